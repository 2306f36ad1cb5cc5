import { assumableDays, spanOf } from "../control/refusal.ts";
import type { Assumed } from "../control/restriction.ts";
import { controlWords } from "../control/words.ts";
import { readChoices } from "../measure/case.ts";
import type { Measure } from "../measure/measure.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { type Instant, isDay } from "../time/time.ts";
import { pairsFlag } from "./choices.ts";
import type { Words } from "./command.ts";
import { choiceProblems, Misuse } from "./common.ts";

/** The readings and days that somebody assumes. Problems: those of choices that fit nowhere. @throws Misuse without `--by` */
export const assumedIn = (words: Words, measure: Measure, knownAt: Instant): Result<readonly Assumed[]> => {
  const wished = pairsFlag(words, "assume");
  const by = words.value("by");
  if (wished.size > 0 && by === undefined) throw new Misuse(controlWords.byMissing);
  const possible = assumableDays(measure, knownAt);
  const days = [...wished].flatMap(([id, value]) => {
    const bounds = possible.get(id);
    return bounds === undefined ? [] : [{ id, value, bounds }];
  });
  const outside = days.filter(
    ({ value, bounds: { first = value, last = value } }) => !isDay(value) || value < first || value > last,
  );
  const readings = new Map([...wished].filter(([id]) => !possible.has(id)));
  const { choices, unknown } = readChoices(readings, [measure], knownAt);
  const problems = choiceProblems("assume", [
    ...unknown,
    ...outside.map(({ id, value, bounds }) => ({ id, value, values: [spanOf(bounds)] })),
  ]);
  if (problems.length > 0) return fail(...problems);
  return ok(
    [...choices, ...days.map(({ id, value }) => [id, value] as const)].map(([variable, value]) => ({
      id: variable.replace(/^text\./, ""),
      value: String(value),
      by: by ?? "",
    })),
  );
};
