import { fail, type Result } from "../problem/problem.ts";
import { type Box, boxesOf, complement, type Layout, layoutOf, leavesRoom, maximal, rowOf } from "./box.ts";
import { checkRows } from "./check.ts";
import { attributesOf, type Condition, type Row, type Space } from "./condition.ts";
import { withinSize } from "./size.ts";

/**
 * A condition made ready: what is true, or false, under every possible completion of what is not known. Read two-valued,
 * a row holding when every attribute it names is known and in its set: true if a row of `yes` holds, false if a row of
 * `no` holds, else undetermined.
 */
export interface Compiled {
  readonly kind: "compiled";
  readonly condition: Condition;
  readonly space: Space;
  /** All maximal rows on whose possible states the condition holds, shortest first. */
  readonly yes: readonly Row[];
  /** All maximal rows on whose possible states it does not hold, shortest first. */
  readonly no: readonly Row[];
  /** The attributes that these rows name, in the order of the domain. */
  readonly variables: readonly string[];
  /** The never rows that can matter. */
  readonly never: readonly Row[];
}

/** The never rows that can matter: those that share an attribute with the condition, directly or through one another. */
const reachable = (attributes: ReadonlySet<string>, never: readonly Row[]): readonly Row[] => {
  const near = never.filter(({ tests }) => tests.some(({ attribute }) => attributes.has(attribute)));
  const wider = new Set([...attributes, ...attributesOf({ rows: near })]);
  return wider.size === attributes.size ? near : reachable(wider, never);
};

const shortestFirst = (boxes: readonly Box[], layout: Layout): readonly Row[] => {
  const place = new Map(layout.fields.map(({ attribute }, at) => [attribute, at]));
  const at = ({ tests }: Row, n: number): number => place.get(tests[n]?.attribute ?? "") ?? -1;
  const compare = (a: Row, b: Row): number => {
    if (a.tests.length !== b.tests.length) return a.tests.length - b.tests.length;
    const differ = a.tests.findIndex((_, n) => at(a, n) !== at(b, n));
    return differ < 0 ? 0 : at(a, differ) - at(b, differ);
  };
  return Object.freeze(boxes.map((box) => rowOf(box, layout)).sort(compare));
};

/**
 * Makes a condition ready to be evaluated, explained and written as JavaScript or SQL.
 *
 * Problems: E-LOGIC-ATTRIBUTE and E-LOGIC-VALUE for what the domain lacks; E-LOGIC-SIZE where the exact rows outgrow
 * `limits`.
 */
export const compile = (condition: Condition, space: Space): Result<Compiled> => {
  const unsayable = checkRows({ rows: [...condition.rows, ...space.never] }, space.domain);
  if (unsayable.length > 0) return fail(...unsayable);
  return withinSize(() => {
    const named = new Set(attributesOf(condition));
    const never = reachable(named, space.never);
    const layout = layoutOf(space.domain, new Set([...named, ...attributesOf({ rows: never })]));
    const effort = { comparisons: 0 };
    const source = boxesOf(condition.rows, layout);
    const impossible = boxesOf(never, layout);
    // A row without any possible state would say nothing of possible facts.
    const possible = (boxes: readonly Box[]) => boxes.filter((box) => leavesRoom(box, impossible, layout, effort));
    const opposite = complement(source, layout, effort);
    const yes = shortestFirst(possible(maximal([], [...source, ...impossible], layout, effort)), layout);
    const no = shortestFirst(possible(maximal(opposite, impossible, layout, effort)), layout);
    const used = new Set(attributesOf({ rows: [...yes, ...no] }));
    const variables = Object.freeze([...space.domain.keys()].filter((attribute) => used.has(attribute)));
    return Object.freeze({ kind: "compiled", condition, space, yes, no, variables, never: Object.freeze(never) });
  });
};
