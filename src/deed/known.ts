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
 * What the retractions take away. One that is itself retracted takes nothing away, whatever the order in which they came. Of two
 * that retract each other, the first in the order given falls.
 */
const retractedBy = (retractions: readonly Retraction[]): ReadonlySet<string> => {
  const standing = new Map<string, boolean>();
  const stands = (id: string): boolean => {
    const found = standing.get(id);
    if (found !== undefined) return found;
    standing.set(id, false);
    const answer = !retractions.some((other) => other.of.includes(id) && stands(other.id));
    standing.set(id, answer);
    return answer;
  };
  return new Set(retractions.filter(({ id }) => stands(id)).flatMap(({ of }) => of));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The records that were known at an instant and not retracted by then; later records change nothing of it. */
export const recordsKnown = (records: readonly AnyRecord[], knownAt: Instant): Known => {
  const heard = records
    .filter(({ known }) => known <= knownAt)
    .sort((a, b) => a.known - b.known || compare(a.id, b.id));
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
