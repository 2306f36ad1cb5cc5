import { addDays, type Day, endOfDay, type Instant, never, startOfDay } from "../time/time.ts";
import type { Clause, Measure, Time } from "./measure.ts";
import { type Frame, resolve } from "./times.ts";
import { timesOfClause } from "./times-of.ts";

/** Every day and instant that a time can come to, whatever is read or chosen; of one that is not established, its bounds. */
const datesOf = (time: Time, frame: Frame): readonly (Day | Instant)[] => {
  const date = resolve(time, frame);
  switch (date.kind) {
    case "need":
      return date.values.flatMap((value) =>
        datesOf(time, { ...frame, reading: new Map([...frame.reading, [date.variable, value]]) }),
      );
    case "day":
      return [date.day];
    case "instant":
      return [date.at];
    case "open":
      return [date.after, date.before].flatMap((bound) => bound ?? []);
    case "none":
      return [];
  }
};

/**
 * The instants at which the window of a clause can change under any reading: between two of them its state and its first late
 * instant stay what they are. There may be more of them than needed, never fewer. A period counts its first day or does not, and the
 * bounds of an open date are exclusive: so each day stands with the eve before and the morrow.
 */
export const breakpointsOf = (clause: Clause, measure: Measure): readonly Instant[] => {
  const frame: Frame = { measure, knownAt: never, reading: new Map() };
  const instants = timesOfClause(clause, measure)
    .flatMap((time) => datesOf(time, frame))
    .flatMap((date) =>
      typeof date === "number"
        ? [date]
        : [addDays(date, -1), date, addDays(date, 1)]
            .map((day) => startOfDay(day, measure.zone))
            .concat(endOfDay(addDays(date, 1), measure.zone)),
    );
  return [...new Set(instants)].sort((a, b) => a - b);
};
