import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test as it } from "vitest";
import { good, type World, worlds } from "./arbitrary.ts";
import { compile } from "./compile.ts";
import { condition, row, type Space, test } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { quoteName, toSql } from "./sql.ts";

const database = new DatabaseSync(":memory:");

/** What SQLite makes of the condition, with the facts in a table whose columns are the attributes. */
const ask = ({ condition: one, space, facts }: World): unknown => {
  const columns = [...space.domain.keys()].map((attribute) => `${quoteName(attribute)} TEXT`);
  database.exec(`DROP TABLE IF EXISTS "the ""facts"; CREATE TABLE "the ""facts" (${columns.join(", ")})`);
  const known = [...space.domain.keys()].map((attribute) => facts.get(attribute));
  database
    .prepare(`INSERT INTO "the ""facts" VALUES (${known.map(() => "?").join(", ")})`)
    .run(...known.map((value) => (value === undefined ? null : String(value))));
  const sql = good(toSql(good(compile(one, space)), (attribute) => ['the "facts', attribute]));
  return database.prepare(`SELECT ${sql} AS answer FROM "the ""facts"`).get()?.answer;
};

it("law: SQLite gives what evaluate gives, whatever the names, on possible and impossible facts", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { value } = evaluate(good(compile(world.condition, world.space)), world.facts);
      expect(ask(world)).toBe(value === undefined ? null : Number(value));
    }),
    { numRuns: 500 },
  );
});

it("thousands of rows stay within SQLite's depth of expressions", () => {
  const names = Array.from({ length: 11 }, (_, at) => [`a${at}`, `b${at}`] as const);
  const space: Space = { domain: new Map(names.flat().map((name) => [name, [true, false]])), never: [] };
  const wide = condition(names.map((pair) => row(pair.map((name) => test(name, [true])))));
  const facts = new Map(names.map(([a]) => [a, false]));
  expect(ask({ condition: wide, space, facts })).toBe(0);
  expect(ask({ condition: wide, space, facts: new Map([...facts, ["a10", true]]) })).toBe(null);
});

it.each([
  ["U+0000", ["a\0b", "c"]],
  ["half a surrogate pair", ["\ud800", "c"]],
  ["a truth value beside the same text", [true, "true"]],
])("refuses %s, which a text column cannot keep", (_, values) => {
  const space: Space = { domain: new Map([["a", values]]), never: [] };
  const result = toSql(
    good(compile(condition([row([test("a", values.slice(0, 1))])]), space)),
    (attribute) => attribute,
  );
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["E-LOGIC-SQL"]);
});

it("refuses a column that no name can be", () => {
  const space: Space = { domain: new Map([["a", [true, false]]]), never: [] };
  const result = toSql(good(compile(condition([row([test("a", [true])])]), space)), () => "a\0");
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["E-LOGIC-SQL"]);
});
