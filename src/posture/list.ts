import type { Instant } from "../time/time.ts";
import type { Lens } from "./lens.ts";
import { unobservableBecause } from "./observable.ts";
import { isFresh } from "./policy.ts";
import type { Policy, VerdictClass } from "./posture.ts";
import { exemptAt, type Look, provenIn, type Stretch, situationAt, stretchesOf, unless } from "./proof.ts";
import type { Situation } from "./situation.ts";
import { type Mark, persisted, provenBy } from "./timeline.ts";
import { type FullTest, type Statement, versionAt } from "./unit.ts";

/** A proof of absence. */
interface Clean {
  readonly at: Instant;
  readonly source: string;
  readonly record: string;
}

/** A fault, from its first instant to its last. */
export interface Fault {
  readonly first: Instant;
  readonly last: Instant;
  readonly mark: Exclude<Mark, { kind: "shown" }>;
}

/** Something proven that may be a fault, with what would tell. */
interface Doubt {
  readonly at: Instant;
  readonly mark: Exclude<Mark, { kind: "shown" }>;
  readonly situation: Situation | "left";
}

/** What the decision list gives, with what it rests on. */
export interface Outcome {
  readonly class: VerdictClass;
  /** The line of semantics §3.3 that decided. */
  readonly line: number;
  readonly wouldBe?: VerdictClass;
  readonly situation: Situation | "left";
  readonly faults: readonly Fault[];
  readonly doubts: readonly Doubt[];
  /** The latest proof of absence. */
  readonly clean?: Clean;
  /** Of what is remedied: the first proof of absence after the last fault. */
  readonly remedy?: Clean;
  readonly present?: Exclude<Mark, { kind: "shown" }>;
  readonly statement?: Statement;
  readonly exemption?: ReturnType<typeof exemptAt>;
  readonly everInBreach: boolean;
}

/** The evidence of a unit under a lens, sorted out once. */
interface Evidence {
  readonly cleans: readonly Clean[];
  readonly lastClean: Instant;
  readonly proofs: readonly Exclude<Mark, { kind: "shown" }>[];
}

const covers = (test: FullTest | Statement, clause: string, row: string | undefined): boolean =>
  (test.clause === undefined || test.clause === clause) && (test.row === undefined || test.row === row);

const counted = new WeakMap<Lens, Map<FullTest | Statement, number>>();

/** How many units a test or a statement would have to speak for: those of the body that the clause may cover, in its row, at its instant. */
const spokenFor = (test: FullTest | Statement, { lens, unit }: Look): number => {
  const held = counted.get(lens) ?? new Map<FullTest | Statement, number>();
  counted.set(lens, held);
  let found = held.get(test);
  if (found === undefined) {
    found = unit.body.fleet.units.filter((one) => {
      const situation = situationAt({ lens, unit: one }, test.at);
      return (
        situation !== "left" && situation.covered !== "no" && (test.row === undefined || situation.row === test.row)
      );
    }).length;
    held.set(test, found);
  }
  return found;
};

const evidenceOf = (look: Look, row: string | undefined, { persistence }: Policy): Evidence => {
  const { lens, unit } = look;
  const { channel, clause } = lens.aspect;
  const marks = provenBy(persistence ? persisted(unit.marks) : unit.marks, lens.view.at);
  const cleans: Clean[] = [];
  const proofs: Exclude<Mark, { kind: "shown" }>[] = [];
  for (const mark of marks) {
    if (mark.kind !== "shown") {
      if (lens.names(mark.product) !== "no") proofs.push(mark);
    } else if (channel === "app" && mark.present.every((product) => lens.names(product) === "no")) cleans.push(mark);
  }
  if (channel !== "app") {
    for (const test of unit.body.tests) {
      const same = test.channel === undefined || test.channel === channel;
      if (same && test.at <= lens.view.at && covers(test, clause.id, row) && test.of >= spokenFor(test, look))
        cleans.push({ at: test.at, source: "test", record: test.record });
    }
  }
  return { cleans, lastClean: cleans.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY), proofs };
};

