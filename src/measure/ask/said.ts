import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { condition, row, test, type Value } from "../../logic/condition.ts";
import { another } from "../compare/frame.ts";
import { anotherProduct } from "../compare/words.ts";
import { conditionInWords, type Names } from "../prose/condition.ts";
import type { Lookups } from "../prose/names.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import type { Next } from "./ask.ts";
import { ownWords } from "./own-words.ts";
import { productAttribute } from "./product.ts";
import { askWords, sayerWords } from "./words.ts";

const capital = (text: string, language: Language): string =>
  `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;

const itself = (id: string): string => id;

/** A fact of the vocabulary names no text, body or product. */
const names: Names = { text: itself, body: itself, product: itself };

/** What a fact says, with a capital and without a full stop. */
export const factInWords = (attribute: string, value: Value, language: Language): string => {
  const [said = String(value)] = conditionInWords(condition([row([test(attribute, [value])])]), language, names);
  return capital(said, language);
};

/** A value as an answer to the question of its attribute: yes, no, in the words of whoever answers, or what it says. */
export const valueInWords = (attribute: string, value: Value, language: Language): string => {
  if (typeof value === "boolean") return say(value ? askWords.yes : askWords.no, language);
  const own = ownWords[attribute]?.[value];
  return own === undefined ? factInWords(attribute, value, language) : say(own, language);
};

/** A question as it is put to a person, with its answers, who can say it and how many questions may follow. */
export interface QuestionInWords {
  readonly question: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly who: string;
  readonly left: string;
}

/** The name of a product that is chosen from, or that it is none of those named. */
const productInWords = (id: string, language: Language, { product }: Pick<Lookups, "product">): string =>
  id === another ? capital(say(anotherProduct, language), language) : product(id);

export const questionInWords = (
  { attribute, values, left }: Extract<Next, { readonly kind: "question" }>,
  language: Language,
  lookups: Pick<Lookups, "product">,
): QuestionInWords => {
  if (attribute === productAttribute)
    return {
      question: say(askWords.whichProduct, language),
      values: values.map((value) => ({ value, label: productInWords(String(value), language, lookups) })),
      who: say(sayerWords.person, language),
      left: say(askWords.left, language, { left }),
    };
  const found = vocabulary.get(attribute);
  if (found === undefined) throw new Error(`not in the vocabulary: ${attribute}`);
  return {
    question: say(found.question, language),
    values: values.map((value) => ({ value, label: valueInWords(attribute, value, language) })),
    who: say(sayerWords[found.asks], language),
    left: say(askWords.left, language, { left }),
  };
};

/** The contract of `interdict ask --json` while something is left to ask. */
export const questionJson = (
  next: Extract<Next, { readonly kind: "question" }>,
  language: Language,
  lookups: Pick<Lookups, "product">,
) => {
  const said = questionInWords(next, language, lookups);
  return {
    next: next.attribute,
    question: said.question,
    values: said.values,
    whoCanSay: vocabulary.get(next.attribute)?.asks ?? "person",
    who: said.who,
    left: next.left,
    best: next.best,
  };
};
