import type { Observation, Sighting } from "./observation.ts";

/** An app inventory that states no date. */
export interface Undated {
  /** With the latest instant that it can be of: the given one, else its receipt. */
  readonly observation: Observation;
  /** The source whose records date it. */
  readonly datedBy: string | undefined;
  /** The instant that was given with the load, where one was. */
  readonly givenAt: number | undefined;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of what is read: by content, so that the order of loading leaves no trace. */
const inOrder = (a: Observation, b: Observation): number =>
  a.observedAt - b.observedAt ||
  byText(a.source, b.source) ||
  byText(a.file, b.file) ||
  a.record - b.record ||
  byText(a.id, b.id);

const sightingKey = ({ product, identifier, role, what, installed, installedDay, lastUsed, name }: Sighting): string =>
  JSON.stringify([product, identifier, role, what, installed, installedDay, lastUsed, name]);

/** Every sighting once; one that was refused by a policy zone stays refused. */
const united = (rows: readonly Observation[]): readonly Sighting[] => {
  const each = new Map<string, Sighting>();
  for (const { sightings } of rows) {
    for (const sighting of sightings) {
      const key = sightingKey(sighting);
      if (sighting.blocked === true || !each.has(key)) each.set(key, sighting);
    }
  }
  return [...each].sort(([a], [b]) => byText(a, b)).map(([, sighting]) => sighting);
};

const namesOf = (rows: readonly Observation[]): readonly string[] => [...new Set(rows.flatMap(({ names }) => names))];

const latestOf = (rows: readonly Observation[]): number => Math.max(...rows.map(({ knownAt }) => knownAt));

const merged = (rows: readonly Observation[]): Observation => {
  const sorted = rows.toSorted(inOrder);
  const [first, ...others] = sorted;
  if (first === undefined) throw new Error("nothing to merge");
  if (others.length === 0) return first;
  const complete = rows.every((row) => row.complete);
  return { ...first, names: namesOf(sorted), knownAt: latestOf(rows), complete, sightings: united(rows) };
};

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string | number): readonly (readonly T[])[] => [
  ...Map.groupBy(items, keyOf).values(),
];

/**
 * An app inventory that states no date speaks of the moment when the device last reported before the export: the newest device
 * record at or before the instant given with the load (else its receipt), which also says how much the inventory could see. Rows
 * of one device may come in several files, so they are united here and not where they are loaded.
 */
const dateInventories = (undated: readonly Undated[], dated: readonly Observation[]): readonly Observation[] => {
  const placed = undated.map(({ observation, datedBy, givenAt }) => {
    const device = dated.findLast(
      ({ source, observedAt }) => source === datedBy && observedAt <= observation.observedAt,
    );
    return { observation, device, at: device?.observedAt ?? givenAt };
  });
  return groupedBy(placed, ({ observation, at }) => `${observation.source} ${at}`).flatMap((group) => {
    const [{ device, at } = {}] = group;
    if (at === undefined) return [];
    const inventory = merged(group.map(({ observation }) => observation));
    if (device === undefined) return [{ ...inventory, observedAt: at, scope: "part" as const, complete: false }];
    const { scope, facts } = device;
    const complete = inventory.complete && scope === "all-apps";
    const both = [device, inventory];
    return [{ ...inventory, observedAt: at, scope, facts, complete, names: namesOf(both), knownAt: latestOf(both) }];
  });
};

/** A resolver writes the refusal after the question, at most a second later. */
const refusalLag = 1000;

/** Log lines of one client: those of one instant are one observation, however the log was cut; a refused question says so. */
const uniteContacts = (rows: readonly Observation[]): readonly Observation[] => {
  const instants = groupedBy(rows, ({ source, observedAt }) => `${source} ${observedAt}`).map((group) => merged(group));
  const latestFirst = instants.toSorted((a, b) => inOrder(b, a));
  const refusedAt = new Map<string | undefined, number>();
  return latestFirst.map((observation) => {
    const { observedAt: at, sightings } = observation;
    for (const { blocked, name } of sightings) if (blocked === true) refusedAt.set(name, at);
    const refused = ({ name }: Sighting) => (refusedAt.get(name) ?? Number.POSITIVE_INFINITY) - at <= refusalLag;
    if (!sightings.some((sighting) => sighting.blocked !== true && refused(sighting))) return observation;
    return {
      ...observation,
      sightings: sightings.map((sighting) => (refused(sighting) ? { ...sighting, blocked: true as const } : sighting)),
    };
  });
};

const sameContent = (a: Observation, b: Observation): boolean =>
  a.observedAt === b.observedAt &&
  a.source === b.source &&
  a.scope === b.scope &&
  a.complete === b.complete &&
  a.names.join("\n") === b.names.join("\n") &&
  JSON.stringify([...a.facts]) === JSON.stringify([...b.facts]) &&
  JSON.stringify(a.sightings) === JSON.stringify(b.sightings);

/** The observations of one device of one body: dated, joined, each once, in order. Takes its first argument over. */
export const resolve = (dated: Observation[], undated: readonly Undated[]): readonly Observation[] => {
  let all = dated;
  if (undated.length > 0 || dated.some(({ scope }) => scope === "network")) {
    dated.sort(inOrder);
    const contacts = dated.filter(({ scope }) => scope === "network");
    const others = dated.filter(({ scope }) => scope !== "network");
    all = [...others, ...dateInventories(undated, others), ...uniteContacts(contacts)];
  }
  if (all.length < 2) return all;
  return all.sort(inOrder).filter((each, place) => {
    const before = all[place - 1];
    return before === undefined || !sameContent(before, each);
  });
};
