import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion, randomOf } from "./random.ts";

const draw = (...label: readonly (string | number)[]) => {
  const random = randomOf(...label);
  return Array.from({ length: 50 }, random.next);
};

test("the same label draws the same numbers, another label others", () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.string(), (seed, one, other) => {
      expect(draw(seed, one)).toEqual(draw(seed, one));
      if (one !== other) expect(draw(seed, one)).not.toEqual(draw(seed, other));
    }),
  );
});

test("the words of a label are these, on every machine", () => {
  expect(randomOf(170, "fictif").hex(32)).toMatchInlineSnapshot(`"f7b70c06b7d11460127ec247d6c0da8e"`);
});

test("numbers spread evenly and stay in their bounds", () => {
  const random = randomOf("even");
  const counts = Array.from({ length: 10 }, () => 0);
  for (let each = 0; each < 100_000; each++) {
    const digit = random.below(10);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test("shuffling loses nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      expect(randomOf(seed).shuffled(list).toSorted()).toEqual(list.toSorted());
    }),
  );
});

test("parts add up to the total, and none is a whole unit away from its share", () => {
  const weights = fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.nat({ max: 20_000 }), weights, (total, each) => {
      const all = each.reduce((sum, weight) => sum + weight, 0);
      const parts = apportion(total, each);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all === 0 ? 0 : total);
      parts.forEach((part, place) => {
        if (all > 0) expect(Math.abs(part - (total * (each[place] ?? 0)) / all)).toBeLessThan(1);
      });
    }),
  );
});
