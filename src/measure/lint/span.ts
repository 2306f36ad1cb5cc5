import { type Day, dayOf, type Instant } from "../../time/time.ts";
import { breakpointsOf } from "../breakpoints.ts";
import type { Clause, Measure } from "../measure.ts";
import { type WindowCase, windows } from "../window.ts";

/** Before and after every day that a text names. */
const [first, last] = ["1900-01-01", "2999-12-31"];

interface Stretch {
  readonly at: Instant;
  readonly cases: readonly WindowCase[];
}

const held = new WeakMap<Clause, readonly Stretch[]>();

/** The windows of a clause, once for each stretch in which they cannot change, whatever is chosen. */
export const windowsThrough = (clause: Clause, measure: Measure): readonly Stretch[] => {
  const found = held.get(clause) ?? windowsOf(clause, measure);
  held.set(clause, found);
  return found;
};

const windowsOf = (clause: Clause, measure: Measure): readonly Stretch[] => {
  const cuts = breakpointsOf(clause, measure);
  const instants = [...(cuts[0] === undefined ? [0] : [cuts[0] - 1]), ...cuts];
  const frame = { measure, knownAt: Number.POSITIVE_INFINITY, reading: new Map() };
  return instants.map((at) => ({ at, cases: windows(clause, at, frame) }));
};

const inForce = ({ window }: WindowCase): boolean => window.state === "in-force";

/** The days between which a clause is in force under some reading; undefined where it never is. */
export const spanOf = (clause: Clause, measure: Measure): { readonly from: Day; readonly to: Day } | undefined => {
  const all = windowsThrough(clause, measure);
  const some = all.filter(({ cases }) => cases.some(inForce));
  const [begin] = some;
  if (begin === undefined) return undefined;
  const end = all[all.findLastIndex(({ cases }) => cases.some(inForce)) + 1];
  return {
    from: begin === all[0] ? first : dayOf(begin.at, measure.zone),
    to: end === undefined ? last : dayOf(end.at - 1, measure.zone),
  };
};

/** Is a clause never in force, because under every reading it has ended when it starts? What is only proposed, suspended or annulled is something else. */
export const isEmpty = (clause: Clause, measure: Measure): boolean =>
  windowsThrough(clause, measure).every(({ cases }) =>
    cases.every(({ window: { state } }) => state === "pending" || state === "lapsed"),
  );
