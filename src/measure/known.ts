import type { Value } from "../logic/condition.ts";
import { isText } from "./attribute-names.ts";
import { chosenIn } from "./chosen.ts";
import { claimsOf } from "./claims.ts";
import { type Post, type Surroundings, valueAt } from "./facts.ts";
import { listing, listOf } from "./listing.ts";
import type { Measure } from "./measure.ts";
import type { Asked } from "./ruling.ts";
import { candidates, type Reading } from "./times.ts";

/** A measure as it is asked about: what is chosen in it, the claims that can be read at K, and the product with its facts. */
export interface AskedMeasure {
  readonly measure: Measure;
  readonly asked: Omit<Asked, "action">;
  readonly chosen: Reading;
  readonly claims: ReadonlyMap<string, readonly string[]>;
  readonly product: string | undefined;
  readonly ofProduct: ReadonlyMap<string, Value> | undefined;
}

export const askedMeasure = (
  measure: Measure,
  asked: Omit<Asked, "action">,
  productFacts: Surroundings["productFacts"],
): AskedMeasure => {
  const product = asked.product ?? measure.product;
  return {
    measure,
    asked,
    chosen: chosenIn(measure, asked.knownAt, asked.choices),
    claims: new Map(claimsOf(measure).map((one) => [one.id, candidates(one, asked.knownAt).map(({ id }) => id)])),
    product,
    ofProduct: product === undefined ? undefined : productFacts(product),
  };
};

/** The value of an attribute; undefined: open. */
export type Lookup = (attribute: string) => Value | undefined;

/** What is known of a post and of the product. */
export const factsAt =
  (post: Post, { product, ofProduct }: AskedMeasure): Lookup =>
  (attribute) =>
    attribute === "product"
      ? product
      : (valueAt(post, attribute) ?? (attribute.startsWith("product.") ? ofProduct?.get(attribute) : undefined));

/** What is known of anything that a condition of the measure may name: facts, what stands on its lists, and what is chosen in it. */
export const valuesAt = (fact: Lookup, { measure, asked, chosen, claims, product }: AskedMeasure): Lookup => {
  const listed = (attribute: string): boolean | undefined => {
    const list = measure.lists.get(listOf(attribute) ?? "");
    return list === undefined ? undefined : listing(list, product, fact, { ...asked, zone: measure.zone })?.on;
  };
  return (attribute) => {
    if (!isText(attribute)) return fact(attribute) ?? listed(attribute);
    const known = attribute.startsWith("claim.") ? claims.get(attribute) : undefined;
    // A value with one claim is no question; one that nobody could know of holds under none.
    return chosen.get(attribute) ?? (known !== undefined && known.length < 2 ? (known[0] ?? "none") : undefined);
  };
};
