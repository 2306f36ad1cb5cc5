import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { never } from "../../time/time.ts";
import type { Measure, Time } from "../measure.ts";
import { chosenIn, contestedTimes } from "../rule.ts";
import { resolve } from "../times.ts";
import type { Names } from "./condition.ts";
import { instrumentInWords } from "./instrument.ts";
import { quote } from "./quote.ts";
import { claimWords, fieldWords, otherField } from "./time-words.ts";
import { openInWords } from "./times.ts";

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

/** The value of a claim: a day, or the field that it stands for. */
export const claimedInWords = (time: Time, measure: Measure, language: Language): string | undefined => {
  const said = valueInWords(time, measure, language);
  return said === undefined ? undefined : "day" in said ? said.day : said.other;
};

const valueInWords = (
  time: Time,
  measure: Measure,
  language: Language,
): { day: string } | { other: string } | undefined => {
  if (time.kind === "anchor" && time.plus === undefined)
    return { other: fieldInWords(`claim.${time.instrument}.${time.field}`, measure, language) };
  const date = resolve(time, { measure, knownAt: never, reading: chosenIn(measure, never, new Map()) });
  if (date.kind === "open") return { other: openInWords(date, language) };
  return date.kind === "day" && date.counted === undefined ? { day: dayInWords(date.day, language) } : undefined;
};

/** What a claim says, as a main clause: "the day of decision of … is 20 April 2023". */
export const claimInWords = (
  variable: string,
  value: Value,
  measure: Measure,
  language: Language,
): string | undefined => {
  const claim = contestedTimes(measure)
    .find(({ id }) => id === variable)
    ?.claims.find(({ id }) => id === value);
  const said = claim === undefined ? undefined : valueInWords(claim.value, measure, language);
  if (said === undefined) return undefined;
  const field = fieldInWords(variable, measure, language);
  return "day" in said
    ? say(claimWords.day, language, { field, day: said.day })
    : say(claimWords.anchored, language, { field, other: said.other });
};

/** The field of an instrument whose date is not established; undefined for a period after it. */
const dateInWords = (id: string, measure: Measure, language: Language): string | undefined => {
  const [instrument = "", field = "", ...more] = id.split(".");
  return more.length === 0 && measure.instruments.get(instrument)?.dates.has(field) === true
    ? fieldInWords(`claim.${id}`, measure, language)
    : undefined;
};

/** All names that the conditions of a measure need in one language, with its questions in full. */
export const namesOf = (measure: Measure, language: Language, lookups: Lookups): Names => ({
  ...lookups,
  text: (id) => measure.texts.get(id)?.ask[language] ?? id,
  answer: (id, value) => {
    const named = measure.texts.get(id)?.names.get(value);
    return named === undefined ? undefined : wordsIn(named, language);
  },
  claim: (variable, value) => claimInWords(variable, value, measure, language),
  date: (id) => dateInWords(id, measure, language),
});

/** The same, with its questions cited by their number, from 1 in the order of the file. */
export const numberedNamesOf = (measure: Measure, language: Language, lookups: Lookups): Names => {
  const numbers = new Map([...measure.texts.keys()].map((id, place) => [id, String(place + 1)]));
  return { ...namesOf(measure, language, lookups), cited: (id) => numbers.get(id) ?? quote(id, language) };
};
