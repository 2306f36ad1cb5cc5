import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, nearest } from "./nearest.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), maxLength: 8 });

describe("the distance of two words", () => {
  it("is 0 only for the same word, the same both ways, and never more than the longer one", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it("counts a letter typed, left out, changed or swapped once", () => {
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom("a", "x"), (text, n, letter) => {
        const [head, tail] = [text.slice(0, n), text.slice(n)];
        expect(distance(text, `${head}${letter}${tail}`)).toBe(1);
        expect(distance(text, `${head}${tail.slice(1)}`)).toBeLessThanOrEqual(1);
        expect(distance(text, `${head}${letter}${tail.slice(1)}`)).toBeLessThanOrEqual(1);
        expect(distance(text, `${head}${tail.slice(1, 2)}${tail.slice(0, 1)}${tail.slice(2)}`)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the nearest word", () => {
  const known = ["prohibit", "permit", "prevent", "use", "fr", "device.owner", "device.managed", "comply-by"];

  it.each([
    ["prohibt", "prohibit"],
    ["Prohibit", "prohibit"],
    ["permti", "permit"],
    ["comply_by", "comply-by"],
    ["usee", "use"],
    ["fre", "fr"],
    ["owner", "device.owner"],
    ["device.ownr", "device.owner"],
  ])("of %s is %s", (wrong, meant) => {
    expect(nearest(wrong, known)).toBe(meant);
  });

  it.each(["advise", "u", "", "have", "nl", "x".repeat(10_000)])("of %s is none", (wrong) => {
    expect(nearest(wrong, known)).toBeUndefined();
  });

  it("is another word than the one that was written", () => {
    fc.assert(fc.property(word, fc.array(word), (wrong, words) => nearest(wrong, words) !== wrong));
  });
});
