import { type Condition, condition, type Row, row, type Test, test, type Value } from "../logic/condition.ts";

/** The tests of a row that no known value settles, under the keys of the question; nothing of a row that one refutes. */
export const simplifyRow = (
  { tests, name }: Row,
  value: (attribute: string) => Value | undefined,
  key: (attribute: string) => string,
): Row | undefined => {
  const open: Test[] = [];
  for (const one of tests) {
    const known = value(one.attribute);
    if (known === undefined) open.push(one);
    else if (!one.values.includes(known)) return undefined;
  }
  const keyed = open.map((one) => {
    const id = key(one.attribute);
    return id === one.attribute ? one : test(id, one.values);
  });
  return row(keyed, name);
};

/** What is left of a condition with the known values put in. */
export const simplify = (
  { rows }: Condition,
  value: (attribute: string) => Value | undefined,
  key: (attribute: string) => string,
): Condition => condition(rows.flatMap((one) => simplifyRow(one, value, key) ?? []));
