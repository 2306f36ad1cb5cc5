import { type Day, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Control, Cover, Moment, Rule, Test } from "./deed.ts";
import type { Known } from "./known.ts";
import { dateOf } from "./moment.ts";
import { type Done, doersOf, doneOf, doneThatDay, idsOf, type Subject } from "./select.ts";

/** Does the body itself forbid it, by an own rule? (semantics §3.4, line 4) */
export interface Prohibits {
  readonly state: "yes" | "no" | "stated" | "unknown";
  readonly at?: Day | Instant;
  readonly deeds: readonly string[];
}

/** A control on the units of one row and channel, and how many of them it was tested on. */
export interface Deployed {
  readonly row?: string;
  readonly channel?: string;
  /** Absent: that it is live is shown, on how many units is not. */
  readonly n?: number;
  readonly of?: number;
  readonly tested: number;
  readonly failed: number;
  readonly points: readonly string[];
}

/** Is it prevented by a control? A control that somebody merely states is `stated`, never deployed (line 5). */
export interface Prevents {
  readonly state: "deployed" | "none" | "stated" | "unknown";
  readonly at?: Day | Instant;
  readonly unknownDate: boolean;
  readonly deployed: readonly Deployed[];
  readonly deeds: readonly string[];
}

export interface ControlAxis {
  readonly prohibit: Prohibits;
  readonly prevent: Prevents;
}

const heldAndSure = ({ deed, sure }: Done): boolean => deed.basis === "record" && sure;

const holds = (rule: Rule, at: Instant): boolean =>
  (rule.from === undefined || startOfDay(rule.from) <= at) && (rule.until === undefined || at < endOfDay(rule.until));

const rulesOf = (known: Known, subject: Subject): readonly Done<Rule>[] =>
  doneOf(known, ["rule"], subject).filter(
    ({ deed }) => doersOf(deed).includes(subject.body) && holds(deed, subject.at),
  );

const lastOf = <D extends Done>(done: readonly D[]): D | undefined =>
  done.reduce<D | undefined>(
    (last, each) => (last === undefined || each.when.latest >= last.when.latest ? each : last),
    undefined,
  );

const dated = (done: Done | undefined): { readonly at?: Day | Instant } => {
  const at = done === undefined ? undefined : dateOf(done.when);
  return at === undefined ? {} : { at };
};

const prohibits = (known: Known, subject: Subject): Prohibits => {
  const rules = rulesOf(known, subject);
  const held = lastOf(rules.filter(heldAndSure));
  if (held !== undefined) return { state: held.deed.none ? "no" : "yes", ...dated(held), deeds: idsOf(rules) };
  return { state: rules.length > 0 ? "stated" : "unknown", deeds: idsOf(rules) };
};

/** Where a cover counts: its row, channel and control point. Of the same place, the later record stands. */
const placeOf = (row: string | undefined, channel: string | undefined): string => JSON.stringify([row, channel]);

interface Standing {
  readonly point: string;
  readonly cover: Partial<Cover>;
}

/** What a control covers of one body: a number that is about several bodies together says of each only that it is live. */
const coversOf = ({ about, covers }: Control, body: string): readonly Partial<Cover>[] => {
  const own = covers.filter((cover) => cover.body === body || (cover.body === undefined && about.length === 1));
  const shared = covers.filter((cover) => cover.body === undefined && about.length > 1);
  if (covers.length === 0) return [{}];
  return [...own, ...shared.map(({ n: _, of: __, ...where }) => where)];
};

const standingOf = (controls: readonly Done<Control>[], body: string): readonly Standing[] => {
  const latest = new Map<string, Standing>();
  for (const { deed } of controls.toSorted((a, b) => a.when.latest - b.when.latest)) {
    const point = deed.point ?? "";
    for (const cover of coversOf(deed, body))
      latest.set(`${point} ${placeOf(cover.row, cover.channel)}`, { point, cover });
  }
  return [...latest.values()].filter(({ cover }) => cover.n !== 0);
};

