import type { Lens } from "./lens.ts";
import { decide } from "./list.ts";
import { isSettled, withInventory, withTest } from "./flips.ts";
import { unobservableBecause } from "./observable.ts";
import type { Request } from "./posture.ts";
import type { Look } from "./proof.ts";
import type { Scene } from "./scene.ts";
import type { Crowd } from "./tallies.ts";
import { lookUnder, openOf } from "./under.ts";
import { versionAt } from "./unit.ts";
import { isText } from "./variables.ts";

/** Would this unit be settled by knowing its facts, whatever they are? */
const settledByFacts = (look: Look, scene: Scene): boolean => {
  const outcome = decide(look, scene.asked.policy);
  const open = openOf(look, outcome);
  if (outcome.line !== 5 || open.length === 0 || open.some(isText)) return false;
  const [first = ""] = open;
  const values = look.lens.valuesOf(first);
  return values.every((value) => {
    const other = lookUnder(look, new Map([[first, value]]), scene);
    const then = decide(other, scene.asked.policy);
    return isSettled(then.class) || (then.line === 5 && settledByFacts(other, scene));
  });
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
        asks = new Set(lenses.map((lens) => (isSettled(crowd.outcomeOf(lens, group).class) ? undefined : askFor(crowd.look(lens, group), scene))));
        known.set(group.key, asks);
      }
      for (const ask of asks) if (ask !== undefined) settles[ask] += group.units.length;
    }
    for (const ask of ["inventory", "register", "test"] as const) if (settles[ask] > 0) requests.push({ body, ask, settles: settles[ask], args: { n: settles[ask] } });
  }
  return requests.sort((a, b) => b.settles - a.settles || (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
};
