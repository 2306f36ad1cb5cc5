import fc from "fast-check";
import { expect, it } from "vitest";
import { again, madeOf } from "./again.ts";

it("the command of an answer says all that it was made from", () => {
  const made = fc.record({
    question: fc.string({ minLength: 1 }).filter((text) => !/[\n\r]/.test(text)),
    world: fc.constantFrom("real" as const, "fictional" as const),
    at: fc.option(fc.constantFrom("2023-04-01T00:00:00+02:00", "2023-06-01T12:30:00+02:00")),
    knownAt: fc.constantFrom("2023-06-12T23:59:59.999+02:00", "2024-01-04T00:00:00+01:00"),
    head: fc.record({ seq: fc.nat(), hash: fc.stringMatching(/^[0-9a-f]{64}$/) }),
  });
  fc.assert(
    fc.property(made, (one) => {
      expect(madeOf(again(one))).toEqual(one);
    }),
  );
});

it("anything else says nothing", () => {
  expect(madeOf("interdict answer x")).toBeUndefined();
  expect(madeOf("rm -rf x --known-at y --entry 1:2")).toBeUndefined();
});
