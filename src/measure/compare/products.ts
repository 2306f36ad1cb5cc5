import { type Row, row, test, type Value } from "../../logic/condition.ts";
import type { Variable } from "../../logic/diagram.ts";
import { SizeExceeded } from "../../logic/size.ts";
import { domainOf } from "../domain.ts";
import type { Surroundings } from "../facts.ts";
import type { Measure } from "../measure.ts";
import { another, conditionsIn } from "./frame.ts";

/** The product that two measures are asked about: one, or any, and then each that they name and one that they do not. */
type AskedProduct =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "any"; readonly named: readonly string[]; readonly other: string };

/** The variable of the product, where any is asked about. */
export const productVariable = "product";

/** Every set of products that conditions and lists name by their ids. */
const namedTogether = ({ clauses, lists }: Measure): readonly (readonly string[])[] => {
  const tests = [clauses, lists].flatMap(conditionsIn).flatMap(({ rows }) => rows.flatMap((one) => one.tests));
  const listed = [...lists.values()].flatMap(({ versions }) =>
    versions.flatMap(({ products }): readonly (readonly string[])[] => (Array.isArray(products) ? [products] : [])),
  );
  return [
    ...tests.flatMap(({ attribute, values }) => (attribute === productVariable ? [values.map(String)] : [])),
    ...listed,
  ];
};

/** One and the same for both measures: the product given, else the one that both are about, else any. */
export const askedProduct = (
  measures: readonly [Measure, Measure],
  given: string | undefined,
  productFacts: Surroundings["productFacts"],
): AskedProduct => {
  const [a, b] = measures;
  const id = given ?? (a.product === b.product ? a.product : undefined);
  if (id !== undefined) return { kind: "one", id };
  const named = [...new Set(measures.flatMap(namedTogether).flat())].sort();
  let other = another;
  while (named.includes(other) || (productFacts(other)?.size ?? 0) > 0) other += "-one";
  return { kind: "any", named, other };
};

/** The ids that are asked about. */
export const productIds = (asked: AskedProduct): readonly string[] =>
  asked.kind === "one" ? [asked.id] : [...asked.named, asked.other];

/** Products that are alike to both measures, with the facts on which it depends whether they stand on a list, as far as the catalogue does not say them. */
export interface Profile {
  readonly ids: readonly string[];
  readonly facts: ReadonlyMap<string, Value>;
}

/** As many products with other facts may be told apart. */
const mostProfiles = 1_024;

/**
 * Every product that is asked about with every combination of those facts: what a list names is then known, and since when.
 * @throws SizeExceeded where there are too many
 */
export const profiles = (
  asked: AskedProduct,
  measures: readonly [Measure, Measure],
  productFacts: Surroundings["productFacts"],
): readonly Profile[] => {
  const tests = measures
    .flatMap(({ lists }) => conditionsIn(lists))
    .flatMap(({ rows }) => rows.flatMap((one) => one.tests))
    .filter(({ attribute }) => attribute !== productVariable);
  const domains = [...new Set(tests.map(({ attribute }) => attribute))].map((attribute) => {
    const named = tests.flatMap((one) => (one.attribute === attribute ? one.values : []));
    const values = [...new Set([...named, ...domainOf(attribute, measures)])];
    return { attribute, values };
  });
  const together = measures.flatMap(namedTogether).map((ids) => new Set(ids));
  const alike = new Map<string, string[]>();
  for (const id of productIds(asked)) {
    const key = JSON.stringify([together.map((ids) => ids.has(id)), ...(productFacts(id) ?? [])]);
    alike.set(key, [...(alike.get(key) ?? []), id]);
  }
  return [...alike.values()].flatMap((ids) => {
    const known = productFacts(ids[0] ?? "");
    const open = domains.filter(({ attribute }) => known?.get(attribute) === undefined);
    if (open.reduce((all, { values }) => all * values.length, 1) > mostProfiles) throw new SizeExceeded("rows");
    return open
      .reduce<readonly ReadonlyMap<string, Value>[]>(
        (all, { attribute, values }) =>
          all.flatMap((one) => values.map((value) => new Map([...one, [attribute, value] as const]))),
        [new Map()],
      )
      .map((facts) => ({ ids, facts }));
  });
};

/** What the catalogue says of each product, as rows over these variables; of what it does not know, any fact may be. */
export const productRows = (
  asked: AskedProduct,
  variables: readonly Variable[],
  productFacts: Surroundings["productFacts"],
): readonly Row[] =>
  productIds(asked).map((id) => {
    const facts = productFacts(id);
    const known = variables.flatMap(({ id: attribute, values }) => {
      const value = facts?.get(attribute);
      return value === undefined ? [] : [test(attribute, [values.includes(value) ? value : another])];
    });
    return row([test(productVariable, [id]), ...known]);
  });

/** The facts of a point without the product's id, and of the product as the catalogue writes them. */
export const withProductFacts = (
  facts: ReadonlyMap<string, Value>,
  id: string,
  productFacts: Surroundings["productFacts"],
): ReadonlyMap<string, Value> =>
  new Map(
    [...facts]
      .filter(([attribute]) => attribute !== productVariable)
      .map(([attribute, value]) => [attribute, productFacts(id)?.get(attribute) ?? value]),
  );
