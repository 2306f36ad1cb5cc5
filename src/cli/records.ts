import { knownRecords } from "../deed/held.ts";
import type { Known } from "../deed/known.ts";
import { loadDeeds } from "../deed/load.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { Register } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { Io } from "./command.ts";

/** The public record and what the data folder holds, as known at K: what shows whether a duty was done. */
export const recordsAt = async (register: Register, knownAt: Instant, io: Io): Promise<Result<Known>> => {
  const published = loadDeeds({ register });
  if (!published.ok) return published;
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    return ok(await knownRecords(published.value.deeds, store.value, { knownAt }));
  } finally {
    store.value.close();
  }
};
