import type { Store } from "../store/store.ts";
import { always, dayOf, never } from "../time/time.ts";
import { resolve, type Undated } from "./group.ts";
import { namesFrom } from "./hold.ts";
import { type Attestation, type ControlSeen, type DeviceFacts, type Observation, scopes } from "./observation.ts";
import { unpackFacts, unpackSightings } from "./packed.ts";
import { sources } from "./sources/index.ts";
import { type HeldFile, type View, type Viewpoint, viewOf } from "./visible.ts";

export interface Asked extends Viewpoint {
  /** Only these bodies; all when absent. */
  readonly bodies?: readonly string[];
}

/** Bodies by their number in the tables, sorted by name: the order of everything that is read. */
const bodiesIn = async (store: Store, wanted: readonly string[] | undefined) => {
  const rows = await store.query.selectFrom("body").select(["id", "name"]).execute();
  const set = wanted === undefined ? undefined : new Set(wanted);
  return rows.filter(({ name }) => set?.has(name) ?? true).sort((a, b) => (a.name < b.name ? -1 : 1));
};

const sourceOf = new Map(sources.map((source) => [source.id, source]));

type ObservationTuple = [
  string,
  number,
  number,
  number,
  0 | 1,
  number,
  0 | 1,
  string | null,
  string | null,
  string | null,
];

const rowsOf = (store: Store, sql: string, body: number): readonly unknown[] => {
  const statement = store.statement(sql);
  statement.setReturnArrays(true);
  return statement.all(body);
};

const selectObservations = `SELECT device, observed_at, seq, record, dated, scope, complete, names, facts, sightings
  FROM observation WHERE body = ? ORDER BY device, observed_at`;

/** What is added to a row from the load it came in; undefined when it does not count at this viewpoint. */
const heldBy = (
  view: View,
  seq: number,
  record: number,
): { readonly file: HeldFile; readonly id: string } | undefined => {
  const file = view.files.get(seq);
  if (file === undefined) return undefined;
  const id = `${file.id}.${record}`;
  return view.retracted.size > 0 && view.retracted.has(id) ? undefined : { file, id };
};

/**
 * Every observation known at the viewpoint and not retracted: by body, device (first name), instant, source. The order and the content do
 * not depend on the order in which files were loaded, on repetition, or on how logs and tables were cut.
 */
