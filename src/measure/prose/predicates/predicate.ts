import type { Text } from "../../../language/language.ts";

/** Who or what a main clause speaks of; a second clause in a row about the same one says it, he or she. */
export type SubjectId = "person" | "body" | "device" | "network" | "account" | "contract" | "place" | "product";

/**
 * How the values of one attribute are said of its subject. Every text is the verb of a main clause and what follows it, so that
 * "the device" + text, or "it" + text, is a correct clause in each language, and several join with "or".
 */
export interface Predicates {
  readonly subject: SubjectId;
  /** A verb that several values share, with `{values}`: "belongs to {values}". */
  readonly frame?: Text;
  /** The same verb denied, for all values but one. */
  readonly not?: Text;
  /** What stands in the frame, by value. */
  readonly values?: Readonly<Record<string, Text>>;
  /** Values with a verb of their own. */
  readonly phrases?: Readonly<Record<string, Text>>;
  /** Several values at once that have a shorter name, by the values in the order of the vocabulary, with commas. */
  readonly sets?: Readonly<Record<string, Text>>;
}

export type PredicatesOf = Readonly<Record<string, Predicates>>;

/** A yes-or-no attribute. */
export const truth = (subject: SubjectId, yes: Text, no: Text): Predicates => ({
  subject,
  phrases: { true: yes, false: no },
});
