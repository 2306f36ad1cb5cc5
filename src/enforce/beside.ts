import type { Point } from "../control/point.ts";
import type { Refused } from "../control/refusal.ts";
import type { Assumed, Restriction, Withdrawn } from "../control/restriction.ts";
import type { Standing } from "../control/standing.ts";
import type { Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import { type ControlGround, standingFrom, type Where } from "./ground.ts";
import { heldMeasure, type Issued } from "./issued.ts";

interface Beside {
  readonly others: readonly Restriction[];
  readonly ended: readonly Withdrawn[];
  /** Those of them that were last built only to be watched. */
  readonly watched: ReadonlySet<string>;
}

/** A measure under which there is nothing to enforce on the day, as its end. */
export const withdrawnBy = (
  standing: Exclude<Standing, Restriction | { readonly kind: "open" }>,
  { id, version }: Measure,
  assumed: readonly Assumed[],
): Withdrawn => ({
  kind: "withdrawn",
  measure: id,
  version,
  state: standing.kind === "none" ? "no-mandate" : standing.state,
  assumed,
});

/** The other measures that stand at a point, as they are on the day, under what was assumed when they were built. */
export const besideAt = (
  ground: ControlGround,
  built: ReadonlyMap<string, Issued>,
  asked: { readonly point: Point; readonly measure: string; readonly body: string; readonly at: Instant },
  where: Where,
): Result<Beside | { readonly refused: Refused; readonly measure: Measure }> => {
  const others: Restriction[] = [];
  const ended: Withdrawn[] = [];
  for (const [id, issued] of built) {
    if (id === asked.measure) continue;
    const measure = heldMeasure(id, issued, where);
    if (!measure.ok) return measure;
    const assumed = issued.measures.find((one) => one.id === id)?.assumed ?? [];
    const { point, body, at } = asked;
    const standing = standingFrom(ground, { body, at, measure: measure.value, assumed }, point);
    if (!standing.ok) return standing;
    if (standing.value.kind === "restriction") others.push(standing.value);
    else if (standing.value.kind === "open") return ok({ refused: standing.value, measure: measure.value });
    else ended.push(withdrawnBy(standing.value, measure.value, assumed));
  }
  const dry = [...built].filter(
    ([id, { measures }]) => id !== asked.measure && measures.some((one) => one.id === id && one.dryRun),
  );
  return ok({ others, ended, watched: new Set(dry.map(([id]) => id)) });
};
