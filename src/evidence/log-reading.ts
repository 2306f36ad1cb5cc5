import { appendRecords, recordsOf } from "../ledger/records.ts";
import type { Store } from "../store/store.ts";
import { type Day, dayOf, type Instant } from "../time/time.ts";

/** What a body puts on record before anybody reads its network logs: for what, on what legal ground, and the day on which its staff were informed. */
export interface LogReading {
  readonly body: string;
  readonly purpose: string;
  readonly ground: string;
  readonly informed: Day;
}

/** Puts it on record; what is on record word for word already stays as it is. */
export const recordLogReading = (store: Store, { body, purpose, ground, informed }: LogReading, now: Instant): void => {
  const json = { kind: "log-reading", body, purpose, ground, informed };
  appendRecords(store, [{ kind: "log-reading", json, knownAt: now }], now);
};

/** May the logs of a body be read now: is it on record why, and were its staff informed by then? */
export const mayReadLogs = async (store: Store, body: string, now: Instant): Promise<boolean> =>
  (await recordsOf(store, { kinds: ["log-reading"], knownAt: now })).some(
    ({ json }) => json.body === body && typeof json.informed === "string" && json.informed <= dayOf(now),
  );
