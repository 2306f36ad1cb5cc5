import { onTestFinished } from "vitest";
import { heldRecords } from "../../deed/held.ts";
import { openTestStore } from "../../store/for-tests.ts";
import type { Store } from "../../store/store.ts";
import type { Clock } from "./desk.ts";
import { exampleMessage, prepareExamples } from "./example.test-help.ts";
import { type Run, type Sending, send } from "./run.ts";
import { type Fate, type TestServer, testServer } from "./server.test-help.ts";
import { smtpTransport } from "./smtp-transport.ts";
import type { Transport } from "./transport.ts";

export const start = Date.parse("2026-11-21T12:00:00+01:00");
export const minute = 60_000;

/** A clock that moves only when it is moved, or waited for. */
export const clock: Clock & { at: number } = {
  at: start,
  now: () => clock.at,
  wait: async (milliseconds) => {
    clock.at += milliseconds;
  },
};

export const storeWith = (count: number, options?: Parameters<typeof exampleMessage>[1]): Store => {
  const store = openTestStore();
  onTestFinished(() => store.close());
  prepareExamples(
    store,
    Array.from({ length: count }, (_, n) => exampleMessage(n, options)),
    start,
  );
  return store;
};

export const serverWith = async (
  fateOf: (to: string) => Fate,
  options?: Parameters<typeof testServer>[1],
): Promise<TestServer> => {
  const server = await testServer(fateOf, options);
  onTestFinished(server.close);
  return server;
};

export const smtp = ({ port }: { readonly port: number }, lines = 4): Transport =>
  smtpTransport({ host: "127.0.0.1", port, secure: false }, "no-reply@interdict.invalid", lines);

export const sent = async (store: Store, transport: Transport, more: Partial<Sending> = {}): Promise<Run> => {
  const run = await send(store, { transport, live: false, repeats: [], clock, ...more });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
};

export const codes = async (
  store: Store,
  transport: Transport,
  more: Partial<Sending> = {},
): Promise<readonly string[]> => {
  const run = await send(store, { transport, live: false, repeats: [], clock, ...more });
  return run.ok ? [] : run.problems.map(({ code }) => code);
};

export const deeds = async (store: Store) => heldRecords(store, { knownAt: clock.at });
