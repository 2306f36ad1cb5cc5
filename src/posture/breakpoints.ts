import type { Clause, Measure, Time } from "../measure/measure.ts";
import { addDays, addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";

/** What a period after these dates leads to: the day reached, and its eve, which is the last day of a validity. */
const counted = (base: readonly (Day | Instant)[], period: string | undefined, measure: Measure) =>
  period === undefined
    ? base
    : base.flatMap((date) => {
        const day = addPeriod(typeof date === "number" ? dayOf(date, measure.zone) : date, period);
        return [day, addDays(day, -1)];
      });

/** Every day and instant that a time can come to, whatever is read or chosen. */
const datesOf = (time: Time | undefined, measure: Measure): readonly (Day | Instant)[] => {
  switch (time?.kind) {
    case "day":
      return counted([time.day], time.plus, measure);
    case "instant":
      return [time.at];
    case "guarded":
      return [...datesOf(time.then, measure), ...datesOf(time.otherwise, measure)];
    case "unknown":
      return [
        ...(time.after === undefined ? [] : [time.after, addDays(time.after, 1)]),
        ...(time.before === undefined ? [] : [addDays(time.before, -1), time.before]),
      ];
    case "contested":
      return time.claims.flatMap(({ value }) => datesOf(value, measure));
    case "anchor": {
      const base = datesOf(measure.instruments.get(time.instrument)?.dates.get(time.field), measure);
      return counted(base, time.plus, measure);
    }
    default:
      return [];
  }
};

/**
 * The instants at which the window of a clause can change under any reading: between two of them its state and its first late
 * instant stay what they are. There may be more of them than needed, never fewer.
 */
export const breakpointsOf = (clause: Clause, measure: Measure): readonly Instant[] => {
  const effects = [...measure.instruments.values()].flatMap((instrument) =>
    instrument.effects.filter(({ clauses }) => clauses.includes(clause.id)),
  );
  const times = [clause.from, clause.complyBy, clause.until, ...effects.flatMap(({ from, until }) => [from, until])];
  const instants = times
    .flatMap((time) => datesOf(time, measure))
    .flatMap((date) =>
      typeof date === "number" ? [date] : [startOfDay(date, measure.zone), endOfDay(date, measure.zone)],
    );
  return [...new Set(instants)].sort((a, b) => a - b);
};

/** The place of an instant among sorted breakpoints: how many of them are at or before it. */
export const placeOf = (breaks: readonly Instant[], at: Instant): number => {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
