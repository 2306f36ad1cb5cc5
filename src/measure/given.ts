import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import type { Given } from "./measure.ts";
import { measureProblem } from "./problems.ts";

/** One value of a file: undefined where its text is no JSON. `twice`: a key that one object has twice, of which JSON would keep the last. */
interface Item {
  readonly value: unknown;
  readonly line?: number;
  readonly twice?: string;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"(?<key>\s*:)?|[{}]/g;

/** The first key that stands twice in one object of a text that is JSON. */
const keyTwice = (text: string): string | undefined => {
  const open: Set<string>[] = [];
  for (const { 0: found, groups } of text.matchAll(token)) {
    if (found === "{") open.push(new Set());
    else if (found === "}") open.pop();
    else if (groups?.["key"] !== undefined) {
      const key: string = JSON.parse(found.slice(0, found.lastIndexOf('"') + 1));
      if (open.at(-1)?.has(key) === true) return key;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
};

const parsed = (text: string): Item | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    const twice = keyTwice(text);
    return { value, ...(twice === undefined ? {} : { twice }) };
  } catch {
    return undefined;
  }
};

const itemsOf = (text: string): readonly Item[] => {
  const whole = parsed(text);
  if (whole !== undefined) return [whole.value].flat().map((value) => ({ ...whole, value }));
  return text
    .split(/\r?\n/)
    .flatMap((line, n) => (line.trim() === "" ? [] : [{ value: undefined, ...parsed(line), line: n + 1 }]));
};

const isGiven = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The facts of a text: one JSON object, a list of them, or JSON Lines. What the facts say is read by `readFacts`.
 * Problems: E-FACTS-SHAPE.
 */
export const readGivens = (file: string, text: string): Result<readonly Given[]> => {
  const items = itemsOf(text);
  const problems = items.flatMap(({ value, line, twice }, n): readonly Problem[] => {
    const place = { file, ...(line === undefined ? {} : { line }), record: n + 1 };
    if (twice !== undefined)
      return [measureProblem("E-FACTS-SHAPE", { ...place, field: twice }, { fault: "twice", id: twice })];
    if (isGiven(value)) return [];
    return [measureProblem("E-FACTS-SHAPE", place, { fault: value === undefined ? "json" : "object" })];
  });
  if (items.length === 0) problems.push(measureProblem("E-FACTS-SHAPE", { file }, { fault: "empty" }));
  return problems.length > 0 ? fail(...problems) : ok(items.map(({ value }) => value).filter(isGiven));
};
