import { beforeAll, describe, expect, it } from "vitest";
import { runCase } from "../src/measure/case.ts";
import { loadCorpus } from "../src/measure/corpus.ts";
import type { Surroundings } from "../src/measure/facts.ts";
import { loadSurroundings } from "../src/measure/load.ts";
import { expectedOf, whereOf } from "../src/problem/problem.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const { measures, problems } = loadCorpus();

it("every file of the corpus can be read", () => {
  expect(problems.map((problem) => `${whereOf(problem.place)} ${expectedOf(problem, "en")}`)).toEqual([]);
  expect(measures.map(({ id }) => id)).toEqual([...measures.map(({ id }) => id)].sort());
});

describe.each(measures.map((measure) => [measure.id, measure] as const))("%s", (_, measure) => {
  it("stands where its id says", () => {
    expect(measure.file.replaceAll("\\", "/").endsWith(`measures/${measure.id}.yaml`)).toBe(true);
  });

  it("holds all its cases", () => {
    const failures = measure.cases.flatMap((one) => runCase(one, measure, around));
    expect(failures.map((problem) => `${whereOf(problem.place)} ${expectedOf(problem, "en")}`)).toEqual([]);
  });

  it("has for every clause a case inside and one outside", () => {
    const named = new Set(measure.cases.flatMap(({ actions }) => actions));
    for (const clause of measure.clauses) {
      const asked = clause.actions.map(({ action }) => action);
      const owed = measure.cases.some(({ expect: wanted }) => wanted.owes?.has(clause.id) === true);
      expect([
        clause.id,
        owed || asked.some((action) => named.has(action) || action === "remove" || action === "adopt"),
      ]).toEqual([clause.id, true]);
    }
  });
});
