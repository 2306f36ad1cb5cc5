import fc from "fast-check";
import { expect, test as it } from "vitest";
import { worlds } from "./arbitrary.ts";
import { checkFacts } from "./check.ts";
import { row, type Space, test, type Value } from "./condition.ts";
import { completions } from "./reference.ts";

const codes = (result: ReturnType<typeof checkFacts>) =>
  result.ok ? [] : result.problems.map(({ code, args }) => [code, args.facts ?? args.attribute]);

const all = [true, false];
const space: Space = {
  domain: new Map<string, readonly Value[]>([
    ["a", all],
    ["b", all],
    ["c", ["x", "y"]],
  ]),
  never: [row([test("a", [true]), test("b", [true])]), row([test("a", [true]), test("b", [false]), test("c", ["x"])])],
};

it("law: facts pass exactly when they have a possible completion", () => {
  fc.assert(
    fc.property(worlds, ({ space: within, facts }) => {
      const possible = completions(facts, within).length > 0;
      expect(codes(checkFacts(facts, within)).map(([code]) => code)).toEqual(possible ? [] : ["E-LOGIC-IMPOSSIBLE"]);
    }),
    { numRuns: 500 },
  );
});

it("names a smallest group of facts that exclude one another, also where no single row does", () => {
  const facts = new Map<string, string | boolean>([
    ["c", "x"],
    ["a", true],
  ]);
  expect(codes(checkFacts(facts, space))).toEqual([["E-LOGIC-IMPOSSIBLE", "c: x, a: true"]]);
  expect(codes(checkFacts(new Map([...facts, ["b", true]]), space))).toEqual([
    ["E-LOGIC-IMPOSSIBLE", "a: true, b: true"],
  ]);
});

it("refuses what the domain does not have", () => {
  expect(
    codes(
      checkFacts(
        new Map<string, string | boolean>([
          ["d", "x"],
          ["a", "true"],
        ]),
        space,
      ),
    ),
  ).toEqual([
    ["E-LOGIC-ATTRIBUTE", "d"],
    ["E-LOGIC-VALUE", "a"],
  ]);
});
