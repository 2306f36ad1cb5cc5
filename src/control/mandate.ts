import type { Decisions } from "../deed/control.ts";
import type { Rule } from "../deed/deed.ts";
import type { Value } from "../logic/condition.ts";
import type { Post } from "../measure/facts.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { standingClauses } from "../measure/questions/force.ts";
import { reachOf } from "../measure/reach.ts";
import { listCounted, subjectOf, subjectsUsed } from "../measure/subject.ts";
import { holds, type Reading } from "../measure/times.ts";
import { type Window, type WindowCase, windows } from "../measure/window.ts";
import { type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import { askedActions, restricts, stoppedByBlock, stops } from "./stops.ts";

/** One ground on which a body may block: a clause that prevents or obliges to block, or its own decision that serves a clause. */
export interface Ground {
  readonly kind: "ground";
  /** `<measure>#<clause>`, or the id of the body’s own rule. */
  readonly id: string;
  readonly clause: Clause;
  /** Of what the clause covers, only these: where its window counts from the day on which a product was listed. Absent: all of it. */
  readonly products?: readonly string[];
  /** What may be stopped: actions of the vocabulary that are asked about. */
  readonly actions: readonly string[];
  readonly state: Window["state"];
  readonly from: Instant;
  /** The first instant after it; undefined where it is open or has no end. */
  readonly until?: Instant;
}

/** May a body block on a day, and on what grounds? (docs/controls.md, “Mandate”) */
export type Mandate =
  | { readonly kind: "mandate"; readonly grounds: readonly Ground[] }
  /** All its grounds have ended: nothing is built but the withdrawal. */
  | { readonly kind: "withdrawal"; readonly state: Window["state"]; readonly since?: Day }
  | { readonly kind: "not-yet"; readonly state: Window["state"]; readonly from?: Day }
  | {
      readonly kind: "none";
      readonly because: "prohibition" | "recommendation" | "exempt" | "gone" | "action" | "nothing";
    }
  /** The window, the reach or the date of the own rule is open; `settles`: what would say. */
  | { readonly kind: "open"; readonly settles: readonly string[] };

export interface MandateQuestion {
  readonly measure: Measure;
  readonly post: Post;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** What is chosen or assumed of the measure’s texts and claims (`chosenIn`). */
  readonly chosen: Reading;
  /** The body’s own recorded decisions to block that are about a clause, or about the whole measure (`decisionsToBlock` of src/deed). */
  readonly decisions: (clause: Clause) => Decisions;
  /** The products that a clause certainly covers, with what is known of each. */
  readonly covered: (clause: Clause) => readonly Covered[];
  /** Only grounds on which one of these actions may be stopped (`mandatedAt`); absent: every ground. */
  readonly stopping?: readonly string[];
}

/** A product that a clause covers. */
export interface Covered {
  readonly product: string;
  readonly fact: (attribute: string) => Value | undefined;
}

/** A ground that holds, held, will hold, or may: `settles` says on what that hangs. */
interface Candidate extends Omit<Ground, "state"> {
  readonly state: Window["state"] | "open";
  readonly settles: readonly string[];
}

/** What a state means to a control: it is in force, still to come, or over. */
const spell = (state: Window["state"]): "now" | "coming" | "over" => {
  if (state === "in-force") return "now";
  return state === "pending" || state === "proposed" ? "coming" : "over";
};

/** The variables on which the spell hangs: those of which two readings differ in nothing else that both decide, and in the spell. */
const deciding = (found: readonly WindowCase[]): readonly string[] => {
  const hangsOn = (variable: string): boolean =>
    found.some((a) =>
      found.some(
        (b) =>
          spell(a.window.state) !== spell(b.window.state) &&
          a.reading.get(variable) !== b.reading.get(variable) &&
          [...a.reading].every(([other, value]) => other === variable || (b.reading.get(other) ?? value) === value),
      ),
    );
  const all = [...new Set(found.flatMap(({ reading }) => [...reading.keys()]))];
  const few = all.filter(hangsOn);
  return few.length > 0 ? few : all;
};

interface Windows {
  readonly products?: readonly string[];
  readonly found: readonly WindowCase[];
}

/** The windows of a clause; one that counts from the listing of a product has them for each, those of which they are the same together. */
const windowsOf = (
  clause: Clause,
  { measure, post, at, knownAt, chosen, covered }: MandateQuestion,
): readonly Windows[] => {
  const frame = { measure, knownAt, reading: chosen };
  const list = listCounted(clause, measure);
  if (list === undefined || !list.public || list.versions.length === 0) return [{ found: windows(clause, at, frame) }];
  const used = subjectsUsed(clause, measure);
  const each = covered(clause).map(({ product, fact }) => {
    const subject = subjectOf(used, clause, { measure, post, product, fact, at, knownAt });
    return { product, found: windows(clause, at, { ...frame, subject }) };
  });
  const alike = ({ found }: Windows): string =>
    JSON.stringify(
      found.map(({ reading, window: { start, end, ...window } }) => [[...reading], `${start}/${end}`, window]),
    );
  return [...Map.groupBy(each, alike).values()].flatMap((some) =>
    some.slice(0, 1).map(({ found }) => ({ products: some.map(({ product }) => product), found })),
  );
};

/** What a clause gives at an instant, under every reading that is left; open where that is not one spell. */
const groundsUnder = (
  clause: Clause,
  id: string,
  actions: readonly string[],
  question: MandateQuestion,
): readonly Candidate[] => windowsOf(clause, question).map((one) => groundOf(clause, id, actions, one));

const groundOf = (clause: Clause, id: string, actions: readonly string[], { products, found }: Windows): Candidate => {
  const [first] = found;
  const isOpen = first === undefined || new Set(found.map(({ window }) => spell(window.state))).size > 1;
  const starts = new Set(found.map(({ window }) => window.start));
  const [start = Number.NEGATIVE_INFINITY] = starts;
  const ends = new Set(found.map(({ window }) => window.end));
  const [end = Number.POSITIVE_INFINITY] = ends.size === 1 ? ends : [];
  return Object.freeze({
    kind: "ground",
    id,
    clause,
    actions,
    state: isOpen ? "open" : first.window.state,
    settles: isOpen ? deciding(found) : [],
    // A first day that is contested is none that a file could state.
    from: starts.size === 1 ? start : Number.NEGATIVE_INFINITY,
    ...(products === undefined ? {} : { products }),
    ...(Number.isFinite(end) ? { until: end } : {}),
  });
};

const isLive = ({ state }: Candidate): boolean => state === "open" || state === "in-force";

/** A ground within the days of the decision that it rests on, which are days in the measure’s zone. */
const within = (
  ground: Candidate,
  { from: first, until: last }: Rule,
  { at, measure: { zone } }: MandateQuestion,
): Candidate => {
  const from = Math.max(ground.from, first === undefined ? Number.NEGATIVE_INFINITY : startOfDay(first, zone));
  const until = Math.min(
    ground.until ?? Number.POSITIVE_INFINITY,
    last === undefined ? Number.POSITIVE_INFINITY : endOfDay(last, zone),
  );
  const days = { from, ...(Number.isFinite(until) ? { until } : {}) };
  const isOver = last !== undefined && at >= endOfDay(last, zone);
  if (isOver && (isLive(ground) || ground.state === "pending"))
    return Object.freeze({ ...ground, ...days, state: "lapsed" });
  if (isLive(ground) && first !== undefined && at < startOfDay(first, zone))
    return Object.freeze({ ...ground, ...days, state: "pending" });
  return Object.freeze({ ...ground, ...days });
};

/** What is not sure of a ground besides its window leaves it open where it may be in force. */
const unless = (ground: Candidate, unsure: readonly string[]): Candidate =>
  unsure.length === 0 || !isLive(ground)
    ? ground
    : Object.freeze({ ...ground, state: "open", settles: [...unsure, ...ground.settles] });

/** Every ground that a body may have, whatever its state. */
const groundsOf = (question: MandateQuestion): readonly Candidate[] => {
  const { measure, post, knownAt, chosen, decisions, stopping } = question;
  const frame = { measure, knownAt, reading: chosen };
  return standingClauses(question).flatMap((clause) => {
    const { actions, settles } = stops(clause, frame);
    const { role, asks } = reachOf(clause, post, chosen);
    const mayStop = actions.length + settles.length > 0 && (role === "bound" || role === "unknown");
    const own = mayStop ? groundsUnder(clause, `${measure.id}#${clause.id}`, actions, question) : [];
    const unsure = [...asks, ...(actions.length > 0 ? [] : settles)];
    const blocked = [...new Set([...askedActions(clause, frame), ...stoppedByBlock])];
    const serves = (rule: Rule): boolean => rule.clause !== undefined || restricts(clause, frame);
    const under = (rule: Rule) =>
      groundsUnder(clause, rule.id, blocked, question).map((ground) => within(ground, rule, question));
    const { decided, open } = decisions(clause);
    const fits = (one: Candidate): boolean =>
      stopping === undefined || one.actions.length === 0 || one.actions.some((action) => stopping.includes(action));
    return [
      ...own.map((ground) => unless(ground, unsure)),
      ...decided.filter(serves).flatMap(under),
      ...open.filter(serves).flatMap((rule) => under(rule).map((ground) => unless(ground, [rule.id]))),
    ].filter(fits);
  });
};

/** Why a body has no ground at all. */
const lacking = (question: MandateQuestion): Mandate => {
  const { measure, post, knownAt, chosen } = question;
  const frame = { measure, knownAt, reading: chosen };
  const spoken = standingClauses(question)
    .filter((clause) => ["bound", "invited", "unknown"].includes(reachOf(clause, post, chosen).role))
    .flatMap(({ modalities }) => modalities.filter(({ guard }) => holds(guard, frame) !== false))
    .map(({ modality }) => modality);
  const because = spoken.includes("prohibit")
    ? "prohibition"
    : spoken.includes("recommend") || spoken.includes("recommend-against")
      ? "recommendation"
      : "nothing";
  return Object.freeze({ kind: "none", because });
};

/** Does a ground let nothing be blocked that the other does not: the same products, by no other roles of names? */
const addsNothing = (ground: Candidate, to: Ground): boolean =>
  JSON.stringify([ground.clause.products, ground.products]) === JSON.stringify([to.clause.products, to.products]) &&
  ground.clause.names.every((role) => to.clause.names.includes(role));

/** The mandate of a body under a measure at an instant, from the one `window(…)` of the measure. */
export const mandateOf = (question: MandateQuestion): Mandate => {
  const { at, measure } = question;
  const found = groundsOf(question);
  const grounds = found.flatMap(({ settles: _, ...ground }) =>
    ground.state === "open" ? [] : [Object.freeze({ ...ground, state: ground.state })],
  );
  const inForce = grounds.filter(({ state }) => spell(state) === "now");
  const open = found
    .filter(({ state }) => state === "open")
    .filter((one) => !inForce.some((other) => addsNothing(one, other)));
  if (open.length > 0)
    return Object.freeze({ kind: "open", settles: [...new Set(open.flatMap(({ settles }) => settles))] });
  if (inForce.length > 0) return Object.freeze({ kind: "mandate", grounds: inForce });
  const [next] = grounds.filter(({ state }) => spell(state) === "coming").toSorted((a, b) => a.from - b.from);
  if (next !== undefined)
    return Object.freeze({
      kind: "not-yet",
      state: next.state,
      ...(Number.isFinite(next.from) ? { from: dayOf(next.from, measure.zone) } : {}),
    });
  const [ended] = grounds.toSorted((a, b) => (b.until ?? 0) - (a.until ?? 0));
  if (ended === undefined) {
    const { stopping, ...anything } = question;
    return stopping !== undefined && groundsOf(anything).length > 0
      ? Object.freeze({ kind: "none", because: "action" })
      : lacking(question);
  }
  return Object.freeze({
    kind: "withdrawal",
    state: ended.state,
    ...(ended.until !== undefined && ended.until <= at ? { since: dayOf(ended.until, measure.zone) } : {}),
  });
};
