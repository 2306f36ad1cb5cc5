import { minimalSets, smallestHitting } from "./hitting.ts";
import { childOf, type Diagram, topOf } from "./node.ts";

type Levels = readonly number[];

/** Two diagrams as one key, the same for both orders. */
const pairOf = (a: Diagram, b: Diagram): string => (a.id < b.id ? `${a.id},${b.id}` : `${b.id},${a.id}`);

/**
 * The smallest set of levels such that two assignments equal on it never have different classes. Leaves of `classed` are
 * classes; below 0 is impossible. Every pair of possible assignments with different classes must be told apart by one
 * of the levels in which it differs, so the answer is the smallest set that hits all those differences; the smallest
 * differences are found on pairs of nodes, never on pairs of assignments.
 */
export const settle = (
  classed: Diagram,
  allowed: ReadonlySet<number>,
  widths: readonly number[],
  spend: () => void,
): Levels => {
  const clashes = new Map<string, boolean>();
  const differences = new Map<string, readonly Levels[]>();
  const valuesAt = (level: number): readonly number[] => [...Array(widths[level] ?? 0).keys()];

  /** Whether one assignment has different classes, both possible, in the two diagrams. */
  const clash = (a: Diagram, b: Diagram): boolean => {
    if (a === b || (a.kind === "leaf" && a.value < 0) || (b.kind === "leaf" && b.value < 0)) return false;
    if (a.kind === "leaf" && b.kind === "leaf") return true;
    const key = pairOf(a, b);
    const before = clashes.get(key);
    if (before !== undefined) return before;
    const level = topOf([a, b]);
    const found = valuesAt(level).some((at) => clash(childOf(a, level, at), childOf(b, level, at)));
    spend();
    clashes.set(key, found);
    return found;
  };

  /** The minimal sets of levels in which an assignment of `a` and one of `b` can differ and have different classes. */
  const differ = (a: Diagram, b: Diagram): readonly Levels[] => {
    if (clash(a, b)) return [[]];
    const level = topOf([a, b]);
    if (level === Number.POSITIVE_INFINITY) return [];
    const key = pairOf(a, b);
    const before = differences.get(key);
    if (before !== undefined) return before;
    const values = valuesAt(level);
    const same = values.flatMap((at) => differ(childOf(a, level, at), childOf(b, level, at)));
    const across = values.flatMap((at) =>
      values
        .filter((other) => other !== at)
        .flatMap((other) => differ(childOf(a, level, at), childOf(b, level, other)))
        .map((levels) => [level, ...levels]),
    );
    const found = minimalSets([...same, ...across]);
    spend();
    differences.set(key, found);
    return found;
  };

  return smallestHitting(differ(classed, classed).map((levels) => levels.filter((level) => allowed.has(level))));
};
