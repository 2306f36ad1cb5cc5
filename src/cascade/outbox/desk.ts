import type { Store } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import type { Message } from "./message.ts";
import type { Pace } from "./pace.ts";
import type { Handed } from "./transport.ts";
import { type Choice, isDue, mark, settle } from "./turn.ts";

/** A clock that runs, and a way to wait so many milliseconds, or until it is called off. */
export interface Clock {
  readonly now: () => Instant;
  readonly wait: (milliseconds: number, off: AbortSignal) => Promise<void>;
}

/** Where lines ask for their next message and say what became of the last. */
export interface Desk {
  /** The next message, durably marked as being handed over; undefined when there is none for this line any more. */
  readonly next: () => Promise<Message | undefined>;
  readonly done: (message: Message, handed: Handed) => void;
  /** Is anything due that may still begin? */
  readonly more: () => boolean;
  /** Writes down what is still open. @throws what kept a turn from being written. */
  readonly close: () => void;
  readonly counts: Readonly<Record<Handed["kind"], number>>;
  /** May no more begin, since the limit is reached? */
  readonly full: () => boolean;
}

interface Request {
  readonly give: (message: Message | undefined) => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Serves lines in turns. Each turn is one durable transaction: it writes down what came of the hand-overs that ended, and marks one message for each line that
 * asks. What ends in the same moment shares a turn; a sudden end leaves at most one uncertain message a line.
 */
export const deskOf = (
  store: Store,
  choice: Omit<Choice, "repeats">,
  asked: {
    readonly repeats: readonly string[];
    readonly limit?: number;
    readonly pace: Pace;
    readonly clock: Clock;
    readonly stop?: AbortSignal;
  },
): Desk => {
  const { pace, clock, stop } = asked;
  const repeats = new Set(asked.repeats);
  const counts: Record<Handed["kind"], number> = { accepted: 0, refused: 0, "not-taken": 0, unknown: 0 };
  const over = new AbortController();
  let left = asked.limit ?? Number.MAX_SAFE_INTEGER;
  let requests: Request[] = [];
  let ended: { readonly message: Message; readonly handed: Handed }[] = [];
  let planned = false;
  let waiting = false;
  let fault: { readonly error: unknown } | undefined;

  const halted = (): boolean => stop?.aborted === true || left === 0;
  const more = (): boolean => !halted() && isDue(store, { ...choice, repeats }, clock.now());

  const turn = (): void => {
    planned = false;
    const asking = requests;
    const settling = ended;
    requests = [];
    ended = [];
    if (asking.length + settling.length === 0) return;
    try {
      const room = halted() ? 0 : Math.min(asking.length, left, pace.room());
      const marked = store.transaction((tx) => {
        const now = clock.now();
        for (const { message, handed } of settling) settle(tx, message.id, handed, now);
        return mark(tx, { ...choice, repeats }, now, room);
      });
      for (const { handed } of settling) counts[handed.kind] += 1;
      left -= marked.length;
      pace.began(marked.length);
      for (const message of marked) {
        repeats.delete(message.id);
        asking.shift()?.give(message);
      }
      if (asking.length > 0 && pace.room() === 0 && more()) later(asking);
      else for (const { give } of asking) give(undefined);
    } catch (error) {
      fault ??= { error };
      for (const { refuse } of asking) refuse(error);
    }
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    setImmediate(turn);
  };
  const later = (asking: readonly Request[]): void => {
    requests.push(...asking);
    if (waiting) return;
    waiting = true;
    void clock.wait(pace.wait(), over.signal).then(() => {
      waiting = false;
      plan();
    });
  };
  stop?.addEventListener("abort", plan, { signal: over.signal });

  return {
    next: () =>
      new Promise((give, refuse) => {
        if (fault !== undefined) throw fault.error;
        requests.push({ give, refuse });
        plan();
      }),
    done: (message, handed) => {
      ended.push({ message, handed });
      plan();
    },
    more,
    close: () => {
      over.abort();
      turn();
      if (fault !== undefined) throw fault.error;
    },
    counts,
    full: () => left === 0,
  };
};
