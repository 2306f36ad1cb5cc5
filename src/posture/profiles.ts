import type { DeviceFacts, Observation } from "../evidence/observation.ts";
import type { Facts, Value } from "../logic/condition.ts";
import { always } from "../time/time.ts";
import type { Profile, Version } from "./unit.ts";

/** Where nobody says how a holder belongs to the body: as a member, as rulings take it (semantics N3). */
const belongs: readonly [string, Value] = ["person.as", "member"];

/** Keeps each set of facts once, of the attributes that matter only: fleets are large and their kinds of devices few. */
export class Profiles {
  readonly #attributes: ReadonlySet<string>;
  readonly #known = new Map<string, Profile>();

  constructor(attributes: ReadonlySet<string>) {
    this.#attributes = attributes;
    this.unknown = this.of(new Map([belongs]));
  }

  /** Do these facts say anything that matters and that the others leave open? */
  adds(facts: Facts, others: Facts): boolean {
    for (const attribute of facts.keys()) if (this.#attributes.has(attribute) && !others.has(attribute)) return true;
    return false;
  }

  of(facts: Facts): Profile {
    const own = [...facts].filter(([attribute]) => this.#attributes.has(attribute));
    const key = JSON.stringify(own.sort(([a], [b]) => (a < b ? -1 : 1)));
    let found = this.#known.get(key);
    if (found === undefined) {
      found = { id: this.#known.size, facts: new Map(own) };
      this.#known.set(key, found);
    }
    return found;
  }

  /** One row that says everything of a device for ever is by far the commonest. */
  /** Before anybody says anything of a device. */
  readonly unknown: Profile;

  readonly #single = new WeakMap<Facts, Map<Facts | undefined, Profile>>();

  ofRow({ facts, person }: DeviceFacts): Profile {
    let byPerson = this.#single.get(facts);
    if (byPerson === undefined) {
      byPerson = new Map();
      this.#single.set(facts, byPerson);
    }
    let found = byPerson.get(person);
    if (found === undefined) {
      found = this.of(new Map([belongs, ...facts, ...(person ?? [])]));
      byPerson.set(person, found);
    }
    return found;
  }
}

const nothing: Facts = new Map();

const none: readonly never[] = Object.freeze([]);

/** Rows in the order in which a later one stands over an earlier one: as they became known, then by the time they speak of. */
const byWeight = (a: DeviceFacts, b: DeviceFacts): number =>
  a.knownAt - b.knownAt || a.validFrom - b.validFrom || (a.id < b.id ? -1 : 1);

const factsOfRow = ({ facts, person }: DeviceFacts): readonly (readonly [string, Value])[] => [
  ...facts,
  ...(person ?? []),
];

/** All ways to read rows that contradict one another, but the one that stands; two contradictions at most, which is already rare. */
const otherReadings = (rows: readonly DeviceFacts[], standing: Facts): readonly Facts[] => {
  const stated = new Map<string, Set<Value>>();
  for (const row of rows)
    for (const [attribute, value] of factsOfRow(row))
      stated.set(attribute, (stated.get(attribute) ?? new Set()).add(value));
  const contradicted = [...stated].filter(([, values]) => values.size > 1);
  return contradicted
    .reduce<readonly Facts[]>(
      (all, [attribute, values]) =>
        all.flatMap((facts) => [...values].map((value) => new Map([...facts, [attribute, value]]))),
      [standing],
    )
    .filter((facts) => contradicted.some(([attribute]) => facts.get(attribute) !== standing.get(attribute)));
};

/**
 * What is known of a device over time. The register of devices stands over what a tool says; of two rows, the one known later, attribute
 * by attribute; what a tool says holds until it says otherwise. Before its first row nothing is known of a device; after its last one it
 * has left the body.
 */
export const versionsOf = (
  rows: readonly DeviceFacts[],
  observations: readonly Observation[],
  profiles: Profiles,
): readonly Version[] => {
  const [only] = rows;
  const registered = rows.length === 1 && only !== undefined ? only.facts : nothing;
  const tells = ({ facts, observedAt }: Observation): boolean =>
    facts.size > 0 && profiles.adds(facts, only !== undefined && observedAt >= only.validFrom ? registered : nothing);
  const telling = observations.some(tells) ? observations.filter(tells) : [];
  if (telling.length > 1) telling.sort((a, b) => a.observedAt - b.observedAt || (a.id < b.id ? -1 : 1));
  if (only !== undefined && rows.length === 1 && telling.length === 0) {
    const version: Version = {
      from: only.validFrom,
      profile: profiles.ofRow(only),
      others: none,
      ...(only.holder === undefined ? {} : { holder: only.holder }),
    };
    return [
      ...(only.validFrom === always ? [] : [{ from: always, profile: profiles.unknown, others: none }]),
      version,
      ...(Number.isFinite(only.validTo) ? [{ from: only.validTo, profile: "left" as const, others: none }] : []),
    ];
  }
  const weighed = [...rows].sort(byWeight);
  const edges = [
    always,
    ...rows.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...telling.map(({ observedAt }) => observedAt),
  ];
  const starts = [...new Set(edges)].filter((edge) => edge < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  return starts.map((from): Version => {
    const standing = weighed.filter(({ validFrom, validTo }) => validFrom <= from && from < validTo);
    if (standing.length === 0 && rows.some(({ validTo }) => validTo <= from))
      return { from, profile: "left", others: [] };
    const told = telling.filter(({ observedAt }) => observedAt <= from).flatMap(({ facts }) => [...facts]);
    const facts: Facts = new Map([belongs, ...told, ...standing.flatMap(factsOfRow)]);
    const profile = profiles.of(facts);
    const others = new Set(otherReadings(standing, facts).map((one) => profiles.of(one)));
    others.delete(profile);
    const holder = standing.findLast((row) => row.holder !== undefined)?.holder;
    return { from, profile, others: [...others], ...(holder === undefined ? {} : { holder }) };
  });
};