interface Found {
  readonly faults: readonly Fault[];
  readonly doubts: readonly Doubt[];
  /** The last instant at which an action that the clause certainly names was proven while the clause counted. */
  readonly lastNamed: Instant;
}

/**
 * Is there a doubt about what was proven in a stretch? The clause names it under an open reading only, while it counts (line 14); or, where
 * coverage or time is open, it may be a fault, or may still be due.
 */
const isDoubt = ({ named, fault, countable }: Stretch, maybeDue: boolean): boolean =>
  fault === "open" || (named === "open" && (countable === "yes" || maybeDue));

/** What the proofs are under the clause: faults, doubts, and neither. */
const weigh = (proofs: Evidence["proofs"], look: Look, maybeDue: boolean): Found => {
  const faults: Fault[] = [];
  const doubts: Doubt[] = [];
  let lastNamed = Number.NEGATIVE_INFINITY;
  for (const mark of proofs) {
    const stretches = stretchesOf(mark, look, (at) => [versionAt(look.unit, at).profile]);
    const sure = stretches.filter(({ fault }) => fault === "yes");
    // An installation happened at some instant of its span: a fault only if it is one at every instant.
    const whole = mark.kind === "install" ? stretches.length > 0 && sure.length === stretches.length : sure.length > 0;
    if (whole) faults.push({ first: sure[0]?.first ?? mark.from, last: sure.at(-1)?.last ?? mark.at, mark });
    const named = stretches.filter((stretch) => stretch.named === "yes");
    if (mark.kind === "install" ? named.length === stretches.length : named.length > 0)
      lastNamed = Math.max(lastNamed, named.at(-1)?.last ?? lastNamed);
    const unsure = stretches.filter(
      (stretch) => isDoubt(stretch, maybeDue) || (mark.kind === "install" && !whole && stretch.fault === "yes"),
    );
    const last = unsure.at(-1);
    if (last !== undefined) doubts.push({ at: last.last, mark, situation: last.situation });
  }
  return { faults, doubts, lastNamed };
};

/**
 * Was there a fault at any instant up to T? What a later record says of an earlier time does not take it back: not another row of the
 * register beside the first, not an exemption that nobody knew of then (law 3). Only a retraction does.
 */
const everInBreach = (proofs: Evidence["proofs"], look: Look): boolean => {
  const then: Look = { ...look, exempting: look.exempting === "none" ? "none" : "then" };
  return proofs.some((mark) => {
    const stretches = stretchesOf(mark, then, (at) => {
      const { profile, others } = versionAt(look.unit, at);
      return [profile, ...others];
    });
    const sure = stretches.filter(({ fault }) => fault === "yes");
    if (mark.kind !== "install") return sure.length > 0;
    const instants = new Set(stretches.map(({ last }) => last));
    return instants.size > 0 && [...instants].every((at) => sure.some(({ last }) => last === at));
  });
};

const earlier = (first: Clean | undefined, one: Clean): Clean =>
  first === undefined || one.at < first.at ? one : first;

/** What was last stated of a unit. On one day presence counts more than absence, and what names the unit more than what speaks of all. */
const lastStatement = (look: Look, { row }: Situation): Statement | undefined => {
  const { lens, unit } = look;
  const latest = (all: readonly Statement[]): Statement | undefined =>
    all
      .filter((one) => one.at <= lens.view.at && covers(one, lens.aspect.clause.id, row))
      .filter((one) => one.of === undefined || one.of >= spokenFor(one, look))
      .reduce<Statement | undefined>(
        (last, one) => (last === undefined || one.at > last.at || (one.at === last.at && !one.absent) ? one : last),
        undefined,
      );
  const [own, ofAll] = [latest(unit.statements), latest(unit.body.statements)];
  return own === undefined || (ofAll !== undefined && ofAll.at > own.at) ? ofAll : own;
};

