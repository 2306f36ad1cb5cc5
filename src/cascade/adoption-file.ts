import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Adoption } from "./adoption.ts";
import { receiptProblem } from "./receipt/problems.ts";

type Drafted = Pick<Adoption, "id" | "yaml">;

/** Where the measure of a body stands in a data folder. */
export const adoptionPath = (data: string, id: string): string => join(data, "measures", `${id}.yaml`);

/** How the file of a measure stands to what its answer makes: as it was made, not there, or otherwise, since somebody wrote in it. */
export type Standing = "same" | "missing" | "other";

const refused = <T>(file: string, error: unknown): Result<T> => {
  const reason = refusalOf(error);
  if (reason === undefined) throw error;
  return fail(receiptProblem("E-RECEIPT-DRAFT", { file }, { file, reason }));
};

/** Does the file of a measure say what its answer makes? Problems: E-RECEIPT-DRAFT. */
export const adoptionStanding = (data: string, { id, yaml }: Drafted): Result<Standing> => {
  const file = adoptionPath(data, id);
  try {
    return ok(readFileSync(file).equals(Buffer.from(yaml)) ? "same" : "other");
  } catch (error) {
    return refusalOf(error) === "ENOENT" ? ok("missing") : refused(file, error);
  }
};

/** Writes the measure of a body where rulings look for it, whole or not at all; what stands there and says something else is left as it is (*other*). Problems: E-RECEIPT-DRAFT. */
export const keepAdoption = (data: string, drafted: Drafted): Result<"same" | "other" | "written"> => {
  const standing = adoptionStanding(data, drafted);
  if (!standing.ok) return standing;
  if (standing.value !== "missing") return ok(standing.value);
  const file = adoptionPath(data, drafted.id);
  const beside = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, drafted.yaml, { flush: true });
    renameSync(beside, file);
    return ok("written");
  } catch (error) {
    return refused(file, error);
  }
};

/** Takes the measure of a contested answer away where it says what the answer made; what was written since stays (*other*). Problems: E-RECEIPT-DRAFT. */
export const dropAdoption = (data: string, drafted: Drafted): Result<Standing | "removed"> => {
  const standing = adoptionStanding(data, drafted);
  if (!standing.ok || standing.value !== "same") return standing;
  const file = adoptionPath(data, drafted.id);
  try {
    rmSync(file);
    return ok("removed");
  } catch (error) {
    return refused(file, error);
  }
};
