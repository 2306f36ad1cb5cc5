import type { Transaction } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import type { Message } from "./message.ts";

const [cr, lf] = [13, 10];

/** Every line end of a message must be CR LF: a server would change any other, and no repeat would be the same to the letter. */
const keepsItsBytes = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(lf); at >= 0; at = bytes.indexOf(lf, at + 1)) if (bytes[at - 1] !== cr) return false;
  for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, at + 1)) if (bytes[at + 1] !== lf) return false;
  return bytes.at(-1) === lf;
};

/**
 * Puts prepared messages into the outbox, inside the transaction of the ledger entry `seq` that says so. They may leave from `now`. A message that is there
 * already stays as it is. @throws when a message would not keep its bytes on its way: a bug of ours.
 */
export const putMessages = (tx: Transaction, messages: readonly Message[], seq: number, now: Instant): void => {
  const insert = tx.statement(
    "INSERT INTO message (id, seq, notice, kind, body, address, digest, bytes, state, since, attempts, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'prepared', ?, 0, ?) ON CONFLICT (id) DO NOTHING",
  );
  for (const { id, notice, kind, to = null, address, digest, bytes } of messages) {
    if (!keepsItsBytes(bytes)) throw new Error(`message ${id} has line ends other than CR LF`);
    insert.run(id, seq, notice, kind, to, address, digest, bytes, now, now);
  }
};
