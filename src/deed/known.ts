import { retractedBy } from "../ledger/retraction.ts";
import type { Instant } from "../time/time.ts";
import {
  type AnyRecord,
  type Choice,
  type Deed,
  isDeed,
  type Points,
  type Population,
  type Retraction,
} from "./deed.ts";

/** The records as known at an instant, less those retracted by then. Every question about deeds is asked of these. */
export interface Known {
  readonly knownAt: Instant;
  readonly deeds: readonly Deed[];
  readonly populations: readonly Population[];
  /** In the order in which they became known. */
  readonly points: readonly Points[];
  /** In the order in which they became known; the last one for a variable stands. */
  readonly choices: readonly Choice[];
  /** Ids of what is retracted: records, and evidence where a retraction names its file. */
  readonly retracted: ReadonlySet<string>;
  /** The deeds among what is retracted: they count for nothing, and stand in a body's history. */
  readonly withdrawn: readonly Deed[];
  /** The retractions that stand, in the order in which they became known. */
  readonly retractions: readonly Retraction[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The records that were known at an instant and not retracted by then; later records change nothing of it. `withdrawn`: those known by then that are already found to be
 * retracted.
 */
export const recordsKnown = (
  records: readonly AnyRecord[],
  knownAt: Instant,
  withdrawn: readonly AnyRecord[] = [],
): Known => {
  const heard = records
    .filter(({ known }) => known <= knownAt)
    .sort((a, b) => a.known - b.known || compare(a.id, b.id));
  const retracted = retractedBy(
    heard.filter((record) => record.kind === "retraction").map(({ id, of }) => ({ names: [id], of })),
  );
  const live = heard.filter(({ id }) => !retracted.has(id));
  return Object.freeze({
    knownAt,
    deeds: live.filter(isDeed),
    populations: live.filter((record) => record.kind === "population"),
    points: live.filter((record) => record.kind === "points"),
    choices: live.filter((record) => record.kind === "choice"),
    retracted,
    withdrawn: [...withdrawn, ...heard.filter(({ id }) => retracted.has(id))].filter(isDeed),
    retractions: live.filter((record) => record.kind === "retraction"),
  });
};
