import type { Catalogue } from "../catalogue/catalogue.ts";
import { nearest } from "../problem/nearest.ts";
import type { Problem } from "../problem/problem.ts";
import { productsOf } from "./lint/ids.ts";
import type { Measure } from "./measure.ts";
import { measureProblem } from "./problems.ts";

/**
 * Looks at the product that somebody asks about. A product that no catalogue holds may be asked about, for a text can concern it; an id that
 * is nearly one of the catalogue, and that no measure names, is a slip: nothing would concern it, and it would be free in silence.
 * Gives E-FACTS-PRODUCT with the id that was meant.
 */
export const productCheck = ({ products }: Catalogue, measures: readonly Measure[]) => {
  const known = new Set(products.keys());
  const named = new Set(measures.flatMap((measure) => productsOf(measure).map(({ id }) => id)));
  return (product: string | undefined, field: string): readonly Problem[] => {
    if (product === undefined || known.has(product) || named.has(product)) return [];
    const near = nearest(product, known);
    return near === undefined ? [] : [{ ...measureProblem("E-FACTS-PRODUCT", { field }, { id: product }), near }];
  };
};
