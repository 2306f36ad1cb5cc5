import { beforeAll, describe, expect, it } from "vitest";
import { findMeasure } from "../measure/corpus.ts";
import { rule } from "../measure/decide.ts";
import type { Surroundings } from "../measure/facts.ts";
import { readFacts } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import { clauseOf, type Measure } from "../measure/measure.ts";
import { never, parseInstant } from "../time/time.ts";
import { type Adopted, type Adoption, adoptionOf } from "./adoption.ts";

let around: Surroundings;
let letter: Measure;
beforeAll(async () => {
  const loaded = await loadSurroundings("exercises/commune-fictive");
  const found = findMeasure("be/bru/2023-tiktok-communes", ".");
  if (!loaded.ok || !found.ok) throw new Error("the exercise and the corpus can be read");
  [around, letter] = [loaded.value, found.value];
});

const body = "be/ex/commune-fictive";
const at = parseInstant("2023-05-10") ?? 0;

const adoptionWith = (more: Partial<Adopted>): Adoption => {
  const clause = clauseOf(letter, "i");
  if (clause === undefined) throw new Error("the letter has a clause i");
  const made = adoptionOf({
    measure: letter,
    clause,
    body,
    adopted: { organ: "collège (fictif)", decided: "2023-05-02", reference: "n° 12 (fictif)", ...more },
    title: "Délibération n° 12 (fictif)",
    language: "fr",
    by: "directeur général (fictif)",
    on: "2023-05-03",
    at,
    knownAt: never,
    around,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};

const ruled = (measures: readonly Measure[], role: string, day = at): readonly [string, readonly string[]] => {
  const given = { posts: [{ body, as: "member", role }], device: { owner: "authority" } };
  const posts = readFacts(given, { at: day, knownAt: never }, around);
  if (!posts.ok) throw new Error("the facts can be read");
  const asked = { action: "use", at: day, knownAt: never, choices: new Map() };
  const found = rule({ asked, measures, posts: posts.value, productFacts: around.productFacts });
  if (!found.ok) throw new Error("not refused");
  return [
    found.value.ruling,
    found.value.clauses.filter(({ effect }) => effect !== "none").map(({ measure }) => measure),
  ];
};

describe("a decision that adopts an invitation", () => {
  it("speaks for the body in the place of the letter, and rulings cite it", () => {
    const { id, measure } = adoptionWith({ persons: "same", devices: "same", ends: "never" });
    expect(id).toBe(`${body}/2023-tiktok-communes`);
    expect(measure.adopts).toEqual([`${letter.id}#i`]);
    const [ruling, by] = ruled([letter, measure], "staff");
    expect(ruling).toBe("prohibited");
    expect(by).toContain(id);
    expect(ruled([letter, measure], "staff", parseInstant("2023-05-01"))[0]).toBe("not-in-force");
  });

  it("taken over as it stands, differs from the model in nothing", () => {
    expect(adoptionWith({ persons: "same", devices: "same", ends: "never" }).differences).toEqual([]);
  });

  it("that binds the elected as well says so exactly", () => {
    const { measure, differences } = adoptionWith({ persons: "with-elected", devices: "same", ends: "never" });
    expect(ruled([letter, measure], "alderman")[0]).toBe("prohibited");
    expect(differences.length).toBeGreaterThan(0);
    for (const { when, a, b } of differences) {
      expect(when.get("person.role")?.toSorted()).toEqual(["alderman", "councillor", "mayor", "mp"]);
      expect([a, b]).toEqual(["not-covered", expect.stringMatching(/^(?:prohibited|undetermined)$/)]);
    }
    expect(differences.some(({ b }) => b === "prohibited")).toBe(true);
  });

  it("of which the body said less leaves the question to its text", () => {
    const { measure } = adoptionWith({});
    expect(ruled([letter, measure], "staff")[0]).toBe("undetermined");
    expect([...measure.texts.keys()]).toEqual(expect.arrayContaining(["same-persons", "same-devices", "ends"]));
  });

  it("that ends binds no longer than it says", () => {
    const { measure } = adoptionWith({ persons: "same", devices: "same", ends: "2023-12-31" });
    expect(ruled([letter, measure], "staff", parseInstant("2023-12-31"))[0]).toBe("prohibited");
    expect(ruled([letter, measure], "staff", parseInstant("2024-01-01"))[0]).toBe("not-in-force");
  });
});
