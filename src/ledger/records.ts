import type { Store, Transaction } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import { canonical, type Json } from "./canonical.ts";
import { append, type Head, sha256 } from "./ledger.ts";
import { retractedBy } from "./retraction.ts";

/** A record that people enter: a deed, an exemption, a population, a choice, a retraction. */
export interface NewRecord {
  readonly kind: string;
  readonly json: { readonly [name: string]: Json | undefined };
  /** Since when it could be known; what is entered later is known from its receipt only. */
  readonly knownAt: Instant;
}

export interface HeldRecord {
  readonly kind: string;
  /** The record's own `id`, else the digest of its canonical JSON. */
  readonly id: string;
  readonly json: { readonly [name: string]: Json };
  readonly knownAt: Instant;
  readonly seq: number;
  /** SHA-256 of kind and canonical JSON. */
  readonly digest: string;
}

const retraction = "retraction";

/**
 * Appends records, each one entry, inside a transaction. One that is held already, word for word, changes nothing; the result has the
 * entry of each that is new. A record is known from `knownAt` but never before its receipt: what was answered earlier stays as it was.
 */
export const appendRecordsIn = (
  tx: Transaction,
  records: readonly NewRecord[],
  receivedAt: Instant,
): readonly (Head | undefined)[] =>
  records.map(({ kind, json, knownAt }) => {
    const text = canonical(json);
    const digest = sha256(`${kind}\n${text}`);
    if (tx.statement("SELECT 1 FROM record WHERE digest = ?").get(digest) !== undefined) return undefined;
    const known = Math.max(knownAt, receivedAt);
    const [entry] = append(tx, [
      { at: receivedAt, kind: "record", body: { kind, record: json, knownAt: new Date(known).toISOString() } },
    ]);
    const id = typeof json.id === "string" ? json.id : null;
    tx.statement("INSERT INTO record (seq, digest, kind, id, json, known_at) VALUES (?, ?, ?, ?, ?, ?)").run(
      entry?.seq ?? 0,
      digest,
      kind,
      id,
      text,
      known,
    );
    return entry;
  });

/** The same, all of them in one transaction of their own. */
export const appendRecords = (
  store: Store,
  records: readonly NewRecord[],
  receivedAt: Instant,
): readonly (Head | undefined)[] => store.transaction((tx) => appendRecordsIn(tx, records, receivedAt));

interface Asked {
  readonly kinds?: readonly string[];
  readonly knownAt: Instant;
  readonly upTo?: number;
}

const read = async (
  store: Store,
  { kinds, knownAt, upTo = Number.MAX_SAFE_INTEGER }: Asked,
): Promise<readonly HeldRecord[]> => {
  let query = store.query
    .selectFrom("record")
    .select(["seq", "digest", "kind", "id", "json", "known_at"])
    .where("known_at", "<=", Math.max(-8.64e15, Math.min(8.64e15, knownAt)))
    .where("seq", "<=", upTo);
  if (kinds !== undefined) query = query.where("kind", "in", [...kinds]);
  const rows = await query.orderBy("digest").execute();
  return rows.map(({ seq, digest, kind, id, json, known_at }) =>
    Object.freeze({ kind, id: id ?? digest, json: JSON.parse(json), knownAt: known_at, seq, digest }),
  );
};

const earlierFirst = (a: HeldRecord, b: HeldRecord): number => a.knownAt - b.knownAt || (a.id < b.id ? -1 : 1);

/**
 * The ids (of records, loads, observations) and digests (of files) that are retracted, as known then. A retraction may itself be retracted, in whatever order the two were
 * entered.
 */
export const retractedIn = async (store: Store, asked: Omit<Asked, "kinds">): Promise<ReadonlySet<string>> => {
  const held = await read(store, { ...asked, kinds: [retraction] });
  return retractedBy(
    held.toSorted(earlierFirst).map(({ id, digest, json }) => ({
      names: [id, digest],
      of: [json.of].flat().flatMap((what) => (typeof what === "string" ? [what.replace(/^sha256:/, "")] : [])),
    })),
  );
};

/** The records known then, in an order that does not depend on when they were entered: those that stand, and those that were retracted. */
export const allRecordsOf = async (
  store: Store,
  asked: Asked,
): Promise<{ readonly standing: readonly HeldRecord[]; readonly withdrawn: readonly HeldRecord[] }> => {
  const retracted = await retractedIn(store, asked);
  const all = await read(store, asked);
  const isRetracted = ({ id, digest }: HeldRecord): boolean => retracted.has(id) || retracted.has(digest);
  return { standing: all.filter((one) => !isRetracted(one)), withdrawn: all.filter(isRetracted) };
};

/** The records known then and not retracted. */
export const recordsOf = async (store: Store, asked: Asked): Promise<readonly HeldRecord[]> =>
  (await allRecordsOf(store, asked)).standing;
