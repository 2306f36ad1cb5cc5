import { usualRoles } from "../../catalogue/catalogue.ts";
import type { Language, Text } from "../../language/language.ts";
import { wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Condition } from "../../logic/condition.ts";
import type { Clause, Words } from "../measure.ts";
import type { Aside } from "./asides.ts";
import { anyOf } from "./condition.ts";
import { splitRows } from "./marked.ts";
import { enumerate, nothing, type Phrase, says, tell } from "./phrase.ts";
import { statedWords } from "./stated-words.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";

const reviewPhrases = (
  { id, stated }: Clause,
  frame: TimeFrame,
): { sentences: readonly Phrase[]; asides: readonly Aside[] } => {
  const { review } = stated;
  const { language } = frame;
  if (review === undefined) return { sentences: [], asides: [] };
  const path = `clauses.${id}.review`;
  const on = review.on === undefined ? undefined : timePhrases(review.on, ["start", "review"], `${path}.on`, frame);
  const whole =
    on === undefined && review.with === undefined
      ? []
      : [
          tell(statedWords.review, language, {
            counted: on?.counting === undefined ? "no" : "yes",
            counting: on?.counting ?? nothing,
            when: on?.form ?? "none",
            on: on?.date ?? nothing,
            who: review.with === undefined ? "none" : "some",
            with: review.with === undefined ? nothing : says(`${path}.with`, wordsIn(review.with, language)),
          }),
        ];
  const said =
    review.says === undefined
      ? []
      : [tell(statedWords.reviewSays, language, { what: says(`${path}.says`, wordsIn(review.says, language)) })];
  return { sentences: [...whole, ...said], asides: on?.asides ?? [] };
};

/** The names that may be blocked, where they are not the usual ones. */
const blockedNames = (roles: Clause["names"], language: Language): readonly Words[] =>
  roles.join() === usualRoles.join() ? [] : roles.map((role) => word("nameRole", role, language));

/** What a clause states and no ruling reads: its own force, names to block, review, audience, help, sanction, alternatives; a sentence each. */
export const statedPhrases = (
  clause: Clause,
  frame: TimeFrame,
): { readonly sentences: readonly Phrase[]; readonly asides: readonly Aside[] } => {
  const { language } = frame;
  const { stated, force } = clause;
  const path = `clauses.${clause.id}`;
  const lines = (text: Text, key: string, items: readonly Words[]): readonly Phrase[] => {
    if (items.length === 0) return [];
    const what = items.map((one, place) => says(`${path}.${key}.${place}`, wordsIn(one, language)));
    return [tell(text, language, { what: enumerate(what, language) })];
  };
  const allOf = (of: Condition, here: string): Phrase => {
    const { now, otherwise } = splitRows(of, here, frame.chosen);
    return anyOf([...now, ...otherwise], frame);
  };
  const audience = stated.audience.map((one, place) => {
    const here = `${path}.audience.${place}`;
    return typeof one === "object" && "kind" in one ? allOf(one, here) : says(here, wordsIn(one, language));
  });
  const review = reviewPhrases(clause, frame);
  return {
    sentences: [
      ...lines(statedWords.formal, "force.formal", force?.formal === undefined ? [] : [force.formal]),
      ...lines(statedWords.author, "force.author", force?.author ?? []),
      ...lines(statedWords.press, "force.press", force?.press ?? []),
      ...lines(statedWords.names, "names", blockedNames(clause.names, language)),
      ...review.sentences,
      ...(audience.length === 0 ? [] : [tell(statedWords.audience, language, { what: enumerate(audience, language) })]),
      ...lines(statedWords.helpedBy, "helpedBy", stated.helpedBy),
      ...lines(statedWords.sanction, "sanction", stated.sanction),
      ...lines(statedWords.alternatives, "alternatives", stated.alternatives),
      ...lines(statedWords.replace, "replace", stated.replace),
    ],
    asides: review.asides,
  };
};
