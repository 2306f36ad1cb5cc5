import type { Value } from "../logic/condition.ts";
import { isText } from "./attribute-names.ts";
import { chosenIn } from "./chosen.ts";
import { claimsOf } from "./claims.ts";
import { type Post, type Surroundings, valueAt } from "./facts.ts";
import { listedAt } from "./listing.ts";
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
export const valuesAt =
  (fact: Lookup, { measure, asked: { at, knownAt }, chosen, product }: AskedMeasure): Lookup =>
  (attribute) =>
    isText(attribute)
      ? chosen.get(attribute)
      : (fact(attribute) ?? listedAt(attribute, product, fact, { measure, at, knownAt }));
