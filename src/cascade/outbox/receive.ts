import type { Store, Transaction } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { recordDispatch } from "./deed.ts";
import type { Mail } from "./mailbox.ts";
import type { MessageState } from "./message.ts";
import { type Action, type DeliveryReport, readReport } from "./report.ts";

/** What reading some mail changed. */
export interface Received {
  readonly read: number;
  /** Messages whose state changed, by what they are now. */
  readonly changed: readonly { readonly message: string; readonly state: NewState; readonly mail: string }[];
  /** Reports about our messages that change nothing: read before, or saying no more than is known. */
  readonly unchanged: number;
  /** Reports about no message of ours. */
  readonly foreign: readonly string[];
  /** What is no delivery report. */
  readonly others: readonly string[];
}

type NewState = Extract<MessageState, "sent" | "delivered" | "bounced">;

/**
 * What a report makes of a state; undefined: nothing new. What was delivered is not undone by a later report of another copy. That a server passes a message on,
 * or tries to, proves no delivery, but that it was taken.
 */
const next = (state: unknown, action: Action): NewState | undefined => {
  if (state === "delivered") return undefined;
  if (action === "delivered") return "delivered";
  if (action === "failed") return state === "bounced" ? undefined : "bounced";
  return state === "uncertain" ? "sent" : undefined;
};

interface Found {
  readonly mail: string;
  readonly report: DeliveryReport;
}

const apply = (
  tx: Transaction,
  { mail, report }: Found,
  now: Instant,
): Received["changed"][number] | "unchanged" | "foreign" => {
  const find = tx.statement("SELECT id, state, since FROM message WHERE id = ?");
  const row = report.about.map((id) => find.get(id)).find((one) => one !== undefined);
  if (row === undefined) return "foreign";
  const [message, since] = [String(row.id), Number(row.since)];
  const state = next(row.state, report.action);
  if (state === undefined) return "unchanged";
  // A report is written in whole seconds and by another clock: what it tells of came after what we know, and not after now.
  const at = Math.min(now, Math.max(since, report.at ?? now));
  tx.statement("UPDATE message SET state = ?, since = ?, response = ? WHERE id = ?").run(
    state,
    at,
    report.response,
    message,
  );
  recordDispatch(tx, message, state, at, { received: now });
  return { message, state, mail };
};

/** Reads delivery reports (RFC 3464), and writes down in one transaction what they say of our messages. The same report twice changes nothing. */
export const receive = async (store: Store, mails: Iterable<Mail>, now: () => Instant): Promise<Received> => {
  const found: Found[] = [];
  const others: string[] = [];
  let read = 0;
  for (const { name, bytes } of mails) {
    read += 1;
    const report = await readReport(bytes);
    if (report === undefined) others.push(name);
    else found.push({ mail: name, report });
  }
  if (found.length === 0) return { read, changed: [], unchanged: 0, foreign: [], others };
  const results = store.transaction((tx) => {
    const at = now();
    return found.map((one) => ({ mail: one.mail, result: apply(tx, one, at) }));
  });
  return {
    read,
    changed: results.flatMap(({ result }) => (typeof result === "object" ? [result] : [])),
    unchanged: results.filter(({ result }) => result === "unchanged").length,
    foreign: results.flatMap(({ mail, result }) => (result === "foreign" ? [mail] : [])),
    others,
  };
};