/** Lines 7 to 21: what the evidence shows of a unit that the clause covers while it is in force. */
const shown = (
  look: Look,
  policy: Policy,
  evidence: Evidence,
  situation: Situation,
): Omit<Outcome, "everInBreach" | "situation"> => {
  const { lens, unit } = look;
  const { at } = lens.view;
  const { channel } = lens.aspect;
  const { cleans, lastClean, proofs } = evidence;
  const { faults, doubts, lastNamed } = weigh(proofs, look, situation.late !== "yes");
  const clean = cleans.find((one) => one.at === lastClean);
  const common = {
    faults,
    doubts: doubts.filter((doubt) => doubt.at >= lastClean),
    ...(clean === undefined ? {} : { clean }),
  };
  const lastFault = faults.reduce((last, fault) => Math.max(last, fault.last), Number.NEGATIVE_INFINITY);
  if (faults.length > 0) {
    const remedy = cleans.filter((one) => one.at > lastFault).reduce<Clean | undefined>(earlier, undefined);
    return remedy === undefined
      ? { ...common, class: "breach", line: 12 }
      : { ...common, remedy, class: "remedied", line: 12 };
  }
  if (situation.late === "no" && Number.isFinite(lastNamed) && lastNamed >= lastClean)
    return { ...common, class: "due", line: 13 };
  if (common.doubts.length > 0) return { ...common, class: "undetermined", line: 14 };
  const present = proofs.findLast(
    (mark) =>
      (mark.kind === "have" || provenIn(mark, channel).length > 0) && mark.kind !== "contact" && mark.at >= lastClean,
  );
  if (channel === "app" && present !== undefined) {
    const then = situationAt(look, present.at);
    const hot = then === "left" ? "no" : unless(then.hot, exemptAt(look, present.at).is);
    return hot === "no"
      ? { ...common, present, class: "stale", line: 15 }
      : { ...common, present, class: "undetermined", line: 16 };
  }
  const contact = proofs.findLast((mark) => mark.kind === "contact" && mark.at >= lastClean);
  if (contact !== undefined && (channel === "app" || channel === "web"))
    return { ...common, present: contact, class: "undetermined", line: 17 };
  if (cleans.some((one) => isFresh(policy, one.source, one.at, at))) return { ...common, class: "compliant", line: 18 };
  const statement = lastStatement(look, situation);
  if (statement?.absent === true && at - statement.at <= policy.attestAge * 86_400_000)
    return { ...common, statement, class: "attested", line: 19 };
  if (clean !== undefined) return { ...common, class: "stale", line: 20 };
  const { profile } = versionAt(unit, at);
  const hidden = profile === "left" ? undefined : unobservableBecause(profile.facts, channel);
  return { ...common, class: hidden === undefined ? "unobserved" : "unobservable", line: 21 };
};

/** The verdict's decision list (semantics §3.3): the first line that applies gives the class. Pure. */
export const decide = (look: Look, policy: Policy): Outcome => {
  const { at } = look.lens.view;
  const situation = situationAt(look, at);
  const evidence = evidenceOf(look, situation === "left" ? undefined : situation.row, policy);
  const base = { situation, faults: [], doubts: [], everInBreach: everInBreach(evidence.proofs, look) };
  if (situation === "left" || situation.covered === "no") return { ...base, class: "not-covered", line: 3 };
  if (situation.inForce === "no") return { ...base, class: "not-in-force", line: 4 };
  if (situation.countable !== "yes") return { ...base, class: "undetermined", line: 5 };
  const exemption = exemptAt(look, at);
  if (exemption.is !== "no") {
    const without = shown({ ...look, exempting: "none" }, policy, evidence, situation);
    return exemption.is === "yes"
      ? { ...base, ...without, exemption, wouldBe: without.class, class: "exempt", line: 6 }
      : { ...base, ...without, exemption, class: "undetermined", line: 6 };
  }
  return { ...base, ...shown(look, policy, evidence, situation) };
};
