import type { Compiled } from "./compile.ts";
import type { Row, Value } from "./condition.ts";

/** True, false or undetermined. */
export type Answer = 1 | 0 | -1;

/**
 * Where an attribute is found in the object: the names of nested properties, outermost first. A layout that always gives
 * the same path for an attribute, and different paths for different ones.
 */
export type Layout = (attribute: string) => readonly string[];

/** By default facts are one object keyed by attribute. */
export const flat: Layout = (attribute) => [attribute];

/** Branches of one generated function: past this the rows are written one after the other, which no engine refuses to optimise. */
const mostBranches = 400;

type Rows = readonly Row[];

export const literal = (value: Value): string => JSON.stringify(value);

/** Only quoted literals of names reach the code. A missing or null object on the way makes the attribute unknown. */
export const property = ([first = "", ...rest]: readonly string[]): string =>
  `f[${JSON.stringify(first)}]${rest.map((name) => `?.[${JSON.stringify(name)}]`).join("")}`;

/** The rows that are left, and what is left of them, once an attribute has a value, or is unknown. */
const once = (rows: Rows, attribute: string, value: Value | undefined): Rows =>
  rows.flatMap(({ tests }) => {
    const test = tests.find((one) => one.attribute === attribute);
    if (test === undefined) return [{ tests }];
    return value !== undefined && test.values.includes(value) ? [{ tests: tests.filter((one) => one !== test) }] : [];
  });

/** The attribute that most rows name: to know it leaves the fewest rows. */
const commonest = (rows: Rows): string | undefined => {
  const counts = new Map<string, number>();
  for (const { tests } of rows) {
    for (const { attribute } of tests) counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** The values of an attribute that the rows name, in groups that no row tells apart. */
const alike = (rows: Rows, attribute: string): readonly (readonly Value[])[] => {
  const sets = rows
    .flatMap(({ tests }) => tests.filter((one) => one.attribute === attribute))
    .map(({ values }) => values);
  return [
    ...Map.groupBy(new Set(sets.flat()), (value) => sets.map((set) => Number(set.includes(value))).join("")).values(),
  ];
};

/** Statements that read each attribute at most once on every path; undefined past the limit of branches. */
const tree = (compiled: Pick<Compiled, "yes" | "no">, layout: Layout): string | undefined => {
  let branches = 0;
  const write = (yes: Rows, against: Rows): string => {
    if (yes.some(({ tests }) => tests.length === 0)) return "return 1;";
    // Rows of both answers are left only where the facts may still prove impossible; then the first answer counts.
    const settled = against.filter(({ tests }) => tests.length === 0);
    if (settled.length > 0 && yes.length === 0) return "return 0;";
    const no = settled.length > 0 ? settled : against;
    const attribute = commonest([...yes, ...no]);
    if (attribute === undefined || branches > mostBranches) return "return -1;";
    const groups = alike([...yes, ...no], attribute);
    branches += groups.length + 1;
    const after = (value?: Value) => write(once(yes, attribute, value), once(no, attribute, value));
    const cases = groups.map(
      (values) => `${values.map((value) => `case ${literal(value)}:`).join("")}${after(values[0])}`,
    );
    return `switch(${property(layout(attribute))}){${cases.join("")}default:${after()}}`;
  };
  const code = write(compiled.yes, compiled.no);
  return branches > mostBranches ? undefined : code;
};

/** Row after row: longer to run than the tree, never longer to write than the rows. */
const flatRows = ({ yes, no, variables }: Compiled, layout: Layout): string => {
  const names = new Map(variables.map((attribute, at) => [attribute, `v${at}`]));
  const reads = variables.map((attribute) => `const ${names.get(attribute)}=${property(layout(attribute))};`);
  const any = (rows: Rows, answer: Answer) =>
    rows.map(({ tests }) => {
      const all = tests.map(
        ({ attribute, values }) =>
          `(${values.map((value) => `${names.get(attribute)}===${literal(value)}`).join("||")})`,
      );
      return `if(${all.join("&&") || "true"})return ${answer};`;
    });
  return [...reads, ...any(yes, 1), ...any(no, 0), "return -1;"].join("");
};

/**
 * The condition as a function of one object: 1 true, 0 false, -1 undetermined, exactly as `evaluate`. A property that is
 * absent, null or anything else than a value of its attribute is unknown. Properties are read by name, so an inherited
 * one counts too: no object has inherited text or truth values unless its prototype was given some.
 */
export const toFunction = (compiled: Compiled, layout: Layout = flat): ((facts: object) => Answer) => {
  const code = tree(compiled, layout) ?? flatRows(compiled, layout);
  return new Function("f", `"use strict";${code}`) as (facts: object) => Answer;
};
