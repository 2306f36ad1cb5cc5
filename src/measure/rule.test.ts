import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parseInstant } from "../time/time.ts";
import { everKnown } from "./case.ts";
import { rule } from "./decide.ts";
import { readFacts, type Surroundings } from "./facts.ts";
import { loadSurroundings } from "./load.ts";
import type { Measure } from "./measure.ts";
import type { Question } from "./question.ts";
import { readMeasure } from "./read.ts";
import { referenceRuling } from "./reference.ts";
import { impossible, vocabulary } from "./vocabulary/attributes.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const names = (text: string) => `{fr: ${text}, nl: ${text}, de: ${text}, en: ${text}}`;

// Few of these are impossible together, so that the reference, which lists completions, stays quick.
const attributes = ["device.owner", "device.internal-access", "device.work-mail", "device.professional-information"];
const facts = ["device.used-for-work", ...attributes];

const arbTest = (pool: readonly string[]) =>
  fc
    .constantFrom(...pool)
    .chain((attribute) =>
      fc.tuple(fc.constant(attribute), fc.subarray([...(vocabulary.get(attribute)?.values ?? [])], { minLength: 1 })),
    );

const arbRow = (pool: readonly string[]) =>
  fc.uniqueArray(
    fc.oneof(
      { weight: 5, arbitrary: arbTest(pool) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<[string, (string | boolean)[]]>(["text.a", [true]], ["text.b", [false]]),
      },
    ),
    { minLength: 1, maxLength: 3, selector: ([attribute]) => attribute },
  );

const writeRow = (row: readonly (readonly [string, readonly (string | boolean)[]])[]) =>
  `{${row.map(([attribute, values]) => `${attribute}: [${values.join(", ")}]`).join(", ")}}`;

const arbClause = fc.record({
  modality: fc.constantFrom("prohibit", "oblige", "permit", "recommend", "recommend-against", "contested"),
  actions: fc.subarray(["use", "{have: a}", "remove", "{use: b}"], { minLength: 1 }),
  to: arbRow(["device.used-for-work"]),
  where: fc.array(arbRow(attributes), { minLength: 1, maxLength: 2 }),
  from: fc.constantFrom(
    "decision.decided",
    "2023-03-10",
    "{claims: {x: {value: decision.decided, by: s}, y: {value: 2023-04-01, by: s}}}",
  ),
  complyBy: fc.constantFrom(undefined, "2023-03-31"),
  until: fc.constantFrom(undefined, "decision.decided + P6M", "{if: a, then: 2023-05-01}", "2023-04-10"),
  over: fc.boolean(),
  contested: fc.boolean(),
  freed: fc.option(arbRow(attributes), { nil: undefined }),
});

const write = (
  clauses: readonly (typeof arbClause extends fc.Arbitrary<infer C> ? C : never)[],
  twoDates: boolean,
): string => `
measure: xx/generated
title: ${names("t")}
authority: be/wal/government
products: {product: tiktok}
sources: {s: {held: full}}
instruments:
  decision: {kind: decision, decided: ${twoDates ? "{claims: {early: {value: 2023-03-17, by: s}, late: {value: 2023-04-20, by: s}}}" : "2023-03-17"}}
texts:
  a: {ask: ${names("a")}}
  b: {ask: ${names("b")}}
clauses:
${clauses
  .map(
    ({ modality, actions, to, where, from, complyBy, until, over, contested, freed }, n) => `  - id: c${n}
    by: decision
    modality: ${modality !== "contested" ? modality : n > 0 ? "prohibit" : "{claims: {hard: {value: prohibit, by: s}, soft: {value: recommend-against, by: s}}}"}
    actions: [${actions.join(", ")}]
    to: ${writeRow(to)}
    where: ${contested && n === 0 ? `{claims: {${where.map((row, m) => `w${m}: {value: ${writeRow(row)}, by: s}`).join(", ")}}}` : `{${where.map((row, m) => `r${m}: ${writeRow(row)}`).join(", ")}}`}
    from: ${from}
${complyBy === undefined ? "" : `    comply-by: ${complyBy}\n`}${until === undefined ? "" : `    until: ${until}\n`}${over && modality === "permit" && n > 0 ? `    over: {c0: b}\n` : ""}${freed === undefined ? "" : `    exceptions: [{by: rule, when: ${writeRow(freed)}}]\n`}`,
  )
  .join("")}`;

