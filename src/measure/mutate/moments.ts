import { dayOf, endOfDay, type Instant, startOfDay, writeInstant } from "../../time/time.ts";
import { breakpointsOf } from "../breakpoints.ts";
import { everKnown } from "../case.ts";
import type { Measure } from "../measure.ts";
import { windows } from "../window.ts";
import type { Situation } from "./situations.ts";

/** An instant as a case writes it: a day where it is the last instant of one, else with its hour. */
export const momentWritten = (at: Instant, zone: string): string => {
  const day = dayOf(at, zone);
  return endOfDay(day, zone) - 1 === at ? day : writeInstant(at, zone);
};

/** The parts of a measure that only say when. */
export const ofTime = ["instruments", "from", "complyBy", "until"];

const minute = 60_000;

/** The last instant before a turn that a case can name without seconds. */
const before = (turn: Instant, zone: string): Instant =>
  startOfDay(dayOf(turn, zone), zone) === turn ? turn - 1 : turn - minute;

const turnsWithin = (part: unknown, found: Set<Instant>): void => {
  if (part instanceof Map || Array.isArray(part)) for (const one of part.values()) turnsWithin(one, found);
  else if (typeof part === "object" && part !== null)
    for (const [key, value] of Object.entries(part)) {
      if (key === "known" && typeof value === "number" && Number.isFinite(value)) found.add(value);
      else turnsWithin(value, found);
    }
};

/** A pair of clocks: as of when, and as known when. */
export interface Clocks {
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** One instant of each stretch in which nothing of the measures turns: all answers are given at one of these. */
const stretches = (turns: readonly Instant[], zone: string): readonly Instant[] => {
  const sorted = [...new Set(turns)].filter(Number.isFinite).sort((a, b) => a - b);
  const last = sorted.at(-1);
  return [
    ...sorted.map((turn) => before(turn, zone)),
    ...(last === undefined ? [] : [endOfDay(dayOf(last, zone), zone) - 1]),
  ];
};

const listTurns = ({ lists, zone }: Measure): readonly Instant[] =>
  [...lists.values()].flatMap(({ versions }) => versions.map(({ on }) => startOfDay(on, zone)));

/** The turns that windows themselves name once the days are known from which they count. */
const countedTurns = (measure: Measure, { days: subject }: Situation): readonly Instant[] =>
  [...subject.values()].flatMap((day) =>
    measure.clauses.flatMap((clause) =>
      windows(clause, startOfDay(day, measure.zone), {
        measure,
        knownAt: everKnown,
        reading: new Map(),
        subject,
      }).flatMap(({ window }) => [window.start, window.late, window.end]),
    ),
  );

/** Every pair of clocks at which one of two measures may answer otherwise than at the others; what is known today comes first. */
export const clocksOf = (pair: readonly Measure[], zone: string, situation: Situation): readonly Clocks[] => {
  const known = new Set<Instant>();
  for (const { instruments, clauses, texts, lists } of pair) turnsWithin([instruments, clauses, texts, lists], known);
  const turns = pair.flatMap((measure) => [
    ...measure.clauses.flatMap((clause) => breakpointsOf(clause, measure)),
    ...listTurns(measure),
    ...countedTurns(measure, situation),
  ]);
  const knowledges = [everKnown, ...[...known].sort((a, b) => b - a).map((turn) => before(turn, zone))];
  return knowledges.flatMap((knownAt) => stretches(turns, zone).map((at) => ({ at, knownAt })));
};
