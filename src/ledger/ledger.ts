import { hash } from "node:crypto";
import type { Store, Transaction } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import { canonical, type Json } from "./canonical.ts";

/** What an entry says: `file` (a load of evidence), `record` (a record in YAML); later stages add kinds of their own. */
export interface NewEntry {
  /** The receipt instant. */
  readonly at: Instant;
  readonly kind: string;
  readonly body: Json;
}

/** The end of the chain at some moment: enough to see later that nothing before it was changed or cut. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const genesis: Head = Object.freeze({ seq: 0, hash: "0".repeat(64) });

/** The instant as an entry writes it: UTC, milliseconds, always in full. */
const written = (at: Instant): string => new Date(at).toISOString();

/** The byte string that is hashed is the UTF-8 of this: the entry's canonical JSON without its own hash (docs/ledger.md). */
const sealed = (seq: number, at: Instant, kind: string, body: string, previous: string): string =>
  `{"at":"${written(at)}","body":${body},"kind":${JSON.stringify(kind)},"previous":"${previous}","seq":${seq}}`;

/** SHA-256 over UTF-8, lower-case hexadecimal. */
export const sha256 = (text: string): string => hash("sha256", text, "hex");

/** The head of the chain, or the entry at `upTo`; `genesis` when there is none. */
export const head = async (store: Store, upTo?: number): Promise<Head> => {
  let query = store.query.selectFrom("entry").select(["seq", "hash"]);
  if (upTo !== undefined) query = query.where("seq", "<=", upTo);
  return (await query.orderBy("seq", "desc").limit(1).executeTakeFirst()) ?? genesis;
};

/** Appends entries in order, inside the transaction that also writes the rows they imply; gives each its place. */
export const append = (tx: Transaction, entries: readonly NewEntry[]): readonly Head[] => {
  const last = tx.statement("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").get();
  let seq = last === undefined ? genesis.seq : Number(last.seq);
  let previous = last === undefined ? genesis.hash : String(last.hash);
  const insert = tx.statement("INSERT INTO entry (seq, at, kind, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?)");
  return entries.map(({ at, kind, body }) => {
    seq += 1;
    const text = canonical(body);
    const own = sha256(sealed(seq, at, kind, text, previous));
    insert.run(seq, at, kind, text, previous, own);
    previous = own;
    return { seq, hash: own };
  });
};

/** One line of canonical JSON an entry, in order, without line ends. */
export function* exportLedger(store: Store, upTo: number = Number.MAX_SAFE_INTEGER): Generator<string> {
  const rows = store.statement("SELECT seq, at, kind, body, previous, hash FROM entry WHERE seq <= ? ORDER BY seq");
  for (const row of rows.iterate(upTo)) {
    const { seq, at, kind, body, previous, hash: own } = row;
    yield `{"at":"${written(Number(at))}","body":${body},"hash":"${own}","kind":${JSON.stringify(kind)},"previous":"${previous}","seq":${seq}}`;
  }
}
