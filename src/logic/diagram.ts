import type { Condition, Facts, Value } from "./condition.ts";
import { childOf, type Diagram, isNever, type Leaf, levelsOf, topOf } from "./node.ts";
import { settle } from "./settle.ts";
import { limits, SizeExceeded } from "./size.ts";

/** One variable of a diagram: an attribute, a question to the text, a contested value. */
export interface Variable {
  readonly id: string;
  readonly values: readonly Value[];
}

/** One combination of values of some variables, and the numbers that can still follow from it, ascending. */
export interface Outcome {
  readonly values: ReadonlyMap<string, Value>;
  readonly leaves: readonly number[];
}

type Combine = (...values: readonly number[]) => number;

const operations = {
  max: (a: number, b: number) => Math.max(a, b),
  min: (a: number, b: number) => Math.min(a, b),
  or: (a: number, b: number) => (a !== 0 || b !== 0 ? 1 : 0),
  and: (a: number, b: number) => (a !== 0 && b !== 0 ? 1 : 0),
};

export type Operation = keyof typeof operations | ((a: number, b: number) => number);

const negate = (value: number) => (value === 0 ? 1 : 0);
const choose = (condition: number, a: number, b: number) => (condition === 0 ? b : a);

/**
 * Reduced, ordered decision diagrams over variables with any number of values, with numbers for leaves. Operations take
 * time in the size of diagrams and never list completions, so many unknown variables are no obstacle in themselves.
 * A diagram is read as a condition where one is asked for: every number but 0 is true.
 *
 * Every method throws SizeExceeded once nodes and remembered results together pass the limit (`withinSize` makes the
 * problem E-LOGIC-SIZE of it), and an ordinary error for a variable that is not in the order: that is a bug.
 */
export class Diagrams {
  readonly order: readonly Variable[];
  readonly #levels: ReadonlyMap<string, number>;
  readonly #limit: number;
  readonly #leaves = new Map<number, Leaf>();
  readonly #branches = new Map<string, Diagram>();
  readonly #results = new WeakMap<Combine, Map<string, Diagram>>();
  #spent = 0;

  constructor(order: readonly Variable[], limit: number = limits.nodes) {
    this.order = order;
    this.#levels = new Map(order.map(({ id }, level) => [id, level]));
    this.#limit = limit;
  }

