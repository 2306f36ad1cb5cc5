import { boxesOf, complement, layoutOf, rowOf } from "./box.ts";
import { attributesOf, type Condition, condition, type Domain, type Row, row } from "./condition.ts";

const nameOf = (a: Row, b: Row): string | undefined =>
  a.name === undefined || b.name === undefined ? (a.name ?? b.name) : `${a.name} + ${b.name}`;

/** Both hold: every row of the one with every row of the other, less those that can never hold. */
export const and = (a: Condition, b: Condition): Condition => {
  const both = a.rows.flatMap((one) => b.rows.map((other) => row([...one.tests, ...other.tests], nameOf(one, other))));
  return condition(both.filter(({ tests }) => tests.every(({ values }) => values.length > 0)));
};

/** One of the two holds. */
export const or = (a: Condition, b: Condition): Condition => condition([...a.rows, ...b.rows]);

/**
 * It does not hold: all maximal rows on which it does not, whatever is impossible.
 * @throws SizeExceeded
 * @throws when the domain lacks one of its attributes
 */
export const not = (of: Condition, domain: Domain): Condition => {
  const layout = layoutOf(domain, new Set(attributesOf(of)));
  const rows = complement(boxesOf(of.rows, layout), layout, { comparisons: 0 });
  return condition(rows.map((box) => rowOf(box, layout)));
};
