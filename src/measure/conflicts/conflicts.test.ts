import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../logic/condition.ts";
import { never, parseInstant } from "../../time/time.ts";
import { arbClauses, measureOf } from "../compare/example.test-help.ts";
import { anywhere } from "../compare/frame.ts";
import { rule } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { type Conflict, conflicts } from "./conflicts.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const at = parseInstant("2023-04-15") ?? 0;
const moment = () => ({ at, knownAt: never, around });

const found = (measures: readonly Measure[], bodies: readonly string[]): readonly Conflict[] => {
  const posts = readFacts({ posts: bodies.map((body) => ({ body })) }, moment(), around);
  if (!posts.ok) throw new Error("bodies of the register");
  const result = conflicts({ measures, posts: bodies.length === 0 ? [anywhere] : posts.value, bodies, ...moment() });
  if (!result.ok) throw new Error("not refused");
  return result.value;
};

const ruled = (measures: readonly Measure[], { witness }: Conflict) => {
  const posts = readFacts(witness.given, moment(), around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems));
  const result = rule({
    asked: { action: witness.action, at, knownAt: never, choices: new Map() },
    measures,
    posts: posts.value,
    productFacts: around.productFacts,
  });
  if (!result.ok) throw new Error("refused");
  return result.value;
};

/** What `rule` says of a clause at the facts of a witness, for any of its posts. */
const effects = (measures: readonly Measure[], one: Conflict, id: string): readonly string[] =>
  ruled(measures, one)
    .clauses.filter((clause) => `${clause.measure}#${clause.id}` === id)
    // A duty that is no ruling has no effect of its own: whether it binds is what is looked at.
    .map(({ effect, match, state }) => {
      if (effect !== "none" || match === false) return effect;
      return match === true && state === "in-force" ? "required" : "open";
    });

const pairs = fc.tuple(arbClauses, arbClauses).map(([a, b]) => [measureOf("xx/a", a), measureOf("xx/b", b)] as const);

const bodies = fc.constantFrom<readonly string[]>(
  [],
  ["be/wal/government"],
  ["be/wal/government", "be/bru/government"],
);

