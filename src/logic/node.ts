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
  /** It gives 0 and 1 and nothing else. */
  readonly truth: boolean;
}

/** A function from complete assignments to numbers. Within one `Diagrams`, the same function is the same object. */
export type Diagram = Leaf | Branch;

const levelOf = (node: Diagram): number => (node.kind === "leaf" ? Number.POSITIVE_INFINITY : node.level);

/** The first level on which one of the two chooses; Infinity where both are leaves. */
export const topOf = (a: Diagram, b: Diagram): number => Math.min(levelOf(a), levelOf(b));

/** What a diagram becomes once the variable at `level`, at or above its own, has its value number `at`. */
export const childOf = (node: Diagram, level: number, at: number): Diagram =>
  node.kind === "leaf" || node.level !== level ? node : (node.children[at] ?? node);

/** Whether a 0/1 diagram never holds. */
export const isNever = (node: Diagram): boolean => node.kind === "leaf" && node.value === 0;

/** Whether a diagram gives 0 and 1 and nothing else. */
export const isTruth = (node: Diagram): boolean =>
  node.kind === "leaf" ? node.value === 0 || node.value === 1 : node.truth;

const isOne = (node: Diagram): boolean => node.kind === "leaf" && node.value === 1;

const same = (a: Diagram, b: Diagram): Diagram | undefined => (a === b ? a : undefined);

/** What an operation gives where nobody need look further down; else undefined. */
export const early = {
  max: same,
  min: same,
  and: (a: Diagram, b: Diagram): Diagram | undefined => {
    if (isNever(a) || (isOne(b) && isTruth(a))) return a;
    if (isNever(b) || (isOne(a) && isTruth(b))) return b;
    return a === b && isTruth(a) ? a : undefined;
  },
  or: (a: Diagram, b: Diagram): Diagram | undefined => {
    if (isOne(a) || (isNever(b) && isTruth(a))) return a;
    if (isOne(b) || (isNever(a) && isTruth(b))) return b;
    return a === b && isTruth(a) ? a : undefined;
  },
};

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
