import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lint } from "../measure/lint/lint.ts";
import { plainWords } from "../measure/lint/plain.ts";
import type { LintScope } from "../measure/lint/rule.ts";
import type { Measure } from "../measure/measure.ts";
import { refusalOf, textOf } from "../problem/disk.ts";
import type { Problem } from "../problem/problem.ts";

/** The text of a measure's file once more; none where it has gone since it was read. */
const textIn = (file: string, folder: string): string => {
  try {
    return textOf(readFileSync(resolve(folder, file)));
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return "";
  }
};

/** What concerns one file; `folder` is where its path starts. `check` asks only what is quick to find. */
export const findingsIn = (
  measure: Measure,
  folder: string,
  scope: LintScope,
  how: "quick" | "thorough",
): readonly Problem[] => [...lint(measure, scope, how), ...plainWords(measure.file, textIn(measure.file, folder))];
