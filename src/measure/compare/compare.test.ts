import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../logic/condition.ts";
import { never, parseInstant } from "../../time/time.ts";
import { rule } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Measure } from "../measure.ts";
import { referenceRuling } from "../reference.ts";
import { impossible, vocabulary } from "../vocabulary/attributes.ts";
import { compare, type Difference } from "./compare.ts";
import { arbClauses, attributes, measureOf } from "./example.test-help.ts";
import { byKind } from "./frame.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const at = parseInstant("2023-04-15") ?? 0;
const moment = () => ({ at, knownAt: never, around });

type Point = ReadonlyMap<string, Value>;

const actions = ["install", "have", "use"];

/** Every possible combination of the facts that generated measures name, with the kind of body that they name. */
const points = (): readonly Point[] => {
  const domains: readonly (readonly [string, readonly Value[]])[] = [
    ["action", actions],
    ["body.kind", ["government", "local"]],
    ...attributes.map((id) => [id, vocabulary.get(id)?.values ?? []] as const),
  ];
  const all = domains.reduce<readonly Point[]>(
    (so, [id, values]) => so.flatMap((point) => values.map((value) => new Map([...point, [id, value]]))),
    [new Map()],
  );
  return all.filter(
    (point) =>
      !impossible.some(({ tests }) =>
        tests.every(({ attribute, values }) => values.some((value) => value === point.get(attribute))),
      ),
  );
};

/** What is linked with these facts and named by no clause, so that the reference need not list it. */
const linked: Point = new Map<string, Value>([
  ["device.managed", "none"],
  ["device.manager", "nobody"],
  ["device.authorised", false],
  ["body.uap-type", "none"],
]);

const outcomeAt = (measure: Measure, point: Point): string => {
  const facts = new Map([...linked, ...point].filter(([id]) => id !== "action"));
  return referenceRuling({
    asked: { action: String(point.get("action")), at, knownAt: never, choices: new Map() },
    measures: [byKind(measure, moment())],
    posts: [{ facts, within: () => true }],
    productFacts: around.productFacts,
  }).ruling;
};

const found = (a: Measure, b: Measure): readonly Difference[] => {
  const result = compare({ a, b, ...moment(), everywhere: false });
  if (!result.ok) throw new Error("not refused");
  return result.value;
};

const holds = ({ when }: Difference, point: Point): boolean =>
  [...when].every(([id, values]) => values.some((value) => value === point.get(id)));

const ruled = (measure: Measure, { witness }: Difference) => {
  const posts = readFacts(witness.given, moment(), around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems));
  const result = rule({
    asked: {
      action: witness.action,
      at: parseInstant(witness.at) ?? 0,
      knownAt: never,
      choices: new Map(),
      ...(witness.product === undefined ? {} : { product: witness.product }),
    },
    measures: [measure],
    posts: posts.value,
    productFacts: around.productFacts,
  });
  if (!result.ok) throw new Error("refused");
  return result.value;
};

const pairs = fc.tuple(arbClauses, arbClauses).map(([a, b]) => [measureOf("xx/a", a), measureOf("xx/b", b)] as const);

describe("a comparison of two generated measures", () => {
  it("is disjoint, together exactly the points at which they differ, and says how", () => {
    let differing = 0;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const items = found(a, b);
        for (const point of points()) {
          const [x, y] = [outcomeAt(a, point), outcomeAt(b, point)];
          const own = items.filter((item) => holds(item, point));
          expect(own.map((item) => [item.a, item.b])).toEqual(x === y ? [] : [[x, y]]);
          differing += own.length;
        }
      }),
      { numRuns: 10 },
    );
    expect(differing).toBeGreaterThan(0);
  });

  it("cannot be said with fewer items by joining two of them", () => {
    const all = points();
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const items = found(a, b);
        items.forEach((one, place) => {
          for (const other of items.slice(place + 1)) {
            if (one.a !== other.a || one.b !== other.b) continue;
            const own = all.filter((point) => holds(one, point) || holds(other, point));
            const ids = [...(all[0]?.keys() ?? [])];
            const hull = new Map(ids.map((id) => [id, new Set(own.map((point) => point.get(id)))]));
            const inHull = all.filter((point) => ids.every((id) => hull.get(id)?.has(point.get(id))));
            expect(inHull.length).toBeGreaterThan(own.length);
          }
        });
      }),
      { numRuns: 15 },
    );
  });

  it("shows for each item facts on which the rulings of each measure alone are those", () => {
    let shown = 0;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const item of found(a, b)) {
          const [one, other] = [ruled(a, item), ruled(b, item)];
          expect([one.ruling, other.ruling]).toEqual([item.a, item.b]);
          expect([one.asks, other.asks]).toEqual([[], []]);
          expect(item.aTexts).toEqual(one.texts);
          expect(item.bTexts).toEqual(other.texts);
          expect(item.a === "undetermined").toBe(item.aTexts.length > 0);
          shown++;
        }
      }),
      { numRuns: 25 },
    );
    expect(shown).toBeGreaterThan(0);
  });

  it("turned round gives the same boxes with the outcomes exchanged, and is the same every time", () => {
    const written = (items: readonly Difference[], turned: boolean) =>
      items.map(({ when, a, b }) => JSON.stringify([[...when], ...(turned ? [b, a] : [a, b])])).sort();
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(written(found(b, a), true)).toEqual(written(found(a, b), false));
        expect(found(a, b)).toEqual(found(a, b));
        expect(found(a, a)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
