import type { Measure, Time } from "./measure.ts";

/**
 * The measure with every time of its instruments and clauses changed, what a time holds before the time itself. What is said beside the law, as a review
 * or a term for requests, stays.
 */
export const mapTimes = (measure: Measure, change: (time: Time) => Time): Measure => {
  const optional = <K extends string>(key: K, time: Time | undefined): { readonly [P in K]?: Time } =>
    time === undefined ? {} : ({ [key]: changed(time) } as { readonly [P in K]?: Time });
  const within = (time: Time): Time => {
    switch (time.kind) {
      case "contested":
        return { ...time, claims: time.claims.map((claim) => ({ ...claim, value: changed(claim.value) })) };
      case "guarded":
        return { ...time, then: changed(time.then), ...optional("otherwise", time.otherwise) };
      case "unknown":
        return { ...time, ...optional("after", time.after), ...optional("before", time.before) };
      default:
        return time;
    }
  };
  const changed = (time: Time): Time => change(within(time));
  return {
    ...measure,
    instruments: new Map(
      [...measure.instruments].map(([id, instrument]) => [
        id,
        {
          ...instrument,
          dates: new Map([...instrument.dates].map(([field, time]) => [field, changed(time)])),
          effects: instrument.effects.map((effect) => ({
            ...effect,
            ...optional("from", effect.from),
            ...optional("until", effect.until),
          })),
        },
      ]),
    ),
    clauses: measure.clauses.map((clause) => ({
      ...clause,
      from: changed(clause.from),
      ...optional("complyBy", clause.complyBy),
      ...optional("until", clause.until),
    })),
  };
};
