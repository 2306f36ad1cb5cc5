import type { Instant } from "../time/time.ts";
import { momentInWords } from "./moments.ts";
import type { Arg, Args } from "./said.ts";
import type { Standing } from "./standing.ts";
import { firstWords } from "./words/complied.ts";

export type Result = "yes" | "no" | "cannot-be-shown" | "no-duty";

/** What the first sentence is made from: counts of bodies, or figures of them. */
export interface Tally<N extends Arg = number> {
  /** Bodies bound. */
  readonly n: N;
  /** Bodies with a status to verify. */
  readonly v: N;
  /** Bound, with a unit in breach at T. */
  readonly a: N;
  /** Bound, with a unit ever in breach since the deadline. */
  readonly b: N;
  /** Bound and shown in order. */
  readonly s: N;
  /** Bound, neither shown nor ever in breach. */
  readonly o: N;
}

export interface Setting {
  readonly at: Instant;
  readonly knownAt: Instant;
  /** The first late instant; absent where no reading gives one. */
  readonly late?: Instant;
  readonly zone: string;
  /** Under no reading was the clause in force at T. */
  readonly noDuty: boolean;
  /** Is there any evidence at all about a unit of a bound body, or a body that is known to have none? */
  readonly evidence: boolean;
}

export const tallyOf = (standings: readonly Standing[]): Tally => {
  const bound = standings.filter(({ group }) => group === "bound");
  const count = (holds: (standing: Standing) => boolean) => bound.filter(holds).length;
  return {
    n: bound.length,
    v: standings.filter(({ group }) => group === "to-verify").length,
    a: count(({ breach }) => breach),
    b: count(({ ever }) => ever),
    s: count(({ shown, breach, ever }) => shown && !breach && !ever),
    o: count(({ shown, breach, ever }) => !shown && !breach && !ever),
  };
};

/** Evidence about some unit, or a body shown to have none. */
export const holdsEvidence = (standings: readonly Standing[]): boolean =>
  standings.some(
    ({ group, shown, at: { evidence } }) =>
      group === "bound" && (shown || evidence.attested + evidence.observed + evidence.tested + evidence.audited > 0),
  );

const variantOf = ({ n, v, a, b, s }: Tally, { noDuty, evidence }: Setting): keyof typeof firstWords => {
  if (noDuty) return "no-duty";
  if (n === 0) return "nobody";
  if (!evidence) return "no-evidence";
  if (a + b > 0) return a > 0 ? "no" : "no-since";
  if (s < n) return "open";
  return v > 0 ? "status" : "yes";
};

const results: Readonly<Record<keyof typeof firstWords, Result>> = {
  "no-duty": "no-duty",
  nobody: "cannot-be-shown",
  "no-evidence": "cannot-be-shown",
  no: "no",
  "no-since": "no",
  open: "cannot-be-shown",
  status: "cannot-be-shown",
  yes: "yes",
};

/**
 * The answer to “did all comply?” and its first sentence (semantics §3.4, line 25): no where a body is in breach at T or was since the
 * deadline, yes where every bound body is shown and no other may be bound, else it cannot be shown. The two ways to be in breach are
 * named apart and never added.
 */
export const firstOf = (tally: Tally, setting: Setting) => {
  const variant = variantOf(tally, setting);
  const { at, knownAt, zone, late = at } = setting;
  const moments: Args = {
    moment: (language) => momentInWords(at, language, zone),
    known: (language) => momentInWords(knownAt, language, zone),
    late: (language) => momentInWords(late, language, zone),
  };
  return { variant, result: results[variant], text: firstWords[variant], moments };
};
