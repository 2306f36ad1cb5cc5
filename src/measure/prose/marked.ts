import type { Condition, Row, Test } from "../../logic/condition.ts";
import { ancestorOf } from "../rows.ts";
import type { Reading } from "../times.ts";
import { rowNode, testNode } from "./nodes.ts";

/** A test with the nodes of the measure that its words will say: one, or several where rows are said together. */
export interface MarkedTest {
  readonly test: Test;
  readonly nodes: readonly string[];
}

/**
 * A row whose tests carry their nodes; `settled` are those that a choice of the file settles; `nodes` is the row itself, where it
 * tests nothing.
 */
export interface MarkedRow {
  readonly tests: readonly MarkedTest[];
  readonly settled: readonly MarkedTest[];
  readonly nodes: readonly string[];
}

const mark = (row: Row, path: string): MarkedRow => ({
  tests: row.tests.map((test) => ({ test, nodes: [testNode(path, row, test)] })),
  settled: [],
  nodes: row.tests.length === 0 ? [rowNode(path, row)] : [],
});

/** A row that says nothing of its own: it names again. */
export const unmarked = (row: Row): MarkedRow => ({
  tests: row.tests.map((test) => ({ test, nodes: [] })),
  settled: [],
  nodes: [],
});

const united = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** Tests of the same attribute and values, each once, with the nodes of all. */
export const unite = (tests: readonly MarkedTest[]): readonly MarkedTest[] => {
  const byTest = new Map<string, MarkedTest>();
  for (const one of tests) {
    const key = JSON.stringify(one.test);
    byTest.set(key, { test: one.test, nodes: united([byTest.get(key)?.nodes ?? [], one.nodes]) });
  }
  return [...byTest.values()];
};

const ancestorsIn = ({ tests }: MarkedRow): readonly MarkedTest[] =>
  tests.filter(({ test }) => ancestorOf(test.attribute) !== undefined && test.values.includes(true));

/** Rows said as one: the same ones, or such as differ only in the ancestor of the body, which then lists them. */
const mergeGroup = (rows: readonly MarkedRow[]): MarkedRow => {
  const ancestors = unite(rows.flatMap(ancestorsIn));
  const all = unite(rows.flatMap(({ tests }) => tests));
  const shared = {
    settled: unite(rows.flatMap(({ settled }) => settled)),
    nodes: united(rows.map(({ nodes }) => nodes)),
  };
  if (rows.length < 2 || ancestors.length < 2) return { ...shared, tests: all };
  const values = ancestors.flatMap(({ test }) => ancestorOf(test.attribute) ?? []);
  const listed: MarkedTest = {
    test: { attribute: "body.within", values },
    nodes: united(ancestors.map(({ nodes }) => nodes)),
  };
  const [first] = ancestors;
  const is = (one: MarkedTest, other: MarkedTest | undefined) => one.test.attribute === other?.test.attribute;
  return {
    ...shared,
    tests: all.flatMap((one) => (is(one, first) ? [listed] : ancestors.some((other) => is(one, other)) ? [] : [one])),
  };
};

const merge = (rows: readonly MarkedRow[]): readonly MarkedRow[] => {
  const groups = new Map<string, MarkedRow[]>();
  for (const one of rows) {
    const own = ancestorsIn(one);
    const rest = own.length === 1 ? one.tests.filter((test) => !own.includes(test)) : one.tests;
    const key = JSON.stringify([own.length === 1, rest.map(({ test }) => test)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(mergeGroup);
};

interface Split {
  /** The rows that hold under what is chosen. */
  readonly now: readonly MarkedRow[];
  /** Those that hold only under a reading that is not. */
  readonly otherwise: readonly MarkedRow[];
}

/** The rows of a condition at a path, apart by whether they can hold under what is chosen. */
export const splitRows = (condition: Condition | undefined, path: string, chosen: Reading): Split => {
  const now: MarkedRow[] = [];
  const otherwise: MarkedRow[] = [];
  for (const one of condition?.rows ?? []) {
    const { tests, nodes } = mark(one, path);
    const settled = tests.filter(({ test }) => chosen.has(test.attribute));
    const holds = settled.every(({ test }) => test.values.some((value) => value === chosen.get(test.attribute)));
    if (holds) now.push({ tests: tests.filter((test) => !settled.includes(test)), settled, nodes });
    else otherwise.push({ tests, settled: [], nodes });
  }
  return { now: merge(now), otherwise: merge(otherwise) };
};

/** What all rows test alike stands apart, where something is left of each. */
export const factorOut = (
  rows: readonly MarkedRow[],
): { readonly common?: MarkedRow; readonly rows: readonly MarkedRow[] } => {
  const key = ({ test }: MarkedTest) => JSON.stringify(test);
  const [first, ...rest] = rows;
  const shared = (first?.tests ?? []).map(key).filter((one) => rest.every(({ tests }) => tests.map(key).includes(one)));
  const left = rows.map((one) => ({ ...one, tests: one.tests.filter((test) => !shared.includes(key(test))) }));
  if (rest.length === 0 || shared.length === 0 || left.some(({ tests }) => tests.length === 0)) return { rows };
  const tests = unite(rows.flatMap((one) => one.tests.filter((test) => shared.includes(key(test)))));
  return { common: { tests, settled: [], nodes: [] }, rows: left };
};

/** The rows of a plain condition, without nodes. */
export const plainRows = ({ rows }: Pick<Condition, "rows">): readonly MarkedRow[] => merge(rows.map(unmarked));

/** Is there no row that can hold under what is chosen, though there is one under another reading? */
export const coversNothing = (condition: Condition | undefined, chosen: Reading): boolean => {
  const { now, otherwise } = splitRows(condition, "", chosen);
  return now.length === 0 && otherwise.length > 0;
};
