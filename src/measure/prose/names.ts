import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { never } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import { claimsOf } from "../claims.ts";
import { type Measure, subjectDays, type Time } from "../measure.ts";
import { resolve } from "../times.ts";
import type { Names } from "./condition.ts";
import { writtenContested } from "./contested.ts";
import { claimWords, clauseName, fieldWords, otherField } from "./field-words.ts";
import { instrumentInWords } from "./instrument.ts";
import { periodInWords } from "./period.ts";
import { quote } from "./quote.ts";
import { subjectWords } from "./subject-words.ts";
import { boundsInWords, openInWords } from "./times.ts";

/** Names of bodies and products, from the register and the catalogue. */
export interface Lookups {
  readonly body: (id: string) => string;
  readonly product: (id: string) => string;
}

/** A clause as other sentences name it: by its number in the file, from 1. */
export const clauseNamed = (id: string, measure: Measure, language: Language): string => {
  const place = measure.clauses.findIndex((clause) => clause.id === id);
  return place < 0 ? quote(id, language) : say(clauseName, language, { n: place + 1 });
};

/** `claim.decision.decided` in words: "the day of decision of …". */
export const fieldInWords = (variable: string, measure: Measure, language: Language): string => {
  const [, owner = "", field = ""] = variable.split(".");
  const instrument = measure.instruments.get(owner);
  const named =
    instrument === undefined ? clauseNamed(owner, measure, language) : instrumentInWords(instrument, measure, language);
  return say(fieldWords[field] ?? otherField, language, { owner: named });
};

/** The value of a claim: a day, or the field that it stands for. */
export const claimedInWords = (time: Time, measure: Measure, language: Language): string | undefined => {
  const said = valueInWords(time, measure, language);
  return said === undefined
    ? undefined
    : "day" in said
      ? said.day
      : "open" in said
        ? openInWords(said.open, language)
        : said.other;
};

const withPeriod = (date: string, period: string | undefined, language: Language): string =>
  period === undefined ? date : say(claimWords.plus, language, { date, period: periodInWords(period, language) });

const valueInWords = (
  time: Time,
  measure: Measure,
  language: Language,
): { day: string } | { other: string } | { open: Parameters<typeof openInWords>[0] } | undefined => {
  switch (time.kind) {
    case "asap":
      return { other: say(claimWords.asap, language) };
    case "anchor": {
      const base = fieldInWords(`claim.${time.instrument}.${time.field}`, measure, language);
      return { other: withPeriod(base, time.plus, language) };
    }
    case "subject":
      return { other: withPeriod(say(subjectWords[time.of].event, language), time.plus, language) };
    case "day":
      return time.plus === undefined
        ? { day: dayInWords(time.day, language) }
        : { other: withPeriod(dayInWords(time.day, language), time.plus, language) };
    default: {
      const date = resolve(time, { measure, knownAt: never, reading: chosenIn(measure, never, new Map()) });
      if (date.kind === "open") return { open: date };
      return date.kind === "day" ? { day: dayInWords(date.day, language) } : undefined;
    }
  }
};

/** What a claim says, as a main clause: "the day of decision of … is 20 April 2023". */
export const claimInWords = (
  variable: string,
  value: Value,
  measure: Measure,
  language: Language,
): string | undefined => {
  const field = fieldInWords(variable, measure, language);
  const time = writtenContested(measure)
    .find(({ id }) => id === variable)
    ?.claims.find(({ id }) => id === value);
  const said = time === undefined ? undefined : valueInWords(time.value, measure, language);
  if (said !== undefined)
    return "day" in said
      ? say(claimWords.day, language, { field, day: said.day })
      : "open" in said
        ? say(claimWords.open, language, { field, ...boundsInWords(said.open, language) })
        : say(claimWords.anchored, language, { field, other: said.other });
  const claim = claimsOf(measure)
    .find(({ id }) => id === variable)
    ?.claims.find(({ id }) => id === value);
  return claim === undefined || time !== undefined
    ? undefined
    : say(claimWords.version, language, { field, by: list(claim.by, language) });
};

const isOwner = (id: string, { instruments, clauses }: Measure): boolean =>
  instruments.has(id) || clauses.some((clause) => clause.id === id);

/** The field of an instrument or a clause whose date is not established, or a day of what is asked about; with the period that is counted on. */
const dateInWords = (id: string, measure: Measure, language: Language): string | undefined => {
  const [base = "", ...periods] = id.split("+");
  const [instrument = "", field = "", ...more] = base.split(".");
  const subject = subjectDays.find((one) => one === base);
  const named =
    subject !== undefined
      ? say(subjectWords[subject].event, language)
      : more.length === 0 && Object.hasOwn(fieldWords, field) && isOwner(instrument, measure)
        ? fieldInWords(`claim.${base}`, measure, language)
        : undefined;
  return named === undefined ? undefined : periods.reduce((date, one) => withPeriod(date, one, language), named);
};

/** All names that the conditions of a measure need in one language, with its questions in full. */
export const namesOf = (measure: Measure, language: Language, lookups: Lookups): Names => ({
  ...lookups,
  text: (id) => {
    const ask = measure.texts.get(id)?.ask;
    return ask === undefined ? id : wordsIn(ask, language);
  },
  answer: (id, value) => {
    const named = measure.texts.get(id)?.names.get(value);
    return named === undefined ? undefined : wordsIn(named, language);
  },
  list: (id) => {
    const title = measure.lists.get(id)?.title;
    return title === undefined ? undefined : wordsIn(title, language);
  },
  claim: (variable, value) => claimInWords(variable, value, measure, language),
  date: (id) => dateInWords(id, measure, language),
});

/** The same, with its questions cited by their number, from 1 in the order of the file. */
export const numberedNamesOf = (measure: Measure, language: Language, lookups: Lookups): Names => {
  const numbers = new Map([...measure.texts.keys()].map((id, place) => [id, String(place + 1)]));
  return { ...namesOf(measure, language, lookups), cited: (id) => numbers.get(id) ?? quote(id, language) };
};
