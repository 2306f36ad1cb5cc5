import type { Language } from "../../language/language.ts";
import { never, parseInstant } from "../../time/time.ts";
import { readMeasure } from "../read.ts";
import { measureInWords } from "./measure.ts";

export const lookups = { body: () => "Organisme", product: () => "Produit" };
export const day = (text: string) => parseInstant(text) ?? 0;

/** A small measure around one clause. */
export const file = (clause: string): string => `
measure: x/y/test
title: {fr: "Essai", nl: "Proef", de: "Probe", en: "Trial"}
authority: x/y
products: {product: p}
sources: {s: {held: full}}
instruments:
  circular:
    kind: circular
    title: {fr: "Circulaire", nl: "Omzendbrief", de: "Rundschreiben", en: "Circular"}
    decided:
      claims:
        first: {value: "2023-03-17", by: s}
        second: {value: "2023-04-20", by: s}
      chosen: {claim: first, why: "w", by: editor, on: "2026-01-01"}
    sent: {unknown: circular.sent, after: "2023-03-01"}
  later:
    kind: decision
    title: {fr: "Suite", nl: "Vervolg", de: "Folge", en: "Sequel"}
    decided: "2023-10-01"
    effects: [{does: rescind, clauses: [c], from: later.decided}]
texts:
  keep: {ask: {fr: "Gardée ?", nl: "Bewaard?", de: "Behalten?", en: "Kept?"}}
  verb: {values: [a, b], chosen: {value: a, why: "w", by: editor, on: "2026-01-01"}, ask: {fr: "Quoi ?", nl: "Wat?", de: "Was?", en: "What?"}}
clauses:
  - id: c
    by: circular
    to: {body.kind: school}
${clause}
`;

/** A measure as readers meet it. */
export const wordsOf = (text: string, language: Language, at = "2023-05-01") => {
  const read = readMeasure("test.yaml", text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return measureInWords(read.value, language, lookups, { at: day(at), knownAt: never });
};

/** Its first clause. */
export const clauseOf = (clause: string, language: Language, at = "2023-05-01") => {
  const found = wordsOf(file(clause), language, at).clauses[0];
  if (found === undefined) throw new Error("no clause");
  return found;
};

export const ban = `    modality: prohibit
    actions: [download, {install: {verb: a}}, {post: {verb: b}}, {have: keep}, reach-web]
    where: {a: {device.owner: authority}, b: {device.owner: person, text.verb: a}, c: {device.form: phone, text.verb: b}}
    from: circular.decided
    comply-by: "2023-03-31"
    until: circular.decided + P6M`;
