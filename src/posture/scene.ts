import type { Value } from "../logic/condition.ts";
import { isDate } from "../measure/attribute-names.ts";
import { breakpointsOf } from "../measure/breakpoints.ts";
import { clauseOf } from "../measure/measure.ts";
import { stands } from "../measure/stands.ts";
import { body as registered } from "../register/register.ts";
import type { Asked } from "./asked.ts";
import { type Aspect, aspectsOf, recommends } from "./channels.ts";
import { bodyBreaks, holderOf, type Mentioned } from "./holders.ts";
import { Lens } from "./lens.ts";
import { Profiles } from "./profiles.ts";
import type { Holder, Unit } from "./unit.ts";
import { Fleet } from "./units.ts";
import { conditionsOf, factsNamed } from "./variables.ts";

/** The facts of a device that say whether it can be observed at all. */
const observing = ["device.owner", "device.managed", "device.form"];

const noDates: ReadonlyMap<string, Value> = new Map();

/** Everything about a question that does not depend on the clause that is looked at; made once. */
export class Scene {
  readonly asked: Asked;
  readonly mentioned: Mentioned;
  readonly breaks: readonly number[];
  readonly profiles: Profiles;
  readonly bodyProfiles: Profiles;
  readonly fleet: Fleet;
  /** The bodies of the world asked about of which anything is held. */
  readonly worldBodies: readonly string[];
  readonly #holders = new Map<string, Holder>();
  readonly #units = new Map<string, readonly Unit[]>();

  constructor(asked: Asked) {
    this.asked = asked;
    const { measure, around, at } = asked;
    const tests = measure.clauses
      .flatMap(conditionsOf)
      .flatMap(({ rows }) => rows)
      .flatMap((row) => row.tests);
    const attributes = new Set([...factsNamed(measure.clauses), ...observing]);
    this.mentioned = {
      attributes,
      named: new Set(tests.filter(({ attribute }) => attribute === "body").flatMap(({ values }) => values)),
    };
    this.fleet = new Fleet(asked);
    this.worldBodies = this.fleet.bodies.filter((id) => registered(around.register, id)?.world === asked.world).sort();
    const clauseBreaks = measure.clauses.flatMap((clause) => breakpointsOf(clause, measure));
    const breaks = [
      ...clauseBreaks,
      ...bodyBreaks(around.register, [...this.worldBodies, ...(asked.bodies ?? [])]),
      at,
    ];
    this.breaks = [...new Set(breaks)].sort((a, b) => a - b);
    const ofBody = (id: string): boolean => id.startsWith("body");
    this.profiles = new Profiles(new Set([...attributes].filter((id) => !ofBody(id) && !id.startsWith("product"))));
    this.bodyProfiles = new Profiles(new Set([...attributes].filter(ofBody)));
  }

  holder(id: string): Holder {
    let found = this.#holders.get(id);
    if (found === undefined) {
      found = holderOf(id, this.mentioned, this.breaks, this.asked, this.bodyProfiles);
      this.#holders.set(id, found);
    }
    return found;
  }

  /** The devices of a body, in the order of their names. */
  unitsOf(id: string): readonly Unit[] {
    let found = this.#units.get(id);
    if (found === undefined) {
      found = this.fleet.unitsOf(this.holder(id), this.profiles);
      this.#units.set(id, found);
    }
    return found;
  }

  /** The aspects asked about: clauses that exist as known at K and can be followed or broken, in the order of the file. */
  get aspects(): readonly Aspect[] {
    return this.aspectsUnder(noDates);
  }

  /** The same, with other readings in the place of those of the question. */
  aspectsUnder(other: ReadonlyMap<string, Value>): readonly Aspect[] {
    const { measure, clauses, channel, knownAt } = this.asked;
    const wanted = clauses === undefined ? measure.clauses : clauses.flatMap((id) => clauseOf(measure, id) ?? []);
    return wanted
      .filter((clause) => stands(clause, measure, knownAt))
      .flatMap(aspectsOf)
      .filter((aspect) => channel === undefined || aspect.channel === channel)
      .filter((aspect) => aspect.unit === "body" || this.lens(aspect, other).isNamed);
  }

  readonly #lenses = new Map<string, Lens>();

  /** The lens on an aspect, under the choices of the question or with others in their place. */
  lens(aspect: Aspect, other: ReadonlyMap<string, Value> = noDates): Lens {
    const { measure, around, at, knownAt, choices } = this.asked;
    const key = JSON.stringify([aspect.clause.id, aspect.channel, ...other]);
    let found = this.#lenses.get(key);
    if (found === undefined) {
      const dates = new Map([...other].filter(([variable]) => isDate(variable)));
      const chosen = new Map([...choices, ...[...other].filter(([variable]) => /^(?:text|claim)\./.test(variable))]);
      found = new Lens(aspect, { measure, around, at, knownAt, choices: chosen, dates, breaks: this.breaks });
      this.#lenses.set(key, found);
    }
    return found;
  }
}

/** Does the clause bind? Recommendations stand in a table of their own. */
export const binds = ({ clause }: Aspect): boolean => !recommends(clause);
