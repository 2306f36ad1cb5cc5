import { productsOf } from "../lint/ids.ts";
import type { Measure } from "../measure.ts";
import { type Piece, piecesOf } from "../pieces.ts";
import type { Search } from "./stance.ts";

/** What the clauses say of a product, and since when: products of which they say the same are alike to them. */
const said = (pieces: readonly Piece[]): string =>
  JSON.stringify(pieces.map(({ parts, cases }) => [parts.product, cases]));

/** Where the catalogue says nothing of a product, only the measures that name it are asked about it: to others it might be anything. */
const measuresAbout = (product: string, { measures, around }: Search): readonly Measure[] =>
  (around.productFacts(product)?.size ?? 0) === 0
    ? measures.filter((measure) => productsOf(measure).some(({ id }) => id === product))
    : measures;

/** Products that are alike to the measures that are asked about them. */
export interface ProductGroup {
  readonly products: readonly string[];
  readonly measures: readonly Measure[];
}

/**
 * The products that measures are asked about, each the same for all of them: those that a clause names and, of the catalogue, those that one
 * is certain to reach at T, as known at K. In groups that are alike to all of them. None where each reaches only what is not known.
 */
export const productGroups = (search: Search): readonly ProductGroup[] => {
  const { measures, posts, at, knownAt, around, product, catalogue = [] } = search;
  if (product !== undefined) return [{ products: [product], measures }];
  const named = new Set(measures.flatMap((measure) => productsOf(measure).map(({ id }) => id)));
  const groups = new Map<string, { readonly products: string[]; readonly measures: readonly Measure[] }>();
  for (const id of new Set([...named, ...catalogue])) {
    const about = measuresAbout(id, search);
    const { pieces } = piecesOf({
      asked: { action: "use", product: id, at, knownAt, choices: new Map() },
      measures: about,
      posts,
      productFacts: around.productFacts,
    });
    const reached = pieces.some(({ parts: { product: of } }) =>
      named.has(id) ? of.rows.length > 0 : of.rows.some(({ tests }) => tests.length === 0),
    );
    if (!reached) continue;
    const key = said(pieces);
    const group = groups.get(key) ?? { products: [], measures: about };
    group.products.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
};
