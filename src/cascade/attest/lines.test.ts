import { describe, expect, it } from "vitest";
import { good } from "../../logic/arbitrary.ts";
import { findMeasure } from "../../measure/corpus.ts";
import { loadSurroundings } from "../../measure/load.ts";
import { parseInstant } from "../../time/time.ts";
import { linesOf } from "./lines.ts";

const lines = async (id: string, body: string) => {
  const { register } = good(await loadSurroundings("/nonexistent"));
  const measure = good(findMeasure(id, { cwd: "." }));
  const at = parseInstant("2023-05-10T12:00") ?? 0;
  return linesOf({ measure, body, register, at, knownAt: at }).map(({ clause, row, asModel }) => [
    clause.id,
    clause.modality,
    row ?? null,
    asModel === true,
  ]);
};

describe("what a body can count", () => {
  it("is what the model decision says, where it is only invited to take one: each clause by its own name and rows", async () => {
    expect(await lines("be/bru/2023-tiktok-communes", "be/mun/21004")).toEqual([
      ["i", "prohibit", "owned", true],
      ["i", "prohibit", "subscription", true],
      ["i", "prohibit", "subscription-in-part", true],
      ["ii", "oblige", null, true],
      ["iii", "recommend", null, true],
    ]);
  });

  it("is what a clause says itself, where it speaks of devices", async () => {
    const found = await lines("be/wal/2023-tiktok", "be/wal/spw");
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(([, , , asModel]) => asModel)).toBe(false);
  });

  it("is nothing, where nobody is asked anything", async () => {
    expect(await lines("be/wal/2023-tiktok", "be/mun/21004")).toEqual([]);
  });
});
