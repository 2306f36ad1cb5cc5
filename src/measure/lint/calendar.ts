import { workingDaysOf } from "../period.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

/** The working days that are counted in a part of a measure. */
const countedIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own =
    "plus" in value && typeof value.plus === "string" && workingDaysOf(value.plus) !== undefined ? [value.plus] : [];
  return [...own, ...(value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(countedIn)];
};

/** Working days without a calendar of public holidays. */
export const workingDaysWithoutCalendar: LintRule = (measure) => {
  if (measure.calendar !== undefined) return [];
  return [...measure.clauses, ...measure.instruments.values()].flatMap((part) => {
    const [count] = countedIn(part);
    return count === undefined ? [] : [finding("W-MEASURE-CALENDAR", part.place, { id: `${part.id}: ${count}` })];
  });
};
