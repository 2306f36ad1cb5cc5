import { type Clause, clauseOf, type Exception, type Measure } from "./measure.ts";
import type { ClauseRuling, Ruling } from "./ruling.ts";

/** A clause that forbids what was asked about, with the exemptions from it that somebody may be granted. */
export interface Exemptible {
  readonly ruled: ClauseRuling;
  readonly measure: Measure;
  readonly clause: Clause;
  readonly exceptions: readonly Exception[];
}

/**
 * Where a ruling forbids or orders to remove: the clauses behind it from which the text lets somebody be exempted, and on which exemption
 * nothing is relied yet. Where nothing is forbidden there is nothing to be exempted from.
 */
export const exemptibleIn = ({ ruling, clauses }: Ruling, measures: readonly Measure[]): readonly Exemptible[] =>
  ruling !== "prohibited" && ruling !== "to-remove"
    ? []
    : clauses.flatMap((ruled) => {
        const measure = measures.find(({ id }) => id === ruled.measure);
        const clause = measure === undefined ? undefined : clauseOf(measure, ruled.id);
        const exceptions = clause?.exceptions.filter(({ by }) => by === "record") ?? [];
        const forbids = ruled.effect === "prohibited" || ruled.effect === "to-remove";
        return measure === undefined ||
          clause === undefined ||
          exceptions.length === 0 ||
          !forbids ||
          ruled.because.exemption !== undefined
          ? []
          : [{ ruled, measure, clause, exceptions }];
      });
