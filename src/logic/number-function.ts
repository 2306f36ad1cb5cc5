import type { Diagrams } from "./diagram.ts";
import { flat, type Layout, literal, property } from "./javascript.ts";
import type { Diagram } from "./node.ts";

/** What facts that cannot be lead to: no number at all. */
const impossible = Number.NEGATIVE_INFINITY;

/** What the function does next: give a number, or look at an attribute. */
type Target = number | Step;

/** The ways on from an attribute by its values, most values first, and the way where it is not known. */
interface Step {
  readonly id: number;
  readonly attribute: string;
  readonly ways: readonly (readonly [values: readonly string[], to: Target])[];
  readonly unknown: Target;
}

const nameOf = (target: Target): string => (typeof target === "number" ? `${target}` : `n${target.id}`);

/** The steps of a diagram. What cannot be is left out, so nothing is looked at only to find that the facts are impossible. */
const stepsOf = (d: Diagrams, root: Diagram, either: (a: number, b: number) => number): Target => {
  const done = new Map<Diagram, Target>();
  const steps = new Map<string, Step>();
  const make = (one: Diagram): Target => {
    if (one.kind === "leaf") return one.value;
    const variable = d.order[one.level];
    if (variable === undefined) throw new Error("a branch on no variable");
    const targets = one.children.map(to);
    const groups = Map.groupBy(targets.keys(), (at) => targets[at] ?? impossible);
    const ways = [...groups]
      .filter(([target]) => target !== impossible)
      .map(([target, places]) => [places.map((at) => literal(variable.values[at] ?? "")), target] as const)
      .sort(([a], [b]) => b.length - a.length);
    const [first, second] = ways;
    if (first === undefined || second === undefined) return first?.[1] ?? impossible;
    const unknown = to(one.children.reduce((a, b) => d.apply(either, a, b)));
    const key = [one.level, nameOf(unknown), ...targets.map(nameOf)].join();
    const known = steps.get(key);
    if (known !== undefined) return known;
    const made = { id: steps.size, attribute: variable.id, ways, unknown };
    steps.set(key, made);
    return made;
  };
  const to = (one: Diagram): Target => {
    const before = done.get(one);
    if (before !== undefined) return before;
    const made = make(one);
    done.set(one, made);
    return made;
  };
  return to(root);
};

/** The steps to which several ways lead: each is a function of its own, else the code would grow with the paths. */
const sharedIn = (root: Target): ReadonlySet<Step> => {
  const seen = new Set<Step>();
  const shared = new Set<Step>();
  const visit = (target: Target): void => {
    if (typeof target === "number") return;
    if (seen.has(target)) {
      shared.add(target);
      return;
    }
    seen.add(target);
    for (const [, way] of target.ways) visit(way);
    visit(target.unknown);
  };
  visit(root);
  return shared;
};

/**
 * A diagram as a function of one object. Where a fact is not known, each number that can still follow is joined with the others: `join` is
 * associative and commutative, and gives the number that stands for both. A property that is absent or null is not known; the others are
 * taken to be values of their variables (`checkFacts`), and facts to be possible: of others it gives some number. Each variable is
 * read at most once.
 * @throws SizeExceeded
 */
export const toNumberFunction = (
  d: Diagrams,
  node: Diagram,
  possible: Diagram,
  join: (a: number, b: number) => number,
  layout: Layout = flat,
): ((facts: object) => number) => {
  const either = (a: number, b: number) => (a === impossible ? b : b === impossible ? a : join(a, b));
  const classed = d.apply((can, value) => (can === 0 ? impossible : value), possible, node);
  const root = stepsOf(d, classed, either);
  const shared = sharedIn(root);
  const body = ({ attribute, ways, unknown }: Step): string => {
    const [commonest, ...others] = ways;
    const last = commonest?.[1] ?? unknown;
    const cases = [[["undefined", "null"], unknown] as const, ...others]
      .filter(([, target]) => target !== last)
      .map(([values, target]) => `${values.map((value) => `case ${value}:`).join("")}${then(target)}`);
    return `switch(${property(layout(attribute))}){${cases.join("")}default:${then(last)}}`;
  };
  const then = (target: Target): string => {
    if (typeof target === "number") return `return ${target === impossible ? 0 : target};`;
    return shared.has(target) ? `return ${nameOf(target)}(f);` : body(target);
  };
  const functions = [...shared].map((step) => `const ${nameOf(step)}=(f)=>{${body(step)}};`);
  return new Function(`"use strict";${functions.join("")}return (f)=>{${then(root)}};`)();
};