  leaf(value: number): Diagram {
    const known = this.#leaves.get(value);
    if (known !== undefined) return known;
    const made: Leaf = { kind: "leaf", id: this.#spend(), value };
    this.#leaves.set(value, made);
    return made;
  }

  /** 1 where the condition holds, else 0. */
  rows({ rows }: Pick<Condition, "rows">): Diagram {
    const all = (diagrams: readonly Diagram[]) => diagrams.reduce((a, b) => this.apply("and", a, b), this.leaf(1));
    const some = (diagrams: readonly Diagram[]) => diagrams.reduce((a, b) => this.apply("or", a, b), this.leaf(0));
    return some(
      rows.map(({ tests }) =>
        all(
          tests.map(({ attribute, values }) => {
            const level = this.#levelOf(attribute);
            const children = this.#values(level).map((value) => this.leaf(values.includes(value) ? 1 : 0));
            return this.#node(level, children);
          }),
        ),
      ),
    );
  }

  /** The numbers of two diagrams combined, assignment by assignment. */
  apply(operation: Operation, a: Diagram, b: Diagram): Diagram {
    return this.#combine(typeof operation === "function" ? operation : operations[operation], [a, b]);
  }

  not(node: Diagram): Diagram {
    return this.#combine(negate, [node]);
  }

  /** `a` where the condition holds, `b` elsewhere. */
  ite(condition: Diagram, a: Diagram, b: Diagram): Diagram {
    return this.#combine(choose, [condition, a, b]);
  }

  /** The diagram once these facts are known. A fact about another variable, or with a value that its variable lacks, says nothing. */
  restrict(node: Diagram, facts: Facts): Diagram {
    const known = this.order.map(({ id, values }) => {
      const value = facts.get(id);
      return value === undefined ? -1 : values.indexOf(value);
    });
    const done = new Map<Diagram, Diagram>();
    const go = (one: Diagram): Diagram => {
      if (one.kind === "leaf") return one;
      const before = done.get(one);
      if (before !== undefined) return before;
      const at = known[one.level] ?? -1;
      const after = at < 0 ? this.#node(one.level, one.children.map(go)) : go(childOf(one, one.level, at));
      done.set(one, after);
      return after;
    };
    return go(node);
  }

  /** The variables on which the diagram depends, in their order. */
  support(node: Diagram): readonly string[] {
    return this.#names(levelsOf(node));
  }

  /** The numbers that the diagram can give, ascending. */
  leaves(node: Diagram): readonly number[] {
    return this.leavesUnder(node, this.leaf(1));
  }

  /** The numbers that the diagram can give where `possible` holds, ascending. */
  leavesUnder(node: Diagram, possible: Diagram): readonly number[] {
    const found = new Set<number>();
    const done = new Set<string>();
    const go = (one: Diagram, where: Diagram): void => {
      const key = `${one.id},${where.id}`;
      if (isNever(where) || done.has(key)) return;
      done.add(key);
      if (one.kind === "leaf") {
        found.add(one.value);
        return;
      }
      this.#spend();
      const level = topOf([one, where]);
      for (const at of this.#values(level).keys()) go(childOf(one, level, at), childOf(where, level, at));
    };
    go(node, possible);
    return [...found].sort((a, b) => a - b);
  }

  /**
   * The smallest set of variables such that assignments which are possible and equal on it have the same class, in the
   * order of the variables; of several, the one with the earliest variables. Where everything is possible, these are the
   * variables on which the class depends.
   * @param classify the class of a number; by default every number is a class of its own
   * @param among the variables that may be chosen, on which the class must depend alone; by default all
   */
  settle(
    node: Diagram,
    possible: Diagram,
    classify: (value: number) => string | number = (value) => value,
    among: readonly string[] = this.order.map(({ id }) => id),
  ): readonly string[] {
    const classes: (string | number)[] = [];
    const classOf = (value: number): number => {
      const name = classify(value);
      if (!classes.includes(name)) classes.push(name);
      return classes.indexOf(name);
    };
    const classed = this.#combine((can: number, value: number) => (can === 0 ? -1 : classOf(value)), [possible, node]);
    const allowed = new Set(among.map((id) => this.#levelOf(id)));
    const widths = this.order.map(({ values }) => values.length);
    return this.#names(settle(classed, allowed, widths, () => this.#spend()));
  }

  /**
   * Each possible combination of single values of the variables, in the order in which they and their values are given,
   * with the numbers that can still follow. Throws SizeExceeded past `limits.rows` combinations.
   */
  under(node: Diagram, possible: Diagram, variables: readonly string[]): readonly Outcome[] {
    const outcomes: Outcome[] = [];
    const go = (one: Diagram, where: Diagram, [id, ...rest]: readonly string[], values: Facts): void => {
      if (isNever(where)) return;
      if (id === undefined) {
        if (outcomes.length === limits.rows) throw new SizeExceeded("rows");
        outcomes.push(Object.freeze({ values, leaves: this.leavesUnder(one, where) }));
        return;
      }
      for (const value of this.#values(this.#levelOf(id))) {
        const fact = new Map([[id, value]]);
        go(this.restrict(one, fact), this.restrict(where, fact), rest, new Map([...values, ...fact]));
      }
    };
    go(node, possible, variables, new Map());
    return outcomes;
  }

  #combine(combine: Combine, nodes: readonly Diagram[]): Diagram {
    const results = this.#results.get(combine) ?? new Map<string, Diagram>();
    this.#results.set(combine, results);
    const go = (ones: readonly Diagram[]): Diagram => {
      const level = topOf(ones);
      if (level === Number.POSITIVE_INFINITY) {
        return this.leaf(combine(...ones.flatMap((one) => (one.kind === "leaf" ? one.value : []))));
      }
      const key = ones.map(({ id }) => id).join();
      const before = results.get(key);
      if (before !== undefined) return before;
      const children = Array.from(this.#values(level), (_, at) => go(ones.map((one) => childOf(one, level, at))));
      const made = this.#node(level, children);
      this.#spend();
      results.set(key, made);
      return made;
    };
    return go(nodes);
  }

  #node(level: number, children: readonly Diagram[]): Diagram {
    const [first] = children;
    if (first === undefined) throw new Error(`a variable without values: ${this.order[level]?.id}`);
    if (children.every((child) => child === first)) return first;
    const key = `${level}:${children.map(({ id }) => id).join()}`;
    const known = this.#branches.get(key);
    if (known !== undefined) return known;
    const made: Diagram = { kind: "branch", id: this.#spend(), level, children };
    this.#branches.set(key, made);
    return made;
  }

  /** A fresh number for each node and remembered result. */
  #spend(): number {
    if (this.#spent === this.#limit) throw new SizeExceeded("nodes", this.#limit);
    this.#spent += 1;
    return this.#spent;
  }

  #levelOf(id: string): number {
    const level = this.#levels.get(id);
    if (level === undefined) throw new Error(`not in the order of the diagrams: ${id}`);
    return level;
  }

  #values(level: number): readonly Value[] {
    return this.order[level]?.values ?? [];
  }

  #names(levels: readonly number[]): readonly string[] {
    return levels.flatMap((level) => this.order[level]?.id ?? []);
  }
}
