import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { never } from "../../time/time.ts";
import type { Measure, Time } from "../measure.ts";
import { chosenIn, claimsOf } from "../rule.ts";
import { resolve } from "../times.ts";
import type { Names } from "./condition.ts";
import { instrumentInWords } from "./instrument.ts";
import { quote } from "./quote.ts";
import { claimWords, fieldWords, otherField } from "./time-words.ts";

/** Names of bodies and products, from the register and the catalogue. */
export interface Lookups {
  readonly body: (id: string) => string;
  readonly product: (id: string) => string;
}

/** `claim.decision.decided` in words: "the day of decision of …". */
export const fieldInWords = (variable: string, measure: Measure, language: Language): string => {
  const [, owner = "", field = ""] = variable.split(".");
  const instrument = measure.instruments.get(owner);
  const named = instrument === undefined ? quote(owner, language) : instrumentInWords(instrument, measure, language);
  return say(fieldWords[field] ?? otherField, language, { owner: named });
};

const valueInWords = (
  time: Time,
  measure: Measure,
  language: Language,
): { day: string } | { other: string } | undefined => {
  if (time.kind === "anchor" && time.plus === undefined)
    return { other: fieldInWords(`claim.${time.instrument}.${time.field}`, measure, language) };
  const date = resolve(time, { measure, knownAt: never, reading: chosenIn(measure, never, new Map()) });
  return date.kind === "day" && date.period === undefined ? { day: dayInWords(date.day, language) } : undefined;
};

/** What a claim says, as a main clause: "the day of decision of … is 20 April 2023". */
export const claimInWords = (
  variable: string,
  value: Value,
  measure: Measure,
  language: Language,
): string | undefined => {
  const claim = claimsOf(measure)
    .find(({ id }) => id === variable)
    ?.claims.find(({ id }) => id === value);
  const said = claim === undefined ? undefined : valueInWords(claim.value, measure, language);
  if (claim === undefined || said === undefined) return undefined;
  const by = list(claim.by, language);
  const field = fieldInWords(variable, measure, language);
  return "day" in said
    ? say(claimWords.day, language, { field, by, day: said.day })
    : say(claimWords.anchored, language, { field, by, other: said.other });
};

/** All names that the conditions of a measure need in one language. */
export const namesOf = (measure: Measure, language: Language, lookups: Lookups): Names => ({
  ...lookups,
  text: (id) => measure.texts.get(id)?.ask[language] ?? id,
  claim: (variable, value) => claimInWords(variable, value, measure, language),
});
