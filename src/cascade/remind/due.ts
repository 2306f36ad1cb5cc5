import type { Known } from "../../deed/known.ts";
import { doersOf, doneOf } from "../../deed/select.ts";
import { addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../../time/time.ts";
import type { Addressee } from "../addressee.ts";
import type { MessageKind, MessageState } from "../outbox/message.ts";
import type { Step } from "../step.ts";
import type { Rules } from "./rules.ts";

/** The rules by which a reminder may be due; of several, the first. */
export const reminderRules = ["before-deadline", "escalation", "unanswered", "unacknowledged"] as const;
export type ReminderRule = (typeof reminderRules)[number];

/** What a rule counts from: the last day of what is owed, the day of sending, the day of the last reminder; and how far. */
export interface Because {
  readonly day: Day;
  readonly period: string;
}

/** A reminder that is due. */
export interface DueReminder {
  /** Whose silence or deadline it is about. */
  readonly body: string;
  /** To whom it goes: the body itself, or the relay above it. */
  readonly to: string;
  readonly rule: ReminderRule;
  readonly because: Because;
  /** The last day of what is owed, whole. */
  readonly by: Day | null;
  /** Which one it is of this body about this measure, counted from 1. */
  readonly n: number;
  /** The notice that it repeats; absent where the body was told by another way than from here. */
  readonly notice?: string;
}

/** A notice that was prepared for a body. */
export interface Told {
  readonly key: string;
  readonly body: string;
}

/** A message of a notice, so far as reminders need it: when it was prepared, and since when it stands where it does. */
export interface Sent {
  readonly notice: string;
  readonly kind: MessageKind;
  readonly state: MessageState;
  readonly since: Instant;
  readonly prepared: Instant;
}

export interface ReminderQuestion {
  readonly measure: string;
  readonly authority: string;
  readonly addressees: readonly Addressee[];
  readonly notices: readonly Told[];
  readonly messages: readonly Sent[];
  readonly known: Known;
  /** Who passes the measure on to whom. */
  readonly steps: readonly Step[];
  readonly rules: Rules;
  readonly now: Instant;
}

/** What is known of one body: since when it has been told, what it said, when it was reminded. */
interface Heard {
  readonly sent: Instant | undefined;
  readonly acknowledged: boolean;
  readonly responded: boolean;
  readonly reminded: readonly Instant[];
  readonly notice?: string;
}

const heardKinds = ["dispatch", "relay", "acknowledgement", "response"] as const;

/** What was done about the measure and what the outbox holds of it, by the bodies concerned: looked through once for all of them. */
const hearing = ({ known, measure, now, notices, messages }: ReminderQuestion) => {
  const done = doneOf(known, heardKinds, { measure, at: now });
  const byBody = new Map<string, (typeof done)[number][]>();
  for (const one of done)
    for (const body of new Set([...one.deed.about, ...doersOf(one.deed)]))
      byBody.set(body, [...(byBody.get(body) ?? []), one]);
  const keys = Map.groupBy(notices, ({ body }) => body);
  const byNotice = Map.groupBy(messages, ({ notice }) => notice);
  return (body: string) => {
    const own = (keys.get(body) ?? []).map(({ key }) => key);
    return { own, mine: own.flatMap((key) => byNotice.get(key) ?? []), done: byBody.get(body) ?? [] };
  };
};

const heardOf = (body: string, now: Instant, heard: ReturnType<typeof hearing>): Heard => {
  const { own, mine, done } = heard(body);
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
  const reminded = mine.filter(({ kind }) => kind === "reminder").map(({ prepared }) => prepared);
  const notice = own.at(-1);
  return {
    sent: arrived.length === 0 ? undefined : Math.min(...arrived.map(({ at }) => at)),
    // An answer counts as read; that somebody states it is enough to stop.
    acknowledged: said.length > 0 || arrived.some(({ state }) => state === "acknowledged"),
    responded: said.some(({ deed }) => deed.kind === "response" && deed.answer !== "acknowledged"),
    reminded: reminded.sort((a, b) => a - b),
    ...(notice === undefined ? {} : { notice }),
  };
};

/** A rule with the first instant at which it asks for a reminder and the first at which it no longer does. */
interface Turn {
  readonly rule: ReminderRule;
  readonly from: Instant;
  readonly until: Instant;
  readonly because: Because;
}

const endless = Number.POSITIVE_INFINITY;

/** The first instant after a term: its first day does not count. */
const after = (day: Day, period: string): Instant => endOfDay(addPeriod(day, period));

const turnsOf = ({ by }: Addressee, heard: Heard, rules: Rules): readonly Turn[] => {
  const { sent, acknowledged, responded, reminded } = heard;
  if (sent === undefined || responded) return [];
  const day = dayOf(sent);
  const silence = (rule: ReminderRule, period: string | null): readonly Turn[] =>
    period === null ? [] : [{ rule, from: after(day, period), until: endless, because: { day, period } }];
  const silences = [
    ...(acknowledged ? [] : silence("unacknowledged", rules.unacknowledged)),
    ...silence("unanswered", rules.unanswered),
  ];
  const last = reminded.at(-1);
  // A second silence: one that follows a reminder given because of the first.
  const escalated =
    rules.escalation !== null && last !== undefined && silences.some(({ from }) => from <= last)
      ? [
          {
            rule: "escalation" as const,
            from: after(dayOf(last), rules.escalation),
            until: endless,
            because: { day: dayOf(last), period: rules.escalation },
          },
        ]
      : [];
  const deadlines =
    by === null
      ? []
      : rules.beforeDeadline.map((period) => ({
          rule: "before-deadline" as const,
          from: startOfDay(addPeriod(by, `-${period}`)),
          until: endOfDay(by),
          because: { day: by, period },
        }));
  // Whoever was told later than that knows the last day from what was sent.
  return [...deadlines.filter(({ from }) => from > sent), ...escalated, ...silences];
};

/** Nearer deadlines first, then in the order of the rules. */
const rank = (one: Turn, other: Turn): number =>
  reminderRules.indexOf(one.rule) - reminderRules.indexOf(other.rule) || other.from - one.from;

/** The relay above: who passes the measure on to the body, where that is not the authority that decided it. */
const relayOf = (body: string, { steps, authority }: ReminderQuestion): string | undefined =>
  steps
    .flatMap(({ from, to, back }) =>
      !back && "body" in to && to.body === body && "body" in from && from.body !== authority ? [from.body] : [],
    )
    .sort()[0];

/** When the next message may go to a body: so long after the last one that it was sent. */
const freeFrom = ({ sent, reminded }: Heard, { apart }: Rules): Instant => {
  const last = Math.max(sent ?? Number.NEGATIVE_INFINITY, reminded.at(-1) ?? Number.NEGATIVE_INFINITY);
  return Number.isFinite(last) ? startOfDay(addPeriod(dayOf(last), apart)) : Number.NEGATIVE_INFINITY;
};

/** Is it reminded at all? What is only told is owed nothing back, and the authority does not write to itself. */
const isReminded = ({ as, body }: Addressee, { authority }: ReminderQuestion): boolean =>
  as !== "informed" && body !== authority;

/**
 * Whom to remind of a measure now, and why: each body at most once, never more often than the rules say, never after it answered, and for having been sent
 * something only once that is on record. A body that was never told is not reminded; it is to be told. Depends on what is known, not on its order. Pure.
 */
export const remindersDue = (question: ReminderQuestion): readonly DueReminder[] => {
  const { addressees, rules, now } = question;
  const hears = hearing(question);
  return addressees.flatMap((addressee): readonly DueReminder[] => {
    const { body, by } = addressee;
    if (!isReminded(addressee, question)) return [];
    const heard = heardOf(addressee.body, now, hears);
    const n = heard.reminded.length + 1;
    if (n > rules.atMost || now < freeFrom(heard, rules)) return [];
    const last = heard.reminded.at(-1) ?? Number.NEGATIVE_INFINITY;
    const relay = relayOf(body, question);
    const [turn] = turnsOf(addressee, heard, rules)
      .filter(({ from, until }) => from <= now && now < until && last < from)
      .filter(({ rule }) => rule !== "escalation" || relay !== undefined)
      .sort(rank);
    if (turn === undefined) return [];
    const { rule, because } = turn;
    const to = rule === "escalation" && relay !== undefined ? relay : body;
    const { notice } = heard;
    return [Object.freeze({ body, to, rule, because, by, n, ...(notice === undefined ? {} : { notice }) })];
  });
};

/** A day on which a reminder will be due if nothing is heard before. */
export interface ComingReminder {
  readonly body: string;
  readonly day: Day;
  readonly rule: ReminderRule;
}

/** The first reminder still to come for each body, as things stand: the days on which its rules first ask for one. Pure. */
export const remindersComing = (question: ReminderQuestion): readonly ComingReminder[] => {
  const { addressees, rules, now } = question;
  const hears = hearing(question);
  return addressees.flatMap((addressee) => {
    if (!isReminded(addressee, question)) return [];
    const heard = heardOf(addressee.body, now, hears);
    if (heard.reminded.length >= rules.atMost) return [];
    const free = freeFrom(heard, rules);
    const last = heard.reminded.at(-1) ?? Number.NEGATIVE_INFINITY;
    const [next] = turnsOf(addressee, heard, rules)
      .filter(
        ({ rule, from }) => last < from && (rule !== "escalation" || relayOf(addressee.body, question) !== undefined),
      )
      .map((turn) => ({ ...turn, at: Math.max(turn.from, free) }))
      .filter(({ at, until }) => now < at && at < until)
      .sort((a, b) => a.at - b.at || rank(a, b));
    return next === undefined ? [] : [{ body: addressee.body, day: dayOf(next.at), rule: next.rule }];
  });
};
