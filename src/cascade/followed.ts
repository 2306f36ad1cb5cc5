import type { World } from "../register/body.ts";
import { contactOf } from "../register/contact.ts";
import { type Register, body as registered } from "../register/register.ts";
import type { Store } from "../store/store.ts";
import type { Day, Instant } from "../time/time.ts";
import { dayOf } from "../time/time.ts";
import { attemptsKnown, isPast, statesKnown } from "./outbox/as-known.ts";
import { type Listed, listedMessages } from "./outbox/listed.ts";
import type { Plan, PlanQuestion } from "./plan.ts";
import { type Reply, repliesAbout, replyStatesKnown } from "./receipt/reply.ts";
import {
  type DueReminder,
  type ReminderQuestion,
  type ReminderRule,
  remindersComing,
  remindersDue,
} from "./remind/due.ts";
import { type Dispatched, historyOf } from "./remind/history.ts";
import type { Rules } from "./remind/rules.ts";

/** What the data folder holds of the messages about a measure and of what came back through their links: neither addresses nor contents. */
export interface Followed extends ReturnType<typeof historyOf> {
  /** The messages of a body, those first of which nobody knows whether they were taken. */
  readonly messagesOf: (body: string) => readonly Dispatched[];
  /** The replies of a body, the last one last. */
  readonly repliesOf: (body: string) => readonly Reply[];
  /** Every uncertain message with its attempts, the oldest first. */
  readonly uncertain: readonly Listed[];
}

const isUncertain = ({ state }: Dispatched): boolean => state === "uncertain" || state === "handing-over";

/** Where messages and replies stood as known at an instant, where the ledger holds later things; else as they stand. */
const standing = (store: Store, knownAt: Instant) => {
  if (!isPast(store, knownAt)) return { message: (one: Dispatched) => one, reply: (one: Reply) => one };
  const messages = statesKnown(store, knownAt);
  const replies = replyStatesKnown(store, knownAt);
  const attempts = attemptsKnown(store, knownAt);
  return {
    message: (one: Dispatched): Dispatched => ({
      ...one,
      ...(messages.get(one.id) ?? { state: "prepared" as const, since: one.prepared }),
      attempts: attempts.get(one.id) ?? 0,
    }),
    reply: (one: Reply): Reply => ({ ...one, state: replies.get(one.id) ?? "waiting" }),
  };
};

/** Reads what was prepared for the bodies of one world, and replied by them, and where it stood, as known at an instant. What is given asks nothing of the store any more. */
export const followedIn = (
  store: Store,
  measure: string,
  { register, world, knownAt }: { readonly register: Register; readonly world: World; readonly knownAt: Instant },
): Followed => {
  const isHere = (id: string): boolean => registered(register, id)?.world === world;
  const { notices, messages: all } = historyOf(store, measure);
  const stood = standing(store, knownAt);
  const messages = all.filter(({ body, prepared }) => prepared <= knownAt && isHere(body)).map(stood.message);
  const uncertain = new Map(messages.filter(({ state }) => state === "uncertain").map((one) => [one.id, one]));
  const byBody = Map.groupBy(
    messages.toSorted((a, b) => Number(isUncertain(b)) - Number(isUncertain(a))),
    ({ body }) => body,
  );
  const replies = Map.groupBy(
    repliesAbout(store, measure)
      .filter(({ at, answered }) => at <= knownAt && isHere(answered.body))
      .map(stood.reply),
    ({ answered }) => answered.body,
  );
  return {
    notices,
    messages,
    messagesOf: (body) => byBody.get(body) ?? [],
    repliesOf: (body) => replies.get(body) ?? [],
    uncertain: listedMessages(store, [...uncertain.keys()])
      .map((one) => ({
        ...one,
        state: "uncertain" as const,
        since: uncertain.get(one.id)?.since ?? one.since,
        attempts: one.attempts.filter(({ at }) => at <= knownAt),
      }))
      .toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1)),
  };
};

/** Where no data folder is asked. */
export const nothingFollowed: Followed = Object.freeze({
  notices: [],
  messages: [],
  messagesOf: () => [],
  repliesOf: () => [],
  uncertain: [],
});

/** What reminders are asked: of the addressees of a plan, what is known of them, what was sent to them, and whether they can be written to. */
export const reminderQuestion = (
  { measure, authority, planned, way }: Plan,
  { notices, messages }: Pick<Followed, "notices" | "messages">,
  { known, register }: Pick<PlanQuestion, "known" | "register">,
  { rules, now }: { readonly rules: Rules; readonly now: Instant },
) => ({
  measure: measure.id,
  authority,
  addressees: planned.map(({ addressee }) => addressee),
  notices,
  messages,
  known,
  steps: way.steps,
  rules,
  now,
  hasAddress: (body: string): boolean => contactOf(register, body, now, now) !== undefined,
});

/** The next reminder of a body: one that is due, or the first that will be if nothing is heard before. */
export interface NextReminder {
  readonly due: boolean;
  readonly day: Day;
  readonly rule: ReminderRule;
  /** Of one that is due: to whom it goes. */
  readonly to?: string;
}

const dueNow = ({ rule, to }: DueReminder, now: Instant): NextReminder => ({ due: true, day: dayOf(now), rule, to });

/** The next reminder of each body. */
export const nextReminders = (question: ReminderQuestion): ReadonlyMap<string, NextReminder> =>
  new Map([
    ...remindersComing(question).map(({ body, day, rule }) => [body, { due: false, day, rule }] as const),
    ...remindersDue(question).map((one) => [one.body, dueNow(one, question.now)] as const),
  ]);
