import { addDays, type Day } from "../time/time.ts";
import { mapTimes } from "./map-times.ts";
import type { Measure, Time } from "./measure.ts";
import { type Frame, resolve } from "./times.ts";
import { timesOfMeasure } from "./times-of.ts";
import { timesWithin } from "./times-within.ts";

type Open = Extract<Time, { kind: "unknown" }>;

/** The variable of a day that is not established, by the id that its file gives it. */
const dateOf = ({ id }: Open): string => `date.${id}`;

/** The days that a measure leaves unestablished in its instruments and clauses, by variable. */
export const openDays = (measure: Measure): ReadonlyMap<string, Open> =>
  new Map(
    timesOfMeasure(measure)
      .flatMap(timesWithin)
      .filter((time) => time.kind === "unknown")
      .map((time) => [dateOf(time), time]),
  );

/** The day on which a variable hangs: what is counted from an unestablished day is asked as that day and a period. */
export const dayAsked = (variable: string): string => variable.split("+")[0] ?? variable;

/** The first and the last day that one which is not established can be; absent: nothing bounds it on that side. */
export interface PossibleDays {
  readonly first?: Day;
  readonly last?: Day;
}

/** Between which days one lies that is not established, under a reading. */
export const possibleDays = (time: Open, frame: Frame): PossibleDays => {
  const date = resolve(time, frame);
  if (date.kind !== "open") return {};
  return {
    ...(date.after === undefined ? {} : { first: addDays(date.after, 1) }),
    ...(date.before === undefined ? {} : { last: addDays(date.before, -1) }),
  };
};

/** The measure as if these days were established, by variable; days that it establishes itself, or does not know, change nothing. */
export const withDays = (measure: Measure, days: ReadonlyMap<string, Day>): Measure =>
  days.size === 0
    ? measure
    : mapTimes(measure, (time) => {
        const day = time.kind === "unknown" ? days.get(dateOf(time)) : undefined;
        return day === undefined ? time : { kind: "day", day };
      });
