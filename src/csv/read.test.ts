import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvItem, csvReader, readCsv, separatorOf } from "./read.ts";

const cellsOf = (items: readonly CsvItem[]) => items.map((item) => (item.ok ? item.value.cells : item.fault.kind));

const write = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end);

const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\n", "\r", " ", "\uFEFF"), maxLength: 6 });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

describe("csv", () => {
  it("gives back what was written, however the text is cut", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(",", ";"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        fc.infiniteStream(fc.nat(5)),
        (table, separator, end, mark, cuts) => {
          const text = (mark ? "\uFEFF" : "") + write(table, separator, end);
          const reader = csvReader(separator === ";" ? ";" : ",");
          const items: CsvItem[] = [];
          for (let at = 0; at < text.length; ) {
            const size = (cuts.next().value ?? 0) + 1;
            items.push(...reader.push(text.slice(at, at + size)));
            at += size;
          }
          items.push(...reader.end());
          expect(cellsOf(items)).toEqual(table);
        },
      ),
    );
  });

  it("numbers records and the lines they start on", () => {
    const items = readCsv('a,b\r\n"x\ny",1\n\nz,2\n');
    expect(items.map((item) => (item.ok ? [item.value.record, item.value.line] : item))).toEqual([
      [0, 1],
      [1, 2],
      [2, 5],
    ]);
  });

  it("keeps reading after a quote that closes too early and names the record", () => {
    const items = readCsv('a,b\n"x"y,1\nz,2\n');
    expect(items[1]).toEqual({ ok: false, fault: { kind: "stray-quote", record: 1, line: 2 } });
    expect(cellsOf(items)[2]).toEqual(["z", "2"]);
  });

  it("reports a quote that never closes", () => {
    expect(readCsv('a\n"x\n').at(-1)).toEqual({ ok: false, fault: { kind: "open-quote", record: 1, line: 2 } });
  });

  it("keeps quotes inside plain cells and lone carriage returns", () => {
    expect(cellsOf(readCsv('5" pipe,a\rb\n'))).toEqual([['5" pipe', "a\rb"]]);
  });

  it("tells the separator from the header, not from inside quotes", () => {
    expect(separatorOf("device;body;holder\n")).toBe(";");
    expect(separatorOf('"a;b;c",d,e\n')).toBe(",");
  });
});
