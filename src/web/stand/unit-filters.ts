import type { Verdict, VerdictToken } from "../../posture/posture.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { type Ask, oneOf } from "../ask.ts";
import { tokens } from "../filters.ts";
import type { Roll, RollRow } from "../roll.ts";
import { unmanagedOf } from "./unmanaged.ts";

/** What a list of units is narrowed to, beside the bodies whose units they are. */
export interface UnitFilters {
  readonly verdict?: VerdictToken;
  readonly covered?: "yes";
  readonly breach?: "since" | "corrected";
  readonly "would-be"?: VerdictToken;
  readonly managed?: "none";
}

/** Problems: E-WEB-VALUE. */
export const unitFiltersOf = (ask: Ask): Result<UnitFilters> => {
  const read = {
    verdict: oneOf(ask, "verdict", tokens),
    covered: oneOf(ask, "covered", ["yes"] as const),
    breach: oneOf(ask, "breach", ["since", "corrected"] as const),
    "would-be": oneOf(ask, "would-be", tokens),
    managed: oneOf(ask, "managed", ["none"] as const),
  };
  const problems = Object.values(read).flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  return ok(
    Object.fromEntries(
      Object.entries(read).flatMap(([name, one]) => (one.ok && one.value !== undefined ? [[name, one.value]] : [])),
    ),
  );
};

/** The verdicts on the units of these bodies in the roll's channel that pass. What happened since the deadline is asked of the second clock. */
export const unitsWith = (roll: Roll, rows: readonly RollRow[], filters: UnitFilters): readonly Verdict[] => {
  const channel = roll.channel?.channel;
  const bodies = new Set(rows.map(({ id }) => id));
  const { verdict, covered, breach, managed } = filters;
  const unmanaged = managed === undefined ? undefined : unmanagedOf(roll.now);
  const from = breach === undefined ? roll.now : roll.since;
  return from
    .verdicts()
    .filter(
      (one) =>
        one.channel === channel &&
        bodies.has(one.body) &&
        (verdict === undefined || one.verdict === verdict) &&
        (covered === undefined || one.verdict !== "not-covered") &&
        (breach === undefined || one.everInBreach) &&
        (breach !== "corrected" || one.verdict === "remedied") &&
        (filters["would-be"] === undefined || one.wouldBe === filters["would-be"]) &&
        (unmanaged === undefined || unmanaged.has(`${one.body} ${one.device}`)),
    );
};
