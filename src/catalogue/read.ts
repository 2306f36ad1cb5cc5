import { fail, ok, type Place, type Problem, type Result } from "../problem/problem.ts";
import { present } from "../yaml/present.ts";
import { readYaml } from "../yaml/read.ts";
import type { Catalogue, CatalogueSource, Product, PublicResolver } from "./catalogue.ts";
import { lint } from "./lint.ts";
import { catalogueForm, type ProductForm } from "./schema.ts";

export interface CatalogueFile {
  readonly name: string;
  readonly text: string;
}

/** A product with the places of its parts in its file. */
export interface PlacedProduct {
  readonly product: Product;
  readonly place: (path: readonly PropertyKey[]) => Place;
}

/** A public resolver with the place of its sources in its file. */
export interface PlacedResolver {
  readonly resolver: PublicResolver;
  readonly place: Place;
}

/** Reads all files of a catalogue; they may name each other's products and sources. Problems: E-YAML-…, E-CATALOGUE-…. */
export const readCatalogue = (files: readonly CatalogueFile[]): Result<Catalogue> => {
  const problems: Problem[] = [];
  const placed: PlacedProduct[] = [];
  const resolvers: PlacedResolver[] = [];
  const sources = new Map<string, CatalogueSource>();
  for (const { name, text } of files) {
    const read = readYaml(name, text, catalogueForm);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { value, placeOf } = read.value;
    for (const [key, source] of Object.entries(value.sources ?? {})) sources.set(key, Object.freeze(present(source)));
    if (value.product !== undefined)
      placed.push({ product: productOf(value.product), place: (path) => placeOf(["product", ...path]) });
    for (const [at, { source: from, ...resolver }] of (value.resolvers ?? []).entries())
      resolvers.push({
        resolver: Object.freeze({ ...present(resolver), sources: from }),
        place: placeOf(["resolvers", at, "source"]),
      });
  }
  if (problems.length > 0) return fail(...problems);
  const faults = lint(placed, resolvers, sources);
  if (faults.length > 0) return fail(...faults);
  return ok(
    Object.freeze({
      products: new Map(placed.map(({ product }) => [product.id, product])),
      sources,
      resolvers: resolvers.map(({ resolver }) => resolver),
    }),
  );
};

const productOf = ({ id, name, facts, source, identifiers }: ProductForm): Product =>
  Object.freeze({
    id,
    name,
    facts: new Map(Object.entries(facts ?? {})),
    sources: source,
    identifiers: identifiers.map(({ source: from, ...identifier }) =>
      Object.freeze({ ...present(identifier), sources: from }),
    ),
  });
