import type { HeldExemption } from "../deed/exemption.ts";
import type { Loss } from "./loss.ts";

/** What a body blocks under one clause: by which mandate, which products, and the exemptions that hold from it. */
export interface Source {
  /** The clause itself, or the body’s own decision, which may serve several clauses. */
  readonly mandate: string;
  readonly products: readonly string[];
  readonly exemptions: readonly HeldExemption[];
}

/** The ids of all exemptions that hold, whether a control lets them through or not. */
export const idsHeld = ({
  exemptions,
  beyond,
}: {
  readonly exemptions: readonly HeldExemption[];
  readonly beyond: readonly Loss[];
}): readonly string[] => [...exemptions.map(({ id }) => id), ...beyond.map(({ what }) => what)];

/** Does an exemption lift every block: of each product, under each mandate, from one of the clauses that it serves? */
const liftsAll = (id: string, sources: readonly Source[]): boolean =>
  sources.every(({ mandate, products }) =>
    products.every((product) =>
      sources.some(
        (one) =>
          one.mandate === mandate && one.products.includes(product) && one.exemptions.some((each) => each.id === id),
      ),
    ),
  );

/**
 * The exemptions that a control can let through: clients and groups for every name, or names for everybody. An exemption from one clause lifts no other,
 * and names that only some may reach stay blocked for all: those are beyond any control.
 */
export const addressedOf = (
  sources: readonly Source[],
): { readonly exemptions: readonly HeldExemption[]; readonly beyond: readonly Loss[] } => {
  const held = new Map(sources.flatMap(({ exemptions }) => exemptions).map((one) => [one.id, one]));
  const exemptions: HeldExemption[] = [];
  const beyond: Loss[] = [];
  for (const one of held.values()) {
    if (!liftsAll(one.id, sources)) beyond.push({ kind: "exemption-other-clause", what: one.id });
    else if (one.names.length === 0) exemptions.push(one);
    else if (one.blanket) exemptions.push({ ...one, clients: [], groups: [] });
    else beyond.push({ kind: "exemption-names-for-some", what: one.id });
  }
  return { exemptions, beyond };
};
