import type { Facts, Value } from "../logic/condition.ts";
import type { Diagram } from "../logic/index.ts";
import type { Built } from "./diagrams.ts";
import { answerOf, tokenOf } from "./ruling.ts";

/** Up to this many combinations, each stands in a row of its own; past it, values that lead to the same are written as one list. */
const singleRows = 512;

/** Past this many rows the list is left out and that is said; the ruling, and what settles it, stay exact. */
const mostRows = 4_096;

/** Values of the points that settle a ruling, by key, and the levels that they leave. */
interface Combination {
  readonly values: ReadonlyMap<string, Value | readonly Value[]>;
  /** One completion of these values, for what depends on dates. */
  readonly facts: Facts;
  readonly levels: readonly number[];
}

/**
 * The ruling under each combination of the points that settle it (semantics §3.1, line 32). Impossible combinations are left out. Undefined:
 * there are too many.
 */
export const underEach = (
  { d, possible, order }: Built,
  total: Diagram,
  settling: readonly string[],
): readonly Combination[] | undefined => {
  const domains = settling.map((key) => ({ key, values: order.find(({ id }) => id === key)?.values ?? [] }));
  const combinations = domains.reduce((all, { values }) => all * values.length, 1);
  if (settling.length === 0) return [];
  if (combinations <= singleRows)
    return d.under(total, possible, settling).map(({ values, leaves }) => ({ values, facts: values, levels: leaves }));
  const found: Combination[] = [];
  const visit = (at: number, node: Diagram, within: Diagram, values: Combination["values"], facts: Facts): void => {
    if (found.length > mostRows) return;
    const levels = d.leavesUnder(node, within);
    if (levels.length === 0) return;
    const here = domains[at];
    if (here === undefined || new Set(levels.map((level) => answerOf(tokenOf(level)))).size === 1) {
      found.push({ values, facts, levels });
      return;
    }
    const groups = new Map<string, { node: Diagram; within: Diagram; values: Value[] }>();
    for (const value of here.values) {
      const fact = new Map([[here.key, value]]);
      const next = { node: d.restrict(node, fact), within: d.restrict(within, fact) };
      const key = `${next.node.id} ${next.within.id}`;
      const group = groups.get(key) ?? { ...next, values: [] };
      group.values.push(value);
      groups.set(key, group);
    }
    for (const group of groups.values()) {
      const [first] = group.values;
      if (first === undefined) continue;
      const said =
        groups.size === 1
          ? values
          : new Map([...values, [here.key, group.values.length === 1 ? first : group.values] as const]);
      visit(at + 1, group.node, group.within, said, new Map([...facts, [here.key, first]]));
    }
  };
  visit(0, total, possible, new Map(), new Map());
  return found.length > mostRows ? undefined : found;
};
