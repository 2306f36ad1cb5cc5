import type { Value } from "../logic/condition.ts";
import type { Asked } from "./asked.ts";
import { clausePosture, relaying } from "./clause-posture.ts";
import { nextBest } from "./next.ts";
import type { Posture, Verdict } from "./posture.ts";
import { Scene } from "./scene.ts";
import { Crowd } from "./tallies.ts";
import { askedId } from "./variables.ts";
import { verdictOn } from "./verdict.ts";

/** Where everybody stands under a measure: verdicts rolled up over the register, on the four axes. Pure. */
export const postureOf = (asked: Asked): Posture => {
  const scene = new Scene(asked);
  const crowd = new Crowd(scene);
  const { aspects } = scene;
  const relays = relaying(scene);
  const clauses = aspects.map((aspect) => clausePosture(aspect, crowd, relays));
  const lenses = aspects.filter(({ unit }) => unit === "device").map((aspect) => scene.lens(aspect));
  const chosen = new Map<string, Value>(aspects.flatMap((aspect) => scene.lens(aspect)).flatMap((lens) => lens.readings.flatMap((id) => {
    const value = lens.chosen.get(id);
    return value === undefined ? [] : [[askedId(id), value] as const];
  })));
  const bodies = new Set(clauses.flatMap((clause) => clause.bodies.map(({ id }) => id)));
  return Object.freeze({
    kind: "posture",
    measure: asked.measure.id,
    version: asked.measure.version,
    at: asked.at,
    knownAt: asked.knownAt,
    world: asked.world,
    policy: asked.policy,
    restsOn: [...chosen].map(([id, value]) => ({ id, chosen: value })),
    clauses,
    next: nextBest(crowd, lenses, [...bodies].sort()),
  });
};

/** The verdicts on the devices of some bodies, in full, in the order of clauses, bodies and devices; `device` picks one. Pure. */
export function* verdictsOf(asked: Asked, bodies: readonly string[], device?: string): Generator<Verdict> {
  const scene = new Scene(asked);
  for (const aspect of scene.aspects) {
    if (aspect.unit !== "device") continue;
    for (const body of bodies) {
      for (const unit of scene.unitsOf(body)) if (device === undefined || unit.device === device) yield verdictOn(unit, aspect, scene);
    }
  }
}
