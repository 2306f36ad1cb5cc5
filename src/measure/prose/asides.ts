import { list } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { claimsOf } from "../claims.ts";
import type { Measure } from "../measure.ts";
import { rowPhrase, type Speaker } from "./condition.ts";
import { writtenContested } from "./contested.ts";
import { type MarkedTest, unite } from "./marked.ts";
import { behindColon, enumerate, join, type Phrase, refers, tell } from "./phrase.ts";
import { readingWords } from "./time-words.ts";
import { conditionWords } from "./words.ts";

/** What a reading that is not chosen gives: the choices that it takes the other way, and a date or rows under it. */
export interface Aside {
  readonly tests: readonly MarkedTest[];
  readonly says: Phrase;
}

/** The sources that assert a claim, or give an answer to a question. */
const assertedBy = (variable: string, values: readonly Value[], measure: Measure): readonly string[] => {
  const claims = [...writtenContested(measure), ...claimsOf(measure)].find(({ id }) => id === variable)?.claims ?? [];
  const said = measure.texts.get(variable.replace(/^text\./, ""))?.said ?? [];
  return [
    ...new Set([
      ...claims.filter(({ id }) => values.includes(id)).flatMap(({ by }) => by),
      ...said.filter(({ value }) => values.some((one) => String(one) === value)).flatMap(({ by }) => by),
    ]),
  ];
};

/** One note for each choice that is not made: what it is, who asserts it, and all the dates, or any of the rows, that it would give. */
export const asideNotes = (
  asides: readonly Aside[],
  kind: "dates" | "rows",
  { measure, language, names }: Speaker & { readonly measure: Measure },
): readonly Phrase[] => {
  const between = tell(kind === "rows" ? conditionWords.heavyOr : conditionWords.heavyBetween, language);
  const groups = Map.groupBy(asides, ({ tests }) => JSON.stringify(tests.map(({ test }) => test)));
  return [...groups.values()].map((group) => {
    const what = unite(group.flatMap(({ tests }) => tests)).map((one) => {
      const { attribute, values } = one.test;
      const said = rowPhrase({ tests: [one], settled: [], nodes: [] }, language, names);
      const by = assertedBy(attribute, values, measure);
      return by.length === 0
        ? said
        : tell(readingWords.asserted, language, { what: said, by: refers("sources", list(by, language)) });
    });
    const says = join(...group.flatMap((one, place) => (place === 0 ? [one.says] : [between, one.says])));
    return tell(readingWords.aside, language, {
      what: behindColon(enumerate(what, language), language),
      kind,
      says: kind === "rows" ? behindColon(says, language) : says,
    });
  });
};
