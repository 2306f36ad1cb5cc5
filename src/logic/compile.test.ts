import fc from "fast-check";
import { expect, test as it } from "vitest";
import { good, possibleWorlds } from "./arbitrary.ts";
import { compile } from "./compile.ts";
import { type Condition, condition, type Row, row, type Space, test, type Value } from "./condition.ts";
import { completions, holds, rowHolds } from "./reference.ts";
import { limits } from "./size.ts";

const nothing = new Map<string, Value>();

/** The rows that a single further value in one test would make: a row is maximal when none of them still serves. */
const widened = ({ tests }: Row, { domain }: Space): readonly Row[] =>
  tests.flatMap((one) =>
    (domain.get(one.attribute) ?? [])
      .filter((value) => !one.values.includes(value))
      .map((value) => row(tests.map((two) => (two === one ? test(one.attribute, [...one.values, value]) : two)))),
  );

it("law: each row keeps to its answer on every possible state, and no row can be widened", () => {
  fc.assert(
    fc.property(possibleWorlds, ({ condition: one, space }) => {
      const { yes, no } = good(compile(one, space));
      const states = completions(nothing, space);
      const serves = (answer: boolean) => (wide: Row) =>
        states.filter((state) => rowHolds(wide, state)).every((state) => holds(one, state) === answer);
      for (const [rows, answer] of [
        [yes, true],
        [no, false],
      ] as const) {
        expect(rows.every(serves(answer))).toBe(true);
        expect(rows.every((each) => states.some((state) => rowHolds(each, state)))).toBe(true);
        expect(rows.flatMap((each) => widened(each, space)).some(serves(answer))).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

/** Any of n pairs of attributes both true: n rows, and two to the power n rows for its opposite. */
const pairs = (n: number): { readonly condition: Condition; readonly space: Space } => {
  const names = Array.from({ length: n }, (_, at) => [`a${at}`, `b${at}`] as const);
  return {
    condition: condition(names.map((pair) => row(pair.map((name) => test(name, [true]))))),
    space: { domain: new Map(names.flat().map((name) => [name, [true, false]])), never: [] },
  };
};

it("compiles up to the stated number of rows and refuses more with a code", () => {
  const most = Math.log2(limits.rows);
  const fits = pairs(most);
  const { yes, no } = good(compile(fits.condition, fits.space));
  expect([yes.length, no.length]).toEqual([most, limits.rows]);
  const larger = pairs(most + 1);
  const refused = compile(larger.condition, larger.space);
  expect(refused.ok ? [] : refused.problems.map(({ code, args }) => [code, args.what])).toEqual([
    ["E-LOGIC-SIZE", "rows"],
  ]);
});

it("names every attribute and value that the domain lacks", () => {
  const space: Space = { domain: new Map([["a", ["x", true]]]), never: [row([test("b", ["y"])])] };
  const result = compile(condition([row([test("a", ["true", "x", "z"]), test("c", [])])]), space);
  expect(result.ok ? [] : result.problems.map(({ code, args }) => [code, args.attribute, args.value])).toEqual([
    ["E-LOGIC-VALUE", "a", "true"],
    ["E-LOGIC-VALUE", "a", "z"],
    ["E-LOGIC-ATTRIBUTE", "c", undefined],
    ["E-LOGIC-ATTRIBUTE", "b", undefined],
  ]);
});

it("leaves out never rows that share no attribute with the condition, even through others", () => {
  const all = [true, false];
  const space: Space = {
    domain: new Map(["a", "b", "c", "d", "e"].map((name) => [name, all])),
    never: [
      row([test("b", [true]), test("c", [true])]),
      row([test("a", [true]), test("b", [false])]),
      row([test("d", [true]), test("e", [true])]),
    ],
  };
  expect(good(compile(condition([row([test("a", [true])])]), space)).variables).toEqual(["a", "b", "c"]);
});

it("a condition without rows is false, a row without tests is true, an empty list never holds", () => {
  const space: Space = { domain: new Map([["a", ["x", "y"]]]), never: [] };
  const of = (rows: readonly Row[]) => good(compile(condition(rows), space));
  expect(of([])).toMatchObject({ yes: [], no: [{ tests: [] }] });
  expect(of([row([])])).toMatchObject({ yes: [{ tests: [] }], no: [] });
  expect(of([row([test("a", [])])])).toMatchObject({ yes: [], no: [{ tests: [] }] });
});
