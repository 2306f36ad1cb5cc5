import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../logic/condition.ts";
import { never, parseInstant } from "../../time/time.ts";
import { ruleOnly } from "../decide.ts";
import { productOf, readFacts, type Surroundings } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Given, Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { isOpenAttribute, vocabulary } from "../vocabulary/attributes.ts";
import { compare, type Difference } from "./compare.ts";
import { witnessJson } from "./json.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const at = parseInstant("2023-04-15") ?? 0;
const names = "{fr: t, nl: t, de: t, en: t}";

const measureOf = (id: string, modality: string, products: string): Measure => {
  const read = readMeasure(
    `${id}.yaml`,
    `measure: ${id}
title: ${names}
authority: be/wal/government
products: ${products}
sources: {s: {held: full}}
instruments: {d: {kind: decision, decided: 2023-03-17}}
lists:
  named: {title: ${names}, versions: [{on: 2023-01-01, products: [whatsapp, unheard-of]}]}
  made: {title: ${names}, versions: [{on: 2023-02-01, products: {product.vendor: [bytedance]}}]}
  hidden: {title: ${names}, public: false}
clauses:
  - {id: c, by: d, modality: ${modality}, actions: [use], to: {}, from: d.decided}
  - {id: l, by: d, modality: permit, actions: [have], to: {}, from: product.listed, products: {product.on.made: true}}
`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, args }) => [code, args])));
  return read.value;
};

const differences = (a: Measure, b: Measure, product?: string): readonly Difference[] => {
  const of = product === undefined ? {} : { product };
  const result = compare({ a, b, at, knownAt: never, around, everywhere: false, ...of });
  if (!result.ok) throw new Error("not refused");
  return result.value;
};

