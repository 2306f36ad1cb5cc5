import { doersOf, doneOf } from "../../deed/select.ts";
import { dayOf, endOfDay, type Instant } from "../../time/time.ts";
import type { ReminderQuestion } from "./due.ts";

/** What is known of one body: since when it has been told, what it said, when it was reminded. */
export interface Heard {
  readonly sent: Instant | undefined;
  readonly acknowledged: boolean;
  readonly responded: boolean;
  /** When something last left for it, or may have: what was prepared long ago may have waited. */
  readonly left: Instant;
  /** Reminders to it, and escalations about it. */
  readonly reminded: readonly Instant[];
  /** Escalations to it, about others. */
  readonly asked: readonly Instant[];
  /** Since the last of these it is on record or stated that it passed the measure on. */
  readonly passedOn: boolean;
  readonly notice?: string;
}

const heardKinds = ["dispatch", "relay", "acknowledgement", "response"] as const;

/** What was done about the measure and what the outbox holds of it, by the bodies concerned: looked through once for all of them. */
export const hearing = ({
  known,
  measure,
  now,
  notices,
  messages: all,
}: Pick<ReminderQuestion, "known" | "measure" | "now" | "notices" | "messages">) => {
  const messages = all.filter(({ state }) => state !== "overtaken");
  // What is known and dated today has been done, although its day is not over.
  const done = doneOf(known, heardKinds, { measure, at: endOfDay(dayOf(now)) - 1 });
  const byBody = new Map<string, (typeof done)[number][]>();
  for (const one of done)
    for (const body of new Set([...one.deed.about, ...doersOf(one.deed)]))
      byBody.set(body, [...(byBody.get(body) ?? []), one]);
  const keys = Map.groupBy(notices, ({ body }) => body);
  const byNotice = Map.groupBy(messages, ({ notice }) => notice);
  const escalations = messages.flatMap(({ escalation, prepared }) =>
    escalation === undefined ? [] : [{ ...escalation, prepared }],
  );
  const about = Map.groupBy(
    escalations.flatMap((one) => one.about.map((body) => ({ body, prepared: one.prepared }))),
    ({ body }) => body,
  );
  const to = Map.groupBy(escalations, (one) => one.to);
  return (body: string) => {
    const own = (keys.get(body) ?? []).map(({ key }) => key);
    return {
      own,
      mine: own.flatMap((key) => byNotice.get(key) ?? []),
      about: (about.get(body) ?? []).map(({ prepared }) => prepared),
      to: (to.get(body) ?? []).map(({ prepared }) => prepared),
      done: byBody.get(body) ?? [],
    };
  };
};

/** What is known of one body by an instant. */
export const heardOf = (body: string, now: Instant, heard: ReturnType<typeof hearing>): Heard => {
  const { own, mine, about, to, done } = heard(body);
  // A relay that is on record has told whom it was for; a statement of either tells nothing of when.
  const dispatches = done.flatMap(({ deed, when, sure }) => {
    if (deed.kind !== "dispatch" && deed.kind !== "relay") return [];
    const told = deed.basis === "record" && sure && deed.about.includes(body);
    if (!told || (deed.kind === "relay" && doersOf(deed).includes(body))) return [];
    return [{ state: deed.kind === "relay" ? ("sent" as const) : deed.state, at: when.latest }];
  });
  const moves = [
    ...mine.filter(({ kind }) => kind === "notice").map(({ state, since }) => ({ state, at: since })),
    ...dispatches,
  ].filter(({ at }) => at <= now);
  const bounced = Math.max(...moves.filter(({ state }) => state === "bounced").map(({ at }) => at));
  const arrived = moves.filter(
    ({ state, at }) => (state === "sent" || state === "delivered" || state === "acknowledged") && at > bounced,
  );
  const said = done.filter(
    ({ deed }) => (deed.kind === "acknowledgement" || deed.kind === "response") && doersOf(deed).includes(body),
  );
  const reminded = [...mine.filter(({ kind }) => kind === "reminder").map(({ prepared }) => prepared), ...about];
  const asked = to.sort((a, b) => a - b);
  const lastAsked = asked.at(-1) ?? Number.POSITIVE_INFINITY;
  const notice = own.at(-1);
  return {
    sent: arrived.length === 0 ? undefined : Math.min(...arrived.map(({ at }) => at)),
    left: Math.max(
      ...dispatches
        .filter(({ state, at }) => at <= now && (state === "sent" || state === "uncertain"))
        .map(({ at }) => at),
    ),
    // An answer counts as read; that somebody states it is enough to stop.
    acknowledged: said.length > 0 || arrived.some(({ state }) => state === "acknowledged"),
    responded: said.some(({ deed }) => deed.kind === "response" && deed.answer !== "acknowledged"),
    reminded: reminded.sort((a, b) => a - b),
    asked,
    passedOn: done.some(({ deed }) => deed.kind === "relay" && deed.known > lastAsked && doersOf(deed).includes(body)),
    ...(notice === undefined ? {} : { notice }),
  };
};
