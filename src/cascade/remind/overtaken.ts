import type { Known } from "../../deed/known.ts";
import { append } from "../../ledger/ledger.ts";
import type { Store, Transaction } from "../../store/store.ts";
import { type Instant, writeInstant } from "../../time/time.ts";
import { heardOf, hearing } from "./heard.ts";
import { type Dispatched, historyOf } from "./history.ts";

type History = ReturnType<typeof historyOf>;

const measuresWaiting = (store: Pick<Store, "statement">): readonly string[] =>
  store
    .statement(
      "SELECT DISTINCT n.measure AS measure FROM message m JOIN notice n ON n.key = m.notice WHERE m.state = 'prepared' AND m.kind IN ('reminder', 'escalation')",
    )
    .all()
    .map(({ measure }) => String(measure));

/** Does any reminder wait to leave? */
export const remindersWait = (store: Pick<Store, "statement">): boolean => measuresWaiting(store).length > 0;

/** Does a later one say all that this one does? */
const saidAgain = (one: Dispatched, messages: readonly Dispatched[]): boolean =>
  messages
    .slice(messages.indexOf(one) + 1)
    .some(
      (later) =>
        later.kind === one.kind &&
        later.body === one.body &&
        (one.escalation?.about ?? []).every((body) => later.escalation?.about.includes(body) === true),
    );

/**
 * The reminders that wait to leave and that nothing asks for any more: whoever they are about has answered since, or a later one waits beside them. What may have left already is not
 * among them. Pure.
 */
export const overtaken = (history: History, known: Known, measure: string, now: Instant): readonly Dispatched[] => {
  const hears = hearing({ ...history, known, measure, now });
  const silent = (body: string): boolean => !heardOf(body, now, hears).responded;
  return history.messages.filter((one) => {
    if (one.state !== "prepared" || (one.kind !== "reminder" && one.kind !== "escalation")) return false;
    return !(one.escalation?.about ?? [one.body]).some(silent) || saidAgain(one, history.messages);
  });
};

/** Takes back what is overtaken, each with its entry in the ledger, in the transaction that is given. How many. */
export const takeBack = (tx: Transaction, known: Known, now: Instant): number => {
  const all = measuresWaiting(tx).flatMap((measure) => overtaken(historyOf(tx, measure), known, measure, now));
  const change = tx.statement("UPDATE message SET state = 'overtaken', since = ? WHERE id = ?");
  for (const { id } of all) change.run(now, id);
  append(
    tx,
    all.map(({ id, kind }) => ({
      at: now,
      kind: "message",
      body: { id, kind, state: "overtaken", at: writeInstant(now) },
    })),
  );
  return all.length;
};
