import { hash } from "node:crypto";
import { append } from "../ledger/ledger.ts";
import type { Store, Transaction } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { NoticeLetter } from "./notice/letter.ts";
import type { Notice } from "./notice/notice.ts";
import type { Message } from "./outbox/message.ts";

/** A notice with everything that is to be kept of it. Without an address it has letters and no message. */
export interface Prepared {
  readonly notice: Notice;
  readonly letters: readonly NoticeLetter[];
  readonly messages: readonly Message[];
}

/** The notices of a measure that are prepared already: their keys, by body. */
export const noticesHeld = (store: Store, measure: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const rows = store.statement("SELECT body, key FROM notice WHERE measure = ?").all(measure);
  const byBody = Map.groupBy(rows, ({ body }) => String(body));
  return new Map([...byBody].map(([body, own]) => [body, new Set(own.map(({ key }) => String(key)))]));
};

const sha256 = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");

/** What a page or a list shows of a notice without its letters. */
const kept = ({ versions, ...notice }: Notice): string =>
  JSON.stringify({
    ...notice,
    versions: versions.map(({ language, official, subject }) => ({ language, official, subject })),
  });

/** How the messages come into the outbox: `putMessages`. */
export type Put = (tx: Transaction, messages: readonly Message[], seq: number, now: Instant) => void;

/**
 * Keeps what was prepared, in one transaction with its one entry in the ledger: digests, never an address. What is held already stays as it is; where nothing is new, nothing is
 * written. How many notices were new.
 */
export const keepPrepared = (store: Store, measure: string, all: readonly Prepared[], now: Instant, put: Put): number =>
  store.transaction((tx) => {
    const held = tx.statement("SELECT 1 FROM notice WHERE key = ?");
    const fresh = all.filter(({ notice }) => held.get(notice.key) === undefined);
    if (fresh.length === 0) return 0;
    const body = {
      measure,
      notices: fresh.map(({ notice, letters, messages }) => ({
        key: notice.key,
        version: notice.version,
        template: notice.template,
        body: notice.body,
        as: notice.as,
        letters: letters.map(({ language, official, pdf }) => ({ language, official, digest: sha256(pdf) })),
        messages: messages.map(({ id, kind, digest }) => ({ id, kind, digest })),
      })),
    };
    const [entry] = append(tx, [{ at: now, kind: "notice", body }]);
    const seq = entry?.seq ?? 0;
    const insertNotice = tx.statement(
      "INSERT INTO notice (key, seq, measure, version, body, role, prepared_at, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    );
    const insertLetter = tx.statement(
      "INSERT INTO letter (notice, language, official, digest, pdf) VALUES (?, ?, ?, ?, ?)",
    );
    for (const { notice, letters } of fresh) {
      insertNotice.run(notice.key, seq, notice.measure, notice.version, notice.body, notice.as, now, kept(notice));
      for (const { language, official, pdf } of letters)
        insertLetter.run(notice.key, language, official ? 1 : 0, sha256(pdf), pdf);
    }
    put(
      tx,
      fresh.flatMap(({ messages }) => messages),
      seq,
      now,
    );
    return fresh.length;
  });
