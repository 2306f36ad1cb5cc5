import type { Contested, Measure, Time } from "./measure.ts";
import { timesOfMeasure } from "./times-of.ts";
import { timesWithin } from "./times-within.ts";

/** Every contested time within a time, itself included. */
export const contestedWithin = (time: Time | undefined): readonly Contested<Time>[] =>
  timesWithin(time).filter((one) => one.kind === "contested");

/** Every contested time of a measure on which a ruling may hang, once. */
export const contestedTimes = (measure: Measure): readonly Contested<Time>[] =>
  timesOfMeasure(measure).flatMap(contestedWithin);

const held = new WeakMap<Measure, readonly Contested<unknown>[]>();

/** Every contested value of a measure, once: times, and modalities, actions and conditions of clauses. */
export const claimsOf = (measure: Measure): readonly Contested<unknown>[] => {
  let found = held.get(measure);
  if (found === undefined) {
    found = [...contestedTimes(measure), ...measure.clauses.flatMap(({ contested }) => contested)];
    held.set(measure, found);
  }
  return found;
};
