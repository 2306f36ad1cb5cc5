import type { Language, Text } from "../language/language.ts";
import { say } from "../language/say.ts";
import type { Answer } from "./answer.ts";
import { type Args, argumentsFor } from "./said.ts";
import { paperWords } from "./words/paper.ts";

/** Words of documents, in one language. */
export const wording =
  (language: Language) =>
  (text: Text, args: Args = {}): string =>
    say(text, language, argumentsFor(args, language));

/** The notices that stand in the first lines of every document. */
export const noticesOf = (answer: Answer, language: Language): readonly string[] => {
  const words = wording(language);
  return [
    ...(answer.fictional ? [words(paperWords.fictional)] : []),
    ...(language === answer.official ? [] : [words(paperWords.unofficial, { official: answer.official })]),
  ];
};