/** What `rule` gives, asked as `interdict rule` asks it. */
const ruled = (measure: Measure, action: string, given: Given, of = productOf(given)) => {
  const posts = readFacts(given, { at, knownAt: never }, around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems));
  const product = of === undefined ? {} : { product: of };
  const asked = { action, at, knownAt: never, choices: new Map(), ...product };
  const result = ruleOnly({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
  if (!result.ok) throw new Error("refused");
  return result.value.ruling;
};

/** A witness as its JSON gives it back. */
const witnessed = (measure: Measure, { witness }: Difference) => {
  const { action, at: _, ...given } = witnessJson(witness);
  return ruled(measure, action, given);
};

interface Product {
  readonly id: string;
  readonly facts: ReadonlyMap<string, Value>;
}

/** Products of the catalogue, and one that it does not have with every vendor and category; each on the hidden list or not. */
const products = (): readonly Product[] => {
  const catalogued = ["tiktok", "tiktok-lite", "whatsapp", "kaspersky"].map((id) => ({
    id,
    facts: around.productFacts(id) ?? new Map<string, Value>(),
  }));
  const free = ["bytedance", "somebody"].flatMap((vendor) =>
    (vocabulary.get("product.category")?.values ?? []).map((category) => ({
      id: "never-heard-of",
      facts: new Map<string, Value>([
        ["product.vendor", vendor],
        ["product.category", category],
        ["product.variant-of", "tiktok"],
      ]),
    })),
  );
  return [...catalogued, ...free].flatMap(({ id, facts }) =>
    [true, false].map((hidden) => ({ id, facts: new Map<string, Value>([...facts, ["product.on.hidden", hidden]]) })),
  );
};

const givenOf = ({ id, facts }: Product): Given => {
  const on = { hidden: facts.get("product.on.hidden") };
  const own = [...facts].flatMap(([key, value]) =>
    key.startsWith("product.on.") ? [] : [[key.slice("product.".length), value] as const],
  );
  return { product: { id, ...Object.fromEntries(own), on } };
};

/** Whether a box holds a product; of an id or a value that nobody names, `another` stands for it. */
const holds = ({ when }: Difference, action: string, { id, facts }: Product, named: readonly string[]): boolean =>
  [...when].every(([key, values]) => {
    if (key === "action") return values.includes(action);
    if (key === "product") return values.includes(named.includes(id) ? id : "another");
    const value = facts.get(key) ?? "another";
    const known = !isOpenAttribute(key) || value === "bytedance" || value === "tiktok";
    return values.includes(known ? value : "another");
  });

const conditions = fc.constantFrom(
  "{product: tiktok}",
  "{product: [whatsapp, tiktok]}",
  "{product.category: recreational}",
  "{named: {product: tiktok}, lite: {product.variant-of: tiktok}}",
  "{product.vendor: bytedance}",
  "{product.on.named: true}",
  "{product.on.made: true}",
  "{product.on.made: false, product.category: [messaging, security]}",
  "{product.on.hidden: true}",
);

describe("a comparison about products", () => {
  it("asks both measures about one and the same product, whichever it is", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(conditions, conditions, (x, y) => {
        const [a, b] = [measureOf("xx/a", "prohibit", x), measureOf("xx/b", "recommend-against", y)];
        fc.pre(a.product === undefined || a.product !== b.product);
        const found = differences(a, b);
        const named = ["tiktok", "whatsapp", "unheard-of"].filter((id) =>
          `${x}${y}named unheard-of whatsapp`.includes(id),
        );
        for (const one of found) {
          seen.add(`${one.witness.product}`);
          expect([witnessed(a, one), witnessed(b, one)]).toEqual([one.a, one.b]);
        }
        for (const product of products()) {
          const outcome = (measure: Measure) => ruled(measure, "use", givenOf(product));
          const [of, against] = [outcome(a), outcome(b)];
          const own = found.filter((one) => holds(one, "use", product, named));
          expect(own.map((one) => [one.a, one.b])).toEqual(of === against ? [] : [[of, against]]);
        }
      }),
      // Chance alone need not draw a pair that differs on another product.
      {
        numRuns: 30,
        examples: [
          ["{product.category: recreational}", "{product: tiktok}"],
          ["{product: tiktok}", "{product: [whatsapp, tiktok]}"],
        ],
      },
    );
    expect(seen).toContain("another");
    expect(seen).toContain("tiktok");
  });

  it("names the product where one is a recreational application and the other bans one by name", () => {
    const a = measureOf("xx/a", "prohibit", "{product: tiktok}");
    const b = measureOf("xx/b", "recommend-against", "{product.category: recreational}");
    expect(differences(a, b).map((one) => [Object.fromEntries(one.when), one.a, one.b])).toEqual([
      [{ action: ["use"], product: ["tiktok"] }, "prohibited", "advised-against"],
      [
        { action: ["use"], product: ["unheard-of", "another"], "product.category": ["recreational"] },
        "not-covered",
        "advised-against",
      ],
    ]);
  });

  it("asks about the product given, or the one of both", () => {
    const a = measureOf("xx/a", "prohibit", "{product: tiktok}");
    const b = measureOf("xx/b", "recommend-against", "{product.category: recreational}");
    const shown = (found: readonly Difference[]) => found.map((one) => [one.product, one.a, one.b]);
    expect(shown(differences(a, b, "whatsapp"))).toEqual([]);
    expect(shown(differences(a, b, "tiktok-lite"))).toEqual([["tiktok-lite", "not-covered", "advised-against"]]);
    const c = measureOf("xx/c", "recommend-against", "{product: tiktok}");
    expect(shown(differences(a, c))).toEqual([["tiktok", "prohibited", "advised-against"]]);
  });

  it("takes an id that nobody names for any other product", () => {
    const a = measureOf("xx/a", "prohibit", "{product: another}");
    const b = measureOf("xx/b", "recommend-against", "{product.category: recreational}");
    for (const one of differences(a, b)) expect([witnessed(a, one), witnessed(b, one)]).toEqual([one.a, one.b]);
  });
});
