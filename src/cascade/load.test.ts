import { expect, it } from "vitest";
import { exampleRegister, instant, records } from "../deed/example.test-help.ts";
import { recordsKnown } from "../deed/known.ts";
import { good } from "../logic/arbitrary.ts";
import { findMeasure } from "../measure/corpus.ts";
import { planningFrom } from "./load.ts";

it("counts what names no body in the world of the authority, real or invented, and in no other", () => {
  const found = good(findMeasure("be/wal/2023-tiktok", { cwd: "." }));
  const text =
    'kind: route, by: {capacity: "A union"}, to: {described: "Another"}, measure: m, at: 2023-03-10, source: s';
  const [at, knownAt] = [instant("2023-05-01"), instant("2030-01-01")];
  const known = recordsKnown(records([text]), knownAt);
  const deedsOf = (authority: string, world: "real" | "fictional") => {
    const planning = { measure: { ...found, authority }, others: () => [], at, knownAt, world };
    return planningFrom(known, exampleRegister(), planning).question.known.deeds.length;
  };
  expect([deedsOf("be/ex/agency", "fictional"), deedsOf("be/ex/agency", "real")]).toEqual([1, 0]);
  expect([deedsOf("be/r/government", "fictional"), deedsOf("be/r/government", "real")]).toEqual([0, 1]);
});
