import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { languages } from "../src/language/language.ts";
import { expectedOf, mendOf, type Problem, whereOf } from "../src/problem/problem.ts";
import { anyText, misspelt, mutated, nasty, replaced } from "./edges/hostile.ts";
import { readers } from "./edges/readers.ts";

/** A problem must be sayable: a code, and words in every language, whatever was in the input. */
const sayable = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    expect(problem.code).toMatch(/^[EW](?:-[A-Z]+)+$/);
    expect(whereOf(problem.place)).not.toMatch(/undefined|NaN|\[object/);
    for (const language of languages) expect(`${expectedOf(problem, language)}${mendOf(problem, language)}`).not.toMatch(/undefined|\[object/);
  }
};

/** A value as text, so that what was written can be found in it. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (item instanceof Map || item instanceof Set ? [...item] : item)) ?? "";

describe.each(Object.entries(readers))("the reader of a %s", (_, { sample, read }) => {
  it("reads its sample", () => {
    expect(read(sample)).toMatchObject({ problems: [] });
  });

  it("gives a value or problems for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = read(text);
        expect(value !== undefined || problems.length > 0).toBe(true);
        sayable(problems);
      }),
      { numRuns: 150 },
    );
    for (const text of nasty) sayable(read(text).problems);
  });

  it("gives a value or problems for its sample, mutated", () => {
    fc.assert(
      fc.property(mutated(sample), (text) => {
        const { value, problems } = read(text);
        expect(value !== undefined || problems.length > 0).toBe(true);
        sayable(problems);
      }),
      { numRuns: 150 },
    );
  });
});
