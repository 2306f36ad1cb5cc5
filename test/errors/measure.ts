import { runCase } from "../../src/measure/case.ts";
import { findMeasure, loadMeasures } from "../../src/measure/corpus.ts";
import { readFacts } from "../../src/measure/facts.ts";
import { readGivens } from "../../src/measure/given.ts";
import type { Measure } from "../../src/measure/measure.ts";
import { readMeasure } from "../../src/measure/read.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { register } from "../edges/readers.ts";
import { command, type Example, type Examples, inFolder, problemsIn, reading } from "./example.ts";

const measure = (clause = "", more = ""): string => `measure: xx/sample
title: {fr: Exemple, nl: Voorbeeld, de: Beispiel, en: Example}
authority: xx/government
products: {product: zazou}
sources: {letter: {held: full}}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
clauses:
  - {id: ban, by: decision, modality: prohibit, actions: [use], to: {person.as: member}, from: decision.decided${clause}}
${more}`;

const noon = Date.parse("2023-04-15T10:00:00Z");
const around = { register, productFacts: () => undefined };

/** A measure as `interdict check` reads it: its file, what a reader should look at twice, its cases. */
const file = (text: string, then: (read: Measure) => readonly Problem[] = () => []): Example =>
  reading("measure.yaml", text, (name, given) => {
    const read = readMeasure(name, given);
    return read.ok ? then(read.value) : read.problems;
  });

/** Facts as `interdict rule --facts` reads them. */
const facts = (text: string): Example =>
  reading("facts.json", text, (name, given) => {
    const read = readGivens(name, given);
    if (!read.ok) return read.problems;
    return read.value.flatMap((one) => problemsIn(readFacts(one, { at: noon, knownAt: noon }, around)));
  });

/** Eighteen pairs of questions to the text, with the first of each pair named together first: half a million combinations to tell apart. */
const pairs = Array.from({ length: 18 }, (_, n) => [`a${n + 1}`, `b${n + 1}`] as const);
const ask = "{ask: {fr: Exemple, nl: Voorbeeld, de: Beispiel, en: Example}}";
const tangled = [
  `all: {${pairs.map(([first]) => `text.${first}: true`).join(", ")}}`,
  ...pairs.map(([first, second], n) => `r${n + 1}: {text.${first}: true, text.${second}: true}`),
];
const questions = `texts: {${pairs
  .flat()
  .map((id) => `${id}: ${ask}`)
  .join(", ")}}\n`;

export const examples: Examples = {
  "E-MEASURE-SHAPE": file(measure(", where: {device.owner: authority, personal: {device.owner: person}}")),
  "E-MEASURE-REFERENCE": file(measure().replace("by: decision", "by: circular")),
  "E-MEASURE-ATTRIBUTE": file(measure(", where: {device.colour: red}")),
  "E-MEASURE-VALUE": file(measure(", where: {device.owner: nobody}")),
  "E-MEASURE-NAMES": file(measure(", names: [app-core, shared-cdn]")),
  "E-MEASURE-TIME": file(measure(", comply-by: 31 March 2023")),
  "E-MEASURE-CYCLE": file(
    measure().replace(
      "decided: 2023-03-17}",
      "decided: 2023-03-17}, letter: {kind: letter, signed: letter.signed + P1D}",
    ),
  ),
  "E-MEASURE-DUPLICATE": file(
    measure("", "  - {id: ban, by: decision, modality: permit, actions: [use], to: {}, from: asap}\n"),
  ),
  "E-MEASURE-CASE": file(
    measure(
      "",
      "cases:\n  - {name: a member, given: {body: xx/government}, action: use, at: 2023-04-15, ruling: permitted}\n",
    ),
    (read) => read.cases.flatMap((one) => runCase(one, read, around)),
  ),
  "E-MEASURE-UNKNOWN": inFolder("interdict show xx/nothing", {}, (folder) =>
    problemsIn(findMeasure("xx/nothing", { cwd: folder })),
  ),
  "E-MEASURE-FILE": inFolder(
    "interdict check measure.yaml, a folder of that name",
    { "measure.yaml/": "" },
    (folder) => loadMeasures(["measure.yaml"], folder).problems,
  ),
  "E-FACTS-FILE": command("rule --facts facts.json --action use --at 2023-04-15"),
  "E-FACTS-SHAPE": facts('{"body": "xx/government", "posts": "minister"}'),
  "E-FACTS-BODY": facts('{"body": "xx/goverment"}'),
  "E-FACTS-PRODUCT": command(
    "rule be/wal/2023-tiktok --facts facts.json --action use --at 2023-04-15 --product TikTok",
    {
      "facts.json": "{}\n",
    },
  ),
  "E-FACTS-STANDING": facts('{"body": "xx/cabinet-2019"}'),
  "E-RULE-SIZE": command("rule measure.yaml --facts facts.json --action use --at 2023-04-15", {
    "facts.json": "{}\n",
    "measure.yaml": measure(`, where: {${tangled.join(", ")}}`, questions).replace("to: {person.as: member}", "to: {}"),
  }),
};
