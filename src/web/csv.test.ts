import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";
import { cell, type Table } from "./table.ts";

const table = (rows: readonly (readonly (string | number)[])[]): Table => ({
  id: "t",
  caption: "t",
  columns: [{ head: "a" }, { head: "b", numeric: true }],
  rows: rows.map((row) => row.map((value) => cell(value))),
});

const read = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, delimiter: ";", recordDelimiter: "\r\n", relaxColumnCount: false });

test("whatever stands in a cell, another reader of CSV reads it back, and no spreadsheet takes it for a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const [, ...found] = read(csvOf(table(rows), "fr"));
      expect(found).toHaveLength(rows.length);
      found.forEach((row, place) => {
        row.forEach((value, column) => {
          const written = rows[place]?.[column] ?? "";
          expect(value).toBe(/^[=+\-@\t\r]/.test(written) ? `'${written}` : written);
          expect(value).not.toMatch(/^[=+\-@\t\r]/);
        });
      });
    }),
  );
});

test("numbers have the decimal sign of the language and no grouping", () => {
  expect(csvOf(table([["x", 1234.5]]), "nl")).toContain("x;1234,5\r\n");
  expect(csvOf(table([["x", 1234.5]]), "en")).toContain("x;1234.5\r\n");
  expect(csvOf(table([["x", -3]]), "fr")).toContain("x;-3\r\n");
});