export const observationsOf = async (store: Store, asked: Asked): Promise<readonly Observation[]> => {
  const view = await viewOf(store, asked);
  const all: Observation[] = [];
  for (const { id: number, name: body } of await bodiesIn(store, asked.bodies)) {
    let dated: Observation[] = [];
    let undated: Undated[] = [];
    let device: string | undefined;
    let names: readonly string[] = [];
    let namesText: string | null = null;
    const flush = () => {
      for (const each of resolve(dated, undated)) all.push(each);
      dated = [];
      undated = [];
    };
    for (const tuple of rowsOf(store, selectObservations, number) as readonly ObservationTuple[]) {
      const [own, observedAt, seq, record, isDated, scope, complete, others, facts, sightings] = tuple;
      const held = heldBy(view, seq, record);
      if (held === undefined) continue;
      const { file, id } = held;
      if (own !== device || others !== namesText) names = namesFrom(own, others);
      if (own !== device) flush();
      device = own;
      namesText = others;
      const source = sourceOf.get(file.source);
      const observation: Observation = {
        kind: "observation",
        id,
        body,
        names,
        source: file.source,
        sourceKind: source?.kind ?? "inventory",
        observedAt,
        knownAt: file.knownAt,
        seq,
        scope: scopes[scope] ?? "part",
        complete: complete === 1,
        facts: unpackFacts(facts),
        sightings: unpackSightings(sightings),
        file: file.digest,
        record,
      };
      if (isDated === 1) dated.push(observation);
      else undated.push({ observation, datedBy: source?.datedBy, givenAt: file.observedAt });
    }
    flush();
  }
  return all;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each content once (the earliest, then the one known first), sorted by content. */
const distinct = <
  T extends { readonly at?: number; readonly knownAt: number; readonly file: string; readonly record: number },
>(
  items: readonly { readonly key: string; readonly item: T }[],
): readonly T[] =>
  [...items]
    .sort(
      (a, b) =>
        byText(a.key, b.key) ||
        (a.item.at ?? 0) - (b.item.at ?? 0) ||
        a.item.knownAt - b.item.knownAt ||
        byText(a.item.file, b.item.file) ||
        a.item.record - b.item.record,
    )
    .filter(({ key }, place, sorted) => sorted[place - 1]?.key !== key)
    .map(({ item }) => Object.freeze(item));

type FactsTuple = [string, number | null, number | null, number, number, string | null, string | null, string | null];

/** The rows of the device registers, by body, device and validity. */
export const deviceFactsOf = async (store: Store, asked: Asked): Promise<readonly DeviceFacts[]> => {
  const view = await viewOf(store, asked);
  const all: DeviceFacts[] = [];
  const sql =
    "SELECT device, valid_from, valid_to, seq, record, holder, facts, person FROM device_facts WHERE body = ? ORDER BY device";
  for (const { id: number, name: body } of await bodiesIn(store, asked.bodies)) {
    let group: { readonly key: string; readonly item: DeviceFacts }[] = [];
    let device: string | undefined;
    const flush = () => {
      for (const each of group.length === 1 ? group.map(({ item }) => item) : distinct(group)) all.push(each);
      group = [];
    };
    for (const tuple of rowsOf(store, sql, number) as readonly FactsTuple[]) {
      const held = heldBy(view, tuple[3], tuple[4]);
      if (held === undefined) continue;
      if (tuple[0] !== device) flush();
      device = tuple[0];
      const [, from, to, seq, record, holder, facts, person] = tuple;
      const item: DeviceFacts = {
        kind: "device-facts",
        id: held.id,
        device,
        body,
        ...(holder === null ? {} : { holder }),
        facts: unpackFacts(facts),
        ...(person === null ? {} : { person: unpackFacts(person) }),
        validFrom: from ?? always,
        validTo: to ?? never,
        knownAt: held.file.knownAt,
        seq,
        file: held.file.digest,
        record,
      };
      group.push({ key: JSON.stringify([from, to, holder, facts, person]), item });
    }
    flush();
  }
  return all;
};

type ControlTuple = [string, number, number, number, string];

/** What bodies state, each statement once. */
export const attestationsOf = async (store: Store, asked: Asked): Promise<readonly Attestation[]> => {
  const view = await viewOf(store, asked);
  const all: Attestation[] = [];
  for (const { id: number, name: body } of await bodiesIn(store, asked.bodies)) {
    const rows = rowsOf(store, "SELECT seq, record, device, json FROM attestation WHERE body = ?", number) as readonly [
      number,
      number,
      string | null,
      string,
    ][];
    const group = rows.flatMap(([seq, record, device, json]) => {
      const held = heldBy(view, seq, record);
      if (held === undefined) return [];
      const item: Attestation = {
        kind: "attestation",
        id: held.id,
        body,
        ...(device === null ? {} : { device }),
        ...JSON.parse(json),
        knownAt: held.file.knownAt,
        seq,
        file: held.file.digest,
        record,
      };
      return [{ key: JSON.stringify([device, json]), item }];
    });
    all.push(...distinct(group));
  }
  return all;
};

/** Controls seen at work in bodies' logs: each canary at each instant once, each rule once a day (Europe/Brussels), when first applied. */
export const controlsSeenOf = async (store: Store, asked: Asked): Promise<readonly ControlSeen[]> => {
  const view = await viewOf(store, asked);
  const all: ControlSeen[] = [];
  for (const { id: number, name: body } of await bodiesIn(store, asked.bodies)) {
    const sql = "SELECT client, at, seq, record, json FROM control_seen WHERE body = ? ORDER BY at";
    const group = (rowsOf(store, sql, number) as readonly ControlTuple[]).flatMap(([client, at, seq, record, json]) => {
      const held = heldBy(view, seq, record);
      if (held === undefined) return [];
      const { file, id } = held;
      const rest = JSON.parse(json);
      const item: ControlSeen = {
        kind: "control-seen",
        id,
        body,
        client,
        at,
        ...rest,
        knownAt: file.knownAt,
        seq,
        file: file.digest,
        record,
      };
      return [{ key: JSON.stringify([item.what === "rule-applied" ? dayOf(at) : at, client, json]), item }];
    });
    all.push(...distinct(group));
  }
  return all.sort((a, b) => byText(a.body, b.body) || a.at - b.at || byText(a.client, b.client));
};
