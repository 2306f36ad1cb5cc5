import type { Value } from "../../logic/condition.ts";
import type { Difference } from "./compare.ts";
import type { Witness } from "./witness.ts";

/** A box as a map: one value as itself, several as a list. */
export const whenJson = (when: ReadonlyMap<string, readonly Value[]>) =>
  Object.fromEntries([...when].map(([id, values]) => [id, values.length === 1 ? (values[0] ?? "") : values]));

/** Facts in the shape of a case's `given`, with the action, the product and the instant asked about. */
export const witnessJson = ({ given, action, product, at }: Witness) => ({
  ...(product === undefined ? {} : { product }),
  ...given,
  action,
  at,
});

/** The contract of `interdict compare --json`. */
export const differenceJson = (found: Difference, sentence: string) => ({
  when: whenJson(found.when),
  a: found.a,
  b: found.b,
  ...(found.a === "undetermined" ? { aTexts: found.aTexts } : {}),
  ...(found.b === "undetermined" ? { bTexts: found.bTexts } : {}),
  witness: witnessJson(found.witness),
  sentence,
});