describe("conflicts of generated measures", () => {
  it("show facts on which `rule` finds the clauses as they say, certain where no text is open", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(pairs, bodies, (measures, of) => {
        for (const one of found(measures, of)) {
          seen.add(one.kind);
          if (one.kind === "undecided") {
            expect(ruled(measures, one).ruling).toBe("undetermined");
            expect(effects(measures, one, one.a)).toContain("open");
            expect(one.texts.length).toBeGreaterThan(0);
            continue;
          }
          expect(one.aWants).not.toBe(one.bWants);
          for (const [id, wants] of [
            [one.a, one.aWants],
            [one.b ?? "", one.bWants ?? ""],
          ] as const)
            expect(effects(measures, one, id).filter((effect) => effect === wants || effect === "open")).not.toEqual(
              [],
            );
          if (one.texts.length === 0) expect(effects(measures, one, one.a)).toContain(one.aWants);
        }
      }),
      { numRuns: 25 },
    );
    expect(seen).toEqual(new Set(["contrary", "differs", "undecided"]));
  });

  it("are none where every clause wants the same and nothing is open", () => {
    const same = fc.constantFrom("prohibit", "permit", "recommend-against");
    fc.assert(
      fc.property(arbClauses, same, (clauses, modality) => {
        const measure = measureOf(
          "xx/a",
          clauses.map((one) => ({ ...one, modality, actions: ["use"], from: "decision.decided", over: false })),
        );
        const open = found([measure], []).filter(({ kind }) => kind !== "undecided");
        expect(open).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

const names = "{fr: t, nl: t, de: t, en: t}";
const law = (id: string, clauses: string, products = "{product: tiktok}"): Measure => {
  const clause = clauses
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, n) => `  - {id: c${n}, by: d, to: {body.kind: government}, from: d.decided, ${line.trim()}}`)
    .join("\n");
  const text = `measure: ${id}
title: ${names}
authority: be/wal/government
products: ${products}
sources: {s: {held: full}}
instruments: {d: {kind: decision, decided: 2023-03-17}}
clauses:
${clause}
`;
  const measure = readMeasure(`${id}.yaml`, text);
  if (!measure.ok) throw new Error(JSON.stringify(measure.problems));
  return measure.value;
};

describe("a conflict", () => {
  it("of duties is contrary: to have what another orders to remove, to block what it forbids to block", () => {
    const measures = [
      law("xx/one", "modality: oblige, actions: [remove]\nmodality: oblige, actions: [block]"),
      law("xx/two", "modality: permit, actions: [have]\nmodality: prohibit, actions: [block]"),
    ];
    const all = found(measures, ["be/wal/government"]);
    expect(all.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ["contrary", "xx/one#c0", "xx/two#c0"],
      ["contrary", "xx/one#c1", "xx/two#c1"],
    ]);
    expect(all.map(({ when }) => Object.fromEntries(when))).toEqual([{ action: ["have"] }, { action: ["block"] }]);
    expect(all.map(({ texts }) => texts)).toEqual([[], []]);
  });

  it("of a ban and an advice is a difference, reported and not resolved", () => {
    const measures = [
      law("xx/one", "modality: prohibit, actions: [use], where: {device.owner: authority}"),
      law("xx/two", "modality: recommend-against, actions: [use]"),
    ];
    const all = found(measures, ["be/wal/government"]);
    expect(all.map(({ kind, when }) => [kind, Object.fromEntries(when)])).toEqual([
      ["differs", { action: ["use"], "device.owner": ["authority"] }],
    ]);
  });
});

it("is about the products that both reach, whatever else each names; of one that no catalogue knows, only the texts that name it are asked", () => {
  const measures = [
    law("xx/one", "modality: prohibit, actions: [use]", "{product: [invented-app, telegram]}"),
    law("xx/two", "modality: permit, actions: [use]", "{product: [telegram, whatsapp]}"),
    law("xx/three", "modality: permit, actions: [use]", "{product: invented-app}"),
    law("xx/variants", "modality: recommend-against, actions: [use]", "{product.variant-of: tiktok}"),
  ];
  const all = found(measures, ["be/wal/government"]);
  expect(all.map(({ kind, a, b, products }) => [kind, a, b, products])).toEqual([
    ["contrary", "xx/one#c0", "xx/three#c0", ["invented-app"]],
    ["contrary", "xx/one#c0", "xx/two#c0", ["telegram"]],
  ]);
});

it("what one text frees by rule and another forbids is a difference, at the point where it is freed", () => {
  const one = (id: string, exceptions: string) => {
    const four = "{fr: t, nl: t, de: t, en: t}";
    const read = readMeasure(
      "invented.yaml",
      `measure: xx/${id}
title: ${four}
authority: be/wal/government
products: {product: tiktok}
sources: {s: {held: full}}
instruments: {rule: {kind: decision, decided: 2023-01-01}}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {body.within: be/wal}, from: immediate${exceptions}}
`,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  };
  const strict = one("strict", "");
  const freeing = one("freeing", ", exceptions: [{by: rule, when: {purpose: [inspection]}}]");
  expect(found([strict, freeing], ["be/wal/spw"])).toMatchObject([
    {
      kind: "differs",
      aWants: "prohibited",
      bWants: "exempt",
      when: new Map([
        ["action", ["use"]],
        ["purpose", ["inspection"]],
      ]),
    },
  ]);
  expect(found([strict, strict], ["be/wal/spw"])).toEqual([]);
});

describe("two measures can only meet in a product that both are about", () => {
  const about = (id: string, modality: string, products: string): Measure => {
    const read = readMeasure(
      `${id}.yaml`,
      `measure: ${id}
title: ${names}
authority: be/wal/government
products: ${products}
sources: {s: {held: full}}
instruments: {d: {kind: decision, decided: 2023-03-17}}
texts: {variants: {ask: ${names}}}
clauses:
  - {id: c, by: d, modality: ${modality}, actions: [use], to: {body.within: be/wal}, from: d.decided}
`,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  };
  const facts = new Map<string, ReadonlyMap<string, Value>>([
    ["zazou", new Map([["product.origin", "cn"]])],
    [
      "zazou-lite",
      new Map([
        ["product.origin", "cn"],
        ["product.variant-of", "zazou"],
      ]),
    ],
    ["bimbo", new Map([["product.origin", "other"]])],
  ]);
  const meet = (...measures: readonly Measure[]): readonly Conflict[] => {
    const posts = readFacts({ body: "be/wal/spw" }, moment(), around);
    if (!posts.ok) throw new Error("a body of the register");
    const result = conflicts({
      measures,
      posts: posts.value,
      bodies: ["be/wal/spw"],
      catalogue: [...facts.keys()],
      at,
      knownAt: never,
      around: { ...around, productFacts: (id) => facts.get(id) },
    });
    if (!result.ok) throw new Error("not refused");
    return result.value;
  };
  const productsOf = (found_: readonly Conflict[]) => found_.map(({ kind, products }) => [kind, products]);
  const ban = (products: string) => about("xx/ban", "prohibit", products);
  const advice = (products: string) => about("xx/advice", "recommend-against", products);

  it("by name, whichever each names first", () => {
    expect(meet(ban("{product: zazou}"), advice("{product: bimbo}"))).toEqual([]);
    expect(productsOf(meet(ban("{product: [bimbo, zazou]}"), advice("{product: zazou}")))).toEqual([
      ["differs", ["zazou"]],
    ]);
  });

  it("by a criterion, as the catalogue says it; what is the same of several products is one point", () => {
    const origin = "{product.origin: [cn, ru]}";
    expect(productsOf(meet(ban(origin), advice("{product: [zazou, bimbo, zazou-lite]}")))).toEqual([
      ["differs", ["zazou", "zazou-lite"]],
    ]);
    expect(productsOf(meet(ban(origin), advice(origin)))).toEqual([["differs", ["zazou", "zazou-lite"]]]);
  });

  it("not by what only a reading of a text would reach", () => {
    const named = "{named: {product: zazou}, variants: {product.variant-of: zazou, text.variants: true}}";
    expect(productsOf(meet(ban(named), advice("{product.origin: [cn]}")))).toEqual([["differs", ["zazou"]]]);
  });
});
