import type { Diagram, Diagrams } from "../logic/index.ts";
import { answerOf, type RulingToken, tokenOf } from "./ruling.ts";

/** The strictest of several effects. */
export const highest = (d: Diagrams, effects: readonly Diagram[]): Diagram =>
  effects.reduce<Diagram>((max, effect) => d.apply("max", max, effect), d.leaf(0));

/** The freest of several rulings. */
export const lowest = (levels: readonly number[]): RulingToken => tokenOf(Math.min(...levels));

/** The levels that remain in all that is possible, and the ruling where they all answer alike. */
export const summary = (
  d: Diagrams,
  node: Diagram,
  possible: Diagram,
): { readonly levels: readonly number[]; readonly token: RulingToken | "undetermined" } => {
  const levels = d.leavesUnder(node, possible);
  const classes = new Set(levels.map((level) => answerOf(tokenOf(level))));
  return { levels, token: classes.size === 1 ? lowest(levels) : "undetermined" };
};

/** Whether a 0/1 diagram holds in all that is possible; null where it does and does not. */
export const certain = (d: Diagrams, node: Diagram, possible: Diagram): boolean | null => {
  const found = d.leavesUnder(node, possible);
  return found.length > 1 ? null : found[0] === 1;
};
