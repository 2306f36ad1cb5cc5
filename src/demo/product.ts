import type { AppKind, Catalogue, IdentifierKind } from "../catalogue/catalogue.ts";
import type { Application, Scenario } from "./scenario.ts";
import type { Spell } from "./spell.ts";

/** What the catalogue calls a product on each system, and on the network; what it has no identifier for is absent. */
export interface ProductNames {
  readonly label: string;
  readonly android: string | undefined;
  readonly ios: string | undefined;
  readonly windows: string | undefined;
  /** Its own domains, and those that only tell of a page which embeds it. */
  readonly domains: readonly string[];
  readonly trackers: readonly string[];
}

export interface Products {
  readonly version: string;
  readonly main: ProductNames;
  readonly variant: ProductNames;
}

const namesOf = (catalogue: Catalogue, id: string): ProductNames => {
  const product = catalogue.products.get(id);
  const first = (kind: AppKind): string | undefined =>
    product?.identifiers.find((each) => each.kind === kind && each.role === "app-core")?.value;
  const domains = (roles: readonly string[], kinds: readonly IdentifierKind[] = ["domain"]) =>
    (product?.identifiers ?? [])
      .filter(({ kind, role }) => kinds.includes(kind) && roles.includes(role))
      .map(({ value }) => value);
  return {
    label: product?.name ?? id,
    android: first("android-package"),
    ios: first("ios-bundle"),
    windows: first("windows-package-family"),
    domains: domains(["app-core", "dedicated-cdn"]),
    trackers: domains(["tracker"]),
  };
};

export const productsOf = (scenario: Scenario, catalogue: Catalogue): Products => ({
  version: scenario.products.version,
  main: namesOf(catalogue, scenario.products.main),
  variant: namesOf(catalogue, scenario.products.variant),
});

/** An application as a tool on a system names it. */
export interface Named {
  readonly label: string;
  readonly id: string;
  readonly version: string;
}

export type System = "android" | "ios" | "windows";

export const nameOn = (system: System, { label, android, windows, version }: Application): Named => ({
  label,
  id: system === "windows" ? windows : android,
  version,
});

/** Each device has more than half of the usual applications, and not the same ones. */
export const isInstalled = ({ number }: { readonly number: number }, place: number): boolean =>
  (number * 5 + place * 3) % 14 < 8;

/** What a device of a system shows of a spell; undefined where the product does not exist for that system. */
export const shownBy = (spell: Spell, system: System, products: Products): Named | undefined => {
  if (spell.what === "lookalike") return spell.lookalike === undefined ? undefined : nameOn(system, spell.lookalike);
  const { label, ...ids } = products[spell.what];
  const id = ids[system];
  return id === undefined ? undefined : { label, id, version: products.version };
};
