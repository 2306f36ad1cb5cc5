import { postOfBody } from "../measure/body-post.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Clause } from "../measure/measure.ts";
import { type Reach, reachOf } from "../measure/reach.ts";
import { bodiesAt } from "../register/register.ts";
import type { Asked } from "./asked.ts";

export interface Reached {
  readonly id: string;
  readonly reach: Reach;
}

/**
 * The bodies that a clause reaches or could reach at T, in the order of their ids: bound, invited, informed or not established. Bodies
 * that are asked for by name are there whatever their reach.
 */
export const reachedBy = (clause: Clause, asked: Asked): readonly Reached[] => {
  const {
    around: { register },
    at,
    knownAt,
    world,
    bodies,
  } = asked;
  const chosen = chosenIn(asked.measure, knownAt, asked.choices);
  const ids = bodies ?? bodiesAt(register, { at, knownAt, world }).map(({ id }) => id);
  return [...ids]
    .map((id) => ({ id, reach: reachOf(clause, postOfBody(register, id, at, knownAt), chosen) }))
    .filter(({ reach }) => bodies !== undefined || reach.role !== "outside")
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};
