import type { Diagram, Diagrams, Variable } from "../../logic/index.ts";

/** Which fact to ask next. */
interface Step {
  readonly variable: string;
  /** The values that are possible, in the order of the vocabulary. */
  readonly values: Variable["values"];
  /** The greatest number of questions that may still follow, this one included. */
  readonly left: number;
  /** Whether no decision tree over these facts is less deep; false where the search was cut short. */
  readonly best: boolean;
}

interface Depth {
  readonly depth: number;
  readonly best: boolean;
  /** What to ask; absent where nothing is left to find out. */
  readonly variable?: string;
}

/** So many states of knowledge are searched: half a second at most for a dozen facts; then bounds stand for depths. */
const mostStates = 800;

const differ = (a: number, b: number): number => (a !== 0 && b !== 0 && a !== b ? 1 : 0);
const add = (a: number, b: number): number => a + b;

/**
 * Questions of a best decision tree over a diagram whose leaves are outcomes, 0 being impossible. Best: the greatest number of questions on
 * a path is the least there is. Only facts of the smallest set that settles the outcome are candidates, so that nothing is asked that
 * cannot matter; of equally good ones the first by vocabulary is asked. Exact: depths are remembered by node, and a search stops where a lower
 * bound is met. Past `mostStates` the size of the settling set, which no path exceeds, stands for a depth that was not worked out.
 */
export const planner = (d: Diagrams): ((node: Diagram) => Step | undefined) => {
  const depths = new Map<Diagram, Depth>();
  let states = 0;

  /** What is left to find out after each possible answer. */
  const after = (node: Diagram, variable: string): readonly (readonly [Variable["values"][number], Diagram])[] =>
    (d.order.find(({ id }) => id === variable)?.values ?? []).flatMap((value) => {
      const next = d.restrict(node, new Map([[variable, value]]));
      return next.kind === "leaf" && next.value === 0 ? [] : [[value, next] as const];
    });

  const candidatesOf = (node: Diagram): readonly string[] =>
    d.leaves(node).includes(0) ? d.settle(node, d.not(d.not(node))) : d.support(node);

  /**
   * A lower bound: the most facts of which, at one point, each turns the outcome when it alone changes. A tree that does not ask one of them on
   * the path of that point cannot tell the point from its neighbour.
   */
  const atLeast = (node: Diagram, candidates: readonly string[]): number => {
    const turning = candidates.map((attribute) => {
      const sides = after(node, attribute);
      return sides.reduce<Diagram>((all, [value, side]) => {
        const turns = sides.reduce<Diagram>(
          (some, [, other]) => d.apply("or", some, d.apply(differ, side, other)),
          d.leaf(0),
        );
        return d.ite(d.rows({ rows: [{ tests: [{ attribute, values: [value] }] }] }), turns, all);
      }, d.leaf(0));
    });
    return Math.max(...d.leaves(turning.reduce<Diagram>((sum, turns) => d.apply(add, sum, turns), d.leaf(0))));
  };

  const search = (node: Diagram): Depth => {
    const candidates = candidatesOf(node);
    const [first] = candidates;
    if (first === undefined) return { depth: 0, best: true };
    const all: Depth = { depth: candidates.length, best: false, variable: first };
    states += 1;
    if (states > mostStates) return all;
    const bound = atLeast(node, candidates);
    if (bound >= candidates.length) return { ...all, best: true };
    let found = all;
    let sure = true;
    for (const variable of candidates) {
      let depth = 1;
      for (const [, next] of after(node, variable)) {
        const below = solve(next);
        depth = Math.max(depth, 1 + below.depth);
        sure = sure && below.best;
        if (depth >= found.depth) break;
      }
      if (depth < found.depth) found = { depth, best: false, variable };
      if (found.depth <= bound) break;
    }
    return { ...found, best: sure || found.depth <= bound };
  };

  const solve = (node: Diagram): Depth => {
    const known = depths.get(node);
    if (known !== undefined) return known;
    const made = search(node);
    depths.set(node, made);
    return made;
  };

  return (node) => {
    const { depth, best, variable } = solve(node);
    if (variable === undefined) return undefined;
    return { variable, values: after(node, variable).map(([value]) => value), left: depth, best };
  };
};
