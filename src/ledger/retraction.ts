/** A retraction as far as it matters what it takes away: the names that others may retract it by, and what it retracts. */
export interface Retracting {
  readonly names: readonly string[];
  readonly of: readonly string[];
}

/**
 * What retractions take away. One that is itself retracted takes nothing away, whatever the order in which they came. Of two that retract each other, the first in
 * the order given falls.
 */
export const retractedBy = (retractions: readonly Retracting[]): ReadonlySet<string> => {
  const of = new Map<string, Retracting[]>();
  for (const one of retractions) for (const name of one.of) of.set(name, [...(of.get(name) ?? []), one]);
  const standing = new Map<Retracting, boolean>();
  const stands = (one: Retracting): boolean => {
    const found = standing.get(one);
    if (found !== undefined) return found;
    standing.set(one, false);
    const answer = !one.names.some((name) => of.get(name)?.some(stands) === true);
    standing.set(one, answer);
    return answer;
  };
  return new Set(retractions.filter(stands).flatMap((one) => one.of));
};
