import type { Day, Instant } from "../time/time.ts";

/** Ids that an operating system or a store gives an application: compared exactly. */
export const appKinds = [
  "android-package",
  "ios-bundle",
  "app-store-id",
  "windows-package-family",
  "windows-store-id",
  "winget",
] as const;

/** Names on a network: `domain` with everything under it, `domain-exact` that one name. */
export const domainKinds = ["domain", "domain-exact"] as const;

/** A `label` is what a product calls itself on a screen: it can only make a suspicion. */
export const identifierKinds = [...appKinds, ...domainKinds, "label"] as const;

export type AppKind = (typeof appKinds)[number];
export type DomainKind = (typeof domainKinds)[number];
export type IdentifierKind = (typeof identifierKinds)[number];

/**
 * What a contact with the name, or the presence of the id, speaks of: the product itself (`app-core`, `dedicated-cdn`), a network shared
 * with strangers (`shared-cdn`), pages that embed it (`tracker`), the company (`corporate`), or the vendor's other products (`sibling`).
 */
export const roles = ["app-core", "dedicated-cdn", "shared-cdn", "tracker", "corporate", "sibling"] as const;

export type Role = (typeof roles)[number];

/** The roles of names that a measure may let block; a block of the others would touch strangers or another product. */
export const blockableRoles = ["app-core", "dedicated-cdn", "tracker", "corporate"] as const satisfies readonly Role[];

export type BlockableRole = (typeof blockableRoles)[number];

/** What may be blocked under a measure that says nothing of it. */
export const usualRoles = ["app-core", "dedicated-cdn"] as const satisfies readonly BlockableRole[];

export type Confidence = "vendor-declared" | "multi-source" | "single-source";

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly role: Role;
  /** Of a domain: is it the web site itself, an interface of the app, or a store of content? */
  readonly serves?: "site" | "api" | "content";
  readonly sources: readonly string[];
  readonly learnt: Day;
  readonly confidence: Confidence;
  /** From when the entry could be known; absent: from the beginning. */
  readonly known?: Instant;
}

export type FactValue = string | boolean;

export interface Product {
  readonly id: string;
  readonly name: string;
  /** By attribute id: `product.vendor`, `product.variant-of`, …; what is not known is absent. */
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly sources: readonly string[];
  readonly identifiers: readonly Identifier[];
}

/** A public resolver that answers encrypted questions, by the addresses at which nothing else is served. */
export interface PublicResolver {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly sources: readonly string[];
  readonly learnt: Day;
  readonly confidence: Confidence;
  /** From when the entry could be known; absent: from the beginning. */
  readonly known?: Instant;
}

export interface CatalogueSource {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly dated?: Day;
}

/** The products that measures name, with what each can be recognised by; frozen. Made by `readCatalogue`. */
export interface Catalogue {
  readonly products: ReadonlyMap<string, Product>;
  readonly sources: ReadonlyMap<string, CatalogueSource>;
  /** By which a device could pass the resolver of its network. */
  readonly resolvers: readonly PublicResolver[];
}

/** What the catalogue says of a product, by attribute; empty for a product that is not in it. */
export const factsOfProduct = (catalogue: Catalogue, id: string): ReadonlyMap<string, FactValue> =>
  catalogue.products.get(id)?.facts ?? new Map();

/** Was the entry known at that instant (default: everything known)? */
export const knownBy = ({ known }: Pick<Identifier, "known">, knownAt: Instant | undefined): boolean =>
  knownAt === undefined || known === undefined || known <= knownAt;

/** The addresses of all public resolvers that could be known, each once, in order. */
export const resolverAddresses = (catalogue: Catalogue, knownAt?: Instant): readonly string[] =>
  [...new Set(catalogue.resolvers.filter((one) => knownBy(one, knownAt)).flatMap(({ addresses }) => addresses))].sort();
