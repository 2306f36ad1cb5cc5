import { readCatalogue } from "../../src/catalogue/read.ts";
import { idsTwice, linksToOthers } from "../../src/measure/lint/across.ts";
import { lint } from "../../src/measure/lint/lint.ts";
import { plainWords } from "../../src/measure/lint/plain.ts";
import type { Measure } from "../../src/measure/measure.ts";
import { readMeasure } from "../../src/measure/read.ts";
import type { Problem, Result } from "../../src/problem/problem.ts";
import { register } from "../edges/readers.ts";
import * as samples from "../edges/samples.ts";
import { type Example, type Examples, reading } from "./example.ts";

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
};

const catalogue = given(readCatalogue([{ name: "zazou.yaml", text: samples.catalogue }]));
const noon = Date.parse("2023-04-15T10:00:00Z");

const measure = (more = "", extra = ""): string => `measure: xx/sample
title: {fr: Exemple, nl: Voorbeeld, de: Beispiel, en: Example}
authority: xx/government
products: {product: zazou}
sources: {letter: {held: full}, press: {held: full}}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
texts: {both: {ask: {fr: Exemple, nl: Voorbeeld, de: Beispiel, en: Example}}}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [use]
    to: {person.as: member}
    from: decision.decided
    source: [letter]
${more}${extra}`;

/** A measure as `interdict lint` looks at it. */
const file = (text: string, then?: (read: Measure) => readonly Problem[]): Example =>
  reading("measure.yaml", text, (name, written) => {
    const read = readMeasure(name, written);
    if (!read.ok) return read.problems;
    return then?.(read.value) ?? [...lint(read.value, { register, catalogue, at: noon }), ...plainWords(name, written)];
  });

const clause = (more: string): string =>
  `  - {id: free, by: decision, modality: permit, actions: [use], from: decision.decided, source: [letter], ${more}}\n`;

/** What a reader of a measure should look at twice. */
export const examples: Examples = {
  "W-MEASURE-DEADLINE": file(measure("    comply-by: 2023-03-10\n")),
  "W-MEASURE-EFFECT": file(
    measure().replace(
      "2023-03-17}",
      "2023-03-17}, court: {kind: judgment, effects: [{does: suspend, clauses: [ban], from: 2023-06-01, until: 2023-05-01}]}",
    ),
  ),
  "W-MEASURE-MITIGATION": file(
    measure(
      "    exceptions: [{mitigations: {separate-device: {}}}]\n",
      "cases:\n  - {name: a member, given: {posts: [{as: member}], exemption: {from: 2023-04-01, mitigations: {seperate-device: 2023-04-01}}}, action: use, at: 2023-04-15, ruling: exempt}\n",
    ),
  ),
  "W-MEASURE-REVIEW": file(measure("    review: {on: decision.decided + P6M}\n")),
  "W-MEASURE-VERBS": file(
    measure().replace("[use]", "{claims: {a: {value: [use], by: letter}, b: {value: [install], by: press}}}"),
  ),
  "W-MEASURE-SCOPE": file(
    measure().replace(
      "{person.as: member}",
      "{claims: {a: {value: {person.as: member}, by: letter}, b: {value: {}, by: press}}}",
    ),
  ),
  "W-MEASURE-COUNT": file(measure('    says: "The 12 municipalities may not use it."\n')),
  "W-MEASURE-SOURCE": file(measure().replace("    source: [letter]\n", "")),
  "W-MEASURE-PERMIT": file(
    measure("    where: {device.owner: authority}\n", clause("to: {}, where: {device.owner: person}")),
  ),
  "W-MEASURE-UNREACHABLE": file(measure("    until: 2023-03-01\n")),
  "W-MEASURE-CADENCE": file(
    measure("    products: {product.on.named: true}\n").replace(
      "clauses:",
      "lists: {named: {cadence: P1M, versions: [{on: 2023-03-01, products: [zazou]}]}}\nclauses:",
    ),
  ),
  "W-MEASURE-LINK": file(
    measure().replace("decided: 2023", "links: [{does: extends, instrument: xx/other#letter}], decided: 2023"),
    (read) => linksToOthers(read, new Map()),
  ),
  "W-MEASURE-PRODUCT": file(measure().replace("product: zazou", "product: zazuo")),
  "W-MEASURE-BODY": file(measure().replace("to: {", "to: {body: [xx/local, xx/locall], ")),
  "W-MEASURE-EXCEPTION": file(measure("    exceptions: [{by: rule}]\n")),
  "W-MEASURE-CALENDAR": file(measure("    comply-by: decision.decided + 10 working days\n")),
  "W-MEASURE-LIST": file(measure("    products: {product.on.named: true}\n")),
  "W-MEASURE-PLAIN": file(measure().replaceAll("press: {held", "no: {held")),
  "W-MEASURE-CASES": file(
    measure(
      "",
      "cases:\n  - {name: a visitor, given: {posts: [{as: visitor}]}, action: use, at: 2023-04-15, ruling: not-covered}\n",
    ),
  ),
  "W-MEASURE-ID": file(measure(), (read) => idsTwice([{ ...read, file: "another.yaml" }, read])),
};
