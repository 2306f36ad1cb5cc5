import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type CsvForm, csvCell, forPrograms, forSpreadsheets, writeCsv } from "./write.ts";

const read = (text: string, { separator }: CsvForm): readonly (readonly string[])[] =>
  parse(text, { bom: true, delimiter: separator, recordDelimiter: "\r\n" });

const formula = /^[=+\-@\t\r]/;
const text = fc
  .tuple(fc.constantFrom("", "=", "+", "-", "@", "\t", "\r"), fc.string({ unit: "grapheme" }))
  .map(([start, rest]) => start + rest);

it.each([
  ["programs", forPrograms],
  ["spreadsheets", forSpreadsheets],
])("for %s: another reader of CSV reads back what was written, and no cell runs", (_, form) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const found = read(writeCsv([["a", "b"], ...rows], form), form);
      expect(found.slice(1)).toEqual(rows.map((row) => row.map((one) => (formula.test(one) ? `'${one}` : one))));
    }),
  );
});

it("numbers stay numbers, with the decimal sign asked for, and nothing stays nothing", () => {
  expect([-3, 1234.5, null, true, "-3"].map((value) => csvCell(value, forPrograms))).toEqual([
    "-3",
    "1234.5",
    "",
    "true",
    "'-3",
  ]);
  expect(csvCell(1234.5, { separator: ";", decimal: "," })).toBe("1234,5");
  expect(csvCell(1234.5, { separator: ",", decimal: "," })).toBe('"1234,5"');
});

it("a byte-order mark stands before what spreadsheets open, and nowhere else", () => {
  expect(writeCsv([["a", "b;c"]], forSpreadsheets)).toBe('\uFEFFa;"b;c"\r\n');
  expect(writeCsv([["a", "b;c"]], forPrograms)).toBe("a,b;c\r\n");
});
