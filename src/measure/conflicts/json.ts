import { whenJson, witnessJson } from "../compare/json.ts";
import type { Conflict } from "./conflicts.ts";

/** The contract of `interdict conflicts --json`. */
export const conflictJson = ({ kind, a, b, when, products, witness, texts }: Conflict, sentence: string) => ({
  kind,
  a,
  b: b ?? null,
  when: whenJson(when),
  products,
  witness: witnessJson(witness),
  sentence,
  texts,
});
