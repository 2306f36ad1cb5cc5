import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import type { Rule } from "../deed/deed.ts";
import type { Value } from "../logic/condition.ts";
import { breakpointsOf } from "../measure/breakpoints.ts";
import { everKnown } from "../measure/case.ts";
import { choosable } from "../measure/chosen.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { rule } from "../measure/decide.ts";
import { readFacts, type Surroundings } from "../measure/facts.ts";
import { readInvented } from "../measure/invented.test-help.ts";
import { loadSurroundings } from "../measure/load.ts";
import { dutyOf } from "../measure/owes.ts";
import { addDays, parseInstant } from "../time/time.ts";
import { standingOf } from "./standing.ts";

let around: Surroundings;
let catalogue: Catalogue;
beforeAll(async () => {
  const [surroundings, products] = await Promise.all([loadSurroundings("/nonexistent"), loadCatalogue()]);
  if (!surroundings.ok || !products.ok) throw new Error("the register and the catalogue can be read");
  around = surroundings.value;
  catalogue = products.value;
});

/** What must be enforced where a ruling finds the clause in this state. */
const wanted: Readonly<Record<string, string>> = {
  "in-force": "restriction",
  open: "open",
  pending: "not-yet",
  proposed: "not-yet",
  lapsed: "withdrawn",
  suspended: "withdrawn",
  rescinded: "withdrawn",
  annulled: "withdrawn",
};

const ownRule = (measure: string, clause: string): Rule => ({
  kind: "rule",
  id: "own",
  by: { body: "be/wal/wbi" },
  about: ["be/wal/wbi"],
  alsoAbout: [],
  measure,
  clause,
  at: { kind: "day", day: "2023-01-01", last: 0 },
  known: 0,
  basis: "record",
  source: { title: "Decision" },
  none: false,
  namesBlock: true,
});

const decided =
  (...rules: readonly Rule[]) =>
  ({ id }: { readonly id: string }) => ({ decided: rules.filter(({ clause }) => clause === id), open: [] });

const authority = { id: "xx/authority", name: { fr: "A", nl: "A", de: "A", en: "A" } };

const question = (at: number) => ({
  catalogue,
  authority,
  at,
  knownAt: everKnown,
  choices: new Map(),
  assumed: [],
  exemptionsUnder: () => [],
});

describe("law 6: controls, rulings and reports agree", () => {
  it("on what is in force at every instant; after the end nothing is emitted but the withdrawal, while it is open nothing", () => {
    const clauses = loadCorpus().measures.flatMap((measure) =>
      measure.clauses
        .filter(({ modality, model }) => modality === "prohibit" && model.length === 0)
        .map((clause) => ({ measure, clause })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...clauses), fc.integer({ min: 0, max: 500 }), ({ measure, clause }, days) => {
        const at = parseInstant(addDays("2023-03-01", days)) ?? 0;
        const posts = readFacts({ body: "be/wal/wbi" }, { at, knownAt: everKnown }, around);
        if (!posts.ok || posts.value[0] === undefined) throw new Error("the body is in the register");
        const asked = { action: "use", at, knownAt: everKnown, choices: new Map() };
        const ruled = rule({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
        if (!ruled.ok) throw new Error("decided");
        const state = ruled.value.clauses.find(({ id }) => id === clause.id)?.state ?? "";
        const found = standingOf({
          measure,
          post: posts.value[0],
          ...question(at),
          decisions: decided(ownRule(measure.id, clause.id)),
        });
        expect([state, found.kind]).toEqual([state, wanted[state]]);
      }),
      { numRuns: 200 },
    );
  });

  it("on each clause alone, around every day that counts, under every reading that can be chosen, and as known at every step", () => {
    const clauses = loadCorpus().measures.flatMap((measure) => measure.clauses.map((clause) => ({ measure, clause })));
    const oneOf = <T>(values: readonly T[], seed: number): T | undefined => values[seed % values.length];
    const seed = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(fc.constantFrom(...clauses), seed, seed, seed, ({ measure, clause }, day, reading, step) => {
        const breaks = breakpointsOf(clause, measure).filter(Number.isFinite);
        const at = oneOf(
          breaks.flatMap((one) => [one - 1, one]),
          day,
        );
        if (at === undefined) return;
        const readings = [...choosable(measure, everKnown)].flatMap(([id, values]) =>
          values.map((value) => new Map([[id, value]])),
        );
        const choices = oneOf([new Map<string, Value>(), ...readings], reading) ?? new Map();
        const steps = [...measure.instruments.values()].flatMap(({ known }) => [known - 1, known]);
        const knownAt = oneOf([everKnown, ...steps.filter(Number.isFinite)], step) ?? everKnown;
        const posts = readFacts({ body: measure.authority }, { at, knownAt }, around);
        if (!posts.ok || posts.value[0] === undefined) return;
        const [post] = posts.value;
        const alone = { ...measure, clauses: [clause] };
        const asked = { at, knownAt, choices };
        const duty = dutyOf({ clause, measure: alone, post, asked, productFacts: around.productFacts });
        const own = { ...ownRule(measure.id, clause.id), by: { body: measure.authority } };
        const found = standingOf({ ...question(at), ...asked, measure: alone, post, decisions: decided(own) });
        expect([duty, found.kind]).toEqual([duty, duty["role"] === "none" ? "none" : wanted[duty["state"] ?? ""]]);
      }),
      { numRuns: 400 },
    );
  });

  it("on the products of a list, as it stands on the day", () => {
    const measure = readInvented(`products: {product.on.named: true}
instruments:
  d: {kind: decision, decided: "2026-02-01", known: "2026-02-01", source: [s]}
lists:
  named:
    title: FOUR
    keeper: be/wal/government
    versions:
      - {on: "2026-02-01", products: [tiktok], known: "2026-02-01", source: [s]}
      - {on: "2026-03-01", products: [tiktok, telegram], known: "2026-03-01", source: [s]}
clauses:
  - {id: c, by: d, modality: prevent, actions: [use], to: {body.within: be/wal}, from: d.decided, says: FOUR, source: [s]}
`);
    const products = (day: string) => {
      const at = parseInstant(day) ?? 0;
      const posts = readFacts({ body: "be/wal/wbi" }, { at, knownAt: everKnown }, around);
      if (!posts.ok || posts.value[0] === undefined) throw new Error("the body is in the register");
      const found = standingOf({ measure, post: posts.value[0], ...question(at), decisions: decided() });
      return found.kind === "restriction" ? found.products.toSorted() : found;
    };
    expect(products("2026-02-28")).toEqual(["tiktok"]);
    expect(products("2026-03-01")).toEqual(["telegram", "tiktok"]);
  });

  it("a body without a mandate gets nothing", () => {
    const measure = loadCorpus().measures.find(({ id }) => id === "be/wal/2023-tiktok");
    const at = parseInstant("2023-04-15") ?? 0;
    const posts = readFacts({ body: "be/wal/wbi" }, { at, knownAt: everKnown }, around);
    if (measure === undefined || !posts.ok || posts.value[0] === undefined) throw new Error("the corpus holds it");
    const found = standingOf({ measure, post: posts.value[0], ...question(at), decisions: decided() });
    expect(found).toEqual({ kind: "none", because: "prohibition" });
  });
});

