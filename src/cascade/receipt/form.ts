import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import { type Day, isDay } from "../../time/time.ts";
import { receiptProblem } from "./problems.ts";

/** The fields of a form as they were sent. */
export type Fields = Readonly<Record<string, string>>;

const longest = {
  why: 1000,
  words: 120,
  behalf: 500,
  to: 300,
  organ: 120,
  reference: 120,
  reason: 1000,
  unknown: 1000,
  control: 500,
} as const;

/** A line of text: no control characters, no white space around or doubled. */
const lineOf = (fields: Fields, name: string): string =>
  (fields[name] ?? "")
    .toWellFormed()
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim();

/** A line of text that is not too long, and is there where it is needed. Problems: E-RECEIPT-MISSING, E-RECEIPT-LONG. */
export const textOf = (fields: Fields, name: keyof typeof longest, needed = true): Result<string> => {
  const text = lineOf(fields, name);
  if (text === "" && needed) return fail(receiptProblem("E-RECEIPT-MISSING", { field: name }, { field: name }));
  if (text.length > longest[name])
    return fail(receiptProblem("E-RECEIPT-LONG", { field: name }, { field: name, most: longest[name] }));
  return ok(text);
};

/** One of several answers. Problems: E-RECEIPT-CHOICE. */
export const chosen = <T extends string>(fields: Fields, name: string, values: readonly T[]): Result<T> => {
  const found = values.find((value) => value === fields[name]);
  if (found !== undefined) return ok(found);
  return fail(receiptProblem("E-RECEIPT-CHOICE", { field: name }, { field: name }));
};

/** A day as people write it by hand where the browser has no field for days (31/03/2023, 31.3.2023), as files write it; else as it is. */
export const writtenDay = (fields: Fields, name: string): string => {
  const text = lineOf(fields, name);
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** A day of the past, as people write it. Problems: E-RECEIPT-DAY. */
export const dayOf = (fields: Fields, today: Day, name = "on"): Result<Day> => {
  const written = writtenDay(fields, name);
  if (!isDay(written) || written > today || written < "1900-01-01")
    return fail(receiptProblem("E-RECEIPT-DAY", { field: name }, { today: today.split("-").reverse().join("/") }));
  return ok(written);
};

export const problemsIn = (...results: readonly Result<unknown>[]): readonly Problem[] =>
  results.flatMap((one) => (one.ok ? [] : one.problems));
