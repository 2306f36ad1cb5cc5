import type { Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import type { Measure } from "../measure.ts";
import { actionsInWords } from "../prose/actions.ts";
import { clauseWords } from "../prose/clause-words.ts";
import { type Names, rowInWords } from "../prose/condition.ts";
import { fieldInWords, type Lookups } from "../prose/names.ts";
import { quote } from "../prose/quote.ts";
import { actionVariable, type Difference } from "./compare.ts";
import { another } from "./frame.ts";
import type { Outcome } from "./outcome.ts";
import { productVariable } from "./products.ts";
import { anotherBody, anotherProduct, caseWords, differenceWords, missingWords, outcomeWords } from "./words.ts";

/** A measure under its title; where the other has the same title, under its file. */
export const labelOf = (measure: Measure, other: Measure, language: Language): string =>
  quote(measure.title[language] === other.title[language] ? measure.file : measure.title[language], language);

/** What an open point of a measure lacks, as a noun phrase: an answer, a certain date, the body's reply. */
export const missingInWords = (id: string, measure: Measure, language: Language): string => {
  const text = measure.texts.get(id);
  if (text !== undefined) return say(missingWords.text, language, { question: quote(text.ask[language], language) });
  if (id.startsWith("body.response."))
    return say(missingWords.response, language, { clause: quote(id.slice("body.response.".length), language) });
  const field = id.startsWith("date.") ? `claim.${id.slice("date.".length)}` : id;
  return say(missingWords.claim, language, { field: fieldInWords(field, measure, language) });
};

/** Past this many, open points are counted in the sentence and listed beside it. */
const mostSaid = 2;

/** What a measure does, as a main clause. */
export const outcomeInWords = (
  outcome: Outcome,
  texts: readonly string[],
  measure: Measure,
  label: string,
  language: Language,
): string =>
  say(outcomeWords[outcome], language, {
    measure: label,
    missing:
      texts.length > mostSaid
        ? say(missingWords.several, language, { count: texts.length })
        : list(
            texts.map((id) => missingInWords(id, measure, language)),
            language,
          ),
  });

/** The circumstances of a box, apart from the action, as main clauses; undefined where there are none. */
export const circumstances = (
  when: ReadonlyMap<string, readonly Value[]>,
  language: Language,
  lookups: Lookups,
): string | undefined => {
  const names: Names = {
    ...lookups,
    body: (id) => (id === another ? say(anotherBody, language) : lookups.body(id)),
    product: (id) => (id === another ? say(anotherProduct, language) : lookups.product(id)),
    text: (id) => id,
  };
  const tests = [...when].filter(([id]) => id !== actionVariable).map(([attribute, values]) => ({ attribute, values }));
  return tests.length === 0 ? undefined : rowInWords({ tests }, language, names);
};

/** The actions of a box with their product: "install or use X". */
export const actionsOf = (
  when: ReadonlyMap<string, readonly Value[]>,
  product: string | undefined,
  language: Language,
  lookups: Lookups,
): string => {
  const phrase =
    product === undefined
      ? { product: say(clauseWords.thisProduct, language), dative: say(clauseWords.thisProductDative, language) }
      : { product: lookups.product(product), dative: lookups.product(product) };
  return actionsInWords((when.get(actionVariable) ?? []).map(String), phrase, language, "disjunction");
};

/** The product that all of a box is about: the one asked about, or the only one that the box allows. */
const productOf = ({ product, when }: Difference): string | undefined => {
  const [only, ...more] = when.get(productVariable) ?? [];
  return product ?? (only === undefined || only === another || more.length > 0 ? undefined : String(only));
};

const caseArgs = (found: Difference, language: Language, lookups: Lookups) => {
  const product = productOf(found);
  const others = new Map([...found.when].filter(([id]) => id !== productVariable || product === undefined));
  const where = circumstances(others, language, lookups);
  return {
    actions: actionsOf(found.when, product, language, lookups),
    conditions: where === undefined ? "none" : "some",
    when: where ?? "",
  };
};

/** One difference in one whole sentence. */
export const differenceInWords = (
  found: Difference,
  [one, other]: readonly [Measure, Measure],
  language: Language,
  lookups: Lookups,
): string =>
  say(differenceWords, language, {
    ...caseArgs(found, language, lookups),
    a: outcomeInWords(found.a, found.aTexts, one, labelOf(one, other, language), language),
    b: outcomeInWords(found.b, found.bTexts, other, labelOf(other, one, language), language),
  });

/** Only the case in which they differ, where the outcomes stand above it, with the ids of what is open. */
export const caseInWords = (found: Difference, language: Language, lookups: Lookups): string => {
  const open = [...new Set([...found.aTexts, ...found.bTexts])];
  const said = say(caseWords, language, caseArgs(found, language, lookups));
  return open.length === 0 ? said : `${said} [${open.join(", ")}]`;
};
