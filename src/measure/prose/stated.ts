import { dayInWords } from "../../language/dates.ts";
import type { Text } from "../../language/language.ts";
import { type Language, languages } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { never } from "../../time/time.ts";
import type { Clause, Measure, Time } from "../measure.ts";
import { chosenIn } from "../rule.ts";
import { reviewWords, statedWords } from "./clause-words.ts";
import { datesOf } from "./times.ts";

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && languages.every((language) => language in value);

/** `decision.decided + P6M` where a stated field holds a time; else the words as they stand. */
const plainInWords = (text: string, measure: Measure, language: Language): string => {
  const [, instrument = "", field = "", plus] = /^([a-z0-9-]+)\.([a-z]+)(?:\s\+\s(P\w+))?$/.exec(text) ?? [];
  if (measure.instruments.get(instrument)?.dates.has(field) !== true) return text;
  const time: Time =
    plus === undefined ? { kind: "anchor", instrument, field } : { kind: "anchor", instrument, field, plus };
  const found = datesOf(time, "start", { measure, knownAt: never, reading: chosenIn(measure, never, new Map()) })[0]
    ?.date;
  return found?.kind === "day" ? dayInWords(found.day, language) : text;
};

const itemsOf = (value: unknown, measure: Measure, language: Language): readonly string[] => {
  if (typeof value === "string") return [plainInWords(value, measure, language)];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (isText(value)) return [value[language]];
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item, measure, language));
  if (typeof value === "object" && value !== null)
    return Object.values(value).flatMap((item) => itemsOf(item, measure, language));
  return [];
};

const isReview = (value: unknown): value is { readonly on?: unknown; readonly with?: unknown } =>
  typeof value === "object" && value !== null && ("on" in value || "with" in value);

/** What a clause states and nobody evaluates (review, audience, help, sanction, alternatives), a sentence each. */
export const statedInWords = (clause: Clause, measure: Measure, language: Language): readonly string[] =>
  [...clause.stated].flatMap(([field, value]) => {
    if (field === "review" && isReview(value)) {
      const [on, with_] = [value.on, value.with].map(
        (part) => list(itemsOf(part, measure, language), language) || "none",
      );
      return [say(reviewWords, language, { on: on ?? "none", with: with_ ?? "none" })];
    }
    const text = statedWords[field];
    const items = itemsOf(value, measure, language);
    return text === undefined || items.length === 0 ? [] : [say(text, language, { what: list(items, language) })];
  });
