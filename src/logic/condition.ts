/** A value of an attribute. Text and truth are never mixed: `"true"` is not `true`. */
export type Value = string | boolean;

/** One test: the attribute has one of these values. Without values it never holds. */
export interface Test {
  readonly attribute: string;
  readonly values: readonly Value[];
}

/** A row holds when all its tests hold; a row without tests always holds. */
export interface Row {
  readonly name?: string;
  readonly tests: readonly Test[];
}

/** A condition holds when one of its rows holds; without rows it never holds. */
export interface Condition {
  readonly kind: "condition";
  readonly rows: readonly Row[];
}

/** The closed, finite list of values of every attribute. Its order is the order in which questions are put. */
export type Domain = ReadonlyMap<string, readonly Value[]>;

/** What is known. An attribute that is absent is unknown. */
export type Facts = ReadonlyMap<string, Value>;

/** All that attributes can be, and the combinations that cannot occur. */
export interface Space {
  readonly domain: Domain;
  readonly never: readonly Row[];
}

export const test = (attribute: string, values: readonly Value[]): Test =>
  Object.freeze({ attribute, values: Object.freeze([...new Set(values)]) });

/** A row of tests, with at most one test for each attribute: two tests of one attribute become what both allow. */
export const row = (tests: readonly Test[], name?: string): Row => {
  const merged = Object.freeze(tests.every(isAlone) ? tests.map(frozen) : together(tests));
  return Object.freeze(name === undefined ? { tests: merged } : { name, tests: merged });
};

const isAlone = ({ attribute }: Test, at: number, tests: readonly Test[]): boolean =>
  tests.findIndex((other) => other.attribute === attribute) === at;

/** What is frozen was made here, and is not made again. */
const frozen = (one: Test): Test => (Object.isFrozen(one) ? one : test(one.attribute, one.values));

const together = (tests: readonly Test[]): Test[] => {
  const allowed = new Map<string, readonly Value[]>();
  for (const { attribute, values } of tests) {
    const before = allowed.get(attribute);
    allowed.set(attribute, before === undefined ? values : before.filter((value) => values.includes(value)));
  }
  return [...allowed].map(([attribute, values]) => test(attribute, values));
};

export const condition = (rows: readonly Row[]): Condition =>
  Object.freeze({
    kind: "condition",
    rows: Object.freeze(rows.map((one) => (Object.isFrozen(one) ? one : row(one.tests, one.name)))),
  });

/** The attributes that a condition names, each once, in the order in which they are first named. */
export const attributesOf = ({ rows }: Pick<Condition, "rows">): readonly string[] => [
  ...new Set(rows.flatMap(({ tests }) => tests.map(({ attribute }) => attribute))),
];
