import fc from "fast-check";
import { expect } from "vitest";
import type { Value } from "../../logic/condition.ts";
import type { Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { vocabulary } from "../vocabulary/attributes.ts";

/** Generated small measures as files, for property tests of comparisons and conflicts. */

const names = (text: string) => `{fr: ${text}, nl: ${text}, de: ${text}, en: ${text}}`;

/** Few enough points to list, with impossible ones among them. */
export const attributes = [
  "device.owner",
  "device.internal-access",
  "device.work-mail",
  "device.professional-information",
];

type Tests = readonly (readonly [string, readonly Value[]])[];

const arbTests = (pool: readonly string[], texts: boolean): fc.Arbitrary<Tests> =>
  fc.uniqueArray(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .constantFrom(...pool)
          .chain((id) =>
            fc.tuple(fc.constant(id), fc.subarray([...(vocabulary.get(id)?.values ?? [])], { minLength: 1 })),
          ),
      },
      {
        weight: texts ? 1 : 0,
        arbitrary: fc.constantFrom<readonly [string, Value[]]>(["text.a", [true]], ["text.b", [false]]),
      },
    ),
    { minLength: 1, maxLength: 3, selector: ([attribute]) => attribute },
  );

export const arbClauses = fc.array(
  fc.record({
    modality: fc.constantFrom("prohibit", "oblige", "permit", "recommend-against"),
    actions: fc.subarray(["use", "{have: a}", "remove", "{use: b}", "install"], { minLength: 1 }),
    to: fc.constantFrom("{body.within: be/wal}", "{body.within: be/bru}", "{body: be/wal/government}"),
    where: fc.array(arbTests(attributes, true), { minLength: 1, maxLength: 2 }),
    from: fc.constantFrom(
      "decision.decided",
      "{claims: {x: {value: decision.decided, by: s}, y: {value: 2023-06-01, by: s}}}",
    ),
    over: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

type Clauses = typeof arbClauses extends fc.Arbitrary<infer C> ? C : never;

const row = (tests: Tests): string => `{${tests.map(([id, values]) => `${id}: [${values.join(", ")}]`).join(", ")}}`;

/** One measure of the generated clauses. */
export const measureOf = (id: string, clauses: Clauses): Measure => {
  const read = readMeasure(
    `${id}.yaml`,
    `measure: ${id}
title: ${names(id.replace("/", " "))}
authority: be/wal/government
products: {product: tiktok}
sources: {s: {held: full}}
instruments:
  decision: {kind: decision, decided: 2023-03-17}
texts:
  a: {ask: ${names("a")}}
  b: {ask: ${names("b")}}
clauses:
${clauses
  .map(
    ({ modality, actions, to, where, from, over }, n) => `  - id: c${n}
    by: decision
    modality: ${modality}
    actions: [${actions.join(", ")}]
    to: ${to}
    where: {${where.map((tests, m) => `r${m}: ${row(tests)}`).join(", ")}}
    from: ${from}
${over && modality === "permit" && n > 0 ? "    over: {c0: b}\n" : ""}`,
  )
  .join("")}`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, args }) => [code, args])));
  expect(read.value.clauses.length).toBe(clauses.length);
  return read.value;
};
