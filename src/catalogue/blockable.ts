import type { Instant } from "../time/time.ts";
import {
  type AppKind,
  appKinds,
  type BlockableRole,
  blockableRoles,
  type Catalogue,
  type DomainKind,
  domainKinds,
  type Identifier,
  knownBy,
  type Role,
} from "./catalogue.ts";
import { nearestAbove, type Reaching } from "./labels.ts";
import { isAbovePublicSuffix, isPublicSuffix } from "./suffix.ts";

/** A name that may be blocked: with `wildcard`, also everything under it (a zone needs one line for each). */
export interface BlockableName extends Reaching {
  readonly product: string;
  readonly role: BlockableRole;
}

/**
 * Why a name is not to be blocked: its `role` is not among those allowed; it is on a `shared-network`; it is the name of an
 * `other-product`; it is a `public-suffix` or above one; it could not be known yet. `under-blocked`: one of the former, but blocked all
 * the same, since it is under a name that is; whoever needs it has it let through by name.
 */
export type LeftOutBecause =
  | "role"
  | "shared-network"
  | "other-product"
  | "public-suffix"
  | "not-yet-known"
  | "under-blocked";

/** A name that is left out; with `wildcard`, what is under it (the name itself may then be among those blocked). */
export interface LeftOutName extends Reaching {
  readonly product: string;
  readonly role: Role;
  readonly because: LeftOutBecause;
}

export interface Blockable {
  readonly names: readonly BlockableName[];
  readonly leftOut: readonly LeftOutName[];
}

type DomainIdentifier = Identifier & { readonly kind: DomainKind };

const isDomain = (identifier: Identifier): identifier is DomainIdentifier =>
  domainKinds.some((kind) => kind === identifier.kind);

const blockableRole = (role: Role): BlockableRole | undefined => blockableRoles.find((one) => one === role);

/** What is blocked of one name, and what is left out of it. */
const judged = (
  product: string,
  identifier: DomainIdentifier,
  roles: readonly BlockableRole[],
  knownAt: Instant | undefined,
): { readonly name?: BlockableName; readonly leftOut?: LeftOutName } => {
  const { kind, value: name, role } = identifier;
  const wildcard = kind === "domain";
  const left = (because: LeftOutBecause) => ({ leftOut: { product, name, wildcard, role, because } });
  const allowed = blockableRole(role);
  if (!knownBy(identifier, knownAt)) return left("not-yet-known");
  if (allowed === undefined) return left(role === "sibling" ? "other-product" : "shared-network");
  if (!roles.includes(allowed)) return left("role");
  if (isPublicSuffix(name)) return left("public-suffix");
  if (wildcard && isAbovePublicSuffix(name))
    return { name: { product, name, wildcard: false, role: allowed }, ...left("public-suffix") };
  return { name: { product, name, wildcard, role: allowed } };
};

const byName = (a: Reaching & { readonly product: string }, b: Reaching & { readonly product: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.product < b.product ? -1 : a.product > b.product ? 1 : 0;

/**
 * The names by which products may be blocked on a network, each product by its names of the roles given (`usualRoles` where a measure
 * says nothing), and those left out, each with the reason; in alphabetical order, each name blocked once. Names of other products that
 * are blocked all the same, since they are under one of these, are among those left out.
 */
export const blockable = (
  roles: ReadonlyMap<string, readonly BlockableRole[]>,
  catalogue: Catalogue,
  { knownAt }: { readonly knownAt?: Instant } = {},
): Blockable => {
  const all = [...catalogue.products.values()].flatMap(({ id, identifiers }) =>
    identifiers.filter(isDomain).map((identifier) => ({ product: id, identifier })),
  );
  const found = all.flatMap(({ product, identifier }) => {
    const allowed = roles.get(product);
    return allowed === undefined ? [] : [judged(product, identifier, allowed, knownAt)];
  });
  const names = new Map<string, BlockableName>();
  for (const { name } of found) {
    if (name !== undefined && names.get(name.name)?.wildcard !== true) names.set(name.name, name);
  }
  const wide = new Set([...names.values()].flatMap(({ name, wildcard }) => (wildcard ? [name] : [])));
  const isBlocked = (name: string): boolean => names.has(name) || nearestAbove(name, wide) !== undefined;
  const leftOut = found.flatMap(({ leftOut: left }): readonly LeftOutName[] => {
    if (left === undefined) return [];
    const settled = left.because === "not-yet-known" || left.because === "public-suffix";
    return [settled || !isBlocked(left.name) ? left : { ...left, because: "under-blocked" }];
  });
  const ofOthers = all.flatMap(({ product, identifier }): readonly LeftOutName[] => {
    const { kind, value: name, role } = identifier;
    if (roles.has(product) || !knownBy(identifier, knownAt) || !isBlocked(name)) return [];
    return [{ product, name, wildcard: kind === "domain", role, because: "under-blocked" }];
  });
  return { names: [...names.values()].sort(byName), leftOut: [...leftOut, ...ofOthers].sort(byName) };
};

/** What a store or a system calls a product’s own application. */
export interface ApplicationId {
  readonly product: string;
  readonly kind: AppKind;
  readonly value: string;
}

/** The ids by which the management of devices can refuse the products’ own applications, by kind and in alphabetical order. */
export const applicationIds = (
  products: readonly string[],
  catalogue: Catalogue,
  { knownAt }: { readonly knownAt?: Instant } = {},
): readonly ApplicationId[] => {
  const own = new Set(products);
  const found = [...catalogue.products.values()]
    .filter(({ id }) => own.has(id))
    .flatMap(({ id, identifiers }) =>
      identifiers
        .filter((identifier) => identifier.role === "app-core" && knownBy(identifier, knownAt))
        .map(({ kind, value }) => ({ product: id, kind, value })),
    )
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  return appKinds.flatMap((kind) => found.flatMap((one) => (one.kind === kind ? [{ ...one, kind }] : [])));
};
