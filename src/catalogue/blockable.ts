import type { Instant } from "../time/time.ts";
import { type Catalogue, knownBy, type Role } from "./catalogue.ts";

/** A name for a policy zone: with `wildcard`, also everything under it (a zone needs one line for each). */
export interface BlockableName {
  readonly name: string;
  readonly wildcard: boolean;
  readonly role: Role;
}

/**
 * The names whose block touches this product and nobody else, in alphabetical order: its own and its dedicated networks'. Left out by
 * their role: networks shared with strangers, trackers on others' pages, the company's pages, the vendor's other products.
 * (A wildcard still covers the trackers and company pages under it: who needs those asks for an exception.)
 */
export const blockableNames = (
  product: string,
  catalogue: Catalogue,
  { knownAt }: { readonly knownAt?: Instant } = {},
): readonly BlockableName[] =>
  (catalogue.products.get(product)?.identifiers ?? [])
    .filter(({ kind }) => kind === "domain" || kind === "domain-exact")
    .filter(({ role }) => role === "app-core" || role === "dedicated-cdn")
    .filter((identifier) => knownBy(identifier, knownAt))
    .map(({ kind, value, role }) => ({ name: value, wildcard: kind === "domain", role }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
