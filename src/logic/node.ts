/** A number that a diagram gives. */
export interface Leaf {
  readonly kind: "leaf";
  readonly id: number;
  readonly value: number;
}

/** A choice by one variable: `level` is its place in the order, and the children go by its values. */
export interface Branch {
  readonly kind: "branch";
  readonly id: number;
  readonly level: number;
  readonly children: readonly Diagram[];
}

/** A function from complete assignments to numbers. Within one `Diagrams`, the same function is the same object. */
export type Diagram = Leaf | Branch;

/** The first level on which one of the diagrams chooses; Infinity where all are leaves. */
export const topOf = (nodes: readonly Diagram[]): number =>
  Math.min(...nodes.map((node) => (node.kind === "leaf" ? Number.POSITIVE_INFINITY : node.level)));

/** What a diagram becomes once the variable at `level`, at or above its own, has its value number `at`. */
export const childOf = (node: Diagram, level: number, at: number): Diagram =>
  node.kind === "leaf" || node.level !== level ? node : (node.children[at] ?? node);

/** Whether a 0/1 diagram never holds. */
export const isNever = (node: Diagram): boolean => node.kind === "leaf" && node.value === 0;

/** The levels on which a diagram chooses, ascending. */
export const levelsOf = (node: Diagram): readonly number[] => {
  const seen = new Set<Diagram>();
  const levels = new Set<number>();
  const go = (one: Diagram): void => {
    if (one.kind === "leaf" || seen.has(one)) return;
    seen.add(one);
    levels.add(one.level);
    one.children.forEach(go);
  };
  go(node);
  return [...levels].sort((a, b) => a - b);
};
