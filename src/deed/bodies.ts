import { fail, ok, type Place, type Problem, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { factsOfBody } from "../register/facts.ts";
import { bodiesAt, body, type Register } from "../register/register.ts";
import type { Day } from "../time/time.ts";
import { recordProblem } from "./problems.ts";
import { listOf } from "./record.ts";
import type { Query } from "./schema.ts";

/**
 * The bodies that answered a description on a day, by what is confirmed of them in the register.
 * Problems: E-RECORD-BODY, E-RECORD-NOBODY.
 */
export const bodiesOf = (
  register: Register,
  query: Query,
  on: Day,
  world: World,
  place: Place,
): Result<readonly string[]> => {
  if (body(register, query.within) === undefined)
    return fail(recordProblem("E-RECORD-BODY", place, { body: query.within }));
  const wanted: readonly (readonly [string, readonly (string | boolean)[]])[] = [
    ["body.kind", listOf(query.kind)],
    ["body.uap-type", listOf(query["uap-type"])],
    ["body.german-speaking", listOf(query["german-speaking"])],
  ];
  const found = bodiesAt(register, { at: on, within: query.within, world }).filter(({ id }) => {
    const facts = factsOfBody(register, id, on);
    return wanted.every(([attribute, values]) => {
      const fact = facts.get(attribute);
      return values.length === 0 || (fact !== undefined && values.includes(fact));
    });
  });
  if (found.length === 0) return fail(recordProblem("E-RECORD-NOBODY", place, { day: on }));
  return ok(found.map(({ id }) => id));
};

/** Bodies that a record names, each known, all of one world. Problems: E-RECORD-BODY, E-RECORD-WORLDS. */
export const ofOneWorld = (register: Register, ids: readonly string[], place: Place): readonly Problem[] => {
  const worlds = ids.map((id) => [id, body(register, id)?.world] as const);
  const unknown = worlds.filter(([, world]) => world === undefined);
  if (unknown.length > 0) return unknown.map(([id]) => recordProblem("E-RECORD-BODY", place, { body: id }));
  const real = worlds.find(([, world]) => world === "real");
  const fictional = worlds.find(([, world]) => world === "fictional");
  if (real === undefined || fictional === undefined) return [];
  return [recordProblem("E-RECORD-WORLDS", place, { real: real[0], fictional: fictional[0] })];
};
