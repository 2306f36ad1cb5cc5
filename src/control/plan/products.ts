import { type Catalogue, factsOfProduct } from "../../catalogue/catalogue.ts";
import { listing } from "../../measure/listing.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { listCounted } from "../../measure/subject.ts";
import type { Reading } from "../../measure/times.ts";
import type { Instant } from "../../time/time.ts";
import { coverageOf, type Restriction } from "../restriction.ts";

/** Products of which a plan says the same: the measure speaks of them alike, and they can be blocked by the same kinds of identifier. */
export interface ProductGroup {
  readonly products: readonly string[];
  /** The one that is asked about; absent where the measure names none. */
  readonly product?: string;
}

export interface ProductsQuestion {
  readonly measure: Measure;
  readonly clauses: readonly Clause[];
  readonly catalogue: Catalogue;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly chosen: Reading;
  readonly restriction: Restriction;
}

/** The products that a measure may speak of: those of the catalogue, and those that its clauses and lists name themselves. */
const candidates = ({ measure, clauses, catalogue }: ProductsQuestion): readonly string[] => {
  const tests = clauses.flatMap(({ products }) => products.rows).flatMap((row) => row.tests);
  const named = tests.filter(({ attribute }) => attribute === "product").flatMap(({ values }) => values.map(String));
  const listed = [...measure.lists.values()]
    .flatMap(({ versions }) => versions)
    .flatMap(({ products }) => (Array.isArray(products) ? (products as readonly string[]) : []));
  return [...new Set([...catalogue.products.keys(), ...named, ...listed])];
};

/** Since when a product stands on the list from which a clause counts, where it counts from that. */
const listedSince = (clause: Clause, product: string, question: ProductsQuestion): unknown => {
  const { measure, catalogue, at, knownAt } = question;
  const list = listCounted(clause, measure);
  if (list === undefined) return null;
  const facts = factsOfProduct(catalogue, product);
  const found = listing(list, product, (attribute) => facts.get(attribute), { at, knownAt, zone: measure.zone });
  return found ?? "open";
};

/** The products of which a plan speaks, by what the clauses say of them: those that one of them certainly covers, else those that one may, and the measure’s own. */
export const productsToPlan = (question: ProductsQuestion): readonly ProductGroup[] => {
  const { measure, clauses, restriction } = question;
  const all = candidates(question).map((product) => ({
    product,
    coverage: clauses.map(({ products }) => coverageOf(products, product, question)),
  }));
  const sure = all.filter(({ coverage }) => coverage.includes("yes"));
  const some = sure.length > 0 ? sure : all.filter(({ coverage }) => coverage.includes("open"));
  const own = all.filter(({ product }) => product === measure.product && !some.some((one) => one.product === product));
  const alike = ({ product, coverage }: (typeof all)[number]): string =>
    JSON.stringify([
      coverage,
      clauses.map((clause) => listedSince(clause, product, question)),
      restriction.names.some((one) => one.product === product),
      [...new Set(restriction.apps.filter((one) => one.product === product).map(({ kind }) => kind))].sort(),
    ]);
  const groups = [...Map.groupBy([...own, ...some], alike).values()].map((group): ProductGroup => {
    const products = group.map(({ product }) => product).sort();
    const product = products.find((one) => one === measure.product) ?? products[0];
    return { products, ...(product === undefined ? {} : { product }) };
  });
  return groups.length > 0 ? groups : [{ products: [] }];
};
