import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { demoProblem } from "./problems.ts";

/** Writes one file at a path (with `/`) under a folder, which is made where needed; gives where it stands. Problems: E-DEMO-OUT. */
export const writeUnder = async (folder: string, path: string, text: string): Promise<Result<string>> => {
  const full = join(folder, ...path.split("/"));
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
    return ok(full);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(demoProblem("E-DEMO-OUT", { file: folder }, { reason }));
  }
};
