import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** A clause that names no text which says it. */
export const clauseWithoutSource: LintRule = (measure) =>
  measure.clauses
    .filter(({ source }) => source.length === 0)
    .map(({ id, place }) => finding("W-MEASURE-SOURCE", place, { clause: id }));
