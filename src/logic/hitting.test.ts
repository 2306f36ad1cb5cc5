import fc from "fast-check";
import { expect, test as it } from "vitest";
import { smallestHitting } from "./hitting.ts";
import { sublists } from "./reference.ts";

it("law: it is the first smallest list that meets every set", () => {
  const members = [0, 1, 2, 3, 4, 5, 6];
  fc.assert(
    fc.property(fc.array(fc.subarray(members, { minLength: 1 }), { maxLength: 12 }), (sets) => {
      const expected = sublists(members).find((list) =>
        sets.every((set) => set.some((member) => list.includes(member))),
      );
      expect(smallestHitting(sets)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});
