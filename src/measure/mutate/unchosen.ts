import type { Measure } from "../measure.ts";

const open = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(open) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, open(one)])) as T;
  if (typeof value !== "object" || value === null) return value;
  const { chosen: _, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, open(one)])) as T;
};

/** The measure with everything that its file chooses left open: what any choice of a case can reach. */
export const unchosen = (measure: Measure): Measure => ({
  ...measure,
  texts: open(measure.texts),
  instruments: open(measure.instruments),
  clauses: open(measure.clauses),
});
