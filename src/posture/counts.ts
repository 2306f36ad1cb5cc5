import type { Clause } from "../measure/measure.ts";
import { recommends } from "./channels.ts";
import { type Counts, followedTokens, type VerdictClass, type VerdictToken, verdictTokens } from "./posture.ts";

const said: Readonly<Partial<Record<VerdictClass, VerdictToken>>> = {
  compliant: "followed",
  breach: "not-followed",
  remedied: "followed-since",
};

/** The word for a class under a clause: of a recommendation, followed or not (semantics §3.3, line 25). */
export const tokenOf = (clause: Pick<Clause, "modality">, verdict: VerdictClass): VerdictToken =>
  (recommends(clause) ? said[verdict] : undefined) ?? verdict;

/** The twelve words that a clause can give, in the order of the list. */
export const tokensOf = (clause: Pick<Clause, "modality">): readonly VerdictToken[] =>
  verdictTokens.map((verdict) => tokenOf(clause, verdict));

/** Counts that are being made. */
type Tally = Record<VerdictToken, number>;

export const emptyTally = (): Tally => {
  const tally: Partial<Tally> = {};
  for (const token of [...verdictTokens, ...followedTokens]) tally[token] = 0;
  return tally as Tally;
};

/** All counts together. */
export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

export const added = (all: Iterable<Counts>): Counts => {
  const sum = emptyTally();
  for (const counts of all) for (const token of [...verdictTokens, ...followedTokens]) sum[token] += counts[token];
  return sum;
};
