import type { Problem } from "../problem/problem.ts";
import type { CatalogueSource, Identifier } from "./catalogue.ts";
import { catalogueProblem } from "./problems.ts";
import type { PlacedProduct, PlacedResolver } from "./read.ts";
import { isPublicSuffix } from "./suffix.ts";
import { wordsOf } from "./words-of.ts";

/** What the form of one file cannot show: names that would touch strangers, ids of two products, sources and products that are not there. */
export const lint = (
  placed: readonly PlacedProduct[],
  resolvers: readonly PlacedResolver[],
  sources: ReadonlyMap<string, CatalogueSource>,
): readonly Problem[] => {
  const problems: Problem[] = resolvers.flatMap(({ resolver, place }) =>
    resolver.sources
      .filter((key) => !sources.has(key))
      .map((key) => catalogueProblem("E-CATALOGUE-SOURCE", place, { key })),
  );
  const ids = new Set(placed.map(({ product }) => product.id));
  const seen = new Set<string>();
  const owners = new Map<string, string>();
  for (const { product, place } of placed) {
    if (seen.has(product.id))
      problems.push(catalogueProblem("E-CATALOGUE-PRODUCT", place(["id"]), { product: product.id, why: "twice" }));
    seen.add(product.id);
    for (const attribute of ["product.variant-of", "product.successor-of"]) {
      const other = product.facts.get(attribute);
      if (other === undefined || other === "none" || ids.has(String(other))) continue;
      problems.push(
        catalogueProblem("E-CATALOGUE-PRODUCT", place(["facts", attribute]), {
          product: String(other),
          why: "missing",
        }),
      );
    }
    for (const [at, key] of product.sources.entries()) {
      if (!sources.has(key)) problems.push(catalogueProblem("E-CATALOGUE-SOURCE", place(["source", at]), { key }));
    }
    for (const [at, identifier] of product.identifiers.entries()) {
      const where = (part: string) => place(["identifiers", at, part]);
      const key = `${identifier.kind} ${identifier.kind === "label" ? wordsOf(identifier.value).join(" ") : identifier.value}`;
      const owner = owners.get(key);
      if (owner !== undefined) {
        problems.push(
          catalogueProblem("E-CATALOGUE-TWICE", where("value"), {
            kind: identifier.kind,
            value: identifier.value,
            product: owner,
          }),
        );
      }
      owners.set(key, product.id);
      for (const source of identifier.sources) {
        if (!sources.has(source))
          problems.push(catalogueProblem("E-CATALOGUE-SOURCE", where("source"), { key: source }));
      }
      for (const code of faultsOf(identifier))
        problems.push(catalogueProblem(code, where("value"), { value: identifier.value }));
    }
  }
  return problems;
};

const faultsOf = ({ kind, value, role }: Identifier): readonly Parameters<typeof catalogueProblem>[0][] => {
  if (kind === "label") return wordsOf(value).length === 0 ? ["E-CATALOGUE-LABEL"] : [];
  if (kind !== "domain" && kind !== "domain-exact") return [];
  if (!isDomainName(value)) return ["E-CATALOGUE-DOMAIN"];
  if (isPublicSuffix(value)) return ["E-CATALOGUE-SUFFIX"];
  return kind === "domain" && role === "shared-cdn" ? ["E-CATALOGUE-SHARED"] : [];
};

/** At least two labels of letters, digits, `-` and `_`, at most 253 octets (RFC 1035, RFC 2181); not an address. */
const isDomainName = (name: string): boolean =>
  name.length <= 253 &&
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name);
