import { nearestAbove } from "../../catalogue/labels.ts";
import type { Restriction } from "../restriction.ts";
import { namedIn, nameRulesOf } from "./names.ts";

/** A leading dot stands for a name with all under it. */
type Pattern = string;

/** What is blocked unless it is let through. */
export interface Layer {
  readonly blocked: readonly Pattern[];
  readonly open: readonly Pattern[];
}

/**
 * The names of a measure for tools that know lists and no nearest name: a host is blocked where one layer blocks it and does not let it through. A name
 * blocked under one that is let through is in the next layer. In one layer no name stands under another of the same list.
 */
export const layersOf = (restriction: Restriction): readonly Layer[] => {
  const { alone, wide, open } = nameRulesOf(restriction);
  const found = new Map<string, { readonly blocked: boolean; readonly layer: number }>();
  const layers: { blocked: Pattern[]; open: Pattern[] }[] = [];
  const byDepth = namedIn([{ alone, wide, open }]).toSorted((a, b) => a.split(".").length - b.split(".").length);
  for (const name of byDepth) {
    const nearest = nearestAbove(name, found);
    const above = (nearest === undefined ? undefined : found.get(nearest)) ?? { blocked: false, layer: -1 };
    const blocked = !open.has(name);
    const layer = blocked && !above.blocked ? above.layer + 1 : above.layer;
    if (!blocked || wide.has(name)) found.set(name, { blocked, layer });
    if (blocked === above.blocked || layer < 0) continue;
    const { [layer]: own = { blocked: [], open: [] } } = layers;
    layers[layer] = own;
    own[blocked ? "blocked" : "open"].push(blocked && alone.has(name) && !wide.has(name) ? name : `.${name}`);
  }
  return layers.map((own) => ({ blocked: own.blocked.sort(), open: own.open.sort() }));
};
