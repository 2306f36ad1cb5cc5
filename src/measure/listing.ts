import type { Value } from "../logic/condition.ts";
import { type Day, type Instant, startOfDay } from "../time/time.ts";
import type { Clause, ListVersion, Measure, ProductList } from "./measure.ts";

/** The attribute that says whether a product stands on a list. */
export const onList = (list: string): string => `product.on.${list}`;

/** The list that such an attribute names, or undefined. */
export const listOf = (attribute: string): string | undefined =>
  attribute.startsWith("product.on.") ? attribute.slice("product.on.".length) : undefined;

/** A product on a list at an instant, since which day without a break where that is known, or not on it. */
type Listing = { readonly on: true; readonly since?: Day } | { readonly on: false };

type Fact = (attribute: string) => Value | undefined;

/** Does a version name the product? Undefined where that hangs on a fact of the product that is not known. */
const names = (version: ListVersion, product: string | undefined, fact: Fact): boolean | undefined => {
  if (Array.isArray(version.products)) return product === undefined ? undefined : version.products.includes(product);
  const { rows } = version.products as Exclude<typeof version.products, readonly string[]>;
  let open = false;
  for (const { tests } of rows) {
    const values = tests.map(({ attribute, values: named }) => {
      const value = attribute === "product" ? product : fact(attribute);
      return value === undefined ? undefined : named.includes(value);
    });
    if (values.every((one) => one === true)) return true;
    open ||= !values.includes(false);
  }
  return open ? undefined : false;
};

/**
 * Whether a product stands on a list at T, as known at K, by the newest version in force (semantics N14). Undefined where nobody can say: the
 * list is not public, it has no versions, or a fact of the product is not known.
 */
export const listing = (
  list: ProductList,
  product: string | undefined,
  fact: Fact,
  { at, knownAt, zone }: { readonly at: Instant; readonly knownAt: Instant; readonly zone: string },
): Listing | undefined => {
  if (!list.public || list.versions.length === 0) return undefined;
  const [newest, ...older] = list.versions
    .filter(({ on, known }) => known <= knownAt && startOfDay(on, zone) <= at)
    .toReversed();
  const stands = newest === undefined ? false : names(newest, product, fact);
  if (newest === undefined || stands === false) return { on: false };
  if (stands === undefined) return undefined;
  let since = newest.on;
  for (const version of older) {
    const named = names(version, product, fact);
    if (named === undefined) return { on: true };
    if (!named) break;
    since = version.on;
  }
  return { on: true, since };
};

/** The list that the products of a clause name, from which `product.listed` counts: the first one. */
export const listOfClause = (clause: Clause, measure: Measure): ProductList | undefined => {
  for (const { tests } of clause.products.rows)
    for (const { attribute } of tests) {
      const id = listOf(attribute);
      const list = id === undefined ? undefined : measure.lists.get(id);
      if (list !== undefined) return list;
    }
  return undefined;
};

/** Whether a product stands on the list that an attribute names; undefined where nobody can say, and for an attribute that names none. */
export const listedAt = (
  attribute: string,
  product: string | undefined,
  fact: Fact,
  {
    measure,
    at,
    knownAt,
  }: { readonly measure: Pick<Measure, "lists" | "zone">; readonly at: Instant; readonly knownAt: Instant },
): boolean | undefined => {
  const list = measure.lists.get(listOf(attribute) ?? "");
  return list === undefined ? undefined : listing(list, product, fact, { at, knownAt, zone: measure.zone })?.on;
};
