import type { Measure, Time } from "./measure.ts";

/** A time and every time that is written within it, the outer one first. */
export const timesWithin = (time: Time | undefined): readonly Time[] => {
  if (time === undefined) return [];
  switch (time.kind) {
    case "contested":
      return [time, ...time.claims.flatMap(({ value }) => timesWithin(value))];
    case "guarded":
      return [time, ...timesWithin(time.then), ...timesWithin(time.otherwise)];
    case "unknown":
      return [time, ...timesWithin(time.after), ...timesWithin(time.before)];
    default:
      return [time];
  }
};

/** Those, and the times behind the dates of instruments that they count from. A date that counts from itself is followed once. */
export const timesBehind = (
  time: Time | undefined,
  measure: Measure,
  seen: ReadonlySet<string> = new Set(),
): readonly Time[] =>
  timesWithin(time).flatMap((one) => {
    if (one.kind !== "anchor") return [one];
    const { instrument, field } = one;
    const date = `${instrument}.${field}`;
    if (seen.has(date)) return [one];
    return [
      one,
      ...timesBehind(measure.instruments.get(instrument)?.dates.get(field), measure, new Set([...seen, date])),
    ];
  });
