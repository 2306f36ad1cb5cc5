import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import type { Rule } from "../deed/deed.ts";
import { everKnown } from "../measure/case.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { rule } from "../measure/decide.ts";
import { readFacts, type Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
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

const authority = { id: "xx/authority", name: { fr: "A", nl: "A", de: "A", en: "A" } };

const question = (at: number) => ({
  catalogue,
  authority,
  at,
  knownAt: everKnown,
  choices: new Map(),
  assumed: [],
  openRules: [],
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
          rules: [ownRule(measure.id, clause.id)],
        });
        expect([state, found.kind]).toEqual([state, wanted[state]]);
      }),
      { numRuns: 200 },
    );
  });

  it("a body without a mandate gets nothing", () => {
    const measure = loadCorpus().measures.find(({ id }) => id === "be/wal/2023-tiktok");
    const at = parseInstant("2023-04-15") ?? 0;
    const posts = readFacts({ body: "be/wal/wbi" }, { at, knownAt: everKnown }, around);
    if (measure === undefined || !posts.ok || posts.value[0] === undefined) throw new Error("the corpus holds it");
    const found = standingOf({ measure, post: posts.value[0], ...question(at), rules: [] });
    expect(found).toEqual({ kind: "none", because: "prohibition" });
  });
});
