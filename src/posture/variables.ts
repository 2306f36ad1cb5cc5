import { attributesOf, type Condition, type Diagrams, type Row, type Value, type Variable } from "../logic/index.ts";
import { isText } from "../measure/attribute-names.ts";
import { claimsOf } from "../measure/claims.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { candidates, type Reading } from "../measure/times.ts";
import { impossible, isOpenAttribute, vocabulary } from "../measure/vocabulary/attributes.ts";
import type { WindowCase } from "../measure/window.ts";
import type { Instant } from "../time/time.ts";

/** Stands for every value of an open attribute (`body`, `product`) that no condition names. */
export const another = "\u0000another";

/** The conditions of a clause about bodies, devices and products. */
export const conditionsOf = (clause: Clause): readonly Condition[] => [
  clause.to,
  ...(clause.where === undefined ? [] : [clause.where]),
  clause.products,
  ...clause.actions.flatMap(({ guard }) => guard ?? []),
  ...clause.over.flatMap(({ guard }) => guard ?? []),
  ...clause.exceptions.flatMap(({ when }) => when ?? []),
];

/** What the text itself frees, without any record. */
export const freeingConditions = ({ exceptions }: Clause): readonly Condition[] =>
  exceptions.flatMap(({ by, when }) => (by === "rule" && when !== undefined ? [when] : []));

/** The facts that these clauses ask for, with those that impossible combinations tie to them. */
export const factsNamed = (clauses: readonly Clause[]): ReadonlySet<string> => {
  const named = new Set(
    clauses
      .flatMap(conditionsOf)
      .flatMap(attributesOf)
      .filter((attribute) => !isText(attribute)),
  );
  for (let before = -1; before !== named.size; ) {
    before = named.size;
    for (const { tests } of impossible)
      if (tests.some(({ attribute }) => named.has(attribute))) for (const { attribute } of tests) named.add(attribute);
  }
  return named;
};

/** The impossible combinations among these attributes. */
export const neverAmong = (attributes: ReadonlySet<string>): readonly Row[] =>
  impossible.filter(({ tests }) => tests.every(({ attribute }) => attributes.has(attribute)));

/** The texts, claims and open dates that the windows read, and those that conditions name. */
const readingsOf = (clauses: readonly Clause[], cases: Iterable<readonly WindowCase[]>): readonly string[] => {
  const found = new Set(clauses.flatMap(conditionsOf).flatMap(attributesOf).filter(isText));
  for (const some of cases) for (const { reading } of some) for (const variable of reading.keys()) found.add(variable);
  return [...found];
};

const valuesOfText = (variable: string, measure: Measure, knownAt: Instant): readonly Value[] => {
  if (variable.startsWith("text.")) return measure.texts.get(variable.slice("text.".length))?.values ?? [true, false];
  const claim = claimsOf(measure).find(({ id }) => id === variable);
  return claim === undefined ? ["before", "after"] : candidates(claim, knownAt).map(({ id }) => id);
};

/** The variables of a clause in the order in which they are asked: facts in the order of the vocabulary, then texts. */
export const variablesOf = (
  clauses: readonly Clause[],
  cases: Iterable<readonly WindowCase[]>,
  { measure, knownAt }: { readonly measure: Measure; readonly knownAt: Instant },
): readonly Variable[] => {
  const facts = factsNamed(clauses);
  const tests = clauses
    .flatMap(conditionsOf)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.tests);
  const mentioned = (id: string): readonly Value[] => [
    ...new Set([...tests.filter(({ attribute }) => attribute === id).flatMap(({ values }) => values), another]),
  ];
  const known = [...vocabulary.keys()].filter((id) => facts.has(id));
  const free = [...facts].filter((id) => !vocabulary.has(id));
  const domain = (id: string): readonly Value[] => {
    if (id === "body.within") return [true, false];
    return isOpenAttribute(id) ? mentioned(id) : (vocabulary.get(id)?.values ?? [true, false]);
  };
  return [
    ...[...known, ...free].map((id) => ({ id, values: domain(id) })),
    ...readingsOf(clauses, cases).map((id) => ({ id, values: valuesOfText(id, measure, knownAt) })),
  ];
};

/** The id that answers use: texts without their prefix, ancestors as `body.within`. */
export const askedId = (variable: string): string => {
  if (variable.startsWith("text.")) return variable.slice("text.".length);
  return variable.startsWith("body.within=") ? "body.within" : variable;
};

/** A reading as a row of tests. */
export const readingRow = (reading: Reading): Row => ({
  tests: [...reading].map(([attribute, value]) => ({ attribute, values: [value] })),
});

/** A value of an open attribute, as the diagrams know it. */
export const inDomain = (d: Diagrams, id: string, value: Value): Value => {
  const values = d.order.find((variable) => variable.id === id)?.values ?? [];
  return values.includes(value) ? value : another;
};
