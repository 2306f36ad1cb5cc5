import { type Domain, type Row, row, type Test, test } from "./condition.ts";
import { limits, SizeExceeded } from "./size.ts";

/**
 * A row as bits: for each attribute of the layout the set of values it allows, one bit a value, each attribute
 * beginning a word of its own. Rows are compared word by word; no set is ever empty.
 */
export type Box = Int32Array;

interface Field {
  readonly attribute: string;
  readonly values: readonly (string | boolean)[];
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly fields: readonly Field[];
  readonly full: Box;
}

/** The layout of the named attributes, in the order of the domain. */
export const layoutOf = (domain: Domain, attributes: ReadonlySet<string>): Layout => {
  let words = 0;
  const fields: Field[] = [];
  for (const [attribute, values] of domain) {
    if (!attributes.has(attribute) || values.length === 0) continue;
    const from = words;
    words += Math.ceil(values.length / 32);
    fields.push({ attribute, values, from, to: words });
  }
  const full = new Int32Array(words);
  for (const field of fields) allow(full, field, field.values);
  return { fields, full };
};

const allow = (box: Box, { values: all, from }: Field, values: readonly (string | boolean)[]): void => {
  for (const value of values) {
    const bit = all.indexOf(value);
    const word = from + (bit >> 5);
    box[word] = (box[word] ?? 0) | (1 << (bit & 31));
  }
};

const fieldIs = (box: Box, { from, to }: Field, like: (bits: number, word: number) => boolean): boolean => {
  for (let word = from; word < to; word++) if (!like(box[word] ?? 0, word)) return false;
  return true;
};

/**
 * The row as a box; undefined where one of its tests can never hold.
 * @throws when the layout lacks one of its attributes: conditions are checked before they come here.
 */
export const boxOf = ({ tests }: Row, { fields, full }: Layout): Box | undefined => {
  const box = full.slice();
  for (const { attribute, values } of tests) {
    if (values.length === 0) return undefined;
    const field = fields.find((one) => one.attribute === attribute);
    if (field === undefined) throw new Error(`the domain lacks ${attribute}`);
    const wanted = field.values.filter((value) => values.includes(value));
    if (wanted.length === 0) return undefined;
    box.fill(0, field.from, field.to);
    allow(box, field, wanted);
  }
  return box;
};

export const boxesOf = (rows: readonly Row[], layout: Layout): readonly Box[] =>
  rows.map((row) => boxOf(row, layout)).filter((box) => box !== undefined);

/** The box as a row: the attributes it narrows, in the order of the domain, with their values in that order. */
export const rowOf = (box: Box, { fields, full }: Layout): Row => {
  const tests: Test[] = [];
  for (const field of fields) {
    if (fieldIs(box, field, (bits, word) => bits === full[word])) continue;
    const has = (bit: number) => ((box[field.from + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
    tests.push(
      test(
        field.attribute,
        field.values.filter((_, bit) => has(bit)),
      ),
    );
  }
  return row(tests);
};

const inside = (inner: Box, outer: Box): boolean => {
  for (let word = 0; word < inner.length; word++) if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
  return true;
};

/** Whether two boxes have a state in common. */
export const meets = (a: Box, b: Box, { fields }: Layout): boolean =>
  fields.every((field) => !fieldIs(a, field, (bits, word) => (bits & (b[word] ?? 0)) === 0));

/** Counts the comparisons of one calculation. */
export interface Effort {
  comparisons: number;
}

const compared = (effort: Effort, times: number): void => {
  effort.comparisons += times;
  if (effort.comparisons > limits.comparisons) throw new SizeExceeded("comparisons");
};

/** The sets of `box` that narrow it. */
const narrowedBy = (box: Box, { fields, full }: Layout): readonly Field[] =>
  fields.filter((field) => !fieldIs(box, field, (bits, word) => bits === full[word]));

/** `term` without the values that `box` allows for one attribute; undefined where nothing is left. */
const without = (term: Box, box: Box, field: Field): Box | undefined => {
  const rest = term.slice();
  for (let word = field.from; word < field.to; word++) rest[word] = (term[word] ?? 0) & ~(box[word] ?? 0);
  return fieldIs(rest, field, (bits) => bits === 0) ? undefined : rest;
};

/** Adds a box unless one of them holds it, and drops those that it holds; says whether it was added. */
const add = (boxes: Set<Box>, box: Box, effort: Effort): boolean => {
  compared(effort, boxes.size);
  for (const other of boxes) if (inside(box, other)) return false;
  for (const other of boxes) if (inside(other, box)) boxes.delete(other);
  if (boxes.size === limits.rows) throw new SizeExceeded("rows");
  boxes.add(box);
  return true;
};

/**
 * All maximal boxes that meet none of the given ones. Each given box says of what is left: one of its attributes is
 * outside its set. A box lies inside such a union of single-attribute sets only when it lies inside one of them, so
 * multiplying the unions out and keeping what is maximal finds every maximal box (Nelson's theorem, with sets for
 * literals).
 * @throws SizeExceeded
 */
export const complement = (boxes: readonly Box[], layout: Layout, effort: Effort): readonly Box[] => {
  let terms: ReadonlySet<Box> = new Set([layout.full]);
  for (const box of boxes) {
    const narrowed = narrowedBy(box, layout);
    const met = [...terms].filter((term) => meets(term, box, layout));
    const left = new Set(terms).difference(new Set(met));
    for (const term of met) {
      for (const field of narrowed) {
        const rest = without(term, box, field);
        if (rest !== undefined) add(left, rest, effort);
      }
    }
    terms = left;
  }
  return [...terms];
};

/** What two boxes that agree in all but one attribute say together: there, the values of both; elsewhere, what they share. */
const joined = (a: Box, b: Box, { from, to }: Field, layout: Layout): Box | undefined => {
  const both = a.map((bits, word) => (word >= from && word < to ? bits | (b[word] ?? 0) : bits & (b[word] ?? 0)));
  return layout.fields.some((field) => fieldIs(both, field, (bits) => bits === 0)) ? undefined : both;
};

/**
 * All maximal boxes inside the union of two lists, of which the first is already all there is of its own. Attribute by
 * attribute, boxes are joined until nothing new comes. That is enough: suppose every box inside the union that has one
 * value in each attribute still to come lies inside one of ours. Joining by the next attribute makes the same true of
 * boxes with several values there. In the beginning it is true of single states, in the end of every box.
 * @throws SizeExceeded
 */
export const maximal = (
  closed: readonly Box[],
  more: readonly Box[],
  layout: Layout,
  effort: Effort,
): readonly Box[] => {
  const boxes = new Set(closed);
  for (const box of more) add(boxes, box, effort);
  const done = new Set(closed);
  for (const field of layout.fields) {
    const queue = [...boxes].filter((box) => !done.has(box));
    for (const box of queue) {
      for (const other of boxes.has(box) ? [...boxes] : []) {
        const both = joined(box, other, field, layout);
        if (both !== undefined && add(boxes, both, effort)) queue.push(both);
      }
    }
  }
  return [...boxes];
};

/**
 * Whether a state of `term` lies outside all the boxes.
 * @throws SizeExceeded
 */
export const leavesRoom = (term: Box, boxes: readonly Box[], layout: Layout, effort: Effort): boolean => {
  const at = boxes.findIndex((box) => meets(term, box, layout));
  const box = boxes[at];
  compared(effort, boxes.length);
  if (box === undefined) return true;
  const rests = narrowedBy(box, layout).map((field) => without(term, box, field));
  return rests.some((rest) => rest !== undefined && leavesRoom(rest, boxes.slice(at + 1), layout, effort));
};
