import { readFileSync } from "node:fs";
import { readQuestion } from "../../src/answer/question.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { readCatalogue } from "../../src/catalogue/read.ts";
import { readRecords } from "../../src/deed/read.ts";
import { readScenario } from "../../src/demo/scenario.ts";
import { openTestStore } from "../../src/evidence/for-tests.ts";
import { append, exportLedger } from "../../src/ledger/ledger.ts";
import { verifyChain } from "../../src/ledger/verify.ts";
import { runCase } from "../../src/measure/case.ts";
import { rule } from "../../src/measure/decide.ts";
import { type Post, productOf, readFacts, type Surroundings } from "../../src/measure/facts.ts";
import { readGivens } from "../../src/measure/given.ts";
import { lint } from "../../src/measure/lint/lint.ts";
import { plainWords } from "../../src/measure/lint/plain.ts";
import type { Measure } from "../../src/measure/measure.ts";
import { readMeasure } from "../../src/measure/read.ts";
import { fail, ok, type Problem, type Result } from "../../src/problem/problem.ts";
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
  /** What the program does next with such a value; it must not fail either. */
  readonly use?: (text: string) => void;
}

const given = <T>(result: Result<T>): T => {
  if (!result.ok)
    throw new Error(result.problems.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join("\n"));
  return result.value;
};

const of = <T>(result: Result<T>): Read =>
  result.ok ? { value: result.value, problems: [] } : { problems: result.problems };

export const register: Register = given(readRegister([{ name: "register.yaml", text: samples.register }]));
const measure: Measure = given(readMeasure("measure.yaml", samples.measure));
const around: Surroundings = { register, productFacts: () => undefined };
const noProducts: Catalogue = { products: new Map(), sources: new Map(), resolvers: [] };
const noon = Date.parse("2023-04-15T10:00:00Z");
const received = Date.parse("2023-06-12T10:00:00Z");

const exercise = readFileSync(new URL("../../exercises/2023-tiktok.yaml", import.meta.url), "utf8");

/** A ledger of three entries, as `interdict ledger export` writes it. */
const ledger = (): string => {
  const store = openTestStore();
  store.transaction((tx) =>
    append(
      tx,
      ["a", "b", "c"].map((name, place) => ({ at: place, kind: "note", body: { name, deep: [{ é: 1.5 }] } })),
    ),
  );
  const lines = [...exportLedger(store)];
  store.close();
  return lines.join("\n");
};

const factsOf = (text: string): Result<readonly (readonly [string | undefined, readonly Post[]])[]> => {
  const givens = readGivens("facts.json", text);
  if (!givens.ok) return givens;
  const read = givens.value.map(
    (one) => [productOf(one), readFacts(one, { at: noon, knownAt: noon }, around)] as const,
  );
  const problems = read.flatMap(([, one]) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? fail(...problems)
    : ok(read.flatMap(([product, one]) => (one.ok ? [[product, one.value] as const] : [])));
};

const asked = (action: string) => ({ action, at: noon, knownAt: Number.POSITIVE_INFINITY, choices: new Map() });

const ruleOnFacts = (text: string): void => {
  const read = factsOf(text);
  for (const [, posts] of read.ok ? read.value : [])
    rule({ asked: asked("use"), measures: [measure], posts, productFacts: () => undefined });
};

const ruleOnMeasure = (text: string): void => {
  const read = readMeasure("measure.yaml", text);
  if (!read.ok) return;
  lint(read.value, { register, catalogue: noProducts, at: noon });
  plainWords("measure.yaml", text);
  for (const one of read.value.cases) runCase(one, read.value, around);
  const posts = given(readFacts({ body: "xx/government" }, { at: noon, knownAt: noon }, around));
  for (const action of ["use", "reach-web"])
    rule({ asked: asked(action), measures: [read.value], posts, productFacts: () => undefined });
};

/** Every reader of text that people or tools write, with a valid text that it reads. */
export const readers = {
  measure: { sample: samples.measure, read: (text) => of(readMeasure("measure.yaml", text)), use: ruleOnMeasure },
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
      const { kept, rejected, refused } = readRecords([{ name: "records.yaml", text }], {
        register,
        received,
        clausesOf,
      });
      return {
        value: kept.map((each) => [each.record, each.written]),
        problems: [...refused, ...rejected.flat(), ...kept.flatMap(({ warnings }) => warnings)],
      };
    },
  },
  question: { sample: samples.question, read: (text) => of(readQuestion("question.yaml", text)) },
  exercise: { sample: exercise, read: (text) => of(readScenario("exercise.yaml", text)) },
  facts: { sample: JSON.stringify(samples.facts), read: (text) => of(factsOf(text)), use: ruleOnFacts },
  posts: { sample: JSON.stringify(samples.posts), read: (text) => of(factsOf(text)), use: ruleOnFacts },
  ledger: {
    sample: ledger(),
    read: (text) => {
      const { head, problems } = verifyChain(text.split("\n"));
      return { value: head, problems };
    },
  },
} satisfies Record<string, Reader>;
