import type { DeviceKind } from "../control/plan/kind.ts";
import { isPlanned } from "../control/plan/meant.ts";
import type { PlanQuestion } from "../control/plan/plan.ts";
import type { EvidenceLeft, RowsQuestion } from "../control/plan/rows.ts";
import type { Assumed } from "../control/restriction.ts";
import { exemptionsFor } from "../deed/exemption.ts";
import { shows } from "../evidence/shows.ts";
import { sources } from "../evidence/sources/index.ts";
import type { Measure } from "../measure/measure.ts";
import { standingClauses } from "../measure/questions/force.ts";
import { actions } from "../measure/vocabulary/attributes.ts";
import { aspectOf } from "../posture/channels.ts";
import { loadAsked } from "../posture/load.ts";
import { unobservableBecause } from "../posture/observable.ts";
import { populationOfBody } from "../posture/population.ts";
import { exemptAt } from "../posture/proof.ts";
import { Scene } from "../posture/scene.ts";
import { type Unit, versionAt } from "../posture/unit.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import type { Instant } from "../time/time.ts";
import { type ByOutcome, joined, named, together } from "./exempt.ts";
import { type ControlGround, conditionsAt } from "./ground.ts";

interface DevicesAsked {
  readonly measure: Measure;
  readonly body: string;
  readonly at: Instant;
  readonly assumed: readonly Assumed[];
  readonly world: World;
}

/** The devices of a body by kind, and the exemptions that name the whole body. */
type Held = Pick<PlanQuestion, "held" | "exemptOfBody">;

/** Of a device that is only declared nothing is known but that a member of the body has it, as of one that its register holds without more. */
const unlisted: DeviceKind["facts"] = new Map([["person.as", "member"]]);

/**
 * The devices of a body as its register and tools describe them, by all facts that the measure or the evidence asks for and by the exemptions that
 * name them, and those that are only declared: the units that its posture counts.
 */
export const devicesHeld = async (ground: ControlGround, question: DevicesAsked): Promise<Result<Held>> => {
  const { store, around, known, knownAt } = ground;
  const { measure, body, at, world, assumed } = question;
  const choices = new Map(assumed.map(({ id, value }) => [id, value]));
  const asked = await loadAsked(store, around, { measure, at, knownAt, world, choices, bodies: [body] });
  if (!asked.ok) return asked;
  const scene = new Scene(asked.value);
  const clauses = standingClauses({ measure, knownAt }).filter(isPlanned);
  const exemptionsOf = (unit: Unit): ByOutcome =>
    joined(
      unit.body.exemptions.all.length === 0
        ? []
        : clauses.map((clause) => {
            const { by } = exemptAt({ lens: scene.lens(aspectOf(clause)), unit, exempting: "known" }, at);
            return named(measure, clause, by);
          }),
    );
  const units = scene.unitsOf(body).flatMap((unit) => {
    const { profile } = versionAt(unit, at);
    return profile === "left" ? [] : [{ profile, exemptions: exemptionsOf(unit) }];
  });
  const alike = ({ profile, exemptions }: (typeof units)[number]) => JSON.stringify([profile.id, ...exemptions.keys()]);
  const listed = [...Map.groupBy(units, alike).values()].flatMap((some) => {
    const [first] = some;
    const exemptions = together(some.map((one) => one.exemptions));
    return first === undefined ? [] : [{ facts: first.profile.facts, n: some.length, exemptions }];
  });
  const meets = conditionsAt(ground, question);
  const ofBody = clauses.map((clause) => {
    const { id, exceptions } = clause;
    const of = { body, measure: measure.id, at, clause: id, exceptions, zone: measure.zone };
    return named(measure, clause, exemptionsFor(known, { ...of, ...(meets === undefined ? {} : { meets }) }));
  });
  const exemptOfBody = together([joined(ofBody)]);
  const all = units.length;
  // A declaration about a clause or a row counts what it covers, not what the body has.
  const { remainder = 0 } = populationOfBody(known, { body, measure: measure.id, clause: "", at, known: all, all }, []);
  return ok({
    held: remainder === 0 ? listed : [...listed, { facts: unlisted, n: remainder, exemptions: exemptOfBody }],
    exemptOfBody,
  });
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
