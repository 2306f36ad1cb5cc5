import { isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from "yaml";
import type { z } from "zod";
import { fail, ok, type Place, type Result } from "../problem/problem.ts";
import { messageOf, problemsOfIssues } from "./issues.ts";
import { yamlProblem } from "./problems.ts";
import { sameKey, unkeepable, unsound } from "./sound.ts";

/** Keys and indexes from the top of the file to a value. */
export type Path = readonly PropertyKey[];

/** A file read against its schema: the typed value, and where any part of it stands. */
export interface Located<T> {
  readonly value: T;
  /** The place of the value at a path; of the nearest part that exists where the path ends in nothing. */
  readonly placeOf: (path: Path) => Place;
}

/** A file whose YAML is well formed; what it says is not checked yet. */
export interface Parsed {
  readonly value: unknown;
  readonly placeOf: (path: Path) => Place;
  readonly placeOfKey: (path: Path, key: string) => Place;
}

/**
 * One YAML 1.2 (core) document, with positions. Duplicate keys are errors, and so is what `unsound` finds; dates stay texts.
 * Problems: E-YAML-SYNTAX, E-YAML-DUPLICATE-KEY, E-YAML-FORM.
 */
export const parseYaml = (file: string, text: string): Result<Parsed> => {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  try {
    // The parser knows two of the three line ends of YAML; the third is as long, so places stay.
    const document = parseDocument<ParsedNode>(text.replaceAll(/\r(?!\n)/g, "\n"), {
      lineCounter: lines,
      prettyErrors: false,
      version: "1.2",
      schema: "core",
      uniqueKeys: sameKey,
    });
    const duplicates = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
    // What the parser says after its first complaint is guesswork.
    const broken = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    const problems = [
      ...duplicates.map(({ pos }) => yamlProblem("E-YAML-DUPLICATE-KEY", at(pos[0]))),
      ...(broken === undefined ? [] : [yamlProblem("E-YAML-SYNTAX", at(broken.pos[0]), { reason: broken.code })]),
    ];
    if (problems.length > 0) return fail(...problems);
    const strange = unsound(document, (node) => at(startOf(node)));
    if (strange.length > 0) return fail(...strange);
    const placeOf = (path: Path): Place => {
      let node: unknown = document.contents;
      for (const step of path) {
        const next = stepInto(node, step);
        if (next === undefined) break;
        node = next;
      }
      return at(startOf(node));
    };
    const placeOfKey = (path: Path, key: string): Place => {
      const node = path.reduce<unknown>(stepInto, document.contents);
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return pair === undefined ? placeOf(path) : at(startOf(pair.key));
    };
    return ok({ value: document.toJS({ maxAliasCount: 100 }), placeOf, placeOfKey });
  } catch (error) {
    // The parser gives up by throwing on nesting past the stack and on aliases that would swell the value.
    if (error instanceof RangeError || error instanceof ReferenceError) {
      return fail(
        yamlProblem("E-YAML-SYNTAX", { file, line: 1, column: 1 }, { reason: "TOO_DEEP_OR_TOO_MANY_ALIASES" }),
      );
    }
    throw error;
  }
};

const stepInto = (node: unknown, step: PropertyKey): unknown => {
  if (node === undefined || node === null || typeof node !== "object" || !("get" in node)) return undefined;
  return (node as Node & { get: (key: unknown, keep: true) => unknown }).get(step, true) ?? undefined;
};

const startOf = (node: unknown): number =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;

/**
 * Reads one YAML file against a schema: every error is a problem with file, line and column.
 * In schemas, the message of a check is the form expected, in no language: `YYYY-MM-DD`, `be/wal/…`.
 * Problems: those of `parseYaml`, E-YAML-UNKNOWN-KEY, E-YAML-MISSING, E-YAML-TYPE, E-YAML-VALUE, E-YAML-FORM.
 */
export const readYaml = <T>(file: string, text: string, schema: z.ZodType<T>): Result<Located<T>> => {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) return parsed;
  const checked = readPart(parsed.value, [], parsed.value.value, schema);
  return checked.ok ? ok({ value: checked.value, placeOf: parsed.value.placeOf }) : checked;
};

/** Reads one part of a file, `value` at `path`, for itself: so that one damaged record does not spoil its neighbours. */
export const readPart = <T>(parsed: Parsed, path: Path, value: unknown, schema: z.ZodType<T>): Result<T> => {
  const strange = unkeepable(value, path);
  if (strange.length > 0) {
    const said = ({ path: at, key, reason = "" }: (typeof strange)[number]) =>
      key === undefined
        ? yamlProblem("E-YAML-SYNTAX", parsed.placeOf(at), { reason })
        : yamlProblem("E-YAML-UNKNOWN-KEY", parsed.placeOfKey(at, key), { key, keys: "none" });
    return fail(...strange.map(said));
  }
  const checked = schema.safeParse(value, { reportInput: true, error: messageOf });
  if (!checked.success) return fail(...problemsOfIssues(checked.error.issues, parsed, path));
  return ok(checked.data);
};
