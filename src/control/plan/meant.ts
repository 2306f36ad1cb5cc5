import { condition, row } from "../../logic/condition.ts";
import type { Clause, Measure, Modality } from "../../measure/measure.ts";
import { forceAt, type Standing as State, type View } from "../../measure/questions/force.ts";
import { actions as table } from "../../measure/vocabulary/attributes.ts";
import type { Instant } from "../../time/time.ts";
import type { Ground } from "../mandate.ts";
import type { Point } from "../point.ts";
import { stoppedBy } from "../stops.ts";

/** A clause with its state at the instant asked about; `open` where readings differ. */
export interface ClauseState {
  readonly clause: Clause;
  readonly state: State | "open";
}

/** What a clause says itself, and what a letter asks bodies to say. */
const said = ({ modalities, actions, model }: Clause) => ({
  modalities: [...modalities, ...model].map(({ modality }) => modality),
  actions: [actions, ...model.map((one) => one.actions)].flat().map(({ action }) => action),
});

const restricting: readonly Modality[] = ["prohibit", "recommend-against", "prevent"];

/** Duties that controls can serve. */
const served = ["block", "prevent-install", "remove"];

/** Is a plan about this clause: does it restrict, or have something blocked? */
export const isPlanned = (clause: Clause): boolean => {
  const { modalities, actions } = said(clause);
  return modalities.some((one) => restricting.includes(one)) || actions.some((one) => served.includes(one));
};

/** The clauses that a plan is about, with their states. Throws SizeExceeded (`withinSize`). */
export const clausesToPlan = (view: View, at: Instant): readonly ClauseState[] =>
  view.measure.clauses.filter(isPlanned).map((clause) => {
    const [first, ...others] = new Set(forceAt([clause], at, view).map(({ state }) => state));
    return { clause, state: first === undefined || others.length > 0 ? "open" : first };
  });

/** The ground that a body would have that decided to block what these clauses restrict: what a plan names where there is no mandate. */
export const groundsAsIf = (measure: Measure, clauses: readonly ClauseState[]): readonly Ground[] =>
  clauses
    .filter(({ state }) => state === "in-force" || state === "open")
    .map(({ clause }) => ({
      kind: "ground",
      // One decision serves them all.
      id: measure.id,
      clause,
      actions: [],
      state: "in-force",
      from: Number.NEGATIVE_INFINITY,
    }));

/** By duty of a body (to block, to prevent that something is installed) what it has stopped, among those that the measure imposes. */
export const dutiesIn = (measure: Measure): ReadonlyMap<string, readonly string[]> => {
  const named = measure.clauses
    .filter(({ modalities }) => modalities.some(({ modality }) => modality === "oblige"))
    .flatMap(({ actions }) => actions.map(({ action }) => action));
  return new Map(named.flatMap((action) => (stoppedBy[action] === undefined ? [] : [[action, stoppedBy[action]]])));
};

/** A measure as it speaks to a body that each of its clauses addresses: what it says of bodies holds, what it says of persons stays. */
export const addressed = (measure: Measure): Measure => ({
  ...measure,
  clauses: measure.clauses.map((clause) => ({
    ...clause,
    to: condition(
      clause.to.rows.map(({ tests, name }) =>
        row(
          tests.filter(({ attribute }) => attribute.startsWith("person.")),
          name,
        ),
      ),
    ),
    outside: [],
  })),
});

/** The actions that a plan asks about: those that the clauses name, those that end with a duty, and those that the points stop besides. */
export const actionsToPlan = (
  clauses: readonly ClauseState[],
  duties: ReadonlyMap<string, readonly string[]>,
  points: readonly Point[],
): readonly string[] => {
  const named = clauses.flatMap(({ clause }) => said(clause).actions);
  const wanted = new Set([...named, ...named.map((action) => table.get(action)?.dual), ...[...duties.values()].flat()]);
  const stops = new Set(points.flatMap(({ reach }) => reach.actions));
  return [...table.values()]
    .filter(
      ({ id, use, unit }) =>
        use === "asked" && (unit === "device" ? wanted.has(id) || stops.has(id) : unit === "network" && wanted.has(id)),
    )
    .map(({ id }) => id);
};
