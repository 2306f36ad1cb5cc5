import type { DeviceFacts, Observation } from "../evidence/observation.ts";
import type { Asked } from "./asked.ts";
import { statementsOfDevices } from "./holders.ts";
import { type Profiles, versionsOf } from "./profiles.ts";
import { inOrder, type Mark, pushMarks } from "./timeline.ts";
import type { Holder, Unit } from "./unit.ts";

const none: readonly never[] = Object.freeze([]);

interface Gathered {
  readonly device: string;
  readonly registered: boolean;
  readonly rows: DeviceFacts[];
  readonly observations: Observation[];
}

/** Items by body. Readers give them in runs of one body, which are taken as they are. */
const grouped = <T extends { readonly body: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, readonly T[]>();
  let start = 0;
  for (let n = 1; n <= items.length; n++) {
    const body = items[start]?.body;
    if (body === undefined || items[n]?.body === body) continue;
    const before = groups.get(body);
    const run = items.slice(start, n);
    groups.set(body, before === undefined ? run : [...before, ...run]);
    start = n;
  }
  return groups;
};

/**
 * The devices of a body. A record belongs to the first of its names that the body's register holds; a record with no such name makes a
 * device of its own, under its best name: what nobody registered is a unit too.
 */
const gather = (
  rows: readonly DeviceFacts[],
  observations: readonly Observation[],
  stated: Iterable<string>,
): Iterable<Gathered> => {
  const devices = new Map<string, Gathered>();
  for (const row of rows) {
    const found = devices.get(row.device);
    if (found === undefined)
      devices.set(row.device, { device: row.device, registered: true, rows: [row], observations: [] });
    else found.rows.push(row);
  }
  const other = new Map<string, Gathered>();
  const unregistered = (name: string): Gathered => {
    let found = other.get(name);
    if (found === undefined) {
      found = { device: name, registered: false, rows: [], observations: [] };
      other.set(name, found);
    }
    return found;
  };
  for (const observation of observations) {
    let found: Gathered | undefined;
    for (const name of observation.names) {
      found = devices.get(name);
      if (found !== undefined) break;
    }
    (found ?? unregistered(observation.names[0] ?? "")).observations.push(observation);
  }
  for (const device of stated) if (!devices.has(device)) unregistered(device);
  return [...devices.values(), ...other.values()];
};

const marksOfAll = (observations: readonly Observation[]): readonly Mark[] => {
  if (observations.length === 0) return none;
  const marks: Mark[] = [];
  for (const observation of observations) {
    pushMarks(observation, marks);
  }
  for (let n = 1; n < marks.length; n++) {
    const [before, mark] = [marks[n - 1], marks[n]];
    if (before !== undefined && mark !== undefined && inOrder(before, mark) > 0) return marks.sort(inOrder);
  }
  return marks;
};

/** The units of a measure that are devices, by body, each with what is known of it over time and what its records prove. */
export class Fleet {
  readonly #rows: ReadonlyMap<string, readonly DeviceFacts[]>;
  readonly #observations: ReadonlyMap<string, readonly Observation[]>;
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#rows = grouped(asked.held.deviceFacts);
    this.#observations = grouped(asked.held.observations);
  }

  /** The bodies of which anything is held. */
  get bodies(): readonly string[] {
    return [
      ...new Set([
        ...this.#rows.keys(),
        ...this.#observations.keys(),
        ...this.#asked.held.attestations.flatMap((one) => (one.device === undefined ? [] : [one.body])),
      ]),
    ];
  }

  observationsOf(body: string): readonly Observation[] {
    return this.#observations.get(body) ?? none;
  }

  unitsOf(body: Holder, profiles: Profiles): readonly Unit[] {
    const stated = statementsOfDevices(this.#asked, body.id);
    const units: Unit[] = [];
    for (const { device, registered, rows, observations } of gather(
      this.#rows.get(body.id) ?? none,
      this.observationsOf(body.id),
      stated.keys(),
    )) {
      units.push({
        body,
        device,
        registered,
        versions: versionsOf(rows, observations, profiles),
        marks: marksOfAll(observations),
        statements: stated.get(device) ?? none,
        observations,
      });
    }
    body.fleet.units = units;
    for (let n = 1; n < units.length; n++) {
      const [before, unit] = [units[n - 1], units[n]];
      if (before !== undefined && unit !== undefined && before.device > unit.device)
        return units.sort((a, b) => (a.device < b.device ? -1 : 1));
    }
    return units;
  }
}
