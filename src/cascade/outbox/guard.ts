import { fail, ok, type Result } from "../../problem/problem.ts";
import type { Store } from "../../store/store.ts";
import { outboxProblem } from "./problems.ts";
import type { Transport } from "./transport.ts";

/** Where nobody can live (RFC 2606): the only addresses that are written to without being told so. */
const outside = "lower(m.address) NOT LIKE '%.invalid'";

/**
 * Looks at everything that may still leave, before anything does: one address outside `.invalid` stops it all, unless the run is live; and with the transport
 * `files`, which sends nothing, always. Problems: E-OUTBOX-ADDRESS, E-OUTBOX-FILES.
 */
export const guard = (
  store: Store,
  {
    measure,
    live,
    transport,
  }: { readonly measure?: string; readonly live: boolean; readonly transport: Transport["id"] },
): Result<undefined> => {
  if (live && transport !== "files") return ok(undefined);
  const row = store
    .statement(
      `SELECT count(*) AS n, min(coalesce(m.body, n.body)) AS body FROM message m JOIN notice n ON n.key = m.notice
       WHERE (?1 IS NULL OR n.measure = ?1) AND m.state IN ('prepared', 'handing-over', 'uncertain') AND ${outside}`,
    )
    .get(measure ?? null);
  const count = Number(row?.n ?? 0);
  if (count === 0) return ok(undefined);
  const args = { count, countShown: String(count), body: String(row?.body) };
  return fail(
    live
      ? outboxProblem("E-OUTBOX-FILES", { field: "transport" }, args)
      : outboxProblem("E-OUTBOX-ADDRESS", { field: "--live" }, args),
  );
};
