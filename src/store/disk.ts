import type { Problem } from "../problem/problem.ts";
import { storeProblem } from "./problems.ts";

// Primary result codes of SQLite: busy, locked, read-only, input or output, full, cannot open.
const refusals = new Set([5, 6, 8, 10, 13, 14]);
const codes = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO"]);

/** Is it the disk that refused, and no bug of ours: full, gone, not to be written, or held by another program for too long? Then the refusal; else undefined. */
export const diskRefusal = (error: unknown, folder: string): Problem | undefined => {
  if (!(error instanceof Error)) return undefined;
  const sqlite = "errcode" in error && typeof error.errcode === "number" && refusals.has(error.errcode & 0xff);
  const system = "code" in error && typeof error.code === "string" && codes.has(error.code);
  return sqlite || system
    ? storeProblem("E-STORE-DISK", { file: folder }, { path: folder, reason: error.message })
    : undefined;
};
