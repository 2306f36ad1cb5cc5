import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import type { Store, Transaction } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import { type Clock, type Desk, deskOf } from "./desk.ts";
import { guard } from "./guard.ts";
import { takeLease } from "./lease.ts";
import { paceOf } from "./pace.ts";
import { outboxProblem } from "./problems.ts";
import type { Handed, Line, Transport } from "./transport.ts";
import { abandon, isDue } from "./turn.ts";

export interface Sending {
  readonly transport: Transport;
  readonly measure?: string;
  /** May messages leave for addresses outside `.invalid`? */
  readonly live: boolean;
  /** Uncertain messages that a person wants repeated. */
  readonly repeats: readonly string[];
  /** In milliseconds; absent: only `repeats` are repeated. */
  readonly repeatAfter?: number;
  readonly perMinute?: number;
  /** At most so many hand-overs in this run. */
  readonly limit?: number;
  readonly clock: Clock;
  /** Takes back, before anything leaves, what is no longer wanted. */
  readonly takeBack?: (tx: Transaction, now: Instant) => number;
  /** Begin nothing more; what is under way is brought to its end. */
  readonly stop?: AbortSignal;
}

/** What one run did. */
export interface Run {
  /** Messages that were no longer wanted, and stay. */
  readonly overtaken: number;
  /** Messages found half-way of a run that is dead. */
  readonly abandoned: number;
  /** How many hand-overs ended how, in this run. */
  readonly counts: Readonly<Record<Handed["kind"], number>>;
  /** `done`: nothing is due any more. `down`: nobody answers. */
  readonly ended: "done" | "limit" | "stopped" | "down";
  /** Why no line could be opened. */
  readonly reason?: string;
}

const repeatProblems = (store: Store, repeats: readonly string[]): readonly Problem[] =>
  repeats.flatMap((id) => {
    const state = store.statement("SELECT state FROM message WHERE id = ?").get(id)?.state;
    if (state === "uncertain") return [];
    return [outboxProblem("E-OUTBOX-REPEAT", { field: `--repeat ${id}` }, { state: String(state ?? "none") })];
  });

const lastMinute = (store: Store, now: number): readonly number[] =>
  store
    .statement("SELECT at FROM attempt WHERE at > ? AND at <= ?")
    .all(now - 60_000, now)
    .map(({ at }) => Number(at));

/**
 * Hands over what is due, in turns (`deskOf`). Problems, before anything is sent: E-OUTBOX-BUSY, E-OUTBOX-MEASURE, E-OUTBOX-REPEAT, E-OUTBOX-ADDRESS,
 * E-OUTBOX-FILES. @throws a bug of ours, after what is known was written down.
 */
export const send = async (store: Store, sending: Sending): Promise<Result<Run>> => {
  const { measure, transport, live, repeats, clock } = sending;
  const held = store.statement("SELECT 1 FROM notice WHERE measure = ? LIMIT 1");
  if (measure !== undefined && held.get(measure) === undefined)
    return fail(outboxProblem("E-OUTBOX-MEASURE", { field: measure }, { measure }));
  const lease = takeLease(store.folder, clock.now());
  if (!lease.ok) return lease;
  try {
    const abandoned = store.transaction((tx) => abandon(tx, clock.now()));
    const wrong = repeatProblems(store, repeats);
    if (wrong.length > 0) return fail(...wrong);
    const allowed = guard(store, { ...(measure === undefined ? {} : { measure }), live, transport: transport.id });
    if (!allowed.ok) return allowed;
    const overtaken = store.transaction((tx) => sending.takeBack?.(tx, clock.now()) ?? 0);
    return ok({ abandoned, overtaken, ...(await handOver(store, sending)) });
  } finally {
    lease.value.release();
  }
};

const handOver = async (store: Store, sending: Sending): Promise<Omit<Run, "abandoned" | "overtaken">> => {
  const { transport, measure, live, repeats, repeatAfter, perMinute, limit, clock, stop } = sending;
  const choice = {
    ...(measure === undefined ? {} : { measure }),
    live,
    ...(repeatAfter === undefined ? {} : { repeatAfter }),
  };
  const pace = paceOf(perMinute, lastMinute(store, clock.now()), clock.now);
  const desk = deskOf(store, choice, {
    repeats,
    pace,
    clock,
    ...(limit === undefined ? {} : { limit }),
    ...(stop === undefined ? {} : { stop }),
  });
  const lines = await Promise.allSettled(Array.from({ length: transport.lines }, () => serve(transport, desk)));
  const more = desk.more();
  desk.close();
  const fault = lines.find((line) => line.status === "rejected");
  if (fault !== undefined) throw fault.reason;
  const reason = lines.flatMap((line) =>
    line.status === "fulfilled" && line.value !== undefined ? [line.value] : [],
  )[0];
  const ended = endOf(
    stop?.aborted === true,
    more && reason !== undefined,
    desk.full() && isDue(store, { ...choice, repeats: new Set() }, clock.now()),
  );
  return { counts: desk.counts, ended, ...(ended === "down" && reason !== undefined ? { reason } : {}) };
};

const endOf = (stopped: boolean, down: boolean, full: boolean): Run["ended"] => {
  if (stopped) return "stopped";
  if (down) return "down";
  return full ? "limit" : "done";
};

/** Keeps one line at work until there is nothing more for it; why it could not be opened, where it could not. */
const serve = async (transport: Transport, desk: Desk): Promise<string | undefined> => {
  let line: Line | undefined;
  try {
    for (;;) {
      if (line === undefined || !line.usable()) {
        await line?.close();
        line = undefined;
        if (!desk.more()) return undefined;
        const opened = await transport.open();
        if (opened.kind === "unreachable") return opened.response;
        line = opened.line;
      }
      const message = await desk.next();
      if (message === undefined) return undefined;
      try {
        desk.done(message, await line.hand(message));
      } catch (error) {
        desk.done(message, { kind: "unknown", response: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    }
  } finally {
    await line?.close();
  }
};
