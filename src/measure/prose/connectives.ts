import type { Text } from "../../language/language.ts";
import { actions } from "../vocabulary/actions.ts";
import { clauseWords, doesWords } from "./clause-words.ts";
import { effectWords } from "./effect-words.ts";
import { exceptionWords } from "./exception-words.ts";
import { instrumentWords, linkWords, listWords } from "./instrument-words.ts";
import { measureWords } from "./measure-words.ts";
import { statedWords } from "./stated-words.ts";
import { subjects } from "./subjects.ts";
import { dateWords, readingWords, timeWords } from "./time-words.ts";
import { conditionWords } from "./words.ts";
import { wouldWords } from "./would-words.ts";

const flat = (prefix: string, texts: Readonly<Record<string, Text>>): readonly (readonly [Text, string])[] =>
  Object.entries(texts).map(([id, text]) => [text, `${prefix}.${id}`]);

/**
 * The closed list: every text that may stand between what a measure says, with its id. What is not here cannot reach a reader except as
 * the words of a node.
 */
export const connectives: ReadonlyMap<Text, string> = new Map([
  ...flat("condition", conditionWords),
  ...Object.entries(subjects).flatMap(([id, both]) => flat(`subject.${id}`, both)),
  ...[...actions].map(([id, { words }]) => [words.object, `action.${id}`] as const),
  ...flat("does", doesWords),
  ...flat("would", wouldWords),
  ...flat("clause", clauseWords),
  ...flat("effect", effectWords),
  ...flat("exception", exceptionWords),
  ...flat("stated", statedWords),
  ...Object.entries(timeWords).flatMap(([id, texts]) => flat(`time.${id}`, texts)),
  ...flat("date", dateWords),
  ...flat("reading", readingWords),
  ...flat("instrument", instrumentWords),
  ...flat("link", linkWords),
  ...flat("list", listWords),
  ...flat("measure", measureWords),
]);

/** The id of a text of the closed list. @throws for any other text, which is a bug of ours. */
export const connectiveOf = (text: Text): string => {
  const id = connectives.get(text);
  if (id === undefined) throw new Error(`not in the closed list: ${text.en}`);
  return id;
};
