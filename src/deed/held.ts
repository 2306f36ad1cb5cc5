import { allRecordsOf, appendRecordsIn, type HeldRecord, recordsOf } from "../ledger/records.ts";
import type { Words } from "../measure/measure.ts";
import type { Store, Transaction } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import { type AnyRecord, recordKinds } from "./deed.ts";
import { type Known, recordsKnown } from "./known.ts";
import type { ReadRecord } from "./read.ts";
import { recordOf } from "./record.ts";
import { shapes } from "./schema.ts";

/** A record of the ledger as a value. @throws when it has not the shape of its kind: only checked records are appended. */
const fromHeld = ({ id, kind, json, knownAt: known }: HeldRecord): AnyRecord => {
  const found = recordKinds.find((each) => each === kind);
  if (found === undefined) throw new Error(`not a kind of record: ${kind}`);
  const written = shapes[found].parse(json);
  const about: string[] = [];
  const alsoAbout: Words[] = [];
  for (const each of "about" in written && Array.isArray(written.about) ? written.about : []) {
    if (typeof each === "string") about.push(each);
    else if ("described" in each) alsoAbout.push(each.described);
  }
  return recordOf(written, { id, known, about, alsoAbout });
};

interface Asked {
  readonly knownAt: Instant;
  readonly upTo?: number;
}

/** What users entered, as known at an instant; with `upTo`, as the ledger stood at that entry. */
export const heldRecords = async (store: Store, asked: Asked): Promise<readonly AnyRecord[]> =>
  (await recordsOf(store, { kinds: recordKinds, ...asked })).map(fromHeld);

/** The public record and what users entered, as known at an instant: what every question about deeds is asked of. */
export const knownRecords = async (publicRecord: readonly AnyRecord[], store: Store, asked: Asked): Promise<Known> => {
  const { standing, withdrawn } = await allRecordsOf(store, { kinds: recordKinds, ...asked });
  return recordsKnown([...publicRecord, ...standing.map(fromHeld)], asked.knownAt, withdrawn.map(fromHeld));
};

/** The choices that users entered by an instant, and what retracts records: what `recordsKnown` needs to say which choices stand, then or at any instant before. */
export const choicesHeld = async (store: Store, asked: Asked): Promise<readonly AnyRecord[]> => {
  const { standing, withdrawn } = await allRecordsOf(store, { kinds: ["choice", "retraction"], ...asked });
  return [...standing, ...withdrawn].map(fromHeld);
};

/** Every id that a record of the ledger has, also of records that were retracted, with the record's text. */
export const idsHeld = async (store: Store): Promise<ReadonlyMap<string, string>> => {
  const rows = await store.query.selectFrom("record").select(["id", "digest", "json"]).execute();
  return new Map(rows.map(({ id, digest, json }) => [id ?? digest, json]));
};

/** Appends records inside a transaction that does more. What is held already, word for word, changes nothing; how many were new. */
export const keepRecordsIn = (tx: Transaction, records: readonly ReadRecord[], received: Instant): number =>
  appendRecordsIn(
    tx,
    records.map(({ record, written }) => ({ kind: record.kind, json: written, knownAt: record.known })),
    received,
  ).filter((entry) => entry !== undefined).length;

/** Appends records in one transaction of their own: all of them or none. */
export const keepRecords = (store: Store, records: readonly ReadRecord[], received: Instant): number =>
  store.transaction((tx) => keepRecordsIn(tx, records, received));
