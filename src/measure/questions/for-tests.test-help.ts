import type { Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";

const names = "{fr: a, nl: a, de: a, en: a}";

/** A measure of one instrument, `decision`, with texts `a` and `b`, two more instruments, and the clauses given. */
export const sample = (clauses: readonly string[], instruments: readonly string[] = []): Measure => {
  const text = `measure: xx/sample
title: ${names}
authority: xx/government
products: {product: zazou}
sources: {letter: {held: full}, talk: {held: full}}
instruments:
  decision: {kind: decision, decided: {claims: {early: {value: 2023-03-10, by: [letter#head]}, late: {value: 2023-03-20, by: [letter#foot, talk]}}}}
${instruments.map((one) => `  ${one}`).join("\n")}
texts:
  a: {ask: ${names}}
  b: {ask: ${names}, said: [{by: talk, says: ${names}, value: "true"}]}
clauses:
${clauses.map((one) => `  - ${one}`).join("\n")}
`;
  const read = readMeasure("sample.yaml", text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, args, place }) => [code, args, place])));
  return read.value;
};
