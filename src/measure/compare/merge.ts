import type { Diagram } from "../../logic/node.ts";
import { SizeExceeded } from "../../logic/size.ts";
import { type Box, hullIn, someIn, withAt } from "./box.ts";

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** What a box has outside another, as disjoint boxes. */
const minus = (box: Box, other: Box): readonly Box[] => {
  const left: Box[] = [];
  let inside = box;
  for (const [level, values] of box.entries()) {
    const out = values.filter((at) => !other[level]?.includes(at));
    if (out.length > 0) left.push(withAt(inside, level, out));
    const shared = values.filter((at) => other[level]?.includes(at));
    if (shared.length === 0) return [box];
    inside = withAt(inside, level, shared);
  }
  return left;
};

/** Boxes that differ at one level only are one box, until none do. */
const joinedByLevel = (boxes: readonly Box[]): readonly Box[] => {
  let current = boxes;
  for (let before = -1; before !== current.length; ) {
    before = current.length;
    for (const level of current[0]?.keys() ?? []) {
      const groups = new Map<string, Box>();
      for (const box of current) {
        const key = box.map((values, at) => (at === level ? "" : values.join(","))).join(";");
        const same = groups.get(key);
        groups.set(key, same === undefined ? box : withAt(same, level, union(same[level] ?? [], box[level] ?? [])));
      }
      current = [...groups.values()];
    }
  }
  return current;
};

/**
 * Disjoint boxes of one class, joined until no two make a box, as far as points go that are possible. They are tight: each is the hull of
 * its possible points, and so are those that come out.
 *
 * Two tight boxes that make one differ either at one level only, or only at levels on which what is possible depends: a value of any other
 * level can be put in the place of another without a point becoming impossible.
 */
export const merged = (tight: readonly Box[], possible: Diagram, support: ReadonlySet<number>): readonly Box[] => {
  let current = joinedByLevel(tight);
  for (;;) {
    const groups = new Map<string, Box[]>();
    for (const box of current) {
      const key = box.map((values, level) => (support.has(level) ? "" : values.join(","))).join(";");
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [box]);
      else group.push(box);
    }
    const next = [...groups.values()].flatMap((group) => joinedWithin(group, possible));
    if (next.length === current.length) return current;
    current = joinedByLevel(next);
  }
};

/** Past this many boxes that may join, comparing each with each would take too long. */
const mostCompared = 512;

/** The first two of a group that make a box are one, until none do. */
const joinedWithin = (group: readonly Box[], possible: Diagram): readonly Box[] => {
  if (group.length > mostCompared) throw new SizeExceeded("comparisons");
  const boxes = [...group];
  for (let a = 0; a < boxes.length; a++) {
    for (let b = a + 1; b < boxes.length; b++) {
      const [one, other] = [boxes[a], boxes[b]];
      if (one === undefined || other === undefined) continue;
      const both = one.map((values, level) =>
        equal(values, other[level] ?? []) ? values : union(values, other[level] ?? []),
      );
      const more = minus(both, one).flatMap((piece) => minus(piece, other));
      if (more.some((piece) => someIn(possible, piece))) continue;
      boxes.splice(b, 1);
      boxes[a] = hullIn(possible, both) ?? both;
      a = -1;
      break;
    }
  }
  return boxes;
};
