import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
  for (const path of (await Promise.all(folders.map(registerFiles))).flat()) {
    try {
      files.push({ name: path, text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path)) });
    } catch (error) {
      problems.push(
        registerProblem(
          "E-REGISTER-FILE",
          { file: path },
          { reason: error instanceof TypeError ? "UTF-8" : codeOf(error) },
        ),
      );
    }
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
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "?";
