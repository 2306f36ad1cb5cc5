import type { World } from "../register/body.ts";
import { contactOf } from "../register/contact.ts";
import { type Register, body as registered } from "../register/register.ts";
import type { Store } from "../store/store.ts";
import type { Day, Instant } from "../time/time.ts";
import { dayOf } from "../time/time.ts";
import { type Listed, uncertainMessages } from "./outbox/listed.ts";
import type { Plan, PlanQuestion } from "./plan.ts";
import { type Reply, repliesAbout } from "./receipt/reply.ts";
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

/**
 * Reads what was prepared for the bodies of one world, and replied by them, by an instant; each in the state in which it stands now. What is given asks nothing of the store any more.
 */
export const followedIn = (
  store: Store,
  measure: string,
  { register, world, knownAt }: { readonly register: Register; readonly world: World; readonly knownAt: Instant },
): Followed => {
  const isHere = (id: string): boolean => registered(register, id)?.world === world;
  const { notices, messages: all } = historyOf(store, measure);
  const messages = all.filter(({ body, prepared }) => prepared <= knownAt && isHere(body));
  const ids = new Set(messages.map(({ id }) => id));
  const byBody = Map.groupBy(
    messages.toSorted((a, b) => Number(isUncertain(b)) - Number(isUncertain(a))),
    ({ body }) => body,
  );
  const replies = Map.groupBy(
    repliesAbout(store, measure).filter(({ at, answered }) => at <= knownAt && isHere(answered.body)),
    ({ answered }) => answered.body,
  );
  return {
    notices,
    messages,
    messagesOf: (body) => byBody.get(body) ?? [],
    repliesOf: (body) => replies.get(body) ?? [],
    uncertain: uncertainMessages(store, measure).filter(({ id }) => ids.has(id)),
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
