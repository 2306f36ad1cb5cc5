import type { ControlGround } from "../../enforce/ground.ts";
import type { Measure } from "../../measure/measure.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { openStore } from "../../store/store.ts";
import type { View } from "../ask.ts";
import type { Site } from "../site.ts";
import { standOf } from "../stand.ts";

/** Gives what questions about controls are asked of, as of a view, and closes the store after. Problems: those of the store and of the public record. */
export const withGround = async <T>(
  site: Site,
  { measure, view }: { readonly measure: Measure; readonly view: View },
  use: (ground: ControlGround) => T | Promise<T>,
): Promise<Result<T>> => {
  const stand = await standOf(site, { measure, view });
  if (!stand.ok) return stand;
  const store = openStore(site.data, { readOnly: true });
  if (!store.ok) return store;
  const { around, held, knownAt } = stand.value.asked;
  try {
    const { catalogue } = site;
    return ok(await use({ around, catalogue, known: held.known, knownAt, store: store.value }));
  } finally {
    store.value.close();
  }
};
