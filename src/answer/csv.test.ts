import fc from "fast-check";
import { expect, it } from "vitest";
import { cell } from "./csv.ts";

it("no cell runs in a spreadsheet, and none breaks its row", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", "=", "+", "-", "@", "\t", "\r"), (text, start) => {
      const written = cell(start + text);
      const content = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      expect(content).not.toMatch(/^[=+\-@\t\r]/);
      expect(content.replace(/^'/, "").endsWith(text) || content.endsWith(text)).toBe(true);
      if (!written.startsWith('"')) expect(written).not.toMatch(/[;\r\n"]/);
    }),
  );
});

it("numbers stay numbers, nothing stays nothing", () => {
  expect([cell(-3), cell(null), cell(true), cell("-3")]).toEqual(["-3", "", "true", "'-3"]);
});
