import type { Condition, Facts, Test, Value } from "./condition.ts";
import { type Branch, childOf, type Diagram, early, isNever, isTruth, type Leaf, levelsOf, topOf } from "./node.ts";
import { Pairs } from "./pairs.ts";
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

type Combine = (a: number, b: number) => number;

const operations = {
  max: (a: number, b: number) => Math.max(a, b),
  min: (a: number, b: number) => Math.min(a, b),
  or: (a: number, b: number) => (a !== 0 || b !== 0 ? 1 : 0),
  and: (a: number, b: number) => (a !== 0 && b !== 0 ? 1 : 0),
};

export type Operation = keyof typeof operations | Combine;

const negate = (value: number) => (value === 0 ? 1 : 0);

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
  /** By a number that branches seldom share: to write their children out as a text would cost more than all else. */
  readonly #branches = new Map<number, Branch[]>();
  readonly #results = new WeakMap<Combine | Diagram, Pairs<Diagram>>();
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
    return rows.reduce<Diagram>((some, { tests }) => this.apply("or", some, this.#row(tests)), this.leaf(0));
  }

  /** The numbers of two diagrams combined, assignment by assignment. */
  apply(operation: Operation, a: Diagram, b: Diagram): Diagram {
    return typeof operation === "function"
      ? this.#combine(operation, a, b)
      : this.#combine(operations[operation], a, b, early[operation]);
  }

  not(node: Diagram): Diagram {
    return this.#combine(negate, node, node);
  }

  /** `a` where the condition holds, `b` elsewhere. */
  ite(condition: Diagram, a: Diagram, b: Diagram): Diagram {
    if (condition.kind === "leaf") return isNever(condition) ? b : a;
    if (a === b) return a;
    return this.#remembered(condition, a, b, () => {
      const level = Math.min(condition.level, topOf(a, b));
      return this.#node(
        level,
        this.#values(level).map((_, at) =>
          this.ite(childOf(condition, level, at), childOf(a, level, at), childOf(b, level, at)),
        ),
      );
    });
  }

  /** The diagram once these facts are known. A fact about another variable, or with a value that its variable lacks, says nothing. */
  restrict(node: Diagram, facts: Facts): Diagram {
    if (facts.size === 0) return node;
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
    const done = new Pairs<true>();
    const go = (one: Diagram, where: Diagram): void => {
      if (isNever(where)) return;
      // What is not the leaf 0 holds somewhere: diagrams are reduced.
      if (one.kind === "leaf") {
        found.add(one.value);
        return;
      }
      if (done.get(one, where)) return;
      done.set(one, where, true);
      this.#spend();
      const level = topOf(one, where);
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
    const classed = this.#combine((can, value) => (can === 0 ? -1 : classOf(value)), possible, node);
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

  #combine(
    combine: Combine,
    a: Diagram,
    b: Diagram,
    known: (a: Diagram, b: Diagram) => Diagram | undefined = () => undefined,
  ): Diagram {
    const go = (one: Diagram, other: Diagram): Diagram => {
      const found = known(one, other);
      if (found !== undefined) return found;
      if (one.kind === "leaf" && other.kind === "leaf") return this.leaf(combine(one.value, other.value));
      return this.#remembered(combine, one, other, () => {
        const level = topOf(one, other);
        return this.#node(
          level,
          this.#values(level).map((_, at) => go(childOf(one, level, at), childOf(other, level, at))),
        );
      });
    };
    return go(a, b);
  }

  #remembered(by: Combine | Diagram, a: Diagram, b: Diagram, make: () => Diagram): Diagram {
    let results = this.#results.get(by);
    if (results === undefined) {
      results = new Pairs();
      this.#results.set(by, results);
    }
    const before = results.get(a, b);
    if (before !== undefined) return before;
    const made = make();
    this.#spend();
    results.set(a, b, made);
    return made;
  }

  /** 1 where all tests hold, from the last variable up: no more nodes than tests. */
  #row(tests: readonly Test[]): Diagram {
    const levels = tests.map(({ attribute, values }) => ({ level: this.#levelOf(attribute), values }));
    const never = this.leaf(0);
    return levels
      .sort((a, b) => b.level - a.level)
      .reduce<Diagram>(
        (below, { level, values }) =>
          this.#node(
            level,
            this.#values(level).map((value) => (values.includes(value) ? below : never)),
          ),
        this.leaf(1),
      );
  }

  #node(level: number, children: readonly Diagram[]): Diagram {
    const [first] = children;
    if (first === undefined) throw new Error(`a variable without values: ${this.order[level]?.id}`);
    if (children.every((child) => child === first)) return first;
    const hash = children.reduce((sum, { id }) => (Math.imul(sum, 31) + id) | 0, level);
    const alike = this.#branches.get(hash);
    const known = alike?.find(
      (one) => one.level === level && one.children.every((child, at) => child === children[at]),
    );
    if (known !== undefined) return known;
    const made: Branch = { kind: "branch", id: this.#spend(), level, children, truth: children.every(isTruth) };
    if (alike === undefined) this.#branches.set(hash, [made]);
    else alike.push(made);
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
