import { dayWithin } from "./clock.ts";
import { apportion, type Random, randomOf } from "./random.ts";
import type { DeviceType, Gap, Scenario, ScenarioBody } from "./scenario.ts";
import { type Spell, spellOf } from "./spell.ts";

/** One invented device: what is true of it, whatever its papers say. */
export interface Device {
  /** `ex-04417`: the body's own pseudonym. */
  readonly id: string;
  readonly number: number;
  readonly typeName: string;
  readonly type: DeviceType;
  /** What becomes of the product on it; absent: nothing. */
  readonly behaviour?: string;
  readonly spell?: Spell;
  /** What is wrong with its papers. */
  readonly gap?: Gap;
  readonly exempt: boolean;
  /** As the device numbers itself. */
  readonly uuid: string;
  readonly serial: string;
  /** The id that its inventory agent gave itself when it was installed, with that day in it. */
  readonly agent: string;
}

export interface Fleet {
  readonly body: ScenarioBody;
  readonly devices: readonly Device[];
}

export interface Wanted {
  readonly seed: number;
  /** How many devices in all bodies together. */
  readonly devices: number;
}

/** The invented devices of every body: the same for the same seed and number. */
export const fleetsOf = (scenario: Scenario, { seed, devices }: Wanted): readonly Fleet[] => {
  const sizes = apportion(
    devices,
    scenario.bodies.map(({ weight }) => weight),
  );
  let first = 1;
  return scenario.bodies.map((body, place) => {
    const size = sizes[place] ?? 0;
    const fleet = { body, devices: devicesOf(scenario, body, first, size, seed) };
    first += size;
    return fleet;
  });
};

const devicesOf = (
  scenario: Scenario,
  body: ScenarioBody,
  first: number,
  size: number,
  seed: number,
): readonly Device[] => {
  const random = randomOf(seed, body.id, "fleet");
  const mix = Object.entries(scenario.mixes[body.mix] ?? {});
  const parts = apportion(
    size,
    mix.map(([, weight]) => weight),
  );
  const types = random.shuffled(mix.flatMap(([name], place) => Array.from({ length: parts[place] ?? 0 }, () => name)));
  const exempt = exemptOf(scenario, body, types);
  const behaviours = behavioursOf(scenario, body, types, exempt, random);
  const gaps = gapsOf(scenario, body, behaviours, exempt, random);
  return types.flatMap((typeName, place) => {
    const type = scenario.types[typeName];
    if (type === undefined) return [];
    const number = first + place;
    const behaviour = behaviours[place];
    const gap = gaps[place];
    const spell = behaviour === undefined ? undefined : spellOf(scenario, behaviour, random);
    const id = `ex-${String(number).padStart(5, "0")}`;
    return {
      id,
      number,
      typeName,
      type,
      ...(behaviour === undefined ? {} : { behaviour }),
      ...(spell === undefined ? {} : { spell }),
      ...(gap === undefined ? {} : { gap }),
      exempt: exempt.has(place),
      uuid: type.system === "android" ? random.hex(16) : guid(random),
      serial: `FICTIF-${random.hex(8).toUpperCase()}`,
      agent: `${id}-${dayWithin(scenario.equipped, random)}-09-${random.between(10, 60)}-00`,
    };
  });
};

const guid = (random: Random): string => [8, 4, 4, 4, 12].map((digits) => random.hex(digits)).join("-");

/** The places of the devices that an exemption names: phones within the clause. */
const exemptOf = (scenario: Scenario, body: ScenarioBody, types: readonly string[]): ReadonlySet<number> => {
  const wanted = body.exempt === undefined ? 0 : Math.round((types.length * body.exempt.share) / 10_000);
  const phones = types.flatMap((name, place) => {
    const type = scenario.types[name];
    return type?.form === "phone" && type.watched && type.covered ? [place] : [];
  });
  return new Set(phones.slice(0, wanted));
};

/** For each device the behaviour that it has, in proportion to the devices that can have it. */
const behavioursOf = (
  scenario: Scenario,
  body: ScenarioBody,
  types: readonly string[],
  exempt: ReadonlySet<number>,
  random: Random,
): readonly (string | undefined)[] => {
  const chosen: (string | undefined)[] = types.map(() => undefined);
  if (body.exempt !== undefined) {
    const present = Math.round((exempt.size * body.exempt.present) / 10_000);
    for (const place of [...exempt].slice(0, present)) chosen[place] = body.exempt.behaviour;
  }
  for (const [id, { share, on }] of Object.entries(scenario.behaviours)) {
    if (body.behaviours?.includes(id) === false) continue;
    const able = types.flatMap((type, place) => (on.includes(type) && !exempt.has(place) ? [place] : []));
    const free = random.shuffled(able.filter((place) => chosen[place] === undefined));
    for (const place of free.slice(0, random.about((able.length * share) / 10_000))) chosen[place] = id;
  }
  return chosen;
};

/** For each device what is wrong with its papers: one thing at most, and nothing where the product is found. */
const gapsOf = (
  scenario: Scenario,
  body: ScenarioBody,
  behaviours: readonly (string | undefined)[],
  exempt: ReadonlySet<number>,
  random: Random,
): readonly (Gap | undefined)[] => {
  const chosen: (Gap | undefined)[] = behaviours.map(() => undefined);
  const shares = scenario.gaps[body.gaps];
  if (shares === undefined) return chosen;
  const free = random.shuffled(
    behaviours.flatMap((behaviour, place) => (behaviour === undefined && !exempt.has(place) ? [place] : [])),
  );
  for (const [gap, share] of Object.entries(shares) as [Gap, number][]) {
    for (const place of free.splice(0, random.about((behaviours.length * share) / 10_000))) chosen[place] = gap;
  }
  return chosen;
};
