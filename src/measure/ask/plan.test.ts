import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Diagram, Diagrams } from "../../logic/index.ts";
import { planner } from "./plan.ts";

const widths = [2, 3, 2, 2, 3] as const;
const order = widths.map((width, n) => ({ id: `f${n}`, values: ["a", "b", "c"].slice(0, width) }));
const sizes = widths.map((_, n) => widths.slice(n + 1).reduce((all, one) => all * one, 1));
const points = widths.reduce<number>((all, one) => all * one, 1);

const placeOf = (point: number, variable: number): number =>
  Math.floor(point / (sizes[variable] ?? 1)) % (widths[variable] ?? 1);

const diagramOf = (d: Diagrams, table: readonly number[]): Diagram =>
  table.reduce<Diagram>((all, outcome, point) => {
    const tests = order.map(({ id, values }, n) => ({
      attribute: id,
      values: values.slice(placeOf(point, n)).slice(0, 1),
    }));
    return d.ite(d.rows({ rows: [{ tests }] }), d.leaf(outcome), all);
  }, d.leaf(0));

/** What a point can be once some variables are known: -1 is unknown. */
type Known = readonly number[];

const within = (table: readonly number[], known: Known): readonly number[] =>
  table.flatMap((outcome, point) =>
    outcome !== 0 && known.every((value, n) => value < 0 || value === placeOf(point, n)) ? [point] : [],
  );

const settled = (table: readonly number[], known: Known): boolean =>
  new Set(within(table, known).map((point) => table[point])).size < 2;

/** The specification: the least greatest number of questions over every decision tree, whatever it asks. */
const bestDepth = (table: readonly number[]): ((known: Known) => number) => {
  const held = new Map<string, number>();
  const go = (known: Known): number => {
    const key = known.join();
    const before = held.get(key);
    if (before !== undefined) return before;
    const depth = settled(table, known)
      ? 0
      : Math.min(
          ...known.flatMap((value, n) =>
            value >= 0
              ? []
              : 1 +
                Math.max(
                  ...Array.from({ length: widths[n] ?? 0 }, (_, at) => known.with(n, at))
                    .filter((next) => within(table, next).length > 0)
                    .map(go),
                ),
          ),
        );
    held.set(key, depth);
    return depth;
  };
  return go;
};

/** Do points that are equal on these variables always have the same outcome? */
const settles = (table: readonly number[], possible: readonly number[], variables: readonly number[]): boolean => {
  const seen = new Map<string, number | undefined>();
  return possible.every((point) => {
    const key = variables.map((n) => placeOf(point, n)).join();
    const before = seen.has(key) ? seen.get(key) : table[point];
    seen.set(key, table[point]);
    return before === table[point];
  });
};

/** Does some set settle the outcome with this variable and not without it? Where all is possible: does it ever turn the outcome alone? */
const matters = (table: readonly number[], known: Known, variable: number): boolean => {
  const possible = within(table, known);
  const others = known.flatMap((value, n) => (value < 0 && n !== variable ? [n] : []));
  return Array.from({ length: 2 ** others.length }, (_, set) => others.filter((_, n) => (set >> n) % 2 === 1)).some(
    (set) => settles(table, possible, [...set, variable]) && !settles(table, possible, set),
  );
};

const conditions = fc
  .array(fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((rows) =>
    Array.from(
      { length: points },
      (_, point) =>
        1 + (rows.filter((row) => row.every(([n, at]) => placeOf(point, n) === at % (widths[n] ?? 1))).length % 3),
    ),
  );
const anything = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: points, maxLength: points });
const never = fc.array(fc.tuple(fc.nat(4), fc.nat(2), fc.nat(4), fc.nat(2)), { maxLength: 4 });

const tables = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: conditions }, { weight: 1, arbitrary: anything }), never)
  .map(([table, rows]) =>
    table.map((outcome, point) =>
      rows.some(
        ([n, a, m, b]) =>
          n !== m && placeOf(point, n) === a % (widths[n] ?? 1) && placeOf(point, m) === b % (widths[m] ?? 1),
      )
        ? 0
        : outcome,
    ),
  )
  .filter((table) => table.some((outcome) => outcome !== 0));

describe("a plan of questions", () => {
  it("asks on no path more than the best decision tree and one, nothing that cannot matter, and no more than it says", () => {
    let asked = 0;
    let over = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const d = new Diagrams(order);
        const step = planner(d);
        const best = bestDepth(table);
        const walk = (node: Diagram, known: Known, promised: number): number => {
          const next = step(node);
          if (next === undefined) {
            expect(settled(table, known)).toBe(true);
            return 0;
          }
          asked += 1;
          const n = order.findIndex(({ id }) => id === next.variable);
          expect(next.best).toBe(true);
          expect(next.left).toBeLessThanOrEqual(promised);
          expect(matters(table, known, n)).toBe(true);
          const possible = new Set(within(table, known).map((point) => placeOf(point, n)));
          expect(next.values).toEqual(order[n]?.values.filter((_, at) => possible.has(at)));
          const longest = Math.max(
            ...next.values.map((value) =>
              walk(
                d.restrict(node, new Map([[next.variable, value]])),
                known.with(n, order[n]?.values.indexOf(String(value)) ?? -1),
                next.left - 1,
              ),
            ),
          );
          expect(1 + longest).toBe(next.left);
          return 1 + longest;
        };
        const unknown = widths.map(() => -1);
        const longest = walk(diagramOf(d, table), unknown, widths.length);
        expect(longest).toBeLessThanOrEqual(best(unknown) + 1);
        if (longest > best(unknown)) over += 1;
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(300);
    // Asking about a fact that only tells through what is impossible would now and then save a question; such facts are not asked.
    expect(over).toBeLessThan(5);
  });

  it("says that the search was cut short where there are too many facts, and still promises no less than it keeps", () => {
    const many = Array.from({ length: 16 }, (_, n) => ({ id: `f${n}`, values: [true, false] }));
    const d = new Diagrams(many);
    const rows = Array.from({ length: 14 }, (_, n) => ({
      tests: [n, n + 3, 3 * n + 1, 5 * n + 2].map((k, place) => ({
        attribute: `f${k % 16}`,
        values: [(n + place) % 3 > 0],
      })),
    }));
    let node = d.apply((a) => 1 + a, d.rows({ rows }), d.leaf(0));
    const step = planner(d);
    const first = step(node);
    expect(first).toMatchObject({ best: false });
    for (let left = 17, next = first; next !== undefined; next = step(node)) {
      expect(next.left).toBeLessThan(left);
      left = next.left;
      node = d.restrict(node, new Map([[next.variable, false]]));
    }
    expect(node.kind).toBe("leaf");
  });
});
