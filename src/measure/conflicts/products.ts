import { productsOf } from "../lint/ids.ts";
import type { Measure } from "../measure.ts";
import { type Piece, piecesOf } from "../pieces.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import type { Search } from "./stance.ts";

/** Products that are alike to the measures that are about them, so that one of them can be asked about for all. */
export interface About {
  /** None: what these measures are about is not known to the catalogue, so that nobody can say which products those are. */
  readonly products: readonly string[];
  readonly measures: readonly Measure[];
}

/** Is a clause certain to be about the product, whatever a text leaves open? How the product is reached may be open. */
const certain = ({ parts }: Piece): boolean =>
  parts.product.rows.some(({ tests }) =>
    tests.every(({ attribute }) => (vocabulary.get(attribute)?.asks ?? "catalogue") !== "catalogue"),
  );

/**
 * What measures are about: the products that a clause names and, of the catalogue, those that its criterion is certain to reach at T, as known at K.
 * Two clauses can only meet in a product that both are about.
 */
export const aboutOf = (search: Search): readonly About[] => {
  const { measures, posts, at, knownAt, around, product, catalogue = [] } = search;
  if (product !== undefined) return [{ products: [product], measures }];
  const named = new Map(measures.map((measure) => [measure, new Set(productsOf(measure).map(({ id }) => id))]));
  const groups = new Map<string, About & { readonly products: string[] }>();
  for (const id of new Set([...[...named.values()].flatMap((ids) => [...ids]), ...catalogue])) {
    const { pieces } = piecesOf({
      asked: { action: "use", product: id, at, knownAt, choices: new Map() },
      measures,
      posts,
      productFacts: around.productFacts,
    });
    const own = pieces.filter((piece) =>
      named.get(piece.measure)?.has(id) ? piece.parts.product.rows.length > 0 : certain(piece),
    );
    const about = new Set(own.map(({ measure }) => measure));
    if (about.size === 0) continue;
    const said = pieces.filter(({ measure }) => about.has(measure)).map(({ parts, cases }) => [parts.product, cases]);
    const key = JSON.stringify([[...about].map((measure) => measure.id), said]);
    const group = groups.get(key) ?? { products: [], measures: [...about] };
    groups.set(key, group);
    group.products.push(id);
  }
  const found = [...groups.values()];
  const others = measures.filter((measure) => !found.some((group) => group.measures.includes(measure)));
  return others.length === 0 ? found : [...found, { products: [], measures: others }];
};
