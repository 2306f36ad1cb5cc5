import type { Store, Transaction } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { recordDispatch } from "./deed.ts";
import { type Message, messageKindOf } from "./message.ts";
import type { Handed } from "./transport.ts";
import { nextTry } from "./waits.ts";

/** What a run may hand over. */
export interface Choice {
  readonly measure?: string;
  /** May it leave for an address outside `.invalid`? */
  readonly live: boolean;
  /** Uncertain messages that a person wants repeated, and that this run has not repeated yet. */
  readonly repeats: ReadonlySet<string>;
  /** Uncertain messages are repeated when they have been so for so long, in milliseconds. */
  readonly repeatAfter?: number;
}

interface Row {
  readonly message: Message;
  readonly attempts: number;
}

const ofMessage = "FROM message m JOIN notice n ON n.key = m.notice";
const chosen = "(?1 IS NULL OR n.measure = ?1) AND (?2 = 1 OR lower(m.address) LIKE '%.invalid')";
const prepared = `SELECT m.id AS id ${ofMessage} WHERE m.state = 'prepared' AND m.next_at <= ?3 AND ${chosen} ORDER BY m.next_at LIMIT ?4`;
const repeated = `SELECT m.id AS id ${ofMessage} WHERE m.state = 'uncertain' AND ${chosen} AND (
    m.id IN (SELECT value FROM json_each(?3)) OR (m.since <= ?4 AND m.next_at <= ?5)
  ) ORDER BY m.next_at, m.id LIMIT ?6`;

/** What is due: what is to be repeated first, then what was prepared, the oldest first. */
const due = (
  { statement }: Pick<Store, "statement">,
  { measure, live, repeats, repeatAfter }: Choice,
  now: Instant,
  room: number,
): readonly string[] => {
  const whose = [measure ?? null, live ? 1 : 0] as const;
  const before = repeatAfter === undefined ? Number.MIN_SAFE_INTEGER : now - repeatAfter;
  const again = statement(repeated).all(...whose, JSON.stringify([...repeats]), before, now, room);
  const first = again.length < room ? statement(prepared).all(...whose, now, room - again.length) : [];
  return [...again, ...first].map(({ id }) => String(id));
};

/** Is anything due? */
export const isDue = (store: Pick<Store, "statement">, choice: Choice, now: Instant): boolean =>
  due(store, choice, now, 1).length > 0;

const rowOf = (tx: Transaction, id: string): Row => {
  const row = tx.statement("SELECT notice, kind, address, digest, bytes, attempts FROM message WHERE id = ?").get(id);
  if (row === undefined || !(row.bytes instanceof Uint8Array)) throw new Error(`no message ${id}`);
  const { notice, kind, address, digest, bytes, attempts } = row;
  return {
    attempts: Number(attempts),
    message: Object.freeze({
      id,
      notice: String(notice),
      kind: messageKindOf(kind),
      address: String(address),
      digest: String(digest),
      bytes,
    }),
  };
};

/** Marks what is due as being handed over, before the first byte of it leaves, and begins an attempt for each. Since when it stands where it stood stays: what is not taken goes back to it. */
export const mark = (tx: Transaction, choice: Choice, now: Instant, room: number): readonly Message[] => {
  if (room <= 0) return [];
  const rows = due(tx, choice, now, room).map((id) => rowOf(tx, id));
  const change = tx.statement("UPDATE message SET state = 'handing-over', attempts = ? WHERE id = ?");
  const begin = tx.statement("INSERT INTO attempt (message, n, at) VALUES (?, ?, ?)");
  for (const { message, attempts } of rows) {
    change.run(attempts + 1, message.id);
    begin.run(message.id, attempts + 1, now);
  }
  return rows.map(({ message }) => message);
};

interface Count {
  readonly uncertain: number;
  readonly notTaken: number;
}

const countOf = (tx: Transaction, id: string): Count => {
  const row = tx
    .statement(
      "SELECT coalesce(sum(outcome = 'uncertain'), 0) AS uncertain, coalesce(sum(outcome = 'not-taken'), 0) AS not_taken FROM attempt WHERE message = ?",
    )
    .get(id);
  return { uncertain: Number(row?.uncertain ?? 0), notTaken: Number(row?.not_taken ?? 0) };
};

/** Ends the attempt under way, and says whether the message still waited for that: a delivery report may have come first. */
const end = (tx: Transaction, id: string, outcome: string, response: string | null): boolean => {
  tx.statement("UPDATE attempt SET outcome = ?, response = ? WHERE message = ? AND outcome IS NULL").run(
    outcome,
    response,
    id,
  );
  return tx.statement("SELECT 1 FROM message WHERE id = ? AND state = 'handing-over'").get(id) !== undefined;
};

const move = (tx: Transaction, id: string, state: string, at: Instant, response: string | null): void => {
  tx.statement("UPDATE message SET state = ?, since = ?, response = ? WHERE id = ?").run(state, at, response, id);
};

const uncertain = (tx: Transaction, id: string, at: Instant, response: string | null): void => {
  const waited = end(tx, id, "uncertain", response);
  if (!waited) return;
  move(tx, id, "uncertain", at, response);
  recordDispatch(tx, id, "uncertain", at, { again: countOf(tx, id).uncertain });
};

/** What was not taken stands as before, and waits longer each time; a message that may have been taken before is not repeated by itself. */
const notTaken = (tx: Transaction, id: string, at: Instant, response: string): void => {
  if (!end(tx, id, "not-taken", response)) return;
  const count = countOf(tx, id);
  tx.statement("UPDATE message SET state = ?, response = ? WHERE id = ?").run(
    count.uncertain > 0 ? "uncertain" : "prepared",
    response,
    id,
  );
  tx.statement("UPDATE message SET next_at = ? WHERE id = ?").run(nextTry(count.notTaken, at), id);
};

type Settled = "sent" | "written" | "bounced";

const settled = (tx: Transaction, id: string, state: Settled, at: Instant, response: string): void => {
  if (!end(tx, id, state, response)) return;
  move(tx, id, state, at, response);
  if (state === "written") recordDispatch(tx, id, "prepared", at, { channel: "file" });
  else recordDispatch(tx, id, state, at);
};

/** Writes down what came of handing a message over, with its record in the ledger. */
export const settle = (tx: Transaction, id: string, handed: Handed, at: Instant): void => {
  const { kind, response } = handed;
  if (kind === "accepted") settled(tx, id, handed.filed === true ? "written" : "sent", at, response);
  else if (kind === "refused") settled(tx, id, "bounced", at, response);
  else if (kind === "not-taken") notTaken(tx, id, at, response);
  else uncertain(tx, id, at, response);
};

/** What is found being handed over belongs to a run that is dead: from now on it is uncertain. Only for whoever holds the lease; how many. */
export const abandon = (tx: Transaction, at: Instant): number => {
  const rows = tx.statement("SELECT id FROM message WHERE state = 'handing-over' ORDER BY id").all();
  for (const { id } of rows) uncertain(tx, String(id), at, null);
  // Of these a report came before the run could say what became of its attempt.
  tx.statement("UPDATE attempt SET outcome = 'uncertain' WHERE outcome IS NULL").run();
  return rows.length;
};
