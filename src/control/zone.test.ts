import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelOf } from "./zone.ts";

describe("the label of a measure", () => {
  it.each([
    ["be/ex/2026-the-app", "be-ex-2026-the-app"],
    ["be/ex/app", "be-ex-app"],
    ["be/ex/house-of-examples/2026-app", "be-ex-house--of--examples-2026-app"],
    ["be/ex/2026", "be-ex-2026"],
  ])("of %s is its words", (measure, label) => {
    expect(labelOf(measure)).toBe(label);
  });

  it.each([
    "be/ex/2026/app",
    "be/ex/a.b",
    "xn-/2026-app",
    "xn-a/2026-app",
    "be-/ex/app",
    "be/ex/",
    "be/ex/a--b",
    "a".repeat(80),
  ])("of %s has a digest, since its words would stand for another id as well", (measure) => {
    expect(labelOf(measure)).toMatch(/^[0-9a-f]{12}---[a-z0-9]/);
  });

  it("is short, and a DNS label that is not in Punycode, for any id", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,60}$/), (measure) => {
        expect(labelOf(measure)).toMatch(/^(?!..--)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/);
      }),
    );
  });

  it("is never that of two ids", () => {
    const parts = fc.constantFrom("a", "xn", "2026", "1999", "x", "/", "-", ".", "--", "/2026-", "0".repeat(12), "---");
    const id = fc.array(parts, { minLength: 1, maxLength: 9 }).map((found) => `b${found.join("")}`);
    const labels = new Map<string, string>();
    fc.assert(
      fc.property(id, (measure) => {
        const label = labelOf(measure);
        expect(labels.get(label) ?? measure).toBe(measure);
        labels.set(label, measure);
        // Whoever makes an id out of a label gets another label.
        if (label !== measure) expect(labelOf(label)).not.toBe(label);
      }),
      { numRuns: 3000 },
    );
  });
});
