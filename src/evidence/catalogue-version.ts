import type { Catalogue } from "../catalogue/catalogue.ts";
import { sha256 } from "../ledger/ledger.ts";

/** A short name for what the catalogue can recognise: it changes when any identifier does. */
export const catalogueVersion = (catalogue: Catalogue): string => {
  const products = [...catalogue.products.values()].map(({ id, identifiers }) => [
    id,
    ...identifiers.map(({ kind, value, role, known }) => `${kind} ${value} ${role} ${known ?? ""}`).sort(),
  ]);
  return sha256(JSON.stringify(products.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)))).slice(0, 16);
};
