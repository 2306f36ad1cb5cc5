import type { Store } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { type MessageKind, type MessageState, messageKindOf, messageStateOf } from "./message.ts";

/** How one attempt to hand a message over ended; `uncertain`: nobody can know whether it was taken. */
const outcomes = ["sent", "written", "bounced", "not-taken", "uncertain"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Attempt {
  /** From 1. */
  readonly n: number;
  readonly at: Instant;
  /** Absent while it is under way. */
  readonly outcome?: Outcome;
  readonly response?: string;
}

/** A message as a list shows it: without address and content. */
export interface Listed {
  readonly id: string;
  readonly measure: string;
  readonly body: string;
  readonly kind: MessageKind;
  readonly state: MessageState;
  readonly since: Instant;
  readonly nextAt: Instant;
  readonly response?: string;
  readonly attempts: readonly Attempt[];
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const attemptsOf = (store: Store, id: string): readonly Attempt[] =>
  store
    .statement("SELECT n, at, outcome, response FROM attempt WHERE message = ? ORDER BY n")
    .all(id)
    .map((row) => {
      const outcome = outcomes.find((one) => one === row.outcome);
      const response = text(row.response);
      return {
        n: Number(row.n),
        at: Number(row.at),
        ...(outcome === undefined ? {} : { outcome }),
        ...(response === undefined ? {} : { response }),
      };
    });

const list = (store: Store, where: string, argument: string | undefined): readonly Listed[] =>
  store
    .statement(
      `SELECT m.id AS id, n.measure AS measure, coalesce(m.body, n.body) AS body, m.kind AS kind, m.state AS state, m.since AS since, m.next_at AS next_at, m.response AS response
       FROM message m JOIN notice n ON n.key = m.notice
       WHERE ${where} ORDER BY m.since, m.id`,
    )
    .all(argument ?? null)
    .map((row) => {
      const id = String(row.id);
      const response = text(row.response);
      return Object.freeze({
        id,
        measure: String(row.measure),
        body: String(row.body),
        kind: messageKindOf(row.kind),
        state: messageStateOf(row.state),
        since: Number(row.since),
        nextAt: Number(row.next_at),
        ...(response === undefined ? {} : { response }),
        attempts: attemptsOf(store, id),
      });
    });

const ofMeasure = "(?1 IS NULL OR n.measure = ?1)";

/** Messages by their ids, the oldest first. */
export const listedMessages = (store: Store, ids: readonly string[]): readonly Listed[] =>
  list(store, "m.id IN (SELECT value FROM json_each(?1))", JSON.stringify(ids));

/** The messages of which nobody can know whether they were taken, the oldest first; of one measure, or of all. */
export const uncertainMessages = (store: Store, measure?: string): readonly Listed[] =>
  list(store, `${ofMeasure} AND m.state = 'uncertain'`, measure);

/** The messages that were handed over again although an earlier attempt may have been taken: each recipient may have two of them. */
export const repeatedMessages = (store: Store, measure?: string): readonly Listed[] =>
  list(
    store,
    `${ofMeasure} AND m.attempts > 1 AND EXISTS (SELECT 1 FROM attempt a WHERE a.message = m.id AND a.n < m.attempts AND a.outcome = 'uncertain')`,
    measure,
  );

/** The messages that were refused for good, or that came back. */
export const bouncedMessages = (store: Store, measure?: string): readonly Listed[] =>
  list(store, `${ofMeasure} AND m.state = 'bounced'`, measure);

/** The messages that are still to be handed over, with the instant before which they are not tried again. */
export const waitingMessages = (store: Store, measure?: string): readonly Listed[] =>
  list(store, `${ofMeasure} AND m.state = 'prepared'`, measure);

/** How many messages stand where. */
export const countMessages = (store: Store, measure?: string): Readonly<Record<MessageState, number>> => {
  const counts: Record<MessageState, number> = {
    prepared: 0,
    "handing-over": 0,
    written: 0,
    sent: 0,
    uncertain: 0,
    delivered: 0,
    bounced: 0,
    overtaken: 0,
  };
  const rows = store
    .statement(
      "SELECT m.state AS state, count(*) AS n FROM message m JOIN notice n ON n.key = m.notice WHERE (?1 IS NULL OR n.measure = ?1) GROUP BY m.state",
    )
    .all(measure ?? null);
  for (const { state, n } of rows) counts[messageStateOf(state)] = Number(n);
  return counts;
};
