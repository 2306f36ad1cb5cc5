import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artefact } from "../control/point.ts";
import { controlProblem } from "../control/problems.ts";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";

/** Writes the files of a control into a folder, which is made where it is not there yet. Problems: E-CONTROL-FOLDER. */
export const writeArtefacts = async (folder: string, artefacts: readonly Artefact[]): Promise<Result<undefined>> => {
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, text } of artefacts) await writeFile(join(folder, file), text);
    return ok(undefined);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(controlProblem("E-CONTROL-FOLDER", { file: folder, field: "--out" }, { path: folder, reason }));
  }
};
