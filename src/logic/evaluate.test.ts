import fc from "fast-check";
import { expect, test as it } from "vitest";
import { good, possibleWorlds, worlds } from "./arbitrary.ts";
import { compile } from "./compile.ts";
import { type Condition, condition, type Facts, row, type Space, test, type Value } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { completions, dependsOn, holds, verdict } from "./reference.ts";

const walloon = condition([
  row([test("device.owner", ["authority"]), test("device.professional-information", [true])], "service"),
  row([test("device.owner", ["person"]), test("device.internal-access", ["full"])], "personal"),
]);

const space: Space = {
  domain: new Map([
    ["device.owner", ["authority", "other-authority", "person", "contractor", "other"]],
    ["device.managed", ["full", "none"]],
    ["device.internal-access", ["none", "mail", "full"]],
    ["device.professional-information", [true, false]],
  ]),
  never: [],
};

const device = compile(walloon, space);
const judge = (facts: Facts) => evaluate(good(device), facts);

it("law: every verdict is the reference's, with its smallest reasons, its row and its questions", () => {
  fc.assert(
    fc.property(possibleWorlds, ({ condition: one, space: within, facts }) => {
      expect(evaluate(good(compile(one, within)), facts)).toEqual(verdict(one, within, facts));
    }),
    { numRuns: 1_500 },
  );
});

it("law: where nothing is impossible, it asks exactly for the attributes on which the answer depends", () => {
  fc.assert(
    fc.property(worlds, ({ condition: one, space: { domain }, facts }) => {
      const free: Space = { domain, never: [] };
      const given = evaluate(good(compile(one, free)), facts);
      const depends = dependsOn(completions(facts, free), [...domain.keys()], (state) => holds(one, state));
      expect(given.value === undefined ? given.asks : []).toEqual(depends);
    }),
    { numRuns: 300 },
  );
});

it("law: learning an attribute that was not asked for does not change a settled answer", () => {
  fc.assert(
    fc.property(possibleWorlds, ({ condition: one, space: within, facts }) => {
      const compiled = good(compile(one, within));
      const before = evaluate(compiled, facts);
      for (const state of completions(facts, within)) {
        const after = evaluate(compiled, state);
        if (before.value !== undefined) expect(after.value).toBe(before.value);
        else {
          const answers = new Map([
            ...facts,
            ...before.asks.flatMap((ask) => [...state].filter(([key]) => key === ask)),
          ]);
          expect(evaluate(compiled, answers).value).toBe(after.value);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it("the Walloon device test has three yes rows and four no rows", () => {
  const { yes, no, variables } = good(device);
  expect(yes).toHaveLength(3);
  expect(no).toHaveLength(4);
  expect(variables).toEqual(["device.owner", "device.internal-access", "device.professional-information"]);
});

/** NULL logic: a test of what is unknown is unknown, and so is what depends on it. */
const inNullLogic = ({ rows }: Condition, facts: Facts): boolean | undefined => {
  const answers = rows.map(({ tests }) => {
    const parts = tests.map(({ attribute, values }) => {
      const value = facts.get(attribute);
      return value === undefined ? undefined : values.includes(value);
    });
    if (parts.includes(false)) return false;
    return parts.includes(undefined) ? undefined : true;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
};

it("law: what NULL logic settles, exact logic settles in the same way", () => {
  fc.assert(
    fc.property(possibleWorlds, ({ condition: one, space: within, facts }) => {
      const weaker = inNullLogic(one, facts);
      if (weaker !== undefined) expect(evaluate(good(compile(one, within)), facts).value).toBe(weaker);
    }),
    { numRuns: 300 },
  );
});

it("settles what NULL logic does not: authority or person, with information and full access, is covered", () => {
  const facts: Facts = new Map<string, Value>([
    ["device.internal-access", "full"],
    ["device.professional-information", true],
  ]);
  const never = [row([test("device.owner", ["other-authority", "contractor", "other"])])];
  expect(inNullLogic(walloon, facts)).toBe(undefined);
  expect(evaluate(good(compile(walloon, { ...space, never })), facts)).toEqual({
    value: true,
    because: [test("device.internal-access", ["full"]), test("device.professional-information", [true])],
  });
});

it("says why, by which row, and what to ask", () => {
  expect(judge(new Map([["device.owner", "person"]]))).toEqual({ value: undefined, asks: ["device.internal-access"] });
  expect(judge(new Map([["device.owner", "other"]]))).toEqual({
    value: false,
    because: [test("device.owner", ["other"])],
  });
  expect(
    judge(
      new Map([
        ["device.owner", "person"],
        ["device.internal-access", "full"],
      ]),
    ),
  ).toEqual({
    value: true,
    because: [test("device.owner", ["person"]), test("device.internal-access", ["full"])],
    row: "personal",
  });
});

it("asks for what the condition names, though another attribute would tell the same", () => {
  const yes = condition([row([test("b", [true])])]);
  const pair = (a: boolean, b: boolean) => row([test("a", [a]), test("b", [b])]);
  const domain = new Map(["a", "b"].map((name) => [name, [true, false]]));
  const same: Space = { domain, never: [pair(true, false), pair(false, true)] };
  expect(evaluate(good(compile(yes, same)), new Map())).toEqual({ value: undefined, asks: ["b"] });
  expect(evaluate(good(compile(yes, same)), new Map([["a", true]]))).toMatchObject({ value: true });
});

it("a value that the attribute lacks counts as unknown", () => {
  expect(
    judge(
      new Map([
        ["device.owner", "nobody"],
        ["device.internal-access", "none"],
      ]),
    ),
  ).toEqual({
    value: undefined,
    asks: ["device.owner", "device.professional-information"],
  });
});
