import type { Case } from "../measure.ts";
import { effectOf } from "../ruling.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** Does a case end in not-covered, and expect nothing else: no block, no duty, no date? */
const isOutside = ({ expect }: Case): boolean =>
  expect.ruling === "not-covered" && (expect.prevented ?? []).length === 0 && expect.owes === undefined;

/** More than half of the cases end in not-covered: they say more of what is outside than of what is inside. */
export const casesMostlyOutside: LintRule = (measure) => {
  const { cases, clauses } = measure;
  // A measure that only blocks or obliges bodies rules on no action of a person.
  const rules = clauses.some(({ modalities, actions }) =>
    modalities.some(({ modality }) => actions.some(({ action }) => effectOf(modality, actions, action) !== undefined)),
  );
  const outside = cases.filter(isOutside).length;
  const [first] = cases;
  if (first === undefined || !rules || outside * 2 <= cases.length) return [];
  return [finding("W-MEASURE-CASES", first.place, { outside, cases: cases.length })];
};
