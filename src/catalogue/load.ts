import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, type Result } from "../problem/problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueProblem } from "./problems.ts";
import { readCatalogue } from "./read.ts";

const shipped = fileURLToPath(new URL("../../catalogue/", import.meta.url));

/** The catalogue that the project carries, or the one in a folder. Problems: those of `readCatalogue`, E-CATALOGUE-FILE. */
export const loadCatalogue = async (folder: string = shipped): Promise<Result<Catalogue>> => {
  const files: { name: string; text: string }[] = [];
  try {
    for (const name of (await readdir(folder)).filter((each) => each.endsWith(".yaml")).sort()) {
      const path = join(folder, name);
      files.push({ name: path, text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path)) });
    }
  } catch (error) {
    const reason =
      error instanceof TypeError ? "UTF-8" : error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    return fail(catalogueProblem("E-CATALOGUE-FILE", { file: folder }, { reason }));
  }
  return readCatalogue(files);
};
