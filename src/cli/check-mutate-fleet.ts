import { deviceFactsOf } from "../evidence/read.ts";
import type { Measure } from "../measure/measure.ts";
import { type DeviceKind, devicesChanged } from "../measure/mutate/fleet.ts";
import type { Change, Mutant } from "../measure/mutate/mutant.ts";
import { nameOf } from "../measure/mutate/tree.ts";
import { ok, type Place, type Result } from "../problem/problem.ts";
import { body as latest } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import type { Parsed } from "../yaml/read.ts";
import type { CheckScope } from "./check-report.ts";
import type { Io, Words } from "./command.ts";
import { instantFlag } from "./common.ts";

/** The devices of the registers that are loaded, at an instant. */
export interface Fleet {
  readonly kinds: readonly DeviceKind[];
  readonly devices: number;
  readonly at: number;
  readonly knownAt: number;
}

/** What a change does to the devices: for how many of them some ruling is another one. */
export interface Weight {
  readonly id: string;
  readonly part: string;
  readonly change: Change;
  readonly place: Place;
  readonly devices: number;
}

/** The device registers of the data folder, of one world; empty where none are loaded. */
export const loadFleet = async ({ around }: CheckScope, words: Words, io: Io): Promise<Result<Fleet>> => {
  const at = instantFlag(words, "at") ?? io.now();
  const knownAt = io.now();
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const body = words.value("body");
    const rows = await deviceFactsOf(store.value, { knownAt, ...(body === undefined ? {} : { bodies: [body] }) });
    const world = words.flag("fictional") ? "fictional" : "real";
    const standing = rows.filter(
      (row) => row.validFrom <= at && at < row.validTo && latest(around.register, row.body)?.world === world,
    );
    // Of two rows of one device, the one that became known later stands.
    const newest = new Map(
      standing.toSorted((a, b) => a.knownAt - b.knownAt).map((row) => [`${row.body} ${row.device}`, row]),
    );
    const kinds = new Map<string, DeviceKind>();
    for (const row of newest.values()) {
      const facts = [...row.facts, ...(row.person ?? [])];
      const key = JSON.stringify([row.body, facts.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
      const before = kinds.get(key);
      kinds.set(key, { body: row.body, facts: new Map(facts), devices: (before?.devices ?? 0) + 1 });
    }
    return ok({ kinds: [...kinds.values()], devices: newest.size, at, knownAt });
  } finally {
    store.value.close();
  }
};

/** Weighs what each word of a measure does to a fleet; changes that touch no device are left out. */
export const scales = (measure: Measure, parsed: Parsed, fleet: Fleet, { around }: CheckScope) => {
  const changed = devicesChanged(measure, fleet.kinds, fleet.at, fleet.knownAt, around);
  const weights: Weight[] = [];
  return {
    weigh: ({ id, path, change }: Mutant, other: Measure): void => {
      const devices = fleet.devices === 0 ? 0 : (changed(other) ?? 0);
      const part = nameOf(parsed.value, path);
      if (devices > 0) weights.push({ id, part, change, place: parsed.placeOf(path), devices });
    },
    /** The heaviest first. */
    weights: (): readonly Weight[] => weights.toSorted((a, b) => b.devices - a.devices || (a.id < b.id ? -1 : 1)),
  };
};
