import type { Value } from "../logic/condition.ts";
import { exemptibleIn } from "./exemptible.ts";
import type { Measure } from "./measure.ts";
import type { Ruling } from "./ruling.ts";

const ids = (values: ReadonlyMap<string, Value | readonly Value[]>) => Object.fromEntries(values);

/** The contract of `interdict rule --json`, and of the ruling that other commands and pages give. `rows` are its sentences. */
export const rulingJson = (found: Ruling, rows: readonly string[], measures: readonly Measure[]) => ({
  ruling: found.ruling,
  clause: found.clause ?? null,
  atLeast: found.atLeast,
  atMost: found.atMost,
  removeBy: found.removeBy ?? null,
  lateFrom: found.lateFrom ?? null,
  asks: found.asks,
  texts: found.texts,
  under: found.under.map(({ values, ...rest }) => ({ ...ids(values), ...rest })),
  underOmitted: found.underOmitted,
  clauses: found.clauses.map((clause) => ({
    ...clause,
    instrument: clause.instrument ?? null,
    removeBy: clause.removeBy ?? null,
    lateFrom: clause.lateFrom ?? null,
  })),
  exemptible: exemptibleIn(found, measures).map(({ ruled, exceptions }) => ({
    clause: `${ruled.measure}#${ruled.id}`,
    exceptions: exceptions.map(({ grounds, approvers, mitigations, lasts }) => ({
      grounds,
      approvers,
      mitigations: mitigations.map(({ id }) => id),
      lasts: lasts ?? null,
    })),
  })),
  restsOn: found.restsOn,
  wouldChange: found.wouldChange,
  prevented: found.prevented,
  whatToDo: found.whatToDo.map(ids),
  conflicts: found.conflicts,
  measures: found.measures,
  words: rows,
});
