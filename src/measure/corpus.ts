import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { firstStray, refusalOf, textOf } from "../problem/disk.ts";
import { meant } from "../problem/nearest.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import type { Measure } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { readMeasure } from "./read.ts";

/** Where the project's own data stand: measures/, deeds/, registers/, catalogue/, questions/. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The measures read, and what is wrong with the files that are not. */
export interface Corpus {
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
}

/** A measure file by its name; JSON is YAML too, and `export` writes it. Folders are searched for YAML only. */
const measureFile = /\.(?:ya?ml|json)$/;

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What the disk gives, or E-MEASURE-FILE with the reason why not. @throws only what is no fault of the file. */
const fromDisk = <T>(shown: string, read: () => T): Result<T> => {
  try {
    return ok(read());
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(measureProblem("E-MEASURE-FILE", { file: shown }, { reason }));
  }
};

/** A measure file at the edge: its path as it is shown, and its content. Its problems say the right word where one is near. */
const readFile = (path: string, shown: string): Result<Measure> => {
  const bytes = fromDisk(shown, () => readFileSync(path));
  if (!bytes.ok) return bytes;
  const stray = firstStray(bytes.value);
  if (stray !== undefined)
    return fail(measureProblem("E-MEASURE-FILE", { file: shown, ...stray }, { reason: "UTF-8" }));
  return readMeasure(shown, textOf(bytes.value));
};

/** The measures of the given files and folders; by default the corpus. Files with errors are reported, the others kept. */
export const loadMeasures = (paths: readonly string[], cwd: string): Corpus => {
  const measures: Measure[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const full = resolve(cwd, path);
    if (!existsSync(full)) {
      problems.push(measureProblem("E-MEASURE-UNKNOWN", { file: path }, { id: path }));
      continue;
    }
    const files = measureFile.test(full) ? ok([full]) : fromDisk(path, () => yamlFiles(full));
    if (!files.ok) problems.push(...files.problems);
    else if (files.value.length === 0) problems.push(measureProblem("E-MEASURE-UNKNOWN", { file: path }, { id: path }));
    for (const file of files.ok ? files.value : []) {
      const read = readFile(file, relative(cwd, file) || file);
      if (read.ok) measures.push(read.value);
      else problems.push(...read.problems);
    }
  }
  return { measures, problems };
};

let shipped: Corpus | undefined;

/** The measures that come with the project, in the order of their ids. */
export const loadCorpus = (): Corpus => {
  if (shipped === undefined) {
    const { measures, problems } = loadMeasures(["measures"], repository);
    shipped = { measures: [...measures].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
  }
  return shipped;
};

/** The measures of bodies that stand in a data folder (`measures/` in it), such as those that their decisions became when they were reported. */
const localMeasures = (data: string): Corpus => {
  const folder = join(data, "measures");
  if (!existsSync(folder) || yamlFiles(folder).length === 0) return { measures: [], problems: [] };
  return loadMeasures([folder], data);
};

/**
 * The measures that a question is about: those that are named, with the local measures of a data folder that adopt what one of them asks for, since these
 * speak for their bodies in its place; where none is named, all that there are.
 */
export const measuresAsked = (named: readonly Measure[], data: string): Corpus => {
  const local = localMeasures(data);
  const start = named.length === 0 ? loadCorpus() : { measures: named, problems: [] };
  const held = new Set(start.measures.map(({ id }) => id));
  const adopting = local.measures.filter(
    ({ id, adopts }) =>
      !held.has(id) && (named.length === 0 || adopts.some((one) => held.has(one.slice(0, one.lastIndexOf("#"))))),
  );
  return { measures: [...start.measures, ...adopting], problems: [...start.problems, ...local.problems] };
};

/** Does something stand there that can be read to its end, or refused for what it is? A device such as /dev/zero cannot. */
const isReadable = (path: string): boolean => {
  try {
    const found = statSync(path);
    return found.isFile() || found.isDirectory() || found.isFIFO();
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return false;
  }
};

/**
 * A measure by its id in the corpus or among those of the data folder, or by the path of its file, whatever its name; a folder is refused as one (E-MEASURE-FILE).
 */
export const findMeasure = (
  idOrPath: string,
  { cwd, data }: { readonly cwd: string; readonly data?: string },
): Result<Measure> => {
  const held = shipped?.measures.find(({ id }) => id === idOrPath);
  if (held !== undefined) return ok(held);
  // A measure stands where its id says (test/corpus.test.ts), so one file need be read, not the corpus.
  const file = `measures/${idOrPath}.yaml`;
  const isId = /^[a-z0-9](?:[a-z0-9/-]|\.(?!\.))*$/.test(idOrPath);
  if (isId && existsSync(join(repository, file))) return readFile(join(repository, file), file);
  const local = data === undefined || !isId ? { measures: [], problems: [] } : localMeasures(data);
  const own = local.measures.find(({ id }) => id === idOrPath);
  if (own !== undefined) return ok(own);
  const path = resolve(cwd, idOrPath);
  if (isReadable(path)) return readFile(path, idOrPath);
  const folder = join(repository, "measures");
  const ids = yamlFiles(folder).map((file) =>
    relative(folder, file)
      .replaceAll("\\", "/")
      .replace(/\.ya?ml$/, ""),
  );
  ids.push(...local.measures.map(({ id }) => id));
  const unknown = meant(measureProblem("E-MEASURE-UNKNOWN", { field: "MEASURE" }, { id: idOrPath }), idOrPath, ids);
  // It may be the one that cannot be read.
  return fail(unknown, ...local.problems);
};
