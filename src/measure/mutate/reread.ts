import type { Measure } from "../measure.ts";
import { readParsed } from "../read.ts";
import { meaningOf } from "./meaning.ts";
import { isMap, type Tree } from "./tree.ts";

/** The parts of a file that only its sources and its readers need, left out: a mutant is read for what it rules. */
const bare = (file: Tree): Tree => {
  if (!isMap(file)) return file;
  const { cases: _, "not-yet": __, unpinned: ___, sources, ...rest } = file;
  const named = Object.keys(isMap(sources) ? sources : {}).map((id) => [id, { held: "none" }]);
  return { ...rest, sources: Object.fromEntries(named) };
};

/** The changed measure with every part that says the same as in the original being the original's own. */
const sharing = (original: Measure, changed: Measure): Measure => {
  const shared = <K extends "instruments" | "texts" | "lists">(key: K): Measure[K] =>
    meaningOf(original[key]) === meaningOf(changed[key]) ? original[key] : changed[key];
  return {
    ...changed,
    instruments: shared("instruments"),
    texts: shared("texts"),
    lists: shared("lists"),
    clauses: changed.clauses.map((clause) => {
      const before = original.clauses.find(({ id }) => id === clause.id);
      return before !== undefined && meaningOf(before) === meaningOf(clause) ? before : clause;
    }),
    sources: original.sources,
    notYet: original.notYet,
    cases: original.cases,
  };
};

/** Reads changed files as the measure would be read, and gives each the cases of the original. */
export const rereader = (original: Measure) => {
  const before = meaningOf(original);
  const nowhere = () => ({ file: original.file });
  return (
    tree: Tree,
  ): { readonly kind: "refused" | "same" } | { readonly kind: "changed"; readonly measure: Measure } => {
    const text = JSON.stringify(bare(tree));
    const read = readParsed(original.file, text, { value: JSON.parse(text), placeOf: nowhere, placeOfKey: nowhere });
    if (!read.ok) return { kind: "refused" };
    if (meaningOf(read.value) === before) return { kind: "same" };
    return { kind: "changed", measure: sharing(original, read.value) };
  };
};
