import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { textOf } from "../../problem/disk.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { repository } from "../corpus.ts";
import type { Measure } from "../measure.ts";
import { measureProblem } from "../problems.ts";

/** The text that a measure was read from: the file of that version, in the corpus or in the working directory. Problems: E-MEASURE-FILE. */
export const fileTextOf = ({ file, version }: Measure, cwd: string): Result<string> => {
  for (const folder of [cwd, repository]) {
    const path = resolve(folder, file);
    const text = existsSync(path) ? textOf(readFileSync(path)) : undefined;
    if (text !== undefined && createHash("sha256").update(text).digest("hex") === version) return ok(text);
  }
  return fail(measureProblem("E-MEASURE-FILE", { file }, { reason: "ENOENT" }));
};
