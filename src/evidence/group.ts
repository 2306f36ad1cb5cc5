import type { Observation, Sighting } from "./observation.ts";

/** An observation as the tables hold it, before it is dated and joined. */
export interface Row extends Observation {
  /** False: dated when read, by the newest device record at or before `observedAt`. */
  readonly dated: boolean;
  /** The source whose records date this one's. */
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

const sightingKey = (sighting: Sighting): string =>
  JSON.stringify([
    sighting.product,
    sighting.identifier,
    sighting.role,
    sighting.what,
    sighting.installed,
    sighting.lastUsed,
  ]);

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

const merged = (rows: readonly Observation[], changes: Partial<Observation> = {}): Observation => {
  const [first, ...others] = [...rows].sort(inOrder);
  if (first === undefined) throw new Error("nothing to merge");
  if (others.length === 0) return { ...first, ...changes };
  return {
    ...first,
    names: [...new Set(rows.flatMap(({ names }) => names))],
    knownAt: Math.max(...rows.map(({ knownAt }) => knownAt)),
    complete: rows.every(({ complete }) => complete),
    sightings: united(rows),
    ...changes,
  };
};

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string | number): readonly (readonly T[])[] => [
  ...Map.groupBy(items, keyOf).values(),
];

/**
 * An app inventory that states no date speaks of the moment when the device last reported before the export: the newest device
 * record at or before the instant given with the load (else its receipt), which also says how much the inventory could see. Rows
 * of one device may come in several files, so they are united here and not where they are loaded.
 */
const dateInventories = (undated: readonly Row[], dated: readonly Row[]): readonly Observation[] => {
  const found: Observation[] = [];
  const placed = undated.map((row) => {
    const device = dated.findLast(({ source, observedAt }) => source === row.datedBy && observedAt <= row.observedAt);
    return { row, device, at: device?.observedAt ?? row.givenAt };
  });
  for (const group of groupedBy(placed, ({ row, at }) => `${row.source} ${at}`)) {
    const [first] = group;
    if (first?.at === undefined) continue;
    const rows = group.map(({ row }) => row);
    const device = first.device;
    const scope = device?.scope ?? "part";
    found.push(
      merged(rows, {
        observedAt: first.at,
        scope,
        complete: scope === "all-apps" && rows.every(({ complete }) => complete),
        ...(device === undefined
          ? {}
          : {
              facts: device.facts,
              names: [...new Set([...device.names, ...rows.flatMap(({ names }) => names)])],
              knownAt: Math.max(device.knownAt, ...rows.map(({ knownAt }) => knownAt)),
            }),
      }),
    );
  }
  return found;
};

/** A resolver writes the refusal after the question, at most a second later. */
const refusalLag = 1000;

/** Log lines of one client: those of one instant are one observation, however the log was cut; a refused question says so. */
const uniteContacts = (rows: readonly Row[]): readonly Observation[] => {
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

/** The observations of one device of one body: dated, joined, each once, in order. */
export const resolve = (rows: readonly Row[]): readonly Observation[] => {
  if (rows.length === 1 && rows[0]?.dated === true) return rows;
  const undated = rows.filter(({ dated }) => !dated);
  const contacts = rows.filter(({ scope }) => scope === "network");
  const dated = rows.filter(({ dated, scope }) => dated && scope !== "network").sort(inOrder);
  const all = [...dated, ...dateInventories(undated, dated), ...uniteContacts(contacts)].sort(inOrder);
  return all.filter((each, place) => {
    const before = all[place - 1];
    return before === undefined || !sameContent(before, each);
  });
};
