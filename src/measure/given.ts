import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import type { Given } from "./measure.ts";
import { measureProblem } from "./problems.ts";

/** One value of a file: undefined where its text is no JSON. */
interface Item {
  readonly value: unknown;
  readonly line?: number;
}

const parsed = (text: string): Item | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const itemsOf = (text: string): readonly Item[] => {
  const whole = parsed(text);
  if (whole !== undefined) return [whole.value].flat().map((value) => ({ value }));
  return text
    .split(/\r?\n/)
    .flatMap((line, n) => (line.trim() === "" ? [] : [{ value: parsed(line)?.value, line: n + 1 }]));
};

const isGiven = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The facts of a text: one JSON object, a list of them, or JSON Lines. What the facts say is read by `readFacts`.
 * Problems: E-FACTS-SHAPE.
 */
export const readGivens = (file: string, text: string): Result<readonly Given[]> => {
  const items = itemsOf(text);
  const problems = items.flatMap(({ value, line }, n): readonly Problem[] => {
    if (isGiven(value)) return [];
    const place = { file, ...(line === undefined ? {} : { line }), record: n + 1 };
    return [measureProblem("E-FACTS-SHAPE", place, { fault: value === undefined ? "json" : "object" })];
  });
  if (items.length === 0) problems.push(measureProblem("E-FACTS-SHAPE", { file }, { fault: "empty" }));
  return problems.length > 0 ? fail(...problems) : ok(items.map(({ value }) => value).filter(isGiven));
};
