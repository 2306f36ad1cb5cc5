import type { Value } from "../logic/condition.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Post } from "../measure/facts.ts";
import type { Clause } from "../measure/measure.ts";
import { type Reach, reachOf } from "../measure/reach.ts";
import { factsOfBody, withinFact } from "../register/facts.ts";
import { bodiesAt } from "../register/register.ts";
import type { Asked } from "./asked.ts";

/** A body as the register has it at T. */
const postOf = (id: string, { around: { register }, at, knownAt }: Asked): Post => ({
  body: id,
  facts: new Map<string, Value>([...factsOfBody(register, id, at, knownAt), ["body", id]]),
  within: (ancestor) => withinFact(register, id, ancestor, at, knownAt),
});

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
    .map((id) => ({ id, reach: reachOf(clause, postOf(id, asked), chosen) }))
    .filter(({ reach }) => bodies !== undefined || reach.role !== "outside")
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};
