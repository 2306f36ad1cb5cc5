import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { exchangeProblem } from "../measure/exchange/problems.ts";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Io } from "./command.ts";

/** Writes what `--out` asks for, and gives the whole path. Problems: E-EXCHANGE-WRITE. */
export const writeOut = (text: string | Uint8Array, out: string, io: Io): Result<string> => {
  const path = resolve(io.cwd, out);
  try {
    writeFileSync(path, text);
    return ok(path);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(exchangeProblem("E-EXCHANGE-WRITE", { field: "--out" }, { file: out, reason }));
  }
};
