import { isText } from "../measure/attribute-names.ts";
import { isSettled, withInventory, withTest } from "./flips.ts";
import type { Lens } from "./lens.ts";
import { decide } from "./list.ts";
import { unobservableBecause } from "./observable.ts";
import type { Request } from "./posture.ts";
import type { Look } from "./proof.ts";
import type { Scene } from "./scene.ts";
import type { Crowd } from "./tallies.ts";
import { lookUnder, openOf } from "./under.ts";
import { versionAt } from "./unit.ts";

/**
 * Would this unit be settled by knowing its facts? Where they put it outside the clause, it is; where they put it inside, what its records
 * show decides, which is asked of one way to be inside.
 */
const settledByFacts = (look: Look, scene: Scene): boolean => {
  const { policy } = scene.asked;
  let inside = look;
  let outcome = decide(look, policy);
  while (outcome.line === 5) {
    const open = openOf(inside, outcome);
    const [first] = open;
    if (first === undefined || open.some(isText)) return false;
    const before = inside;
    const next = before.lens
      .valuesOf(first)
      .map((value) => lookUnder(before, new Map([[first, value]]), scene))
      .map((other) => ({ other, found: decide(other, policy) }))
      .find(({ found }) => found.line !== 3);
    if (next === undefined) return true;
    inside = next.other;
    outcome = next.found;
  }
  return isSettled(outcome.class);
};

/** What one request to the body would settle of this unit, if anything: a complete inventory, a test of every path, its register. */
const askFor = (look: Look, scene: Scene): Request["ask"] | undefined => {
  const { policy, at } = scene.asked;
  const { channel } = look.lens.aspect;
  const outcome = decide(look, policy);
  if (isSettled(outcome.class)) return undefined;
  if (outcome.line === 5) return settledByFacts(look, scene) ? "register" : undefined;
  const { profile } = versionAt(look.unit, at);
  if (profile === "left" || unobservableBecause(profile.facts, channel) !== undefined) return undefined;
  const ask = channel === "app" ? "inventory" : channel === "web" ? "test" : undefined;
  if (ask === undefined) return undefined;
  const then = ask === "inventory" ? withInventory(look, at) : withTest(look, at);
  return isSettled(decide(then, policy).class) ? ask : undefined;
};

/**
 * The requests that settle most devices, the most first: each one export, register or test by one body. A device counts once for a
 * request, under however many clauses it settles it.
 */
export const nextBest = (crowd: Crowd, lenses: readonly Lens[], bodies: Iterable<string>): readonly Request[] => {
  const { scene } = crowd;
  const requests: Request[] = [];
  const known = new Map<string, ReadonlySet<Request["ask"] | undefined>>();
  for (const body of bodies) {
    const settles = { inventory: 0, register: 0, test: 0 };
    for (const group of crowd.groupsOf(body)) {
      let asks = known.get(group.key);
      if (asks === undefined) {
        asks = new Set(
          lenses.map((lens) =>
            isSettled(crowd.outcomeOf(lens, group).class) ? undefined : askFor(crowd.look(lens, group), scene),
          ),
        );
        known.set(group.key, asks);
      }
      for (const ask of asks) if (ask !== undefined) settles[ask] += group.units.length;
    }
    for (const ask of ["inventory", "register", "test"] as const)
      if (settles[ask] > 0) requests.push({ body, ask, settles: settles[ask], args: { n: settles[ask] } });
  }
  return requests.sort((a, b) => b.settles - a.settles || (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
};
