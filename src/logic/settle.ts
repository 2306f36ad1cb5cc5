import { smallestSufficient } from "./hitting.ts";
import { childOf, type Diagram, levelsOf, topOf } from "./node.ts";
import { Pairs } from "./pairs.ts";

/**
 * Whether assignments that are equal on the levels always have the same class. Pairs of nodes are followed, never pairs of
 * assignments: by the same value on the chosen levels, by any two values on the others.
 */
const determines = (
  levels: ReadonlySet<number>,
  classed: Diagram,
  widths: readonly number[],
  spend: () => void,
): boolean => {
  const seen = new Pairs<true>();
  const agree = (a: Diagram, b: Diagram): boolean => {
    if ((a.kind === "leaf" && a.value < 0) || (b.kind === "leaf" && b.value < 0)) return true;
    const level = topOf(a, b);
    if (level === Number.POSITIVE_INFINITY) return a === b;
    // The same for both orders.
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    if (seen.get(first, second)) return true;
    seen.set(first, second, true);
    spend();
    const children = (node: Diagram) => Array.from({ length: widths[level] ?? 0 }, (_, at) => childOf(node, level, at));
    if (levels.has(level)) return children(a).every((child, at) => agree(child, childOf(b, level, at)));
    const others = [...new Set(children(b))];
    return [...new Set(children(a))].every((child) => others.every((other) => agree(child, other)));
  };
  return agree(classed, classed);
};

/**
 * The smallest set of allowed levels such that two assignments equal on it never have different classes. Leaves of
 * `classed` are classes; below 0 is impossible.
 */
export const settle = (
  classed: Diagram,
  allowed: ReadonlySet<number>,
  widths: readonly number[],
  spend: () => void,
): readonly number[] =>
  smallestSufficient(
    levelsOf(classed).filter((level) => allowed.has(level)),
    (levels) => determines(levels, classed, widths, spend),
  );
