import fc from "fast-check";
import { expect, test as it } from "vitest";
import { conditionsOver, domains } from "./arbitrary.ts";
import { and, not, or } from "./combine.ts";
import { condition, row, test } from "./condition.ts";
import { completions, holds } from "./reference.ts";

const twoConditions = domains.chain((domain) =>
  fc.record({ domain: fc.constant(domain), a: conditionsOver(domain), b: conditionsOver(domain) }),
);

it("law: and, or and not mean what they say in every state", () => {
  fc.assert(
    fc.property(twoConditions, ({ domain, a, b }) => {
      for (const state of completions(new Map(), { domain, never: [] })) {
        expect(holds(and(a, b), state)).toBe(holds(a, state) && holds(b, state));
        expect(holds(or(a, b), state)).toBe(holds(a, state) || holds(b, state));
        expect(holds(not(a, domain), state)).toBe(!holds(a, state));
      }
    }),
    { numRuns: 200 },
  );
});

it("a row of both keeps both names", () => {
  const named = and(
    condition([row([test("a", [true])], "x")]),
    condition([row([test("a", [true, false])], "y"), row([])]),
  );
  expect(named.rows.map(({ name }) => name)).toEqual(["x + y", "x"]);
  expect(named.rows.map(({ tests }) => tests)).toEqual([[test("a", [true])], [test("a", [true])]]);
});

it("values are frozen to the last test", () => {
  const [first] = condition([{ tests: [{ attribute: "a", values: ["x"] }] }]).rows;
  expect([first, first?.tests, first?.tests[0], first?.tests[0]?.values].every(Object.isFrozen)).toBe(true);
});
