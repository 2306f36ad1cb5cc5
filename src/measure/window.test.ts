import { beforeAll, describe, expect, it } from "vitest";
import { parseInstant } from "../time/time.ts";
import { everKnown } from "./case.ts";
import { chosenIn } from "./chosen.ts";
import { rule } from "./decide.ts";
import { readFacts, type Surroundings } from "./facts.ts";
import { loadSurroundings } from "./load.ts";
import type { Given, Measure } from "./measure.ts";
import { readMeasure } from "./read.ts";
import { window } from "./window.ts";

const four = (text: string) => `{fr: ${text}, nl: ${text}, de: ${text}, en: ${text}}`;

const measureOf = (text: string): Measure => {
  const read = readMeasure("test.yaml", text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, place, args }) => [code, place, args])));
  return read.value;
};

const at = (written: string): number => parseInstant(written) ?? 0;

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const ruling = (measure: Measure, given: Given, action: string, when: string) => {
  const posts = readFacts(given, { at: at(when), knownAt: everKnown }, around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems));
  const found = rule({
    asked: { action, at: at(when), knownAt: everKnown, choices: new Map() },
    measures: [measure],
    posts: posts.value,
    productFacts: around.productFacts,
  });
  if (!found.ok) throw new Error("refused");
  return found.value;
};

const law = (effects: string, more = "") =>
  measureOf(`
measure: xx/law
title: ${four("t")}
authority: be/wal/government
zone: Europe/Brussels
products: {product: tiktok}
sources: {s: {held: full}}
instruments:
  law: {kind: law, decided: 2024-01-10}
  order: {kind: decision, known: 2024-03-01, decided: 2024-03-01, effects: [${effects}]}
clauses:
  - {id: ban, by: law, modality: prohibit, actions: [use], to: {person.as: member}, from: law.decided, until: 2024-12-31${more}}
  - {id: contract, by: law, modality: prohibit, actions: [require-use], to: {person.as: member}, from: law.decided}
`);

const state = (measure: Measure, when: string, knownAt = everKnown, clause = "ban") => {
  const one = measure.clauses.find(({ id }) => id === clause);
  if (one === undefined) throw new Error("no such clause");
  const found = window(one, at(when), { measure, knownAt, reading: chosenIn(measure, knownAt, new Map()) });
  return found.kind === "window" ? found.state : "open";
};

describe("each clause lives as long as its own instruments let it", () => {
  it("a court suspends it: suspended from that day; before the order was known, in force", () => {
    const measure = law("{does: suspend, clauses: [ban], from: order.decided, until: 2024-05-31}");
    expect(state(measure, "2024-02-29")).toBe("in-force");
    expect(state(measure, "2024-03-01T00:00")).toBe("suspended");
    expect(state(measure, "2024-05-31")).toBe("suspended");
    expect(state(measure, "2024-06-01T00:00")).toBe("in-force");
    expect(state(measure, "2024-04-01", at("2024-02-29"))).toBe("in-force");
  });

  it("annulment reaches back; what was known before it was ordered stays as it was", () => {
    const measure = law("{does: annul, clauses: [ban]}");
    expect(state(measure, "2024-01-20")).toBe("annulled");
    expect(state(measure, "2024-01-20", at("2024-02-01"))).toBe("in-force");
    expect(ruling(measure, { person: { as: "member" } }, "use", "2024-04-01").ruling).toBe("not-in-force");
  });

  it("one clause is rescinded, the other stays", () => {
    const measure = law("{does: rescind, clauses: [ban], from: order.decided}");
    expect([state(measure, "2024-04-01"), state(measure, "2024-04-01", everKnown, "contract")]).toEqual([
      "rescinded",
      "in-force",
    ]);
  });

  it("an extension before the end continues the spell, one after it leaves a gap", () => {
    const joined = law("{does: extend, clauses: [ban], from: 2024-12-15, until: 2025-06-30}");
    expect(["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"].map((day) => state(joined, day))).toEqual([
      "in-force",
      "in-force",
      "in-force",
      "lapsed",
    ]);
    const gap = law("{does: extend, clauses: [ban], from: 2025-01-10, until: 2025-06-30}");
    expect(["2025-01-09", "2025-01-10"].map((day) => state(gap, day))).toEqual(["lapsed", "in-force"]);
  });
});

describe("days", () => {
  const dated = (from: string, more: string) =>
    measureOf(`
measure: xx/days
title: ${four("t")}
authority: be/wal/government
products: {product: tiktok}
sources: {s: {held: full}}
instruments: {d: {kind: decision, decided: ${from}}}
clauses: [{id: c, by: d, modality: prohibit, actions: [use], to: {person.as: member}, from: d.decided${more}}]
`);
  const late = (measure: Measure) => {
    const [one] = measure.clauses;
    const found =
      one === undefined
        ? undefined
        : window(one, at("2023-12-01"), { measure, knownAt: everKnown, reading: new Map() });
    return found?.kind === "window" ? found : undefined;
  };

  it("a validity counts its first day: 17 March and six months end with 16 September", () => {
    const measure = dated("2023-03-17", ", until: d.decided + P6M");
    expect(state(measure, "2023-09-16", everKnown, "c")).toBe("in-force");
    expect(state(measure, "2023-09-17T00:00", everKnown, "c")).toBe("lapsed");
  });

  it("a term does not: 27 February and thirty days is all of 29 March", () => {
    expect(late(dated("2023-02-27", ", comply-by: d.decided + P30D"))?.lastDay).toBe("2023-03-29");
    expect(late(dated("2023-02-10", ", comply-by: d.decided + P15D"))?.lastDay).toBe("2023-02-25");
  });

  it("a deadline day ends at 24:00 in Brussels, also where the clocks change", () => {
    expect(late(dated("2023-03-01", ", comply-by: 2023-03-31"))?.late).toBe(Date.UTC(2023, 2, 31, 22));
    expect(late(dated("2023-03-01", ", comply-by: 2023-10-29"))?.late).toBe(Date.UTC(2023, 9, 29, 23));
  });

  it("an end of month is kept within the month", () => {
    const measure = dated("2023-08-31", ", until: d.decided + P6M");
    expect(state(measure, "2024-02-28", everKnown, "c")).toBe("in-force");
    expect(state(measure, "2024-02-29T00:00", everKnown, "c")).toBe("lapsed");
  });

  it("a deadline before the decision is late from the start", () => {
    const measure = dated("2023-04-20", ", comply-by: 2023-03-31");
    expect([late(measure)?.late, late(measure)?.start]).toEqual([at("2023-04-20T00:00"), at("2023-04-20T00:00")]);
  });
});
