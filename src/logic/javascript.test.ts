import fc from "fast-check";
import { expect, test as it } from "vitest";
import { good, worlds } from "./arbitrary.ts";
import { compile } from "./compile.ts";
import { condition, type Facts, row, test, type Value } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { toFunction } from "./javascript.ts";

/** Own properties whatever their names: `__proto__` is one too. */
const objectOf = (facts: Iterable<readonly [string, unknown]>): object => Object.fromEntries(facts);

const numberOf = (value: boolean | undefined): number => (value === undefined ? -1 : Number(value));

it("law: the function gives what evaluate gives, whatever the names, on possible and impossible facts", () => {
  fc.assert(
    fc.property(worlds, ({ condition: one, space, facts }) => {
      const compiled = good(compile(one, space));
      const judge = toFunction(compiled);
      expect(judge(objectOf(facts))).toBe(numberOf(evaluate(compiled, facts).value));
      const nulled = [...space.domain.keys()].map((attribute) => [attribute, facts.get(attribute) ?? null] as const);
      expect(judge(objectOf(nulled))).toBe(numberOf(evaluate(compiled, facts).value));
    }),
    { numRuns: 1_000 },
  );
});

it("gives impossible facts the answer that evaluate gives, not the one it meets first", () => {
  const domain = new Map<string, readonly Value[]>([
    ["c", ["x", "y", "z"]],
    ["d", [true, false]],
  ]);
  const never = [row([test("c", ["y"]), test("d", [true])])];
  const compiled = good(compile(condition([row([test("c", ["x"])])]), { domain, never }));
  const facts = { c: "y", d: true };
  expect(toFunction(compiled)(facts)).toBe(numberOf(evaluate(compiled, new Map(Object.entries(facts))).value));
});

it("law: a layout finds the facts in nested objects, and a missing object makes its facts unknown", () => {
  fc.assert(
    fc.property(worlds, ({ condition: one, space, facts }) => {
      const compiled = good(compile(one, space));
      const judge = toFunction(compiled, (attribute) => [`of ${attribute}`, attribute]);
      const nested = [...facts].map(
        ([attribute, value]) => [`of ${attribute}`, objectOf([[attribute, value]])] as const,
      );
      expect(judge(objectOf(nested))).toBe(numberOf(evaluate(compiled, facts).value));
    }),
    { numRuns: 300 },
  );
});

it("what no value of the attribute is, is unknown: numbers, objects, what every object inherits", () => {
  const names = ["toString", "constructor", "__proto__"];
  const space = { domain: new Map(names.map((name) => [name, ["1", "true", true, false]])), never: [] };
  const judge = toFunction(
    good(
      compile(
        condition([row([test("toString", ["1"]), test("constructor", [true]), test("__proto__", ["1"])])]),
        space,
      ),
    ),
  );
  expect(judge({})).toBe(-1);
  expect(judge({ toString: 1, constructor: "true" })).toBe(0);
  expect(
    judge(
      objectOf([
        ["toString", "1"],
        ["constructor", true],
        ["__proto__", "1"],
      ]),
    ),
  ).toBe(1);
  expect(
    judge(
      objectOf([
        ["toString", 1],
        ["constructor", true],
        ["__proto__", "1"],
      ]),
    ),
  ).toBe(-1);
});

it("a condition with too many branches for one tree still gives the answers of evaluate", () => {
  const names = Array.from({ length: 9 }, (_, at) => [`a${at}`, `b${at}`] as const);
  const space = { domain: new Map(names.flat().map((name) => [name, [true, false]])), never: [] };
  const compiled = good(compile(condition(names.map((pair) => row(pair.map((name) => test(name, [true]))))), space));
  const judge = toFunction(compiled);
  fc.assert(
    fc.property(
      fc.tuple(...names.flat().map(() => fc.constantFrom(true, false, false, false, undefined))),
      (values) => {
        const facts: Facts = new Map(
          names.flat().flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]])),
        );
        expect(judge(objectOf(facts))).toBe(numberOf(evaluate(compiled, facts).value));
      },
    ),
    { numRuns: 300 },
  );
});
