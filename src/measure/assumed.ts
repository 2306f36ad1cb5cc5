import type { Chosen, Contested, Measure, Time } from "./measure.ts";

/** The measure as if these readings had been chosen in its file: by the id that choices take. */
export const assumed = (measure: Measure, choices: ReadonlyMap<string, Chosen>): Measure => {
  if (choices.size === 0) return measure;
  const ofTime = (time: Time): Time => {
    switch (time.kind) {
      case "contested": {
        const chosen = choices.get(time.id);
        const claims = time.claims.map((claim) => ({ ...claim, value: ofTime(claim.value) }));
        return {
          ...time,
          claims,
          ...(chosen === undefined ? {} : { chosen }),
        } satisfies Contested<Time>;
      }
      case "guarded":
        return {
          ...time,
          then: ofTime(time.then),
          ...(time.otherwise === undefined ? {} : { otherwise: ofTime(time.otherwise) }),
        };
      default:
        return time;
    }
  };
  const optional = <K extends string>(key: K, time: Time | undefined): { readonly [P in K]?: Time } =>
    time === undefined ? {} : ({ [key]: ofTime(time) } as { readonly [P in K]?: Time });
  return {
    ...measure,
    texts: new Map(
      [...measure.texts].map(([id, text]) => {
        const chosen = choices.get(`text.${id}`);
        return [id, chosen === undefined ? text : { ...text, chosen }];
      }),
    ),
    instruments: new Map(
      [...measure.instruments].map(([id, instrument]) => [
        id,
        {
          ...instrument,
          dates: new Map([...instrument.dates].map(([field, time]) => [field, ofTime(time)])),
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
      from: ofTime(clause.from),
      ...optional("complyBy", clause.complyBy),
      ...optional("until", clause.until),
    })),
  };
};
