import type { DeviceKind } from "../control/plan/kind.ts";
import type { EvidenceLeft, RowsQuestion } from "../control/plan/rows.ts";
import { shows } from "../evidence/shows.ts";
import { sources } from "../evidence/sources/index.ts";
import type { Measure } from "../measure/measure.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { loadAsked } from "../posture/load.ts";
import { unobservableBecause } from "../posture/observable.ts";
import { populationOfBody } from "../posture/population.ts";
import { Scene } from "../posture/scene.ts";
import { versionAt } from "../posture/unit.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import type { Instant } from "../time/time.ts";
import type { ControlGround } from "./control-ground.ts";

interface DevicesAsked {
  readonly measure: Measure;
  readonly body: string;
  readonly at: Instant;
  readonly world: World;
}

/** Of a device that is only declared nothing is known but that a member of the body has it, as of one that its register holds without more. */
const unlisted: DeviceKind["facts"] = new Map([["person.as", "member"]]);

/** The devices of a body as its register and tools describe them, by all facts that the measure or the evidence asks for, and those that are only declared: the units that its posture counts. */
export const devicesHeld = async (
  { store, around, known, knownAt }: ControlGround,
  { measure, body, at, world }: DevicesAsked,
): Promise<Result<readonly DeviceKind[]>> => {
  const asked = await loadAsked(store, around, { measure, at, knownAt, world, bodies: [body] });
  if (!asked.ok) return asked;
  const profiles = new Scene(asked.value).unitsOf(body).flatMap((unit) => {
    const { profile } = versionAt(unit, at);
    return profile === "left" ? [] : [profile];
  });
  const listed = [...Map.groupBy(profiles, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ facts: first.facts, n: others.length + 1 }],
  );
  const all = profiles.length;
  // A declaration about a clause or a row counts what it covers, not what the body has.
  const { remainder = 0 } = populationOfBody(known, { body, measure: measure.id, clause: "", at, known: all, all }, []);
  return ok(remainder === 0 ? listed : [...listed, { facts: unlisted, n: remainder }]);
};

const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));

/** Can a source that looks at devices show that there is none of it, and can one show on the body’s network that there was contact? */
const can = (action: string): { readonly disprove: boolean; readonly prove: boolean } => ({
  disprove: [...shows].some(([id, one]) => kindOf.get(id) === "inventory" && one.disproves.includes(action)),
  prove: [...shows].some(([id, one]) => kindOf.get(id) === "inventory" && one.proves.includes(action)),
});

const byContact: readonly string[] = ["use", "reach-web", "carry-traffic"];

/** The best evidence that there can be of an action on a device, by what the sources say that they can show. */
export const evidenceOf: RowsQuestion["evidence"] = ({ facts }, action, place): EvidenceLeft => {
  const observable = unobservableBecause(facts, actions.get(action)?.channel ?? "") === undefined;
  const { disprove, prove } = can(action);
  if (observable && disprove) return "observed";
  if ((observable && prove) || (place === "own" && byContact.includes(action))) return "traces";
  return "stated";
};
