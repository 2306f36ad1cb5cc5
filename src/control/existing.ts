import { createHash } from "node:crypto";
import { isMap } from "../measure/reader.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Artefact } from "./point.ts";
import { controlProblem } from "./problems.ts";
import { readJson } from "./read-json.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON file of the administration, which must be one object. Problems: E-CONTROL-EXISTING. */
export const readExisting = (artefact: Artefact): Result<JsonObject> => {
  const { file } = artefact;
  const read = readJson(artefact);
  if (!read.ok) return read;
  return isMap(read.value)
    ? ok(read.value)
    : fail(controlProblem("E-CONTROL-EXISTING", { file }, { file, wanted: "{…}" }));
};

/** The one file that a tool reads, as the administration has it; absent: undefined. Problems: those of `readExisting`, and E-CONTROL-EXISTING for a second file. */
export const onlyExisting = (existing: readonly Artefact[], wanted: string): Result<JsonObject | undefined> => {
  const [first, second] = existing;
  if (second !== undefined)
    return fail(
      controlProblem("E-CONTROL-EXISTING", { file: second.file }, { file: second.file, wanted: `1 × ${wanted}` }),
    );
  return first === undefined ? ok(undefined) : readExisting(first);
};

/** A list of texts inside such a file; absent: empty. Problems: E-CONTROL-EXISTING, E-CONTROL-MARKS. */
export const listIn = (object: JsonObject, key: string, file: string): Result<readonly string[]> => {
  const value = object[key] ?? [];
  return Array.isArray(value) && value.every((one) => typeof one === "string")
    ? whole(value, itself, { file, field: key })
    : fail(controlProblem("E-CONTROL-EXISTING", { file, field: key }, { file, wanted: `${key}: ["…"]` }));
};

/** A list of objects, each with the text by which it is known. Problems: E-CONTROL-EXISTING, E-CONTROL-MARKS. */
export const objectsIn = (
  object: JsonObject,
  key: string,
  file: string,
  hostOf: (entry: JsonObject) => string,
): Result<readonly JsonObject[]> => {
  const value = object[key] ?? [];
  return Array.isArray(value) && value.every(isMap)
    ? whole(value, hostOf, { file, field: key })
    : fail(controlProblem("E-CONTROL-EXISTING", { file, field: key }, { file, wanted: `${key}: [{…}]` }));
};

/** An object inside such a file; absent: empty. Problems: E-CONTROL-EXISTING. */
export const objectIn = (object: JsonObject, key: string, file: string): Result<JsonObject> => {
  const value = object[key] ?? {};
  return isMap(value)
    ? ok(value)
    : fail(controlProblem("E-CONTROL-EXISTING", { file, field: key }, { file, wanted: `${key}: {…}` }));
};

/** An object with a key set in its place; what becomes empty by our leaving goes, and what the administration left empty stays. */
export const withKey = (object: JsonObject, key: string, value: readonly unknown[] | JsonObject): JsonObject => {
  if (Object.keys(value).length > 0) return { ...object, [key]: value };
  const { [key]: before, ...rest } = object;
  return Object.keys(before ?? {}).length > 0 ? rest : object;
};

const itself = (entry: string): string => entry;

/**
 * Two entries that match nothing stand around our own in a list, so that what we wrote before is found again and what the administration wrote is never
 * touched: the measure that is lifted takes only its own away. The second carries a digest of what is between, so that an entry that somebody added there is
 * not taken for ours.
 */
const begin = /(?:^|[/.])t?([0-9a-f]{20})\.(?:canary|allowed)\.interdict\.internal/;
const end = /(?:^|[/.])t?([0-9a-f]{20})\.end\.interdict\.internal/;

/** The host of the second mark. */
const endHost = (ours: readonly string[]): string =>
  `${createHash("sha256").update(JSON.stringify(ours)).digest("hex").slice(0, 20)}.end.interdict.internal`;

/** A list whose marks stand as we wrote them. */
const whole = <T>(
  list: readonly T[],
  hostOf: (entry: T) => string,
  place: { readonly file: string; readonly field: string },
): Result<readonly T[]> => {
  let ours: string[] | undefined;
  for (const entry of list.map(hostOf)) {
    const digest = end.exec(entry)?.[1];
    if (ours === undefined ? digest !== undefined : begin.test(entry) || !endsAs(digest, ours))
      return fail(controlProblem("E-CONTROL-MARKS", place, place));
    if (begin.test(entry)) ours = [];
    else if (digest !== undefined) ours = undefined;
    else ours?.push(entry);
  }
  return ours === undefined ? ok(list) : fail(controlProblem("E-CONTROL-MARKS", place, place));
};

/** Not the end yet, or the end of these. */
const endsAs = (digest: string | undefined, ours: readonly string[]): boolean =>
  digest === undefined || endHost(ours).startsWith(digest);

/** A list without what we wrote in it before. */
export const theirs = <T>(list: readonly T[], hostOf: (entry: T) => string): readonly T[] => {
  const kept: T[] = [];
  let ours = false;
  for (const entry of list) {
    if (begin.test(hostOf(entry))) ours = true;
    else if (ours && end.test(hostOf(entry))) ours = false;
    else if (!ours) kept.push(entry);
  }
  return kept;
};

/** How a list of a tool is read and written: the host by which an entry is known, and a host as an entry. */
export interface ListForm<T> {
  readonly hostOf: (entry: T) => string;
  readonly write: (host: string) => T;
}

/** The administration’s entries first, then ours between their marks. */
export const withOurs = <T>(
  before: readonly T[],
  ours: readonly T[],
  mark: string,
  { hostOf, write }: ListForm<T>,
): readonly T[] => {
  const kept = theirs(before, hostOf);
  return ours.length === 0 ? kept : [...kept, write(mark), ...ours, write(endHost(ours.map(hostOf)))];
};
