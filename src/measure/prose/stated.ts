import { dayInWords } from "../../language/dates.ts";
import type { Language, Text } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import type { Condition } from "../../logic/condition.ts";
import { never } from "../../time/time.ts";
import type { Clause, Measure, Time, Words } from "../measure.ts";
import { chosenIn } from "../rule.ts";
import { reviewWords, statedWords } from "./clause-words.ts";
import { conditionInWords, type Names } from "./condition.ts";

import { datesOf } from "./times.ts";

const dayOfReview = (on: Time | undefined, measure: Measure, language: Language): string => {
  if (on === undefined) return "none";
  const frame = { measure, knownAt: never, reading: chosenIn(measure, never, new Map()) };
  const found = datesOf(on, "start", frame)[0]?.date;
  return found?.kind === "day" ? dayInWords(found.day, language) : "none";
};

const isCondition = (one: Condition | Words): one is Condition => typeof one === "object" && "rows" in one;

/** What a clause states and nobody evaluates (review, audience, help, sanction, alternatives), a sentence each. */
export const statedInWords = (clause: Clause, measure: Measure, language: Language, names: Names): readonly string[] => {
  const { review, audience, helpedBy, sanction, alternatives, replace } = clause.stated;
  const said = (field: keyof typeof statedWords, items: readonly string[]): readonly string[] => {
    const text: Text | undefined = statedWords[field];
    return text === undefined || items.length === 0 ? [] : [say(text, language, { what: list(items, language) })];
  };
  const words = (items: readonly Words[]) => items.map((one) => wordsIn(one, language));
  const addressed = audience.map((one) =>
    isCondition(one) ? list(conditionInWords(one, language, names), language) : wordsIn(one, language),
  );
  const reviewed =
    review === undefined
      ? []
      : review.on === undefined && review.with === undefined
        ? [wordsIn(review.says ?? "", language)].filter((one) => one !== "")
        : [
            say(reviewWords, language, {
              on: dayOfReview(review.on, measure, language),
              with: review.with === undefined ? "none" : wordsIn(review.with, language),
            }),
          ];
  return [
    ...reviewed,
    ...said("audience", addressed),
    ...said("helped-by", words(helpedBy)),
    ...said("sanction", words(sanction)),
    ...said("alternatives", words(alternatives)),
    ...said("replace", words(replace)),
  ];
};
