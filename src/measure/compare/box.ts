import { childOf, type Diagram } from "../../logic/node.ts";

/** A set of points that is a product: for each level of a diagram, the places of the values that it takes there, ascending. */
export type Box = readonly (readonly number[])[];

const upTo = (width: number): readonly number[] => Array.from({ length: width }, (_, at) => at);

/** Every point. */
const fullBox = (widths: readonly number[]): Box => widths.map(upTo);

/** The box with another set at one level. */
export const withAt = (box: Box, level: number, values: readonly number[]): Box =>
  box.map((before, at) => (at === level ? values : before));

const memo = <T>(compute: (node: Diagram, again: (node: Diagram) => T) => T): ((node: Diagram) => T) => {
  const done = new Map<Diagram, T>();
  const again = (node: Diagram): T => {
    const before = done.get(node);
    if (before !== undefined) return before;
    const found = compute(node, again);
    done.set(node, found);
    return found;
  };
  return again;
};

/** Whether a 0/1 diagram holds somewhere in the box, node by node. */
const aliveIn = (box: Box) =>
  memo<boolean>((node, again) =>
    node.kind === "leaf"
      ? node.value !== 0
      : (box[node.level] ?? []).some((at) => again(childOf(node, node.level, at))),
  );

/** Whether a 0/1 diagram holds somewhere in the box. */
export const someIn = (node: Diagram, box: Box): boolean => aliveIn(box)(node);

/** The values of a level with which all of the box lies where the 0/1 diagram holds. */
const fitting = (node: Diagram, box: Box, level: number, width: number): readonly number[] => {
  const every = memo<boolean>((one, again) =>
    one.kind === "leaf" ? one.value !== 0 : (box[one.level] ?? []).every((at) => again(childOf(one, one.level, at))),
  );
  const values = upTo(width);
  const go = memo<readonly number[]>((one, again) => {
    if (one.kind === "leaf" || one.level > level) return every(one) ? values : [];
    if (one.level === level) return values.filter((at) => every(childOf(one, level, at)));
    let left = values;
    for (const at of box[one.level] ?? []) {
      const here = again(childOf(one, one.level, at));
      left = left === values ? here : left.filter((value) => here.includes(value));
      if (left.length === 0) break;
    }
    return left;
  });
  return go(node);
};

/**
 * The box made as large as it can be where the 0/1 diagram holds, level by level in the order given.
 * `whole`: a level takes all its values or stays as it is.
 */
export const grow = (
  node: Diagram,
  box: Box,
  order: readonly number[],
  widths: readonly number[],
  whole = false,
): Box => {
  let grown = box;
  for (const level of order) {
    const width = widths[level] ?? 0;
    if (grown[level]?.length === width) continue;
    const values = fitting(node, grown, level, width);
    if (!whole || values.length === width) grown = withAt(grown, level, values);
  }
  return grown;
};

/** The smallest box that holds every point of the box where the 0/1 diagram holds; undefined where there is none. */
export const hullIn = (node: Diagram, box: Box): Box | undefined => {
  const alive = aliveIn(box);
  if (!alive(node)) return undefined;
  const found = box.map(() => new Set<number>());
  const done = new Set<string>();
  const visit = (one: Diagram, from: number): void => {
    const key = `${one.id} ${from}`;
    if (done.has(key)) return;
    done.add(key);
    const top = one.kind === "leaf" ? box.length : one.level;
    for (let level = from; level < top; level++) for (const at of box[level] ?? []) found[level]?.add(at);
    if (one.kind === "leaf") return;
    for (const at of box[top] ?? []) {
      const child = childOf(one, top, at);
      if (!alive(child)) continue;
      found[top]?.add(at);
      visit(child, top + 1);
    }
  };
  visit(node, 0);
  return box.map((values, level) => values.filter((at) => found[level]?.has(at)));
};

/** How many points of the box the 0/1 diagram holds at; as a floating-point number, to compare sizes only. */
export const countIn = (node: Diagram, box: Box): number => {
  const skipped = (from: number, to: number): number => {
    let product = 1;
    for (let level = from; level < to; level++) product *= box[level]?.length ?? 0;
    return product;
  };
  const top = (one: Diagram): number => (one.kind === "leaf" ? box.length : one.level);
  const below = memo<number>((one, again) => {
    if (one.kind === "leaf") return one.value === 0 ? 0 : 1;
    let sum = 0;
    for (const at of box[one.level] ?? []) {
      const child = childOf(one, one.level, at);
      sum += again(child) * skipped(one.level + 1, top(child));
    }
    return sum;
  });
  return below(node) * skipped(0, top(node));
};

/** One point of the box where the 0/1 diagram holds, each level by the order in which its values are preferred. */
export const firstIn = (
  node: Diagram,
  box: Box,
  preferred: (level: number, values: readonly number[]) => readonly number[],
): readonly number[] | undefined => {
  const alive = aliveIn(box);
  let one = node;
  if (!alive(one)) return undefined;
  return box.map((values, level) => {
    const at = preferred(level, values).find((value) => alive(childOf(one, level, value))) ?? -1;
    one = childOf(one, level, at);
    return at;
  });
};

/** The different children of a node, each with the places of the values that lead to it. */
const branchesOf = (node: Diagram): readonly (readonly [Diagram, readonly number[]])[] => {
  if (node.kind === "leaf") return [];
  const groups = new Map<Diagram, number[]>();
  node.children.forEach((child, at) => {
    const group = groups.get(child);
    if (group === undefined) groups.set(child, [at]);
    else group.push(at);
  });
  return [...groups];
};

/** A path of a 0/1 diagram that holds somewhere, as a box; another for another number, as far as there are more. */
export const pathOf = (node: Diagram, number: number, widths: readonly number[]): Box => {
  let box = fullBox(widths);
  let one = node;
  let left = number;
  while (one.kind === "branch") {
    const branches = branchesOf(one).filter(([child]) => child.kind === "branch" || child.value !== 0);
    const [child, values] = branches[left % branches.length] ?? [];
    if (child === undefined || values === undefined) throw new Error("the diagram holds somewhere");
    left = Math.floor(left / branches.length);
    box = withAt(box, one.level, values);
    one = child;
  }
  return box;
};