const arbGiven = fc
  .uniqueArray(arbTest(facts), { maxLength: 6, selector: ([attribute]) => attribute })
  .map((tests) => tests.map(([attribute, values]) => [attribute, values[0] ?? ""] as const));

const arbAt = fc
  .constantFrom("2023-03-12", "2023-03-20", "2023-04-15", "2023-04-25", "2023-06-01", "2023-10-01")
  .map((day) => parseInstant(day) ?? 0);

const questionOf = (
  measure: Measure,
  given: readonly (readonly [string, string | boolean])[],
  action: string,
  at: number,
): Question | undefined => {
  const tree: Record<string, Record<string, unknown>> = {};
  for (const [attribute, value] of given) {
    const [subject = "", field = ""] = attribute.split(".");
    tree[subject] = { ...tree[subject], [field]: value };
  }
  const posts = readFacts(tree, { at, knownAt: everKnown }, around);
  return posts.ok
    ? {
        asked: { action, at, knownAt: everKnown, choices: new Map() },
        measures: [measure],
        posts: posts.value,
        productFacts: around.productFacts,
      }
    : undefined;
};

/** Facts that cannot be together stand, and the declaration is set aside: that learns nothing, it unlearns. */
const contradictory = (given: readonly (readonly [string, string | boolean])[]): boolean => {
  const known = new Map(given);
  return impossible.some(({ tests }) =>
    tests.every(({ attribute, values }) => {
      const value = known.get(attribute);
      return value !== undefined && values.includes(value);
    }),
  );
};

describe("a ruling over generated measures", () => {
  it("is the one that the reference finds by listing every completion, with the smallest settling set", () => {
    let undetermined = 0;
    fc.assert(
      fc.property(
        fc.array(arbClause, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        arbGiven,
        fc.constantFrom("use", "have"),
        arbAt,
        (clauses, twoDates, given, action, at) => {
          const read = readMeasure("generated.yaml", write(clauses, twoDates));
          if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, args }) => [code, args])));
          const question = questionOf(read.value, given, action, at);
          fc.pre(question !== undefined);
          if (question === undefined) return;
          const found = rule(question);
          if (!found.ok) throw new Error("refused");
          const wanted = referenceRuling(question);
          expect([found.value.ruling, found.value.atLeast, found.value.atMost]).toEqual([
            wanted.ruling,
            wanted.atLeast,
            wanted.atMost,
          ]);
          const variables = [
            ...found.value.asks,
            ...found.value.texts.map((id) => (/^claim\./.test(id) ? id : `text.${id}`)),
          ];
          if (wanted.ruling === "undetermined") {
            undetermined++;
            expect(wanted.settles(variables)).toBe(true);
            for (const one of variables) expect(wanted.settles(variables.filter((other) => other !== one))).toBe(false);
          } else {
            expect(variables).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(undetermined).toBeGreaterThan(0);
  });

  it("learning only narrows (law 12): a learnt fact never widens the interval from the lowest to the highest ruling", () => {
    const order = ["not-covered", "not-in-force", "permitted", "advised-against", "exempt", "to-remove", "prohibited"];
    fc.assert(
      fc.property(fc.array(arbClause, { minLength: 1, maxLength: 3 }), arbGiven, arbAt, (clauses, given, at) => {
        const read = readMeasure("generated.yaml", write(clauses, false));
        if (!read.ok) throw new Error("generated measures can be read");
        const all = questionOf(read.value, given, "use", at);
        const fewer = questionOf(read.value, given.slice(1), "use", at);
        fc.pre(all !== undefined && fewer !== undefined && !contradictory(given));
        if (all === undefined || fewer === undefined) return;
        const [more, less] = [rule(all), rule(fewer)];
        if (!more.ok || !less.ok) throw new Error("refused");
        expect(order.indexOf(more.value.atLeast)).toBeGreaterThanOrEqual(order.indexOf(less.value.atLeast));
        expect(order.indexOf(more.value.atMost)).toBeLessThanOrEqual(order.indexOf(less.value.atMost));
        const [learnt] = given;
        if (learnt !== undefined && less.value.ruling !== "undetermined")
          expect(more.value.ruling === "undetermined").toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
