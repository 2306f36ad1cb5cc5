import type { Value } from "../logic/condition.ts";
import type { Measure } from "../measure/measure.ts";
import { readingInWords } from "../measure/prose/condition.ts";
import { namesOf } from "../measure/prose/names.ts";
import { sentence } from "../measure/prose/quote.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import type { Ask } from "./ask.ts";
import { lookupsOf } from "./names.ts";

/** Is it a fact of the vocabulary, with one of its values? */
export const isFact = (attribute: string, value: Value): boolean =>
  vocabulary.get(attribute)?.values.includes(value) === true;

/** Facts as sentences, one each, in the words that measures use; what is not of the vocabulary is left out. */
export const factsInWords = (
  facts: Iterable<readonly [string, Value]>,
  measure: Measure,
  ask: Ask,
): readonly string[] => {
  const names = namesOf(measure, ask.language, lookupsOf(ask.site, ask.language));
  return [...facts]
    .filter(([attribute, value]) => isFact(attribute, value))
    .map((fact) => sentence(readingInWords(new Map([fact]), ask.language, names)));
};
