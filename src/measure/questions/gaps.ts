import type { Value } from "../../logic/condition.ts";
import type { Result } from "../../problem/problem.ts";
import { type Day, dayOf } from "../../time/time.ts";
import type { Clause } from "../measure.ts";
import { sized } from "../sized.ts";
import { actions } from "../vocabulary/attributes.ts";
import {
  consultedAt,
  forceAt,
  instantOf,
  type ReadingState,
  type Standing,
  type Stretch,
  standingClauses,
  stretchesOf,
  type View,
} from "./force.ts";

/** One way of reading what is open, and what it gives, over some days of a gap. Days are whole and of the measure's zone. */
export interface GapReading {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly values: ReadonlyMap<string, Value>;
  readonly state: Standing;
}

/** Days on which no instrument is clearly in force. Both days are in it; null is an open end. */
export interface Gap {
  readonly measure: string;
  /** The clause, or null for the measure as a whole: the clauses that restrict something, of which one in force suffices. */
  readonly clause: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** How many days; null where an end is open. */
  readonly days: number | null;
  readonly readings: readonly GapReading[];
  /** The choices of the file, or of the asker, that it rests on. */
  readonly restsOn: ReadonlyMap<string, Value>;
}

interface Judged {
  readonly stretch: Stretch;
  readonly readings: readonly ReadingState[];
}

const somewhere = ({ readings }: Judged): boolean => readings.some(({ state }) => state === "in-force");
const everywhere = ({ readings }: Judged): boolean => readings.every(({ state }) => state === "in-force");

/** Runs of neighbouring stretches that are not clear, between the first and the last in which some reading has a clause in force. */
const runsOf = (judged: readonly Judged[]): readonly (readonly Judged[])[] => {
  const runs: Judged[][] = [];
  let open = false;
  for (const one of judged.slice(judged.findIndex(somewhere), judged.findLastIndex(somewhere) + 1)) {
    if (everywhere(one)) open = false;
    else if (open) runs.at(-1)?.push(one);
    else {
      runs.push([one]);
      open = true;
    }
  }
  return runs;
};

const dayLength = 86_400_000;

const daysFrom = ({ from, to }: Stretch, zone: string): { readonly from: Day | null; readonly to: Day | null } => ({
  from: Number.isFinite(from) ? dayOf(from, zone) : null,
  to: Number.isFinite(to) ? dayOf(to - 1, zone) : null,
});

const count = (from: Day | null, to: Day | null): number | null =>
  from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / dayLength) + 1;

/** Readings of neighbouring stretches that say the same are one. */
const joined = (run: readonly Judged[], zone: string): readonly GapReading[] => {
  const spans = new Map<string, { reading: ReadingState; from: number; to: number }[]>();
  for (const { stretch, readings } of run)
    for (const reading of readings) {
      const key = JSON.stringify([[...reading.values], reading.state]);
      const before = spans.get(key) ?? [];
      const last = before.at(-1);
      if (last?.to === stretch.from) last.to = stretch.to;
      else before.push({ reading, ...stretch });
      spans.set(key, before);
    }
  return [...spans.values()]
    .flat()
    .sort((a, b) => (a.from === b.from ? 0 : a.from - b.from))
    .map(({ reading: { values, state }, from, to }) => ({ ...daysFrom({ from, to }, zone), values, state }));
};

const gapsIn = (clauses: readonly Clause[], clause: string | null, view: View): readonly Gap[] => {
  const { measure } = view;
  const judged = stretchesOf(clauses, measure).map((stretch) => ({
    stretch,
    readings: forceAt(clauses, instantOf(stretch), view),
  }));
  return runsOf(judged).map((run) => {
    const days = daysFrom(
      { from: run[0]?.stretch.from ?? Number.NaN, to: run.at(-1)?.stretch.to ?? Number.NaN },
      measure.zone,
    );
    const rests = run.flatMap(({ stretch }) => [...consultedAt(clauses, instantOf(stretch), view)]);
    return Object.freeze({
      measure: measure.id,
      clause,
      ...days,
      days: count(days.from, days.to),
      readings: joined(run, measure.zone),
      restsOn: new Map(rests),
    });
  });
};

/** Does a clause restrict what is done with a product, rather than charge a body with a duty? */
const restricts = ({ actions: named }: Clause): boolean =>
  named.some(({ action }) => actions.get(action)?.channel !== "duty");

/** The clauses asked about: those known at K, but permits. */
const asked = (view: View): readonly Clause[] => standingClauses(view).filter(({ modality }) => modality !== "permit");

/** The clauses of which one in force suffices for the measure as a whole. */
const wholeOf = (clauses: readonly Clause[]): readonly Clause[] => {
  const restricting = clauses.filter(restricts);
  return restricting.length > 0 ? restricting : clauses;
};

/** Is anything in force on any day under some reading? Permits speak where there is nothing else. */
const everInForce = (view: View): boolean => {
  const restricting = wholeOf(asked(view));
  const clauses = restricting.length > 0 ? restricting : standingClauses(view);
  return stretchesOf(clauses, view.measure).some((stretch) =>
    forceAt(clauses, instantOf(stretch), view).some(({ state }) => state === "in-force"),
  );
};

/**
 * Why a measure has no gap: it is in force from its first day on (`continuous`), on no day under any reading (`never`), or nothing was
 * known by K that puts anything in it in force (`unknown`). Problems: E-RULE-SIZE.
 */
export const whyNoGap = (view: View): Result<"continuous" | "never" | "unknown"> =>
  sized(() => {
    if (everInForce(view)) return "continuous";
    return everInForce({ ...view, knownAt: Number.POSITIVE_INFINITY }) ? "unknown" : "never";
  });

/**
 * The days on which no instrument of a measure is clearly in force, for the measure as a whole and for each clause that is no permit:
 * maximal runs of days on which the readings of its texts, claims and dates disagree, or on which all agree that nothing is in force
 * although something is again later. Before the first spell, and after the last one has ended under every reading, there is no gap.
 * Exact: windows are asked once between any two instants at which one can change. Problems: E-RULE-SIZE.
 */
export const gapsOf = (view: View): Result<readonly Gap[]> => {
  const clauses = asked(view);
  const whole = wholeOf(clauses);
  return sized(() => [...gapsIn(whole, null, view), ...clauses.flatMap((clause) => gapsIn([clause], clause.id, view))]);
};
