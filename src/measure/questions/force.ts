import { condition, type Row, row, test, type Value } from "../../logic/condition.ts";
import { type Diagram, Diagrams, type Variable } from "../../logic/index.ts";
import { always, type Instant, never } from "../../time/time.ts";
import { breakpointsOf } from "../breakpoints.ts";
import { chosenIn } from "../chosen.ts";
import { claimsOf } from "../claims.ts";
import type { Clause, Measure } from "../measure.ts";
import { contradictions } from "../open-dates.ts";
import { stands } from "../stands.ts";
import { candidates, type Reading } from "../times.ts";
import { type State, type WindowCase, windows } from "../window.ts";

/** A measure as known at K, under the choices of the asker over those of its file. */
export interface View {
  readonly measure: Measure;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
}

/** A stretch of time, `from` inclusive and `to` exclusive, in which no window changes under any reading. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** What some clauses come to under one combination of what is open: the state of a single one, else only whether any is in force. */
export type Standing = State | "not-in-force";

export interface ReadingState {
  /** The texts, claims and dates that make the difference, by variable. */
  readonly values: Reading;
  readonly state: Standing;
}

const standings: readonly Standing[] = [
  "not-in-force",
  "in-force",
  "annulled",
  "suspended",
  "rescinded",
  "proposed",
  "pending",
  "lapsed",
];

const codeOf = (state: Standing): number => standings.indexOf(state);

const standingOf = (codes: readonly number[]): Standing => {
  const [only, ...more] = codes;
  return more.length === 0 ? (standings[only ?? 0] ?? "not-in-force") : "not-in-force";
};

const isInForce = (code: number): number => (code === codeOf("in-force") ? 1 : 0);

/** The clauses that stand at K: whose instrument could be known. */
export const standingClauses = ({ measure, knownAt }: Pick<View, "measure" | "knownAt">): readonly Clause[] =>
  measure.clauses.filter((clause) => stands(clause, measure, knownAt));

/** All of time, cut where a window of one of the clauses can change under some reading. */
export const stretchesOf = (clauses: readonly Clause[], measure: Measure): readonly Stretch[] => {
  const cuts = [...new Set(clauses.flatMap((clause) => breakpointsOf(clause, measure)))].sort((a, b) => a - b);
  return [always, ...cuts].map((from, place) => ({ from, to: cuts[place] ?? never }));
};

/** An instant of a stretch: windows are asked about it in place of all the others. */
export const instantOf = ({ from, to }: Stretch): Instant =>
  Number.isFinite(from) ? from : Number.isFinite(to) ? to - 1 : 0;

const valuesOf = (variable: string, { measure, knownAt }: View): readonly Value[] => {
  if (variable.startsWith("text.")) return measure.texts.get(variable.slice("text.".length))?.values ?? [true, false];
  const claim = claimsOf(measure).find(({ id }) => id === variable);
  return claim === undefined ? ["before", "after"] : candidates(claim, knownAt).map(({ id }) => id);
};

const rank = (variable: string): number => ["text.", "claim.", "date."].findIndex((kind) => variable.startsWith(kind));

const rowOf = (reading: Reading): Row => row([...reading].map(([variable, value]) => test(variable, [value])));

/** Each combination of the settling variables, as few rows as their order allows. */
const rowsUnder = (
  d: Diagrams,
  node: Diagram,
  possible: Diagram,
  settling: readonly string[],
): readonly ReadingState[] => {
  const found: ReadingState[] = [];
  const visit = (one: Diagram, where: Diagram, left: readonly string[], values: Reading): void => {
    const codes = d.leavesUnder(one, where);
    if (codes.length === 0) return;
    const [next, ...rest] = left;
    if (next === undefined || new Set(codes.map(isInForce)).size === 1) {
      found.push({ values, state: standingOf(codes) });
      return;
    }
    for (const value of d.order.find(({ id }) => id === next)?.values ?? []) {
      const fact = new Map([[next, value]]);
      visit(d.restrict(one, fact), d.restrict(where, fact), rest, new Map([...values, ...fact]));
    }
  };
  visit(node, possible, settling, new Map());
  return found;
};

/**
 * Whether the clauses are in force at an instant under each way of reading what is open: one row where all readings agree. Of several
 * clauses one in force suffices. Exact, by decision diagrams over texts, claims and dates. Throws SizeExceeded (`withinSize`).
 */
export const forceAt = (clauses: readonly Clause[], at: Instant, view: View): readonly ReadingState[] => {
  const { measure, knownAt, choices } = view;
  const frame = { measure, knownAt, reading: chosenIn(measure, knownAt, choices) };
  const cases = clauses.map((clause) => windows(clause, at, frame));
  const variables = [...new Set(cases.flat().flatMap(({ reading }) => [...reading.keys()]))];
  const order: readonly Variable[] = variables
    .toSorted((a, b) => rank(a) - rank(b))
    .map((id) => ({ id, values: valuesOf(id, view) }));
  const d = new Diagrams(order);
  const apart = contradictions(variables, at, measure);
  const possible = cases.reduce(
    (all, some) => d.apply("and", all, d.rows(condition(some.map(({ reading }) => rowOf(reading))))),
    d.not(d.rows(condition(apart))),
  );
  const stateOf = (some: readonly WindowCase[]): Diagram =>
    some.reduce<Diagram>(
      (rest, { reading, window: { state } }) =>
        d.ite(
          d.rows(condition([rowOf(reading)])),
          d.leaf(codeOf(clauses.length === 1 ? state : anyState(state))),
          rest,
        ),
      d.leaf(0),
    );
  const total = cases
    .map(stateOf)
    .reduce((all, one) => (clauses.length === 1 ? one : d.apply("max", all, one)), d.leaf(0));
  return rowsUnder(d, total, possible, d.settle(total, possible, isInForce));
};

const anyState = (state: State): Standing => (state === "in-force" ? state : "not-in-force");

/** The choices that the windows of the clauses consult at an instant. */
export const consultedAt = (clauses: readonly Clause[], at: Instant, { measure, knownAt, choices }: View): Reading => {
  const chosen = chosenIn(measure, knownAt, choices);
  const read = clauses.flatMap((clause) => windows(clause, at, { measure, knownAt, reading: new Map() }));
  const variables = new Set(read.flatMap(({ reading }) => [...reading.keys()]));
  return new Map([...chosen].filter(([variable]) => variables.has(variable)));
};
