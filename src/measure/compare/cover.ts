import { condition, row, test } from "../../logic/condition.ts";
import type { Diagrams } from "../../logic/diagram.ts";
import { type Diagram, levelsOf } from "../../logic/node.ts";
import { limits, SizeExceeded } from "../../logic/size.ts";
import { type Box, countIn, grow, hullIn, pathOf } from "./box.ts";
import { another } from "./frame.ts";
import { merged } from "./merge.ts";

/** A box whose possible points all have one class. */
interface Item {
  readonly code: number;
  readonly box: Box;
}

/** Of a diagram to cover: points that cannot be, and points of no interest. Every greater number is a class. */
export const impossibleCode = 0;
export const sameCode = 1;

/** Past this many boxes of one class, they are the boxes of the one side cut by those of the other. */
const searchedBoxes = 120;

/** Beginnings tried for a box: many for the first ones, few for the many that follow. */
const beginnings = (boxes: number): number => (boxes < 24 ? 20 : boxes < 60 ? 6 : 2);

/** Past this many boxes one side alone is too much. */
const mostOfSide = 512;

/** Past this many boxes nobody reads them one by one, and what is impossible in them is left there. */
const mostRelaxed = 400;

/** As many boxes may be cut out of two sides before they are joined. */
const mostCut = 2 * limits.rows;

/** The 0/1 diagram of a box. */
const boxDiagram = (d: Diagrams, box: Box): Diagram =>
  d.rows(
    condition([
      row(
        d.order.flatMap(({ id, values }, level) => {
          const places = box[level] ?? [];
          return places.length === values.length
            ? []
            : [
                test(
                  id,
                  places.flatMap((at) => values[at] ?? []),
                ),
              ];
        }),
      ),
    ]),
  );

/**
 * Largest box first, what is left next: few boxes, and the broad differences before their exceptions. Undefined past `most` boxes.
 */
const search = (
  d: Diagrams,
  target: Diagram,
  impossible: Diagram,
  widths: readonly number[],
  most: number,
): readonly Box[] | undefined => {
  const levels = widths.map((_, level) => level);
  const orders = [levels, [...levels].reverse()];
  const boxes: Box[] = [];
  for (let rest = target; rest.kind !== "leaf" || rest.value !== 0; ) {
    if (boxes.length === most) return undefined;
    const allowed = d.apply("or", rest, impossible);
    let best: { readonly box: Box; readonly points: number } | undefined;
    const tried = new Set<string>();
    for (let number = 0; number < beginnings(boxes.length); number++) {
      const begin = pathOf(rest, number, widths);
      const key = JSON.stringify(begin);
      if (tried.has(key)) continue;
      tried.add(key);
      for (const order of orders) {
        const box = grow(allowed, begin, order, widths);
        const points = countIn(rest, box);
        if (best === undefined || points > best.points) best = { box, points };
      }
    }
    if (best === undefined) throw new Error("what is left has a path");
    boxes.push(best.box);
    rest = d.apply("and", rest, d.not(boxDiagram(d, best.box)));
  }
  return boxes;
};

/** What both boxes hold. */
const cut = (a: Box, b: Box): Box => a.map((values, level) => values.filter((at) => b[level]?.includes(at)));

/**
 * A class as the boxes of the one side cut by those of the other. Where two sides hang on different facts there is nothing better, and each
 * alone is quick.
 */
const cutBoxes = (
  d: Diagrams,
  sides: readonly Diagram[],
  impossible: Diagram,
  widths: readonly number[],
  held: Map<Diagram, readonly Box[]>,
): readonly Box[] => {
  const covers = sides.map((side) => {
    const known = held.get(side);
    if (known !== undefined) return known;
    const cover = search(d, side, impossible, widths, mostOfSide);
    if (cover === undefined) throw new SizeExceeded("rows");
    held.set(side, cover);
    return cover;
  });
  return covers.reduce<readonly Box[]>(
    (so, cover) => {
      if (so.length * cover.length > mostCut) throw new SizeExceeded("rows");
      const cuts = so.flatMap((box) => cover.map((other) => cut(box, other)));
      return cuts.filter((box) => box.every((values) => values.length > 0));
    },
    [widths.map((width) => Array.from({ length: width }, (_, at) => at))],
  );
};

/** The 0/1 diagrams that together make a class, where it is made of two. */
type SidesOf = (code: number) => readonly Diagram[];

/**
 * The points of each class as disjoint boxes, none of which can be joined with another of its class: two boxes are disjoint, and
 * together a box, as far as points go that are possible. Classes ascending; the same diagram gives the same boxes.
 * @throws SizeExceeded past `limits.rows` boxes: exact or refused
 */
export const coverOf = (d: Diagrams, whole: Diagram, sidesOf?: SidesOf): readonly Item[] => {
  const widths = d.order.map(({ values }) => values.length);
  const is = (code: number) => d.apply((value) => (value === code ? 1 : 0), whole, whole);
  const impossible = is(impossibleCode);
  const possible = d.not(impossible);
  const support = new Set(levelsOf(possible));
  const classes = d.leaves(whole).filter((code) => code > sameCode);
  const held = new Map<Diagram, readonly Box[]>();
  const found = classes.map((code) => {
    const target = is(code);
    const boxes =
      search(d, target, impossible, widths, searchedBoxes) ??
      cutBoxes(d, sidesOf?.(code) ?? [target], impossible, widths, held);
    return { code, target, boxes };
  });
  if (found.reduce((sum, { boxes }) => sum + boxes.length, 0) > mostCut) throw new SizeExceeded("rows");
  const items = found.flatMap(({ code, target, boxes }): readonly Item[] => {
    const tight = boxes.map((box) => hullIn(target, box)).filter((box) => box !== undefined);
    return merged(tight, possible, support).map((box) => ({ code, box }));
  });
  if (items.length > limits.rows) throw new SizeExceeded("rows");
  return relaxed(d, items, impossible, widths);
};

/** Attributes that only keep impossible points out of a box are left out of it, as long as boxes stay apart there too. */
const relaxed = (
  d: Diagrams,
  items: readonly Item[],
  impossible: Diagram,
  widths: readonly number[],
): readonly Item[] => {
  if (impossible.kind === "leaf" || items.length > mostRelaxed) return items;
  // What a thing is not goes before what it is; that a body is another than those named says what it is not.
  const denies = (box: Box, level: number): boolean => {
    const values = (box[level] ?? []).map((at) => d.order[level]?.values[at]);
    return values.every((value) => value === false) || values.includes(another);
  };
  const order = (box: Box): readonly number[] => {
    const levels = widths.map((_, level) => level);
    return [...levels.filter((level) => denies(box, level)), ...levels.filter((level) => !denies(box, level))];
  };
  let free = items.reduce<Diagram>((left, { box }) => d.apply("and", left, d.not(boxDiagram(d, box))), impossible);
  const keyOf = ({ box }: Item): string => JSON.stringify(box);
  // In an order that does not depend on the classes, so that a comparison turned round gives the same boxes.
  const turn = [...items].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
  const larger = new Map<Item, Box>();
  for (const item of turn) {
    const { box } = item;
    const own = boxDiagram(d, box);
    const grown = grow(d.apply("or", own, free), box, order(box), widths, true);
    free = d.apply("and", free, d.not(boxDiagram(d, grown)));
    larger.set(item, grown);
  }
  return items.map((item) => ({ code: item.code, box: larger.get(item) ?? item.box }));
};
