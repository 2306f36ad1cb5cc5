import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artefact } from "../control/point.ts";
import { controlProblem } from "../control/problems.ts";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";

/**
 * Writes the files of a control into a folder, which is made where it is not there yet: all of them beside their places first, so that a full disk, or a program
 * that is stopped, leaves no half of one where a tool would read it. Problems: E-CONTROL-FOLDER.
 */
export const writeArtefacts = async (folder: string, artefacts: readonly Artefact[]): Promise<Result<undefined>> => {
  const parts = artefacts.map(({ file, text }) => {
    const path = join(folder, file);
    return { path, part: `${path}.${process.pid}.part`, text };
  });
  try {
    await mkdir(folder, { recursive: true });
    try {
      for (const { part, text } of parts) await writeFile(part, text);
      for (const { part, path } of parts) await rename(part, path);
    } finally {
      for (const { part } of parts) await rm(part, { force: true });
    }
    return ok(undefined);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(controlProblem("E-CONTROL-FOLDER", { file: folder, field: "--out" }, { path: folder, reason }));
  }
};