describe("what stands under days that differ by product, or that are contested", () => {
  const invented = (instrument: string, clause: string, more = "") =>
    readInvented(`products: {product.on.black: true}
lists:
  black:
    title: FOUR
    public: true
    source: [s]
    versions: [{on: "2026-02-01", products: [tiktok], source: [s]}, {on: "2026-04-01", products: [tiktok, wechat], source: [s]}]
instruments:
  d: {kind: decision, ${instrument}, known: "2026-01-01", source: [s]}
${more}clauses:
  - {id: stop, by: d, modality: prevent, actions: [use], to: {}, ${clause}, says: FOUR, source: [s]}
`);
  const standing = (measure: ReturnType<typeof invented>, day: string) => {
    const at = parseInstant(day) ?? 0;
    const posts = readFacts({ body: "be/wal/wbi" }, { at, knownAt: everKnown }, around);
    const [post] = posts.ok ? posts.value : [];
    if (post === undefined) throw new Error("the body is in the register");
    return standingOf({ ...question(at), measure, post, decisions: decided() });
  };

  it("blocks each product from the day on which the list has it", () => {
    const listed = invented('decided: "2026-01-01"', "from: product.listed + P1M");
    expect(standing(listed, "2026-02-15")).toMatchObject({ kind: "not-yet", from: "2026-03-01" });
    expect(standing(listed, "2026-03-15")).toMatchObject({ products: ["tiktok"], from: "2026-03-01" });
    expect(standing(listed, "2026-04-15")).toMatchObject({ products: ["tiktok"] });
    expect(standing(listed, "2026-05-01")).toMatchObject({ products: ["tiktok", "wechat"], from: "2026-03-01" });
    expect(standing(listed, "2026-01-15")).toMatchObject({ kind: "none", because: "nothing" });
  });

  it("states no first day that is contested", () => {
    const claims = 'decided: {claims: {early: {value: "2026-02-03", by: [s]}, late: {value: "2026-02-20", by: [s]}}}';
    const contested = standing(invented(claims, "from: d.decided"), "2026-03-15");
    expect(contested).toMatchObject({ kind: "restriction", products: ["tiktok"] });
    expect(contested).not.toHaveProperty("from");
    expect(standing(invented(claims, "from: d.decided"), "2026-02-10")).toMatchObject({
      kind: "open",
      settles: ["claim.d.decided"],
    });
  });
});
