import { readFileSync } from "node:fs";
import { readQuestion } from "../../src/answer/question.ts";
import { readCatalogue } from "../../src/catalogue/read.ts";
import { readRecords } from "../../src/deed/read.ts";
import { readScenario } from "../../src/demo/scenario.ts";
import { openTestStore } from "../../src/evidence/for-tests.ts";
import { append, exportLedger } from "../../src/ledger/ledger.ts";
import { verifyChain } from "../../src/ledger/verify.ts";
import { rule } from "../../src/measure/decide.ts";
import { type Surroundings, readFacts } from "../../src/measure/facts.ts";
import { readGivens } from "../../src/measure/given.ts";
import { lint } from "../../src/measure/lint.ts";
import type { Measure } from "../../src/measure/measure.ts";
import { readMeasure } from "../../src/measure/read.ts";
import type { Problem, Result } from "../../src/problem/problem.ts";
import { readRegister } from "../../src/register/read.ts";
import type { Register } from "../../src/register/register.ts";
import * as samples from "./samples.ts";

/** What a reader made of a text: the value, or what is wrong with it. */
export interface Read {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

export interface Reader {
  readonly sample: string;
  readonly read: (text: string) => Read;
}

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join("\n"));
  return result.value;
};

const of = <T>(result: Result<T>): Read => (result.ok ? { value: result.value, problems: [] } : { problems: result.problems });

export const register: Register = given(readRegister([{ name: "register.yaml", text: samples.register }]));
const measure: Measure = given(readMeasure("measure.yaml", samples.measure));
const around: Surroundings = { register, productFacts: () => undefined };
const noon = Date.parse("2023-04-15T10:00:00Z");
const received = Date.parse("2023-06-12T10:00:00Z");

const exercise = readFileSync(new URL("../../exercises/2023-tiktok.yaml", import.meta.url), "utf8");

/** A ledger of three entries, as `interdict ledger export` writes it. */
const ledger = (): string => {
  const store = openTestStore();
  store.transaction((tx) => append(tx, ["a", "b", "c"].map((name, place) => ({ at: place, kind: "note", body: { name, deep: [{ é: 1.5 }] } }))));
  const lines = [...exportLedger(store)];
  store.close();
  return lines.join("\n");
};

const readAllFacts = (text: string): Read => {
  const givens = readGivens("facts.json", text);
  if (!givens.ok) return { problems: givens.problems };
  const posts = givens.value.map((one) => readFacts(one, { at: noon, knownAt: noon }, around));
  const problems = posts.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { problems };
  for (const one of posts) {
    if (!one.ok) continue;
    const found = rule({
      asked: { action: "use", at: noon, knownAt: noon, choices: new Map() },
      measures: [measure],
      posts: one.value,
      productFacts: () => undefined,
    });
    if (!found.ok) return { problems: found.problems };
  }
  return { value: [givens.value, posts], problems: [] };
};

const rulesOn = (read: Measure): Measure => {
  lint(read);
  const posts = given(readFacts({ body: "xx/government" }, { at: noon, knownAt: noon }, around));
  for (const action of ["use", "install", "reach-web"]) {
    rule({ asked: { action, at: noon, knownAt: Number.POSITIVE_INFINITY, choices: new Map() }, measures: [read], posts, productFacts: () => undefined });
  }
  return read;
};

/** Every reader of text that people or tools write, with a valid text that it reads. What is read of a measure is ruled on too. */
export const readers: Readonly<Record<string, Reader>> = {
  measure: {
    sample: samples.measure,
    read: (text) => {
      const read = readMeasure("measure.yaml", text);
      return read.ok ? { value: rulesOn(read.value), problems: [] } : { problems: read.problems };
    },
  },
  register: { sample: samples.register, read: (text) => of(readRegister([{ name: "register.yaml", text }])) },
  "register table": {
    sample: samples.registerTable,
    read: (text) => of(readRegister([{ name: "register.csv", text }], register)),
  },
  catalogue: { sample: samples.catalogue, read: (text) => of(readCatalogue([{ name: "catalogue.yaml", text }])) },
  records: {
    sample: samples.records,
    read: (text) => {
      const clausesOf = (id: string) => (id === "xx/sample" ? ["ban"] : undefined);
      const { kept, rejected, refused } = readRecords([{ name: "records.yaml", text }], { register, received, clausesOf });
      return { value: kept.map((each) => [each.record, each.written]), problems: [...refused, ...rejected.flat(), ...kept.flatMap(({ warnings }) => warnings)] };
    },
  },
  question: { sample: samples.question, read: (text) => of(readQuestion("question.yaml", text)) },
  exercise: { sample: exercise, read: (text) => of(readScenario("exercise.yaml", text)) },
  facts: { sample: JSON.stringify(samples.facts), read: readAllFacts },
  ledger: {
    sample: ledger(),
    read: (text) => {
      const { head, problems } = verifyChain(text.split("\n"));
      return { value: head, problems };
    },
  },
};
