import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reaching, widest } from "./widest.ts";

const label = fc.constantFrom("a", "b", "xa", "a-b", "com");
const reaching: fc.Arbitrary<Reaching> = fc.record({
  name: fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join(".")),
  wildcard: fc.boolean(),
});

/** The plain definition: does blocking the one also block all of the other? */
const covers = (one: Reaching, other: Reaching): boolean =>
  one.name === other.name ? one.wildcard || !other.wildcard : one.wildcard && other.name.endsWith(`.${one.name}`);

describe("the widest names", () => {
  it("are those that no other covers, for any names in any order", () => {
    fc.assert(
      fc.property(fc.array(reaching, { maxLength: 10 }), (names) => {
        const plain = names.filter(
          (name, n) => !names.some((other, at) => at !== n && covers(other, name) && (at < n || !covers(name, other))),
        );
        expect(widest(names)).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [["app.example*", "cdn.app.example", "a.b.app.example*"], ["app.example*"]],
    [
      ["app.example*", "notapp.example*", "xapp.example"],
      ["app.example*", "notapp.example*", "xapp.example"],
    ],
    [
      ["app.example", "cdn.app.example*"],
      ["app.example", "cdn.app.example*"],
    ],
    [["app.example", "app.example*", "app.example"], ["app.example*"]],
  ])("of %s are %s", (written, expected) => {
    const names = written.map((one) => ({ name: one.replace("*", ""), wildcard: one.endsWith("*") }));
    expect(widest(names).map(({ name, wildcard }) => `${name}${wildcard ? "*" : ""}`)).toEqual(expected);
  });
});
