import type { Arguments } from "../language/say.ts";
import { type Place, type Problem, problemsOf } from "../problem/problem.ts";
import { fileProblems } from "./problems-of-files.ts";
import { recordProblems } from "./problems-of-records.ts";

export const evidenceProblems = { ...fileProblems, ...recordProblems } as const;

export type EvidenceCode = keyof typeof evidenceProblems;

export const evidenceProblem = problemsOf(evidenceProblems);

/** A problem in the file that is being read. */
export const problemAt = (
  { file }: { readonly file: string },
  code: EvidenceCode,
  place: Place = {},
  args: Arguments = {},
): Problem => evidenceProblem(code, { file, ...place }, args, code.startsWith("W-") ? "warning" : "error");
