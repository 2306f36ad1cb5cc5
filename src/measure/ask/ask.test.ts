import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../logic/condition.ts";
import { parseInstant } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { rule } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Given, Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { answerOf, type Ruling } from "../ruling.ts";
import { impossible, vocabulary } from "../vocabulary/attributes.ts";
import { ask, type Next } from "./ask.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const at = parseInstant("2023-04-15") ?? 0;

const names = (text: string) => `{fr: ${text}, nl: ${text}, de: ${text}, en: ${text}}`;

const measureOf = (clauses: readonly string[]): Measure => {
  const read = readMeasure(
    "generated.yaml",
    `
measure: xx/generated
title: ${names("t")}
authority: be/wal/government
products: {product: tiktok}
sources: {s: {held: full}}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
texts: {a: {ask: ${names("a")}}, b: {ask: ${names("b")}}}
clauses:
${clauses.map((clause, n) => `  - {id: c${n}, by: decision, from: decision.decided, ${clause}}`).join("\n")}
`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, place, args }) => [code, place, args])));
  return read.value;
};

const questionOf = (measure: Measure, facts: Given, body: string | undefined = "be/wal/spw") => {
  const posts = readFacts(body === undefined ? facts : { ...facts, body }, { at, knownAt: everKnown }, around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems.map(({ code, args }) => [code, args])));
  return {
    asked: { action: "use", at, knownAt: everKnown, choices: new Map<string, Value>() },
    measures: [measure],
    posts: posts.value,
    productFacts: around.productFacts,
  };
};

const nextOf = (measure: Measure, facts: Given, skip: readonly string[] = []): Next => {
  const next = ask(questionOf(measure, facts), new Set(skip));
  if (!next.ok) throw new Error("refused");
  return next.value;
};

/** The answers that a ruling leaves once every fact is known. */
const answersOf = (ruling: Ruling): string =>
  [...new Set(ruling.under.length === 0 ? [answerOf(ruling.atLeast)] : ruling.under.map((one) => answerOf(one.ruling)))]
    .sort()
    .join();

const pool = ["device.owner", "device.managed", "device.internal-access", "device.work-mail", "device.used-for-work"];

const arbTest = fc
  .constantFrom(...pool)
  .chain((attribute) =>
    fc.tuple(fc.constant(attribute), fc.subarray([...(vocabulary.get(attribute)?.values ?? [])], { minLength: 1 })),
  );

const arbRow = fc
  .tuple(
    fc.uniqueArray(arbTest, { minLength: 1, maxLength: 3, selector: ([attribute]) => attribute }),
    fc.option(fc.constantFrom("text.a: [true]", "text.b: [false]"), { freq: 4, nil: undefined }),
  )
  .map(([tests, text]) => {
    const written = tests.map(([attribute, values]) => `${attribute}: [${values.join(", ")}]`);
    return `{${[...written, ...(text === undefined ? [] : [text])].join(", ")}}`;
  });

const arbClause = fc
  .tuple(fc.constantFrom("prohibit", "permit", "recommend-against"), fc.array(arbRow, { minLength: 1, maxLength: 2 }))
  .map(
    ([modality, rows]) =>
      `modality: ${modality}, actions: [use], to: {person.as: member}, where: {${rows.map((row, n) => `r${n}: ${row}`).join(", ")}}`,
  );

/** Somebody of whom everything is known, and who can be. */
const arbPerson = fc
  .tuple(
    ...pool.map((attribute) =>
      fc.constantFrom(...(vocabulary.get(attribute)?.values ?? [])).map((value) => [attribute, value] as const),
    ),
  )
  .filter((person) => {
    const facts = new Map(person);
    return !impossible.some(({ tests }) =>
      tests.every(({ attribute, values }) => {
        const value = facts.get(attribute);
        return value !== undefined && values.includes(value);
      }),
    );
  });

const bySpw = (more: string) =>
  `modality: prohibit, actions: [use], to: {body.within: be/wal, person.as: member}, where: ${more}`;

