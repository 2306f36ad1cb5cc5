import type { Assumed } from "../control/restriction.ts";
import { controlWords } from "../control/words.ts";
import { readChoices } from "../measure/case.ts";
import type { Measure } from "../measure/measure.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import { pairsFlag } from "./choices.ts";
import type { Words } from "./command.ts";
import { choiceProblems, Misuse } from "./common.ts";

/** The readings that somebody assumes. Problems: those of choices that fit nowhere. @throws Misuse without `--by` */
export const assumedIn = (words: Words, measure: Measure, knownAt: Instant): Result<readonly Assumed[]> => {
  const wished = pairsFlag(words, "assume");
  const by = words.value("by");
  if (wished.size > 0 && by === undefined) throw new Misuse(controlWords.byMissing);
  const { choices, unknown } = readChoices(wished, [measure], knownAt);
  if (unknown.length > 0) return fail(...choiceProblems("assume", unknown));
  return ok([...choices].map(([variable, value]) => ({ id: variable.replace(/^text\./, ""), value, by: by ?? "" })));
};
