import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { Value } from "../../logic/condition.ts";
import { chosenIn } from "../../measure/chosen.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { type ClauseWords, clausePhrases } from "../../measure/prose/clause.ts";
import { type Lookups, numberedNamesOf } from "../../measure/prose/names.ts";
import { plainly } from "../../measure/prose/phrase.ts";
import { quote } from "../../measure/prose/quote.ts";
import type { TimeFrame } from "../../measure/prose/time-phrases.ts";
import { type Unclear, unclearPhrases } from "../../measure/prose/unclear.ts";
import type { Block } from "../../paper/paper.ts";
import { nameAt } from "../../register/facts.ts";
import type { At, Register } from "../../register/register.ts";
import type { Instant } from "../../time/time.ts";
import { inLine } from "./blocks.ts";

/** A measure told in one language; each clause is worded once, however many bodies are told of it. */
export interface Prose {
  readonly language: Language;
  readonly names: Lookups;
  /** The name of a body between quotation marks. */
  readonly named: (id: string) => string;
  readonly clause: (clause: Clause) => ClauseWords;
  /** The number by which sentences cite a clause: its place in the file, from 1. */
  readonly number: (clause: Clause) => number;
  /** What of the text is open, or was chosen, where these clauses hang on it. */
  readonly unclear: (clauses: readonly Clause[]) => readonly Unclear[];
  /** What is written for many in the same words: made once for each list of what it depends on. */
  readonly once: (on: readonly unknown[], write: () => readonly Block[]) => readonly Block[];
}

const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

export interface ProseQuestion {
  readonly measure: Measure;
  readonly register: Register;
  readonly catalogue: Catalogue;
  readonly at: At;
  readonly knownAt: Instant;
  /** Choices on record. */
  readonly choices?: ReadonlyMap<string, Value>;
}

/** The words of a measure in one language, from the plain-language writer of measures. */
export const proseOf = (
  { measure, register, catalogue, at, knownAt, choices = new Map() }: ProseQuestion,
  language: Language,
): Prose => {
  const names: Lookups = {
    body: (id) => inLine(nameAt(register, id, language, at)),
    product: (id) => catalogue.products.get(id)?.name ?? id,
  };
  const frame: TimeFrame = {
    measure,
    knownAt,
    language,
    names: numberedNamesOf(measure, language, names),
    chosen: chosenIn(measure, knownAt, choices),
  };
  const phrases = once((clause: Clause) => clausePhrases(clause, frame));
  const byId = new Map(measure.clauses.map((clause) => [clause.id, clause]));
  const unclear = once((ids: string): readonly Unclear[] => {
    const told = ids.split(" ").flatMap((id) => byId.get(id) ?? []);
    return plainly(unclearPhrases(frame, told.map(phrases))).filter(({ matters }) => matters !== undefined);
  });
  const blocks = new Map<string, readonly Block[]>();
  return {
    language,
    names,
    once: (on, write) => {
      const key = JSON.stringify(on);
      const known = blocks.get(key) ?? write();
      blocks.set(key, known);
      return known;
    },
    named: (id) => quote(names.body(id), language),
    clause: once((clause: Clause) => plainly(phrases(clause))),
    number: ({ id }) => measure.clauses.findIndex((clause) => clause.id === id) + 1,
    unclear: (clauses) => unclear(clauses.map(({ id }) => id).join(" ")),
  };
};
