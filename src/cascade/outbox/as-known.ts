import { z } from "zod";
import type { Store } from "../../store/store.ts";
import { type Instant, parseInstant } from "../../time/time.ts";
import { type MessageState, messageStates } from "./message.ts";

/** Where a message stood, and since when. */
export interface Stood {
  readonly state: MessageState;
  readonly since: Instant;
}

type Reading = Pick<Store, "statement">;

/** Does the ledger hold anything that was not known yet at an instant? */
export const isPast = (store: Reading, knownAt: Instant): boolean =>
  store.statement("SELECT 1 FROM entry WHERE at > ? LIMIT 1").get(knownAt) !== undefined;

const form = z.object({ state: z.enum(messageStates), at: z.string(), channel: z.string().optional() });

const stoodIn = (json: unknown): Stood => {
  const { state, at, channel } = form.parse(JSON.parse(String(json)));
  // Its record says that what stands in a file has not left (`recordDispatch`).
  return { state: state === "prepared" && channel === "file" ? "written" : state, since: parseInstant(at) ?? 0 };
};

/**
 * Where messages stood as far as was known at an instant, by the last thing on record of each: the deed of its dispatch, or an entry of its own. What has neither stood as it was
 * prepared; that it was being handed over is never on record.
 */
export const statesKnown = (store: Reading, knownAt: Instant): ReadonlyMap<string, Stood> => {
  const deeds = store
    .statement(
      "SELECT id, json FROM record WHERE kind = 'dispatch' AND id LIKE 'dispatch:%' AND known_at <= ? ORDER BY seq",
    )
    .all(knownAt)
    .flatMap(({ id, json }) => {
      const [, message] = /^dispatch:(.+):[a-z]+(?::\d+)?$/.exec(String(id)) ?? [];
      return message === undefined ? [] : [[message, json] as const];
    });
  const entries = store
    .statement(
      "SELECT json_extract(body, '$.id') AS id, body FROM entry WHERE kind = 'message' AND at <= ? ORDER BY seq",
    )
    .all(knownAt)
    .map(({ id, body }) => [String(id), body] as const);
  return new Map([...deeds, ...entries].map(([message, json]) => [message, stoodIn(json)]));
};

/** How often each message had been handed over by an instant. */
export const attemptsKnown = (store: Reading, knownAt: Instant): ReadonlyMap<string, number> =>
  new Map(
    store
      .statement("SELECT message, count(*) AS n FROM attempt WHERE at <= ? GROUP BY message")
      .all(knownAt)
      .map(({ message, n }) => [String(message), Number(n)]),
  );
