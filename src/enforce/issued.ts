import { type Kept, keptOf, type Manifest } from "../control/manifest.ts";
import type { Point } from "../control/point.ts";
import { controlProblem } from "../control/problems.ts";
import { append } from "../ledger/ledger.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import { fail, type Result } from "../problem/problem.ts";
import type { Store, Transaction } from "../store/store.ts";
import { dayOf, type Instant, isDay, parseInstant, startOfDay } from "../time/time.ts";
import type { Where } from "./ground.ts";

/** What the ledger keeps of a manifest. */
export type Issued = Kept & { readonly issuedAt: Instant };

const kind = "control";

/** Everything that was built by an instant, of one body or of all, in the order of the ledger. */
export const issuedBy = (store: Pick<Store, "statement">, knownAt: Instant, of?: string): readonly Issued[] =>
  store
    .statement(
      `SELECT body, at FROM entry WHERE kind = ? AND at <= ? ${of === undefined ? "" : "AND json_extract(body, '$.body') = ?"} ORDER BY seq`,
    )
    .all(kind, Number.isFinite(knownAt) ? knownAt : Number.MAX_SAFE_INTEGER, ...(of === undefined ? [] : [of]))
    .map(({ body, at }) => ({ ...JSON.parse(String(body)), issuedAt: Number(at) }))
    .filter((entry) => entry.format === "interdict-control/1");

/** Was it built for a day, or an instant, that has begun? What is built for later says nothing of an earlier day. */
export const hasBegun = ({ at }: Issued, instant: Instant): boolean =>
  (isDay(at) ? startOfDay(at) : (parseInstant(at) ?? Number.NEGATIVE_INFINITY)) <= instant;

/** What was built last of each measure that a body has at a point and did not withdraw, in the order of the ledger. */
export const builtAt = (issued: readonly Issued[], body: string, point: Point): ReadonlyMap<string, Issued> => {
  const built = new Map<string, Issued>();
  for (const one of issued) {
    if (one.body !== body || one.point !== point.id) continue;
    // One file for all measures: what it does not hold is there no more.
    if (point.holds === "host") built.clear();
    for (const { id } of one.withdrawn) built.delete(id);
    for (const { id } of one.measures) built.set(id, one);
  }
  return built;
};

/** Was a measure ever built at a point, or taken away there, in what was issued to a body? */
export const wasBuilt = (issued: readonly Issued[], { id: point }: Point, measure: string): boolean =>
  issued.some((one) => one.point === point && [...one.measures, ...one.withdrawn].some(({ id }) => id === measure));

/** A measure that was built once: its file may have stood anywhere then. Problems: E-CONTROL-MEASURE where it is not held, and those of its file. */
export const heldMeasure = (
  id: string,
  { body, point }: Pick<Issued, "body" | "point">,
  where: Where,
): Result<Measure> => {
  const found = findMeasure(id, where);
  if (found.ok || found.problems.some(({ code }) => code !== "E-MEASURE-UNKNOWN")) return found;
  return fail(controlProblem("E-CONTROL-MEASURE", { field: "MEASURE" }, { id, body, point }));
};

/** The next serial of a point, by all that was issued to its body: day and number (RFC 1912, 2.2), and always more than the last one that was issued. */
export const nextSerial = (issued: readonly Issued[], point: string, now: Instant): number => {
  const serials = issued.filter((one) => one.point === point).map(({ serial }) => serial + 1);
  return Math.max(Number(`${dayOf(now).replaceAll("-", "")}01`), ...serials);
};

/** Keeps a manifest as an entry of the ledger, inside the transaction that made its serial. */
export const keepIssued = (tx: Transaction, manifest: Manifest, at: Instant): void => {
  append(tx, [{ at, kind, body: JSON.parse(JSON.stringify(keptOf(manifest))) }]);
};
