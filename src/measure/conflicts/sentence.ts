import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { productVariable } from "../compare/products.ts";
import { actionsOf, circumstances, outcomeInWords } from "../compare/sentence.ts";
import type { Measure } from "../measure.ts";
import type { Lookups } from "../prose/names.ts";
import { quote, sentence } from "../prose/quote.ts";
import type { Conflict } from "./conflicts.ts";
import type { Stance } from "./stance.ts";
import { conflictWords } from "./words.ts";

const parted = (id: string): readonly [string, string] => {
  const at = id.lastIndexOf("#");
  return [id.slice(0, at), id.slice(at + 1)];
};

/** One conflict in one whole sentence; the text that it depends on is counted, and listed beside it. */
export const conflictInWords = (
  { kind, a, aWants, b, bWants, when, texts, products }: Conflict,
  measures: readonly Measure[],
  language: Language,
  lookups: Lookups,
): string => {
  const does = (id: string, wants: Stance | "undetermined", open: readonly string[]): string => {
    const [of, clause] = parted(id);
    const measure = measures.find((one) => one.id === of);
    if (measure === undefined) throw new Error(`a clause of a measure that was asked: ${id}`);
    const label = say(conflictWords.clause, language, {
      clause: quote(clause, language),
      measure: quote(measure.title[language], language),
    });
    return wants === "required"
      ? say(conflictWords.required, language, { measure: label })
      : outcomeInWords(wants, open, measure, label, language);
  };
  const [alone, ...others] = products;
  // One product stands beside the action, several among the circumstances. A fact of one post among several is said of the person or the body as such.
  const facts = new Map<string, readonly Value[]>([
    ...(others.length === 0 ? [] : [[productVariable, products] as const]),
    ...[...when].map(([id, values]) => [id.split("@")[0] ?? id, values] as const),
  ]);
  const where = circumstances(facts, language, lookups);
  const common = {
    actions: actionsOf(when, others.length === 0 ? alone : undefined, language, lookups),
    conditions: where === undefined ? "none" : "some",
    when: where ?? "",
  };
  if (kind === "undecided" || b === undefined || bWants === undefined)
    return sentence(say(conflictWords.nowhere, language, { ...common, a: does(a, "undetermined", texts) }));
  return sentence(
    say(conflictWords.meeting, language, {
      ...common,
      a: does(a, aWants, []),
      b: does(b, bWants, []),
      open: texts.length,
    }),
  );
};
