import type { ApplicationId } from "../../catalogue/blockable.ts";
import type { AppKind } from "../../catalogue/catalogue.ts";
import type { Loss } from "../loss.ts";
import type { Restriction } from "../restriction.ts";

/** The applications that restrictions name by an id of this kind, each id once, and the products that have none. */
export const appsOf = (
  restrictions: readonly Restriction[],
  kind: AppKind,
): { readonly apps: readonly ApplicationId[]; readonly losses: readonly Loss[] } => {
  const named = restrictions.flatMap(({ apps }) => apps.filter((app) => app.kind === kind));
  const known = new Set(named.map(({ product }) => product));
  const products = [...new Set(restrictions.flatMap((one) => one.products))].sort();
  return {
    apps: [...new Map(named.map((app) => [app.value, app])).values()].toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    losses: products
      .filter((product) => !known.has(product))
      .map((product) => ({ kind: "application", what: `${product} (${kind})` })),
  };
};

/** The restrictions that name an application of this kind: only of these may a file say that it refuses something. */
export const naming = (restrictions: readonly Restriction[], kind: AppKind): readonly Restriction[] =>
  restrictions.filter(({ apps }) => apps.some((app) => app.kind === kind));
