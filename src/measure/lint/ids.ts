import { meant } from "../../problem/nearest.ts";
import type { Place, Problem } from "../../problem/problem.ts";
import { productOf } from "../facts.ts";
import type { Measure } from "../measure.ts";
import { ancestorOf } from "../rows.ts";
import { namedIn } from "./ground.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

interface Named {
  readonly id: string;
  readonly place: Place;
}

const once = (all: readonly Named[]): readonly Named[] => [...new Map(all.map((one) => [one.id, one])).values()];

const byAttribute = (measure: Measure, attributes: readonly string[]): readonly Named[] => {
  const parts = [...measure.lists.values(), ...measure.clauses];
  return parts.flatMap((part) => {
    const named = namedIn(part);
    return attributes.flatMap((attribute) =>
      [...(named.get(attribute) ?? [])].map((id) => ({ id: String(id), place: part.place })),
    );
  });
};

/** The products that the conditions and lists of a measure name, where they stand. */
export const productsOf = (measure: Measure): readonly Named[] => [
  ...byAttribute(measure, ["product", "product.variant-of", "product.successor-of"]).filter(({ id }) => id !== "none"),
  ...[...measure.lists.values()].flatMap(({ versions, place }) =>
    versions.flatMap(({ products }) => (Array.isArray(products) ? products.map((id: string) => ({ id, place })) : [])),
  ),
];

const askedIn = ({ cases }: Measure): readonly Named[] =>
  cases.flatMap(({ product, given, place }) =>
    [product, productOf(given)].flatMap((id) => (id === undefined ? [] : [{ id, place }])),
  );

/** What is not known, each with the word that was meant; those that are near none together, where they stand. */
const strange = (
  code: "W-MEASURE-PRODUCT" | "W-MEASURE-BODY",
  what: string,
  all: readonly Named[],
  known: ReadonlySet<string>,
): readonly Problem[] => {
  const found = once(all)
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => meant(finding(code, place, { what, id }), id, known));
  const places = new Map(found.map(({ place }) => [`${place.line}:${place.column}`, place]));
  const together = [...places.values()].flatMap((place) => {
    const ids = found
      .filter((one) => one.near === undefined && one.place === place)
      .map(({ args }) => String(args["id"]));
    return ids.length === 0 ? [] : [finding(code, place, { what, id: ids.join(", ") })];
  });
  return [...found.filter(({ near }) => near !== undefined), ...together];
};

/** Products and vendors that the catalogue does not hold. A case may ask about a product that nobody knows, unless it is misspelt. */
export const productsUnknown: LintRule = (measure, { catalogue }) => {
  const products = new Set(catalogue.products.keys());
  const vendors = new Set(
    [...catalogue.products.values()].flatMap(({ facts }) => String(facts.get("product.vendor") ?? [])),
  );
  const named = new Set(productsOf(measure).map(({ id }) => id));
  const asked = askedIn(measure).filter(({ id }) => !named.has(id));
  return [
    ...strange("W-MEASURE-PRODUCT", "product", productsOf(measure), products),
    ...strange("W-MEASURE-PRODUCT", "product", asked, products).filter(({ near }) => near !== undefined),
    ...strange("W-MEASURE-PRODUCT", "vendor", byAttribute(measure, ["product.vendor"]), vendors),
  ];
};

const bodiesOf = (measure: Measure): readonly Named[] => [
  ...measure.clauses.flatMap((clause) => {
    const named = namedIn(clause);
    const within = [...named.keys()].flatMap((attribute) => ancestorOf(attribute) ?? []);
    return [...within, ...[...(named.get("body") ?? [])].map(String)].map((id) => ({ id, place: clause.place }));
  }),
  ...[...measure.instruments.values()].flatMap(({ by, place }) => (by === undefined ? [] : [{ id: by, place }])),
  { id: measure.authority, place: { file: measure.file, line: 1, column: 1 } },
];

/** Bodies that no register holds. */
export const bodiesUnknown: LintRule = (measure, { register }) =>
  strange("W-MEASURE-BODY", "body", bodiesOf(measure), new Set(register.byId.keys()));