/** Two points may cover the same units, so their numbers are never added: the widest counts. */
const deployedOf = (standing: readonly Standing[], tests: readonly Test[]): readonly Deployed[] => {
  const places = Map.groupBy(standing, ({ cover }) => placeOf(cover.row, cover.channel));
  return [...places.values()].flatMap((here) => {
    const widest = here.reduce((a, b) => ((b.cover.n ?? -1) > (a.cover.n ?? -1) ? b : a));
    const points = here.map(({ point }) => point).filter((point) => point !== "");
    const { row, channel, n, of } = widest.cover;
    const own = tests.filter(
      (test) =>
        (test.row === undefined || row === undefined || test.row === row) &&
        (test.channel === undefined || channel === undefined || test.channel === channel) &&
        (test.point === undefined || points.length === 0 || points.includes(test.point)),
    );
    const sampled = (result: Test["result"]) =>
      own.filter((test) => test.result === result).reduce((sum, { sample }) => sum + sample, 0);
    const failed = sampled("failed");
    return {
      ...(row === undefined ? {} : { row }),
      ...(channel === undefined ? {} : { channel }),
      ...(n === undefined ? {} : { n }),
      ...(of === undefined ? {} : { of }),
      tested: sampled("passed") + failed,
      failed,
      points,
    };
  });
};

const prevents = (known: Known, subject: Subject): Prevents => {
  const found = doneOf(known, ["control"], subject).filter(
    ({ deed }) =>
      deed.prevents &&
      deed.about.includes(subject.body) &&
      (deed.until === undefined || subject.at < endOfDay(deed.until)),
  );
  const held = found.filter(heldAndSure);
  const live = held.filter(({ deed }) => !deed.none);
  const last = lastOf(held);
  const tests = doneOf(known, ["test"], subject)
    .filter((done) => heldAndSure(done) && done.deed.about.length === 1 && done.deed.about.includes(subject.body))
    .map(({ deed }) => deed);
  const deployed = last?.deed.none ? [] : deployedOf(standingOf(live, subject.body), tests);
  const state = deployed.length > 0 ? "deployed" : held.length > 0 ? "none" : found.length > 0 ? "stated" : "unknown";
  const basis = state === "deployed" ? live[0] : state === "none" ? last : found[0];
  return {
    state,
    ...dated(basis),
    unknownDate: basis !== undefined && basis.when.on === undefined,
    deployed,
    deeds: idsOf(found),
  };
};

/** What a body does itself against it, at an instant, as known: an own rule, and a control. They are two facts, not a ladder. */
export const control = (known: Known, subject: Subject): ControlAxis =>
  Object.freeze({ prohibit: prohibits(known, subject), prevent: prevents(known, subject) });

/** What a body decided itself about blocking, by an instant. */
export interface Decisions {
  /** Held and dated, the earliest first; whether they hold at the instant is for their own days to say. */
  readonly decided: readonly Rule[];
  /** Held, and without an established date: they may have been taken by then. */
  readonly open: readonly Rule[];
}

/** A decision of a day counts for the whole of it. */
const firstOf = (on: Moment): Instant => (on.kind === "day" ? startOfDay(on.day) : on.last);

/**
 * A body’s own recorded decisions to block: rules of its own that name the block and are held. What somebody states gives no mandate, and a later declaration that there is no
 * rule, from its own days on, takes the earlier ones away. Of a clause: those about it, and those about the whole measure.
 */
export const decisionsToBlock = (known: Known, subject: Subject): Decisions => {
  const own = doneThatDay(known, ["rule"], subject)
    .filter(({ deed }) => doersOf(deed).includes(subject.body) && deed.basis === "record")
    .filter(({ when }) => when.on === undefined || firstOf(when.on) <= subject.at);
  const isSure = ({ sure, when }: Done): boolean => sure && when.on !== undefined;
  const none = lastOf(own.filter((done) => isSure(done) && done.deed.none && holds(done.deed, subject.at)));
  const blocks = own.filter(
    ({ deed, when }) => deed.namesBlock && !deed.none && (none === undefined || when.latest > none.when.latest),
  );
  return {
    decided: blocks.filter(isSure).map(({ deed }) => deed),
    open: blocks.filter((done) => !isSure(done)).map(({ deed }) => deed),
  };
};
