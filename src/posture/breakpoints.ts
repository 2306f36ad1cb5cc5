import type { Clause, Measure, Time } from "../measure/measure.ts";
import { addDays, addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";

/** Every day and instant that a time can come to, whatever is read or chosen. */
const datesOf = (time: Time | undefined, measure: Measure): readonly (Day | Instant)[] => {
  switch (time?.kind) {
    case "day":
      return [time.day];
    case "instant":
      return [time.at];
    case "guarded":
      return [...datesOf(time.then, measure), ...datesOf(time.otherwise, measure)];
    case "unknown":
      return [time.after, time.before].filter((day) => day !== undefined);
    case "contested":
      return time.claims.flatMap(({ value }) => datesOf(value, measure));
    case "anchor": {
      const base = datesOf(measure.instruments.get(time.instrument)?.dates.get(time.field), measure);
      const { plus } = time;
      if (plus === undefined) return base;
      return base.flatMap((date) => {
        const day = addPeriod(typeof date === "number" ? dayOf(date, measure.zone) : date, plus);
        return [day, addDays(day, -1)];
      });
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
