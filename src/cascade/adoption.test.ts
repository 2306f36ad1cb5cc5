import { beforeAll, describe, expect, it } from "vitest";
import { findMeasure } from "../measure/corpus.ts";
import { rule } from "../measure/decide.ts";
import type { Surroundings } from "../measure/facts.ts";
import { readFacts } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Measure } from "../measure/measure.ts";
import { never, parseInstant } from "../time/time.ts";
import { type Adopted, type Adoption, adoptionOf } from "./adoption.ts";

let around: Surroundings;
let letter: Measure;
beforeAll(async () => {
  const loaded = await loadSurroundings("exercises/commune-fictive");
  const found = findMeasure("be/bru/2023-tiktok-communes", { cwd: "." });
  if (!loaded.ok || !found.ok) throw new Error("the exercise and the corpus can be read");
  [around, letter] = [loaded.value, found.value];
});

const body = "be/ex/commune-fictive";
const at = parseInstant("2023-05-10") ?? 0;

const adoptionWith = (more: Partial<Adopted>, ids: readonly string[] = ["i"], from: Measure = letter): Adoption => {
  const made = adoptionOf({
    measure: from,
    clauses: from.clauses.filter(({ id }) => ids.includes(id)),
    body,
    adopted: {
      organ: "collège (fictif)",
      extent: "whole",
      decided: "2023-05-02",
      reference: "n° 12 (fictif)",
      ...more,
    },
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

  it("of several invitations is one measure, with a clause for each model", () => {
    const { measure, differences } = adoptionWith({ persons: "same", devices: "same", ends: "never" }, [
      "i",
      "ii",
      "iii",
    ]);
    expect(measure.clauses.map(({ id, modality }) => [id, modality])).toEqual([
      ["i", "prohibit"],
      ["ii", "oblige"],
      ["iii", "recommend"],
    ]);
    expect(measure.adopts).toEqual(["i", "ii", "iii"].map((id) => `${letter.id}#${id}`));
    expect(differences).toEqual([]);
  });

  it("that leaves the elected out does so also where the invitation names no office", () => {
    const { measure } = adoptionWith({ persons: "without-elected", devices: "same", ends: "never" }, ["ii"]);
    const have = (role: string) => {
      const posts = readFacts(
        { posts: [{ body, as: "member", role }], device: { owner: "authority" } },
        { at, knownAt: never },
        around,
      );
      if (!posts.ok) throw new Error("the facts can be read");
      const asked = { action: "have", at, knownAt: never, choices: new Map() };
      const found = rule({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
      return found.ok ? found.value.ruling : found.problems;
    };
    expect(["staff", "other", "mayor", "alderman"].map(have)).toEqual([
      "to-remove",
      "to-remove",
      "not-covered",
      "not-covered",
    ]);
  });

  it("of a part leaves its acts and products to its text", () => {
    const { measure } = adoptionWith({ persons: "same", devices: "same", ends: "never", extent: "part" });
    const open = [...measure.texts.values()].filter(({ chosen }) => chosen === undefined).map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining(["same-actions", "same-products"]));
    expect(ruled([letter, measure], "staff")[0]).toBe("undetermined");
  });

  it("gives the same bytes to the same question, on whatever day", () => {
    const once = adoptionWith({ persons: "same" });
    expect(adoptionWith({ persons: "same" }).yaml).toBe(once.yaml);
  });
});

describe("the model’s cases", () => {
  const all = ["i", "ii", "iii"];
  const names = (cases: readonly { readonly difference: { readonly witness: { readonly given: unknown } } }[]) =>
    cases.map(({ difference: { witness } }) => JSON.stringify(witness.given));

  it("are those of the letter with the body in the place, each once, on the day of the decision", () => {
    const { cases } = adoptionWith({}, all);
    expect(cases.held + cases.different.length + cases.open.length).toBe(21);
    for (const { difference } of cases.open) {
      expect(difference.b).toBe("undetermined");
      expect(difference.witness.at).toBe("2023-05-02");
      expect(JSON.stringify(difference.witness.given)).toContain(body);
      expect(JSON.stringify(difference.witness.given)).not.toContain("be/mun/");
    }
    expect(new Set(names(cases.open)).size).toBeGreaterThan(3);
  });

  it("hold where it is taken over word for word, but for what the letter chose to read", () => {
    const { cases } = adoptionWith({ persons: "same", devices: "same", ends: "never" }, all);
    expect([cases.held, cases.different, cases.open.map(({ difference }) => difference.bTexts)]).toEqual([
      20,
      [],
      [["part-paid"]],
    ]);
  });

  it("show the elected, and the day after the end", () => {
    const { cases } = adoptionWith({ persons: "with-elected", devices: "same", ends: "2023-12-31" }, all);
    expect(cases.different.map(({ difference: { a, b } }) => [a, b])).toEqual([
      ["not-covered", "prohibited"],
      ["not-covered", "prohibited"],
      ["prohibited", "not-in-force"],
    ]);
    expect(cases.different.map(({ ended }) => ended)).toEqual([undefined, undefined, "2023-12-31"]);
  });

  it("are drafted where the letter has none", () => {
    const bare: Measure = { ...letter, cases: [] };
    const { cases } = adoptionWith({ persons: "with-elected", devices: "same", ends: "never" }, ["i"], bare);
    expect(cases.different.map(({ difference: { witness, b } }) => [witness.action, b])).toEqual([
      ["install", "prohibited"],
      ["use", "prohibited"],
    ]);
    expect(cases.held).toBeGreaterThan(3);
  });
});
