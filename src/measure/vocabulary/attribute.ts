import type { Text } from "../../language/language.ts";
import type { Value } from "../../logic/condition.ts";

/** Who can say the value: the person concerned, the body, its register, its IT service, or the catalogue of products. */
type Sayer = "person" | "body" | "register" | "it" | "catalogue";

/** One fact that conditions may name: a closed, finite domain. No values: the members come from data (`body.within`). */
export interface VocabularyAttribute {
  readonly id: string;
  readonly type: "boolean" | "enum";
  readonly values: readonly Value[];
  /** As a form puts it to whoever can say. */
  readonly question: Text;
  readonly meaning: Text;
  readonly asks: Sayer;
}

export const yesOrNo = (id: string, asks: Sayer, meaning: Text, question: Text): VocabularyAttribute =>
  Object.freeze({ id, type: "boolean", values: Object.freeze([true, false]), question, meaning, asks });

export const oneOf = (
  id: string,
  asks: Sayer,
  values: readonly string[],
  meaning: Text,
  question: Text,
): VocabularyAttribute => Object.freeze({ id, type: "enum", values: Object.freeze(values), question, meaning, asks });
