import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { expectedOf, mendOf } from "../problem/problem.ts";
import { clauseInWords } from "./prose/clause.ts";
import { readMeasure } from "./read.ts";

const measure = (clause: string, defaults = "{}"): string => `measure: xx/sample
title: {fr: a, nl: b, de: c, en: d}
authority: xx/government
products: {product: zazou}
sources: {letter: {held: full}}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
defaults: ${defaults}
clauses:
  - {id: ban, by: decision, modality: prohibit, actions: [use], to: {}, from: decision.decided${clause}}
  - {id: block, by: decision, modality: prevent, actions: [use], to: {}, from: decision.decided}
`;

const read = (clause: string, defaults?: string) => {
  const found = readMeasure("measure.yaml", measure(clause, defaults));
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
  return found.value;
};

const namesOf = (clause: string, defaults?: string) => read(clause, defaults).clauses.map(({ names }) => names);

const problemsOf = (clause: string, defaults?: string) => {
  const found = readMeasure("measure.yaml", measure(clause, defaults));
  return found.ok ? [] : found.problems;
};

const usual = ["app-core", "dedicated-cdn"];

describe("the names that a clause lets block", () => {
  it("are the product’s own and its dedicated networks, unless the clause or the defaults say others", () => {
    expect(namesOf("")).toEqual([usual, usual]);
    expect(namesOf(", names: [tracker, app-core, tracker]")).toEqual([["app-core", "tracker"], usual]);
    expect(namesOf(", names: [app-core]", "{names: [app-core, corporate]}")).toEqual([
      ["app-core"],
      ["app-core", "corporate"],
    ]);
  });

  it.each(["shared-cdn", "sibling"])("are never %s: it is said why, and how to mend it", (role) => {
    const [problem, ...more] = problemsOf(`, names: [app-core, ${role}]`);
    expect([problem?.code, problem?.place.line, more]).toEqual(["E-MEASURE-NAMES", 9, []]);
    if (problem === undefined) return;
    for (const language of languages) expect(expectedOf(problem, language)).toContain(role);
    expect(mendOf(problem, "en").includes("under `products`")).toBe(role === "sibling");
  });

  it("are refused once where the defaults say them for every clause", () => {
    expect(problemsOf("", "{names: [shared-cdn]}").map(({ code, place }) => [code, place.line])).toEqual([
      ["E-MEASURE-NAMES", 7],
    ]);
  });

  it("must be roles, and at least one", () => {
    expect(problemsOf(", names: [app-cor]").map(({ code }) => code)).toEqual(["E-MEASURE-VALUE"]);
    expect(problemsOf(", names: []").map(({ code }) => code)).toEqual(["E-YAML-FORM"]);
  });

  it("are told to readers where they are not the usual ones", () => {
    const said = (clause: string): readonly string[] => {
      const found = read(clause);
      const [ban] = found.clauses;
      if (ban === undefined) throw new Error("the first clause");
      const names = { text: (id: string) => id, body: (id: string) => id, product: (id: string) => id };
      return clauseInWords(ban, found, "en", { names, knownAt: 0 }).stated;
    };
    expect(said("")).toEqual([]);
    expect(said(", names: [dedicated-cdn, app-core]")).toEqual([]);
    expect(said(", names: [app-core, tracker]")).toEqual([
      "Domain names that may be blocked under this clause: names of the product itself and trackers on pages of others.",
    ]);
  });
});
