import type { Value } from "../logic/condition.ts";
import { readChoices } from "../measure/case.ts";
import type { Chosen, Contested, Measure, Time } from "../measure/measure.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import type { Ask } from "./ask.ts";
import { webProblem } from "./problems.ts";

export type Choices = ReadonlyMap<string, Value>;

/**
 * What an address assumes: `choose=<id of a text or claim>:<value>`, several with commas or as often as one likes. Problems: E-WEB-VALUE.
 */
export const choicesOf = ({ query }: Ask, measure: Measure, knownAt: Instant): Result<Choices> => {
  const written = query
    .getAll("choose")
    .flatMap((one) => one.split(","))
    .filter((one) => one.trim() !== "");
  const pairs = written.map((one): readonly [string, string] => {
    const at = one.lastIndexOf(":");
    return at < 0 ? [one, ""] : [one.slice(0, at), one.slice(at + 1)];
  });
  const { choices, unknown } = readChoices(new Map(pairs), [measure], knownAt);
  if (unknown.length === 0) return ok(choices);
  return fail(
    ...unknown.map(({ id, value, values }) =>
      webProblem(
        "E-WEB-VALUE",
        { field: `choose=${id}` },
        { value, values: values.length > 0 ? values.join(", ") : [...measure.texts.keys()].join(", ") },
      ),
    ),
  );
};

/** The measure as if these readings had been chosen in its file. */
export const assuming = (measure: Measure, choices: Choices, chosen: Omit<Chosen, "value">): Measure => {
  if (choices.size === 0) return measure;
  const ofTime = (time: Time): Time => {
    switch (time.kind) {
      case "contested": {
        const value = choices.get(time.id);
        const claims = time.claims.map((claim) => ({ ...claim, value: ofTime(claim.value) }));
        return {
          ...time,
          claims,
          ...(value === undefined ? {} : { chosen: { ...chosen, value: String(value) } }),
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
        const value = choices.get(`text.${id}`);
        return [id, value === undefined ? text : { ...text, chosen: { ...chosen, value: String(value) } }];
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
