import type { Instant } from "../time/time.ts";
import { type AnyRecord, type Choice, type Deed, isDeed, type Population, type Retraction } from "./deed.ts";

/** The records as known at an instant, less those retracted by then. Every question about deeds is asked of these. */
export interface Known {
  readonly knownAt: Instant;
  readonly deeds: readonly Deed[];
  readonly populations: readonly Population[];
  /** In the order in which they became known; the last one for a variable stands. */
  readonly choices: readonly Choice[];
  /** Ids of what is retracted: records, and evidence where a retraction names its file. */
  readonly retracted: ReadonlySet<string>;
}

/**
 * What the retractions take away. A retraction can itself be retracted, by a later one only: so they are read from the last
 * to the first, and one that is taken away takes nothing away.
 */
const retractedBy = (retractions: readonly Retraction[]): ReadonlySet<string> => {
  const retracted = new Set<string>();
  for (const { id, of } of retractions.toReversed()) {
    if (!retracted.has(id)) for (const each of of) retracted.add(each);
  }
  return retracted;
};

/** The records that were known at an instant and not retracted by then; later records change nothing of it. */
export const recordsKnown = (records: readonly AnyRecord[], knownAt: Instant): Known => {
  const heard = records.filter(({ known }) => known <= knownAt).sort((a, b) => a.known - b.known);
  const retracted = retractedBy(heard.filter((record) => record.kind === "retraction"));
  const live = heard.filter(({ id }) => !retracted.has(id));
  return Object.freeze({
    knownAt,
    deeds: live.filter(isDeed),
    populations: live.filter((record) => record.kind === "population"),
    choices: live.filter((record) => record.kind === "choice"),
    retracted,
  });
};
