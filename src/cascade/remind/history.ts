import { z } from "zod";
import type { Store } from "../../store/store.ts";
import { messageKindOf, messageStateOf } from "../outbox/message.ts";
import type { PreparedNotice, Sent } from "./due.ts";

const entryForm = z.object({
  escalations: z.array(z.object({ to: z.string(), about: z.array(z.object({ body: z.string() })) })),
});

/** About whose silence an escalation was, by the ledger entry that prepared it. */
const aboutOf = (entry: string, to: string): readonly string[] =>
  entryForm
    .parse(JSON.parse(entry))
    .escalations.filter((one) => one.to === to)
    .flatMap(({ about }) => about.map(({ body }) => body));

/** A message with its number, its body and how often it was handed over: what lists show of it. */
export interface Dispatched extends Sent {
  readonly id: string;
  readonly body: string;
  readonly attempts: number;
}

/** The notices of a measure and their messages, as the outbox holds them; neither bytes nor addresses. In the order in which they were prepared. */
export const historyOf = (
  store: Pick<Store, "statement">,
  measure: string,
): { readonly notices: readonly PreparedNotice[]; readonly messages: readonly Dispatched[] } => {
  const notices = store.statement("SELECT key, body FROM notice WHERE measure = ? ORDER BY seq, key").all(measure);
  const messages = store
    .statement(
      `SELECT message.id, coalesce(message.body, notice.body) AS body, message.attempts, message.notice, message.kind, message.state, message.since, entry.at AS prepared,
         CASE message.kind WHEN 'escalation' THEN entry.body END AS entry
       FROM message JOIN notice ON notice.key = message.notice JOIN entry ON entry.seq = message.seq
       WHERE notice.measure = ? ORDER BY message.seq, message.id`,
    )
    .all(measure);
  return {
    notices: notices.map(({ key, body }) => ({ key: String(key), body: String(body) })),
    messages: messages.map(({ id, body, attempts, notice, kind, state, since, prepared, entry }) => ({
      id: String(id),
      body: String(body),
      attempts: Number(attempts),
      notice: String(notice),
      kind: messageKindOf(kind),
      state: messageStateOf(state),
      since: Number(since),
      prepared: Number(prepared),
      ...(entry === null ? {} : { escalation: { to: String(body), about: aboutOf(String(entry), String(body)) } }),
    })),
  };
};
