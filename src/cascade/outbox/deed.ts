import type { DispatchState } from "../../deed/deed.ts";
import { append } from "../../ledger/ledger.ts";
import { appendRecordsIn } from "../../ledger/records.ts";
import type { Transaction } from "../../store/store.ts";
import { type Instant, writeInstant } from "../../time/time.ts";
import { type MessageKind, messageKindOf } from "./message.ts";
import { reminderNote } from "./words.ts";

/** What a record of a dispatch says of its message: never its address, nor the words of a server, which may repeat it. */
interface Dispatched {
  readonly id: string;
  readonly kind: MessageKind;
  readonly measure: string;
  readonly body: string;
  /** On whose behalf. */
  readonly from: string;
}

/** What a message with its notice is to the ledger. @throws when the notice does not say on whose behalf it is: a bug of ours. */
const dispatchedOf = (tx: Transaction, id: string): Dispatched => {
  const row = tx
    .statement(
      "SELECT m.kind AS kind, n.measure AS measure, coalesce(m.body, n.body) AS body, json_extract(n.json, '$.from') AS sender FROM message m JOIN notice n ON n.key = m.notice WHERE m.id = ?",
    )
    .get(id);
  if (row === undefined || typeof row.sender !== "string")
    throw new Error(`no notice with its sender for message ${id}`);
  return { id, kind: messageKindOf(row.kind), measure: String(row.measure), body: String(row.body), from: row.sender };
};

/** What tells a body of the measure; mails about its own answer do not. */
const tells: ReadonlySet<MessageKind> = new Set(["notice", "reminder"]);

/**
 * Records, in the transaction that changes the message, what is known of its dispatch (a deed where it tells of the measure, else an entry of the ledger alone) since `received` (by default when it happened). `again` tells apart what may be
 * found more than once; `channel` says where it went: a file is not on its way.
 */
export const recordDispatch = (
  tx: Transaction,
  id: string,
  state: Exclude<DispatchState, "acknowledged">,
  at: Instant,
  {
    again = 1,
    received = at,
    channel = "e-mail",
  }: { readonly again?: number; readonly received?: Instant; readonly channel?: string } = {},
): void => {
  const { kind, measure, body, from } = dispatchedOf(tx, id);
  if (!tells.has(kind)) {
    append(tx, [{ at: received, kind: "message", body: { id, kind, state, at: writeInstant(at) } }]);
    return;
  }
  const json = {
    kind: "dispatch",
    id: `dispatch:${id}:${state}${again > 1 ? `:${again}` : ""}`,
    by: from,
    about: [body],
    measure,
    channel,
    state,
    at: writeInstant(at),
    basis: "record",
    source: "outbox",
    ...(kind === "reminder" ? { note: reminderNote } : {}),
  };
  appendRecordsIn(tx, [{ kind: "dispatch", json, knownAt: received }], received);
};
