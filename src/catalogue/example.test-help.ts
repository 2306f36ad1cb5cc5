import type { Catalogue, Identifier, Product } from "./catalogue.ts";
import { loadCatalogue } from "./load.ts";

/** The catalogue that is shipped. */
export const loadShipped = async (): Promise<Catalogue> => {
  const loaded = await loadCatalogue();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 1));
  return loaded.value;
};

/** An identifier of an invented product. */
export const identifier = (kind: Identifier["kind"], value: string, more: Partial<Identifier> = {}): Identifier => ({
  kind,
  value,
  role: "app-core",
  sources: [],
  learnt: "2023-03-01",
  confidence: "single-source",
  ...more,
});

/** Invented products with these identifiers; `p` where there is one. */
export const catalogueOf = (
  identifiers: readonly Identifier[],
  others: Readonly<Record<string, readonly Identifier[]>> = {},
): Catalogue => {
  const product = (id: string, all: readonly Identifier[]): readonly [string, Product] => [
    id,
    { id, name: id.toUpperCase(), facts: new Map(), sources: [], identifiers: all },
  ];
  return {
    products: new Map([product("p", identifiers), ...Object.entries(others).map(([id, all]) => product(id, all))]),
    sources: new Map(),
    resolvers: [],
  };
};
