import { withinSize } from "../../logic/index.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Measure } from "../measure.ts";
import { measureProblem } from "../problems.ts";
import { workingDaysWithoutCalendar } from "./calendar.ts";
import { casesMostlyOutside } from "./cases.ts";
import { countThatDiffers } from "./count.ts";
import { deadlineFirst } from "./deadline.ts";
import { effectsUndone } from "./effects.ts";
import { exceptionForAll } from "./exceptions.ts";
import { bodiesUnknown, productsUnknown } from "./ids.ts";
import { listLapsed, listNotDeclared } from "./lists.ts";
import { mitigationUnknown } from "./mitigations.ts";
import { permitThatMeetsNothing } from "./permit.ts";
import { reviewAsEnd } from "./review.ts";
import type { LintRule, LintScope } from "./rule.ts";
import { scopesThatDiffer } from "./scope.ts";
import { clauseWithoutSource } from "./sources.ts";
import { unreachable } from "./unreachable.ts";
import { verbsThatDiffer } from "./verbs.ts";

/** What weighs whole conditions against each other and the register: exact, and too long for every `check`. */
const thorough: readonly LintRule[] = [scopesThatDiffer, permitThatMeetsNothing, unreachable];

/** What else one file can be asked; `plain.ts` looks at its text, `across.ts` at several files. */
const quick: readonly LintRule[] = [
  deadlineFirst,
  effectsUndone,
  reviewAsEnd,
  verbsThatDiffer,
  countThatDiffers,
  clauseWithoutSource,
  listLapsed,
  listNotDeclared,
  productsUnknown,
  bodiesUnknown,
  exceptionForAll,
  workingDaysWithoutCalendar,
  casesMostlyOutside,
  mitigationUnknown,
];

const before = (a: Problem, b: Problem): number =>
  (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);

/** What one rule finds; of a measure with more open points than can be decided exactly, that (E-RULE-SIZE), and nothing guessed. */
const found = (rule: LintRule, measure: Measure, scope: LintScope): readonly Problem[] => {
  const made = withinSize(() => rule(measure, scope));
  const place = { file: measure.file, line: 1, column: 1 };
  return made.ok ? made.value : made.problems.map(({ args }) => measureProblem("E-RULE-SIZE", place, args, "warning"));
};

/** What a reader of one measure should look at twice, in the order of the file; `quick` leaves out what takes long. Pure: the day is an argument. */
export const lint = (
  measure: Measure,
  scope: LintScope,
  how: "quick" | "thorough" = "thorough",
): readonly Problem[] => {
  const rules = how === "quick" ? quick : [...quick, ...thorough];
  const all = rules.flatMap((rule) => found(rule, measure, scope));
  return all
    .filter(({ code }, n) => code !== "E-RULE-SIZE" || all.findIndex((one) => one.code === code) === n)
    .toSorted(before);
};
