import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Artefact, Point } from "../control/point.ts";
import { controlProblem } from "../control/problems.ts";
import { controlWords } from "../control/words.ts";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { Misuse } from "./common.ts";

/** The files of the administration: `FILE`, or `POINT=FILE` where several points are built. Problems: E-CONTROL-FILE. @throws Misuse */
export const existingFor = async (
  written: readonly string[],
  points: readonly Point[],
  cwd: string,
): Promise<Result<ReadonlyMap<string, readonly Artefact[]>>> => {
  const found = new Map<string, Artefact[]>();
  for (const word of written) {
    const named = points.find(({ id }) => word.startsWith(`${id}=`));
    if (named === undefined && points.length > 1)
      throw new Misuse(controlWords.existingOfWhich, { word, points: points.map(({ id }) => id).join(", ") });
    const path = named === undefined ? word : word.slice(named.id.length + 1);
    const point = named ?? points[0];
    if (point === undefined) continue;
    try {
      const bytes = await readFile(resolve(cwd, path));
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      found.set(point.id, [...(found.get(point.id) ?? []), { file: basename(path), text }]);
    } catch (error) {
      const reason = error instanceof TypeError ? "UTF-8" : refusalOf(error);
      if (reason === undefined) throw error;
      return fail(controlProblem("E-CONTROL-FILE", { file: path, field: "--existing" }, { path, reason }));
    }
  }
  return ok(found);
};
