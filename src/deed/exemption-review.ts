import type { Value } from "../logic/condition.ts";
import { longestOf, shortOf, triedBy } from "../measure/exemption.ts";
import type { Post } from "../measure/facts.ts";
import { termsOf } from "../measure/freed.ts";
import type { Clause, Exception, Measure } from "../measure/measure.ts";
import { holdsFor } from "../measure/reach.ts";
import { endOfTerm, type Frame } from "../measure/times.ts";
import { type State, windows } from "../measure/window.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";
import type { Exemption } from "./deed.ts";
import { judged, reliedOn, type Standing } from "./exemption.ts";
import { coursesOf, standingAt } from "./exemption-course.ts";
import type { Known } from "./known.ts";
import { doersOf, doneOf } from "./select.ts";

/** What an exemption lacks, or what is wrong with it (docs/controls.md, “Exemptions”). */
export type LackKind =
  | "undecided"
  | "late-request"
  | "stated"
  | "no-approver"
  | "approver"
  | "delegated"
  | "ground"
  | "blanket"
  | "expired"
  | "too-long"
  | "mitigation-absent"
  | "mitigation-unproven"
  | "mitigation-old"
  | "undocumented"
  | "report"
  | "in-control"
  | "stray"
  | "no-measure";

export interface Lack {
  readonly kind: LackKind;
  /** The mitigations; of a report, to whom; of what a control still carries, its points; else what the record names. */
  readonly of?: readonly string[];
  /** The last day that the text lets it, or on which the report was due. */
  readonly day?: Day;
}

/** An exemption of a body on a day: what it comes to under some clauses of the measure, and what it lacks. */
export interface Reviewed {
  readonly measure: string;
  readonly body: string;
  readonly clauses: readonly string[];
  /** The state of these clauses, where all readings share one. */
  readonly clauseState: State | "open";
  readonly standing: Standing;
  readonly lacks: readonly Lack[];
}

export interface ReviewQuestion {
  readonly measure: Measure;
  readonly post: Post & { readonly body: string };
  readonly at: Instant;
  readonly knownAt: Instant;
  /** What is chosen of the measure’s texts and claims (`chosenIn`). */
  readonly chosen: ReadonlyMap<string, Value>;
  /** By exemption: the control points of the body that still carry it. */
  readonly carried: ReadonlyMap<string, readonly string[]>;
}

const isOver: ReadonlySet<State | "open"> = new Set(["lapsed", "rescinded", "annulled"]);

const stateOf = (clause: Clause, at: Instant, frame: Frame): State | "open" => {
  const [state, ...others] = new Set(windows(clause, at, frame).map(({ window }) => window.state));
  return state === undefined || others.length > 0 ? "open" : state;
};

/** Was the report that the text wants of exemptions made, since this one was granted? Undefined: not yet due, or none is wanted. */
const reportLack = (
  { report }: Exception,
  {
    known,
    clause,
    post,
    at,
    frame,
  }: { known: Known; clause: Clause; post: ReviewQuestion["post"]; at: Instant; frame: Frame },
): Lack | undefined => {
  if (report === undefined) return undefined;
  const end = report.by === undefined ? undefined : endOfTerm(report.by, at, frame);
  const due = end?.kind === "at" ? end.at : undefined;
  if (due !== undefined && at < due) return undefined;
  const made = doneOf(known, ["fulfilment"], { measure: frame.measure.id, clause: clause.id, at });
  if (
    made.some(
      ({ deed, sure }) =>
        sure && deed.basis === "record" && deed.action === "report" && doersOf(deed).includes(post.body),
    )
  )
    return undefined;
  const day = due === undefined || !Number.isFinite(due) ? {} : { day: dayOf(due - 1, frame.measure.zone) };
  return { kind: "report", of: [report.to], ...day };
};

const named = (kind: LackKind, of: readonly string[]): readonly Lack[] => (of.length === 0 ? [] : [{ kind, of }]);

