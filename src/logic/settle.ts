import { smallestSufficient } from "./hitting.ts";
import { childOf, type Diagram, levelsOf, topOf } from "./node.ts";

/** Two diagrams as one key, the same for both orders. */
const pairOf = (a: Diagram, b: Diagram): string => (a.id < b.id ? `${a.id},${b.id}` : `${b.id},${a.id}`);

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
  const seen = new Set<string>();
  const agree = (a: Diagram, b: Diagram): boolean => {
    if ((a.kind === "leaf" && a.value < 0) || (b.kind === "leaf" && b.value < 0)) return true;
    const level = topOf([a, b]);
    if (level === Number.POSITIVE_INFINITY) return a === b;
    const key = pairOf(a, b);
    if (seen.has(key)) return true;
    seen.add(key);
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
