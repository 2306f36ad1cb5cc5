import type { Value } from "../logic/condition.ts";
import type { Asked } from "./asked.ts";
import { clausePosture, relaying } from "./clause-posture.ts";
import { nextBest } from "./next.ts";
import type { Posture, Verdict } from "./posture.ts";
import { reachedBy } from "./reaches.ts";
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
  const chosen = new Map<string, Value>(
    aspects
      .flatMap((aspect) => scene.lens(aspect))
      .flatMap((lens) =>
        lens.readings.flatMap((id) => {
          const value = lens.chosen.get(id);
          return value === undefined ? [] : [[askedId(id), value] as const];
        }),
      ),
  );
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

/** The bodies whose devices are spoken of: those asked for, else those that some clause reaches. */
const bodiesWith = (scene: Scene): readonly string[] => {
  const { asked } = scene;
  if (asked.bodies !== undefined) return [...asked.bodies].sort();
  const held = new Set(scene.fleet.bodies);
  return [...new Set(scene.aspects.flatMap(({ clause }) => reachedBy(clause, asked)).map(({ id }) => id))]
    .filter((id) => held.has(id))
    .sort();
};

/**
 * The verdicts on devices, in the order of clauses, bodies and devices: those that `postureOf` counts, or on one device of whatever body.
 * Reasons, flips and the bracket are worked out when they are asked for. Pure.
 */
export const verdictsOf = (asked: Asked, device?: string): readonly Verdict[] => {
  const scene = new Scene(asked);
  const held = device === undefined || asked.bodies !== undefined ? bodiesWith(scene) : scene.worldBodies;
  return scene.aspects
    .filter(({ unit }) => unit === "device")
    .flatMap((aspect) =>
      held.flatMap((body) => {
        if (
          device === undefined &&
          !reachedBy(aspect.clause, { ...asked, bodies: [body] }).some(
            ({ reach }) => asked.bodies !== undefined || reach.role !== "outside",
          )
        )
          return [];
        return scene
          .unitsOf(body)
          .filter((unit) => device === undefined || unit.device === device)
          .map((unit) => verdictOn(unit, aspect, scene));
      }),
    );
};