/** What an exemption lacks under one exception of the clause; undefined: the text says nothing of exceptions. */
const lacksUnder = (
  deed: Exemption,
  exception: Exception | undefined,
  { known, clause, question, frame }: { known: Known; clause: Clause; question: ReviewQuestion; frame: Frame },
): readonly Lack[] => {
  const { at, post } = question;
  const { zone } = question.measure;
  const record = reliedOn(deed);
  const { faults, mitigations } = shortOf(record, exception, at, termsOf(exception, at, frame));
  if (deed.status === "requested")
    return [
      { kind: faults.includes("late-request") ? "late-request" : "undecided" },
      ...(["ground", "blanket"] as const).filter((kind) => faults.includes(kind)).map((kind) => ({ kind })),
    ];
  if (deed.status !== "granted") return [];
  const longest = exception === undefined ? undefined : longestOf(record, exception, zone);
  const tooLong = longest !== undefined && (deed.until === undefined || deed.until > longest);
  const approver: readonly Lack[] =
    deed.approver === undefined ? [{ kind: "no-approver" }] : faults.includes("approver") ? [{ kind: "approver" }] : [];
  const report = exception === undefined ? undefined : reportLack(exception, { known, clause, post, at, frame });
  return [
    ...(deed.basis === "stated" ? [{ kind: "stated" as const }] : []),
    ...approver,
    ...(["delegated", "ground", "blanket", "expired"] as const)
      .filter((kind) => faults.includes(kind))
      .map((kind) => ({ kind })),
    ...(tooLong ? [{ kind: "too-long" as const, day: longest }] : []),
    ...named("mitigation-absent", mitigations.absent),
    ...named("mitigation-unproven", mitigations.unproven),
    ...named("mitigation-old", mitigations.old),
    ...(exception?.documented === true && deed.documentation === undefined ? [{ kind: "undocumented" as const }] : []),
    ...(report === undefined ? [] : [report]),
  ];
};

/** Of the exceptions that the clause makes, that under which least is lacking. Where no record can free, none does. */
const lacksOf = (deed: Exemption, under: Parameters<typeof lacksUnder>[2]): readonly Lack[] => {
  const [least] = triedBy(under.clause.exceptions)
    .map((exception) => lacksUnder(deed, exception, under))
    .sort((a, b) => a.length - b.length);
  return least ?? (deed.status === "granted" || deed.status === "requested" ? [{ kind: "ground" }] : []);
};

/** The clauses from which a record can free: a permission needs none. */
const isFreeable = ({ modalities }: Clause): boolean => modalities.some(({ modality }) => modality !== "permit");

/**
 * The exemptions on record for a body under a measure, each with what it comes to and what it lacks; one that is about the whole measure once
 * for the clauses under which both are the same. After the end of a clause only what a control still carries is lacking.
 */
export const reviewOf = (known: Known, question: ReviewQuestion): readonly Reviewed[] => {
  const { measure, post, at, knownAt, chosen, carried } = question;
  const frame: Frame = { measure, knownAt, reading: chosen };
  const asked = { body: post.body, measure: measure.id, zone: measure.zone, at };
  return coursesOf(known, asked).flatMap((course) => {
    const deed = standingAt(course, at) ?? course.first;
    const clauses = measure.clauses.filter(
      (clause) => isFreeable(clause) && (deed.clause === undefined || deed.clause === clause.id),
    );
    const found = clauses.map((clause): Reviewed => {
      const { exceptions } = clause;
      const standing = judged(deed, { ...asked, exceptions, meets: (when) => holdsFor(when, post, chosen) });
      const clauseState = stateOf(clause, at, frame);
      const isHeld = standing.state === "valid" || standing.state === "open";
      const points = carried.get(deed.id) ?? [];
      return {
        measure: measure.id,
        body: post.body,
        clauses: [clause.id],
        clauseState,
        standing,
        lacks: [
          ...(isOver.has(clauseState) ? [] : lacksOf(deed, { known, clause, question, frame })),
          ...(isHeld && !isOver.has(clauseState) ? [] : named("in-control", points)),
        ],
      };
    });
    const alike = Map.groupBy(found, ({ clauseState, lacks: some, standing: { state, last, facts } }) =>
      JSON.stringify([clauseState, state, last, facts, some]),
    );
    return [...alike.values()].flatMap((some) => {
      const [first] = some;
      return first === undefined ? [] : [{ ...first, clauses: some.flatMap(({ clauses: ids }) => ids) }];
    });
  });
};

/** A record that nothing can be said of but what it lacks: what it names is not there. */
export interface Stray {
  readonly deed: Exemption;
  readonly body: string;
  readonly lack: Lack;
}

/**
 * By body: the records that would change an exemption (`of`) which that body does not have, and so change nothing; and the exemptions from a
 * measure that is not among those known.
 */
export const straysOf = ({ deeds }: Pick<Known, "deeds">, measures: ReadonlySet<string>): readonly Stray[] => {
  const exemptions = deeds.filter((deed) => deed.kind === "exemption");
  const firsts = new Map(exemptions.filter(({ of }) => of === undefined).map((deed) => [deed.id, deed]));
  return exemptions.flatMap((deed) =>
    deed.about.flatMap((body): readonly Stray[] => {
      if (deed.of === undefined)
        return measures.has(deed.measure) ? [] : [{ deed, body, lack: { kind: "no-measure", of: [deed.measure] } }];
      const first = firsts.get(deed.of);
      const isThere = first !== undefined && first.measure === deed.measure && first.about.includes(body);
      return isThere ? [] : [{ deed, body, lack: { kind: "stray", of: [deed.of] } }];
    }),
  );
};
