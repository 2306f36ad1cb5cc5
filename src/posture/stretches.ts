import { type Condition, condition, type Diagram, type Diagrams, type Facts, row } from "../logic/index.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { stands } from "../measure/stands.ts";
import { type WindowCase, windows } from "../measure/window.ts";
import type { Instant } from "../time/time.ts";
import { readingRow } from "./variables.ts";

/** A permit that says it prevails over a clause, under which reading. */
export interface Permit {
  readonly permit: Clause;
  readonly guard: Condition;
}

export const permitsOver = (measure: Measure, clause: Clause, knownAt: Instant): readonly Permit[] =>
  measure.clauses
    .filter((permit) => permit.modality === "permit" && stands(permit, measure, knownAt))
    .flatMap((permit) => {
      const over = permit.over.find(({ clause: id }) => id === clause.id);
      return over === undefined ? [] : [{ permit, guard: over.guard ?? condition([row([])]) }];
    });

/** The windows of a clause, and of the permits over it, in a stretch of time in which they do not change. */
interface Windows {
  readonly start: Instant;
  readonly own: readonly WindowCase[];
  readonly permits: readonly (readonly WindowCase[])[];
}

interface When {
  readonly measure: Measure;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** What is chosen of texts and claims. */
  readonly chosen: Facts;
  /** `before` or `after` T, for dates that are not established. */
  readonly dates: Facts;
}

/** The windows from each of these instants to the next. */
export const windowsFrom = (
  starts: readonly Instant[],
  clause: Clause,
  permits: readonly Permit[],
  when: When,
): readonly Windows[] =>
  starts.map((start) => {
    const { measure, at, knownAt, chosen, dates } = when;
    // A date assumed to come after T comes after everything before it; one assumed to come before T is known to have come at T only.
    const assumed = [...dates].filter(([, value]) => (value === "after" ? start <= at : start >= at));
    const frame = { measure, knownAt, reading: new Map([...chosen, ...assumed]) };
    const of = (one: Clause): readonly WindowCase[] => windows(one, start, frame);
    return { start, own: of(clause), permits: permits.map(({ permit }) => of(permit)) };
  });

/** The same as diagrams: the readings under which the clause is in force, under which it is late, and those that can be at all. */
export interface Stretch {
  readonly cases: readonly WindowCase[];
  readonly inForce: Diagram;
  readonly late: Diagram;
  readonly coherent: Diagram;
  readonly permitted: readonly Diagram[];
}

export const stretchOf = (d: Diagrams, { start, own, permits }: Windows): Stretch => {
  const rows = (cases: readonly WindowCase[]): Diagram =>
    d.rows(condition(cases.map(({ reading }) => readingRow(reading))));
  const inForce = (cases: readonly WindowCase[]): Diagram =>
    rows(cases.filter(({ window }) => window.state === "in-force"));
  return {
    cases: own,
    inForce: inForce(own),
    late: rows(own.filter(({ window }) => window.late <= start)),
    coherent: rows(own),
    permitted: permits.map(inForce),
  };
};
