import fc from "fast-check";
import { expect, it } from "vitest";
import { labelled, wrap } from "./layout.ts";

const text = fc
  .array(fc.stringMatching(/^[a-zé»\u00a0]{1,12}$/), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(" "));

it("keeps every word in order and no line longer than the width, unless one word is", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (given, width) => {
      const lines = wrap(given, width);
      expect(lines.join(" ")).toBe(given);
      for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
    }),
  );
});

it("never parts what a no-break space holds together", () => {
  expect(wrap("une question\u00a0? oui", 12)).toEqual(["une", "question\u00a0?", "oui"]);
});

it("keeps the breaks that a text brings", () => {
  expect(wrap("a b\nc", 10)).toEqual(["a b", "c"]);
});

it("puts the text beside its label, and under it when the label is too long", () => {
  expect(labelled("from", "one two three", { column: 8, width: 16 })).toEqual(["from    one two", "        three"]);
  expect(labelled("a long label", "one", { column: 8, width: 16 })).toEqual(["a long label", "        one"]);
});
