import {
  type ApplicationId,
  applicationIds,
  type BlockableName,
  blockable,
  type LeftOutName,
} from "../catalogue/blockable.ts";
import { type BlockableRole, type Catalogue, factsOfProduct, resolverAddresses } from "../catalogue/catalogue.ts";
import type { HeldExemption } from "../deed/exemption.ts";
import type { Text } from "../language/language.ts";
import type { Condition, Value } from "../logic/condition.ts";
import { isText } from "../measure/attribute-names.ts";
import { listedAt } from "../measure/listing.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import type { Reading } from "../measure/times.ts";
import { addDays, type Day, dayOf, endOfDay, type Instant } from "../time/time.ts";
import { addressedOf } from "./addressed.ts";
import type { Loss } from "./loss.ts";
import type { Ground } from "./mandate.ts";

/** A reading that somebody assumed, and stands by. */
export interface Assumed {
  readonly id: string;
  /** As it is written: `true`, a claim’s id, a day. */
  readonly value: string;
  readonly by: string;
}

/** Who decided: a body of the register, by its name in each language. */
export interface Authority {
  readonly id: string;
  readonly name: Text;
}

/** What a control point is asked to enforce for one body: what one mandate names, and nothing that is not certain. */
export interface Restriction {
  readonly kind: "restriction";
  readonly measure: string;
  readonly version: string;
  readonly title: Text;
  readonly authority: Authority;
  /** The clauses and own rules that give the mandate. */
  readonly grounds: readonly string[];
  readonly actions: readonly string[];
  readonly from?: Day;
  /** The last day, whole, in the measure’s zone; absent where it has no end, or an open one. */
  readonly until?: Day;
  readonly zone: string;
  readonly products: readonly string[];
  readonly names: readonly BlockableName[];
  readonly apps: readonly ApplicationId[];
  readonly leftOut: readonly LeftOutName[];
  /** Addresses of public resolvers by which a device could pass the body’s own. */
  readonly resolvers: readonly string[];
  /** Products that the text covers under some readings only: not blocked. */
  readonly openProducts: readonly string[];
  /** Those that hold and that a control can let through: clients and groups for every name, or names for everybody. */
  readonly exemptions: readonly HeldExemption[];
  /** Those that hold, and that no control lets through. */
  readonly beyond: readonly Loss[];
  readonly assumed: readonly Assumed[];
}

/** A measure whose control is taken away: its end, its suspension, or a mandate that is gone. */
export interface Withdrawn {
  readonly kind: "withdrawn";
  readonly measure: string;
  readonly version: string;
  readonly state: string;
  readonly assumed: readonly Assumed[];
}

export interface RestrictionQuestion {
  readonly measure: Measure;
  readonly authority: Authority;
  readonly grounds: readonly Ground[];
  readonly catalogue: Catalogue;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly chosen: Reading;
  /** The exemptions of the body that hold under a clause. */
  readonly exemptionsUnder: (clause: Clause) => readonly HeldExemption[];
  readonly assumed: readonly Assumed[];
}

/** What is known of a product, of the lists of the measure, and chosen of its texts. */
type Lookup = (attribute: string) => Value | undefined;

/** Is a condition over products and texts certainly true, under some readings, or not? */
const covers = (products: Condition, read: Lookup): "yes" | "open" | "no" => {
  const rows = products.rows.map(({ tests }) => {
    const values = tests.map(({ attribute, values: wanted }) => {
      const value = read(attribute);
      if (value !== undefined) return wanted.includes(value) ? "yes" : "no";
      // What neither the catalogue nor a list says of a product is no reading of the text: it names the product no more than a stranger.
      return isText(attribute) ? "open" : "no";
    });
    return values.includes("no") ? "no" : values.includes("open") ? "open" : "yes";
  });
  return rows.includes("yes") ? "yes" : rows.includes("open") ? "open" : "no";
};

/** What may be read of a product at the instant asked about. */
const lookupOf = (
  product: string,
  {
    measure,
    catalogue,
    at,
    knownAt,
    chosen,
  }: Pick<RestrictionQuestion, "measure" | "catalogue" | "at" | "knownAt" | "chosen">,
): Lookup => {
  const facts = factsOfProduct(catalogue, product);
  const fact: Lookup = (attribute) => (attribute === "product" ? product : facts.get(attribute));
  return (attribute) =>
    chosen.get(attribute) ?? fact(attribute) ?? listedAt(attribute, product, fact, { measure, at, knownAt });
};

/** Does a condition over products and texts name a product at the instant asked about: certainly, under some readings, or not? */
export const coverageOf = (
  products: Condition,
  product: string,
  question: Parameters<typeof lookupOf>[1],
): "yes" | "open" | "no" => covers(products, lookupOf(product, question));

/** The first instant after a restriction, its last day being whole; undefined where it has no end, or an open one. */
export const endOf = ({ until, zone }: Pick<Restriction, "until" | "zone">): Instant | undefined =>
  until === undefined ? undefined : endOfDay(until, zone);

/** What is enforced under a mandate: names and applications of the products that it certainly covers, with what was left out and why. */
export const restrictionOf = (question: RestrictionQuestion): Restriction => {
  const { measure, authority, grounds, catalogue, knownAt, exemptionsUnder, assumed } = question;
  const all = [...catalogue.products.keys()];
  const coverage = new Map(
    all.map((product) => {
      const read = lookupOf(product, question);
      return [product, grounds.map(({ clause }) => covers(clause.products, read))] as const;
    }),
  );
  const isUnder = (product: string, ground: number): boolean =>
    coverage.get(product)?.[ground] === "yes" && (grounds[ground]?.products?.includes(product) ?? true);
  const certain = all.filter((product) => grounds.some((_, n) => isUnder(product, n)));
  const open = all.filter((product) => !certain.includes(product) && coverage.get(product)?.includes("open"));
  const rolesOf = (product: string): readonly BlockableRole[] =>
    grounds.flatMap(({ clause }, n) => (isUnder(product, n) ? clause.names : []));
  const { names, leftOut } = blockable(new Map(certain.map((product) => [product, rolesOf(product)])), catalogue, {
    knownAt,
  });
  const sources = grounds.map(({ id, clause }, n) => ({
    mandate: id,
    products: certain.filter((product) => isUnder(product, n)),
    exemptions: exemptionsUnder(clause),
  }));
  const from = Math.min(...grounds.map((ground) => ground.from));
  const untils = grounds.map(({ until }) => until);
  const last = untils.length > 0 && untils.every((until) => until !== undefined) ? Math.max(...untils) : undefined;
  return Object.freeze({
    kind: "restriction",
    measure: measure.id,
    version: measure.version,
    title: measure.title,
    authority,
    grounds: [...new Set(grounds.map(({ id }) => id))],
    actions: [...new Set(grounds.flatMap(({ actions }) => actions))].sort(),
    ...(Number.isFinite(from) ? { from: dayOf(from, measure.zone) } : {}),
    ...(last === undefined ? {} : { until: addDays(dayOf(last, measure.zone), -1) }),
    zone: measure.zone,
    products: certain,
    names,
    apps: applicationIds(certain, catalogue, { knownAt }),
    leftOut,
    resolvers: resolverAddresses(catalogue, knownAt),
    openProducts: open,
    ...addressedOf(sources),
    assumed,
  });
};
