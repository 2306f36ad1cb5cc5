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

/** To where the notices of a measure went as messages, by body: of each its notice, its address and whether it came back. */
export const messagesHeld = (
  store: Store,
  measure: string,
): ReadonlyMap<string, readonly { readonly notice: string; readonly address: string; readonly bounced: boolean }[]> => {
  const rows = store
    .statement(
      "SELECT n.body AS body, n.key AS notice, m.address AS address, m.state = 'bounced' AS bounced FROM message m JOIN notice n ON n.key = m.notice WHERE n.measure = ? AND m.kind = 'notice'",
    )
    .all(measure)
    .map(({ body, notice, address, bounced }) => ({
      body: String(body),
      notice: String(notice),
      address: String(address),
      bounced: bounced === 1,
    }));
  return Map.groupBy(rows, ({ body }) => body);
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

/** What a notice's messages are to the ledger. */
const listed = ({ messages }: Prepared) => messages.map(({ id, kind, digest }) => ({ id, kind, digest }));

/**
 * Keeps what was prepared, in one transaction with its one entry in the ledger: digests, never an address. What is held already stays as it is, but for a message of a held notice to another
 * address; where nothing is new, nothing is written. How many notices, or messages of held ones, were new.
 */
export const keepPrepared = (store: Store, measure: string, all: readonly Prepared[], now: Instant, put: Put): number =>
  store.transaction((tx) => {
    const held = tx.statement("SELECT 1 FROM notice WHERE key = ?");
    const there = tx.statement("SELECT 1 FROM message WHERE id = ?");
    const fresh = all.filter(({ notice }) => held.get(notice.key) === undefined);
    const elsewhere = all
      .filter((one) => !fresh.includes(one))
      .filter(({ messages }) => messages.some(({ id }) => there.get(id) === undefined));
    if (fresh.length + elsewhere.length === 0) return 0;
    const body = {
      measure,
      notices: fresh.map((one) => ({
        key: one.notice.key,
        version: one.notice.version,
        template: one.notice.template,
        body: one.notice.body,
        as: one.notice.as,
        letters: one.letters.map(({ language, official, pdf }) => ({ language, official, digest: sha256(pdf) })),
        messages: listed(one),
      })),
      ...(elsewhere.length === 0
        ? {}
        : { elsewhere: elsewhere.map((one) => ({ key: one.notice.key, messages: listed(one) })) }),
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
      [...fresh, ...elsewhere].flatMap(({ messages }) => messages),
      seq,
      now,
    );
    return fresh.length + elsewhere.length;
  });