describe("what is asked of a person", () => {
  it("leads to the ruling that all the facts would give, each fact asked once, only facts of the measure", () => {
    let questions = 0;
    fc.assert(
      fc.property(fc.array(arbClause, { minLength: 1, maxLength: 3 }), arbPerson, (clauses, person) => {
        const measure = measureOf(clauses);
        const facts: Record<string, Value> = {};
        for (let left = Number.POSITIVE_INFINITY; ; ) {
          const next = nextOf(measure, facts);
          if (next.kind === "ruling") {
            const all = rule(questionOf(measure, Object.fromEntries(person)));
            if (!all.ok) throw new Error("refused");
            expect(answersOf(next.ruling)).toBe(answersOf(all.value));
            return;
          }
          questions += 1;
          expect(pool).toContain(next.attribute);
          expect(facts).not.toHaveProperty([next.attribute]);
          expect(next.left).toBeLessThan(left);
          left = next.left;
          const [, value] = person.find(([attribute]) => attribute === next.attribute) ?? [];
          expect(next.values).toContain(value);
          if (value !== undefined) facts[next.attribute] = value;
        }
      }),
      { numRuns: 80 },
    );
    expect(questions).toBeGreaterThan(40);
  });

  it("asks the same whatever the order of the facts that are known", () => {
    fc.assert(
      fc.property(
        fc.array(arbClause, { minLength: 1, maxLength: 3 }),
        arbPerson.chain((person) => fc.tuple(fc.subarray(person), fc.shuffledSubarray(person))),
        (clauses, [some, shuffled]) => {
          const measure = measureOf(clauses);
          const again = [...some].sort((a, b) => shuffled.indexOf(a) - shuffled.indexOf(b));
          expect(nextOf(measure, Object.fromEntries(again))).toEqual(nextOf(measure, Object.fromEntries(some)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("asks nothing that the register knows, that only the text settles, or whose answer cannot matter", () => {
    const settledByBody = measureOf([bySpw("{r: {body.kind: service, device.owner: authority}}")]);
    expect(nextOf(settledByBody, {})).toMatchObject({ kind: "question", attribute: "device.owner", left: 1 });
    expect(nextOf(measureOf([bySpw("{r: {body.kind: local, device.owner: authority}}")]), {})).toMatchObject({
      kind: "ruling",
      ruling: { ruling: "not-covered" },
    });
    expect(nextOf(measureOf([bySpw("{r: {text.a: true}}")]), {})).toMatchObject({
      kind: "ruling",
      ruling: { ruling: "undetermined", asks: [], texts: ["a"] },
    });
    // Under every answer the text leaves the same open, so the answer cannot matter.
    const either = measureOf([
      bySpw("{r: {device.dedicated: true, text.a: true}, s: {device.dedicated: false, text.a: true}}"),
    ]);
    expect(nextOf(either, {}).kind).toBe("ruling");
  });

  it("leaves open what the person cannot say, and asks only what still matters", () => {
    const measure = measureOf([
      bySpw("{r: {device.owner: authority, device.form: phone}, s: {device.owner: person, device.dedicated: true}}"),
    ]);
    expect(nextOf(measure, {})).toMatchObject({ attribute: "device.owner", left: 2 });
    expect(nextOf(measure, { device: { owner: "authority" } })).toMatchObject({ attribute: "device.form", left: 1 });
    expect(nextOf(measure, { device: { owner: "authority" } }, ["device.form"])).toMatchObject({
      kind: "ruling",
      ruling: { ruling: "undetermined", asks: ["device.form"] },
    });
    const rest = nextOf(measure, {}, ["device.owner"]);
    expect(rest).toMatchObject({ kind: "question", attribute: "device.form" });
    expect(nextOf(measure, { device: { form: "tablet", dedicated: false } }, ["device.owner"])).toMatchObject({
      kind: "ruling",
      ruling: { ruling: "not-covered" },
    });
  });

  it("offers no answer that the known facts exclude", () => {
    const measure = measureOf([bySpw("{r: {device.managed: [full, none]}}")]);
    const next = nextOf(measure, { device: { owner: "person" } });
    expect(next).toMatchObject({ kind: "question", attribute: "device.managed" });
    if (next.kind === "question") expect(next.values).not.toContain("full");
  });
});
