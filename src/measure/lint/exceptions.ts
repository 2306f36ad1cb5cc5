import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** An exception that the text itself makes, and that says not for whom: it frees everybody. */
export const exceptionForAll: LintRule = (measure) =>
  measure.clauses.flatMap((clause) =>
    clause.exceptions.flatMap(({ by, when }, n) =>
      by === "rule" && when === undefined
        ? [finding("W-MEASURE-EXCEPTION", clause.place, { clause: clause.id, n: n + 1 })]
        : [],
    ),
  );
