import { describe, expect, it } from "vitest";
import { planOf } from "../../cascade/plan.ts";
import { partyKey } from "../../cascade/step.ts";
import { recordsKnown } from "../../deed/known.ts";
import { loadDeeds } from "../../deed/load.ts";
import { findMeasure } from "../../measure/corpus.ts";
import { surroundings } from "../../measure/invented.test-help.ts";
import { parseInstant } from "../../time/time.ts";
import { graphOf } from "./graph.ts";

const { register } = await surroundings();
const read = loadDeeds({ register });
const measure = findMeasure("be/wal/2023-tiktok", { cwd: "." });
if (!read.ok || !measure.ok) throw new Error("the measure and the public record can be read");
const at = parseInstant("2024-02-01") ?? 0;
const plan = planOf({
  measure: measure.value,
  others: [],
  register,
  known: recordsKnown(read.value.deeds, at),
  at,
  knownAt: at,
  choices: new Map(),
  world: "real",
});
const graph = graphOf(plan);

describe("the drawing of a way", () => {
  it("has each party in one place, and each step on one line between the places of its ends", () => {
    const parties = graph.places.flatMap((place) =>
      place.parties.map((party) => [partyKey(party), place.key] as const),
    );
    const placeOf = new Map(parties);
    expect(placeOf.size).toBe(parties.length);
    const steps = graph.lines.flatMap((line) => line.steps.map((step) => ({ line, step })));
    expect(new Set(steps.map(({ step }) => step)).size).toBe(plan.way.steps.length + plan.way.adrift.length);
    for (const { line, step } of steps) {
      expect(placeOf.get(partyKey(step.from))).toBe(line.from);
      expect(placeOf.get(partyKey(step.to))).toBe(line.to);
    }
  });

  it("puts together who stands alike, and never parties of which something else is known", () => {
    expect(graph.places.length).toBeLessThan(30);
    const bound = new Set(
      plan.planned.filter(({ addressee }) => addressee.as === "bound").map(({ addressee }) => addressee.body),
    );
    for (const { parties } of graph.places)
      expect(new Set(parties.map((party) => "body" in party && bound.has(party.body))).size).toBe(1);
  });

  it("marks where the relay breaks off, and what is adrift", () => {
    expect(graph.lines.filter(({ broken }) => broken).flatMap(({ steps }) => steps)).toHaveLength(plan.broken.length);
    expect(graph.lines.filter(({ adrift }) => adrift)).toHaveLength(1);
    expect(graph.places.filter(({ adrift }) => adrift).map(({ key }) => key)).toEqual(['"cabinet secretaries"']);
  });
});
