import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { refusalOf, textOf } from "../problem/disk.ts";
import { fail, type Problem, type Result } from "../problem/problem.ts";
import { registerProblem } from "./problems.ts";
import { type RegisterFile, readRegister } from "./read.ts";
import type { Register } from "./register.ts";

/** The registers that the project carries. */
const shipped = fileURLToPath(new URL("../../registers/", import.meta.url));

/**
 * The shipped registers, with those of a data folder (`registers/` in it, such as an exercise's) when one is given; a data folder
 * without that folder adds nothing. Problems: those of `readRegister`, E-REGISTER-FILE.
 */
export const loadRegister = async (data?: string): Promise<Result<Register>> => {
  const folders = data === undefined ? [shipped] : [shipped, join(data, "registers")];
  const files: RegisterFile[] = [];
  const problems: Problem[] = [];
  const reading = async (path: string, read: () => Promise<unknown>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      const reason = refusalOf(error);
      if (reason === undefined) throw error;
      problems.push(registerProblem("E-REGISTER-FILE", { file: path }, { reason }));
    }
  };
  const paths: string[] = [];
  for (const folder of folders) await reading(folder, async () => paths.push(...(await registerFiles(folder))));
  for (const path of paths) {
    await reading(path, async () => {
      files.push({ name: path, text: textOf(await readFile(path)) });
    });
  }
  return problems.length > 0 ? fail(...problems) : readRegister(files);
};

const registerFiles = async (folder: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith(".yaml") || name.endsWith(".csv"))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (refusalOf(error) === "ENOENT") return [];
    throw error;
  }
};
