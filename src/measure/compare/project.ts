import { condition, row, test } from "../../logic/condition.ts";
import type { Diagrams } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";

/**
 * The diagram in the variables of other diagrams. Over the variables that those do not have, the numbers of all their values are
 * combined. A value that the variable lacks here stands for its last one: of an id that nobody names, "another".
 */
export const project = (
  from: Diagrams,
  node: Diagram,
  to: Diagrams,
  combine: (a: number, b: number) => number,
): Diagram => {
  const target = new Map(to.order.map(({ id, values }) => [id, values]));
  const done = new Map<Diagram, Diagram>();
  const go = (one: Diagram): Diagram => {
    const before = done.get(one);
    if (before !== undefined) return before;
    const made = make(one);
    done.set(one, made);
    return made;
  };
  const make = (one: Diagram): Diagram => {
    if (one.kind === "leaf") return to.leaf(one.value);
    const children = one.children.map(go);
    const [first, ...others] = new Set(children);
    if (first === undefined) throw new Error("a variable has values");
    const variable = from.order[one.level];
    const values = variable === undefined ? undefined : target.get(variable.id);
    if (variable === undefined || values === undefined)
      return others.reduce((all, child) => to.apply(combine, all, child), first);
    const childFor = (at: number): Diagram => children[at] ?? children.at(-1) ?? first;
    return [...others].reduce((all, child) => {
      const leading = values.filter((value) => childFor(variable.values.indexOf(value)) === child);
      return to.ite(to.rows(condition([row([test(variable.id, leading)])])), child, all);
    }, first);
  };
  return go(node);
};
