import type { Store } from "../../store/store.ts";
import { type MessageKind, type MessageState, messageKinds, messageStates } from "../outbox/message.ts";
import type { Sent, Told } from "./due.ts";

const kindOf = (text: unknown): MessageKind => {
  const found = messageKinds.find((kind) => kind === text);
  if (found === undefined) throw new Error(`not a kind of message: ${String(text)}`);
  return found;
};

const stateOf = (text: unknown): MessageState => {
  const found = messageStates.find((state) => state === text);
  if (found === undefined) throw new Error(`not a state of a message: ${String(text)}`);
  return found;
};

/** The notices of a measure and their messages, as the outbox holds them; neither bytes nor addresses. In the order in which they were prepared. */
export const historyOf = (
  store: Store,
  measure: string,
): { readonly notices: readonly Told[]; readonly messages: readonly Sent[] } => {
  const notices = store.statement("SELECT key, body FROM notice WHERE measure = ? ORDER BY seq, key").all(measure);
  const messages = store
    .statement(
      `SELECT message.notice, message.kind, message.state, message.since, entry.at AS prepared
       FROM message JOIN notice ON notice.key = message.notice JOIN entry ON entry.seq = message.seq
       WHERE notice.measure = ? ORDER BY message.seq, message.id`,
    )
    .all(measure);
  return {
    notices: notices.map(({ key, body }) => ({ key: String(key), body: String(body) })),
    messages: messages.map(({ notice, kind, state, since, prepared }) => ({
      notice: String(notice),
      kind: kindOf(kind),
      state: stateOf(state),
      since: Number(since),
      prepared: Number(prepared),
    })),
  };
};
