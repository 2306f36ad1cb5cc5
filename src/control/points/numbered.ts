import { createHash } from "node:crypto";

/** A number of seven digits for a key, the same from version to version; the next free one where two fall together. */
export const numbered = (key: string, taken: Set<number>): number => {
  let number = 1_000_000 + (createHash("sha256").update(key).digest().readUInt32BE() % 1_000_000);
  while (taken.has(number)) number = number === 1_999_999 ? 1_000_000 : number + 1;
  taken.add(number);
  return number;
};
