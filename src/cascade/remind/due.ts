import type { Known } from "../../deed/known.ts";
import { addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../../time/time.ts";
import type { Addressee } from "../addressee.ts";
import type { MessageKind, MessageState } from "../outbox/message.ts";
import type { Step } from "../step.ts";
import { type Heard, heardOf, hearing } from "./heard.ts";
import type { Rules } from "./rules.ts";

/** The rules by which a reminder may be due; of several, the first. */
const reminderRules = ["before-deadline", "escalation", "unanswered", "unacknowledged"] as const;
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
  /** The day on which the body was told. */
  readonly since: Day;
  /** The last day of what is owed, whole. */
  readonly by: Day | null;
  /** Which one it is of this body about this measure, counted from 1. */
  readonly n: number;
  /** The notice that it repeats; absent where the body was told by another way than from here. */
  readonly notice?: string;
  /** Whoever passes the measure on has no address in the register: a person has to ask there. */
  readonly byHand?: true;
}

/** A notice that was prepared for a body. */
export interface PreparedNotice {
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
  /** Of an escalation: to whom it went, and about whose silence it was. */
  readonly escalation?: { readonly to: string; readonly about: readonly string[] };
}

export interface ReminderQuestion {
  readonly measure: string;
  readonly authority: string;
  readonly addressees: readonly Addressee[];
  readonly notices: readonly PreparedNotice[];
  readonly messages: readonly Sent[];
  readonly known: Known;
  /** Who passes the measure on to whom. */
  readonly steps: readonly Step[];
  readonly rules: Rules;
  readonly now: Instant;
  /** Has the register an address of it? Absent: of everybody. */
  readonly hasAddress?: (body: string) => boolean;
}

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

/** The relays above: who passes the measure on to the body, without the authority that decided it. */
const relaysOf = (body: string, { steps, authority }: ReminderQuestion): readonly string[] => [
  ...new Set(
    steps
      .flatMap(({ from, to, back }) =>
        !back && "body" in to && to.body === body && "body" in from && from.body !== authority ? [from.body] : [],
      )
      .sort(),
  ),
];

/** Everything that a body was sent after its notice, or that others were sent about it. */
const messagesTo = ({ reminded, asked }: Heard): readonly Instant[] => [...reminded, ...asked];

/** When the next message may go to a body: so long after the last one that was prepared for it, or that left: what was prepared long ago may have waited. */
const freeFrom = (heard: Heard, { apart }: Rules): Instant => {
  const last = Math.max(heard.sent ?? Number.NEGATIVE_INFINITY, heard.left, ...messagesTo(heard));
  return Number.isFinite(last) ? startOfDay(addPeriod(dayOf(last), apart)) : Number.NEGATIVE_INFINITY;
};

/** May another message go to it now: no more than agreed, no nearer than agreed? */
const mayHear = (heard: Heard, { rules, now }: ReminderQuestion): boolean =>
  messagesTo(heard).length < rules.atMost && now >= freeFrom(heard, rules);

/** Is it reminded at all? What is only told is owed nothing back, what is suspended asks for nothing, and the authority does not write to itself. */
const isReminded = ({ as, body, owed }: Addressee, { authority }: ReminderQuestion): boolean => {
  const rests = owed.length > 0 && owed.every(({ state }) => state === "suspended");
  return as !== "informed" && body !== authority && !rests;
};

/** The rules that ask for a reminder of a body now, the first of them first. */
const turnsNow = (addressee: Addressee, heard: Heard, { rules, now }: ReminderQuestion): readonly Turn[] => {
  const last = heard.reminded.at(-1) ?? Number.NEGATIVE_INFINITY;
  return turnsOf(addressee, heard, rules)
    .filter(({ from, until }) => from <= now && now < until && last < from)
    .sort(rank);
};

/**
 * Whom to remind of a measure now, and why: each body at most once, never more often than the rules say, never after it answered, and for having been sent
 * something only once that is on record. A body that was never told is not reminded; it is to be told. An escalation goes to a relay that has an address, that may hear from us
 * now and is not reminded itself, and that did not say since the last one that it passed the measure on; where none of them has an address, it is for a person, and the body’s
 * next rule holds as well. Depends on what is known, not on its order. Pure.
 */
export const remindersDue = (question: ReminderQuestion): readonly DueReminder[] => {
  const { addressees, now, hasAddress = () => true } = question;
  const hears = hearing(question);
  const reminding = addressees.filter((one) => isReminded(one, question));
  const byBody = new Map(reminding.map((one) => [one.body, one]));
  const taking = new Map<string, boolean>();
  const mayTake = (relay: string): boolean => {
    const heard = heardOf(relay, now, hears);
    const own = byBody.get(relay);
    const reminded = own !== undefined && turnsNow(own, heard, question).some(({ rule }) => rule !== "escalation");
    return hasAddress(relay) && !heard.passedOn && !reminded && mayHear(heard, question);
  };
  const takes = (relay: string): boolean => {
    const known = taking.get(relay) ?? mayTake(relay);
    taking.set(relay, known);
    return known;
  };
  return reminding.flatMap((addressee): readonly DueReminder[] => {
    const { body, by } = addressee;
    const heard = heardOf(body, now, hears);
    if (heard.sent === undefined || !mayHear(heard, question)) return [];
    const { sent, notice } = heard;
    const due = ({ rule, because }: Turn, to: string): DueReminder => ({
      body,
      to,
      rule,
      because,
      since: dayOf(sent),
      by,
      n: heard.reminded.length + 1,
      ...(notice === undefined ? {} : { notice }),
    });
    const turns = turnsNow(addressee, heard, question);
    const escalation = turns.find(({ rule }) => rule === "escalation");
    const relays = escalation === undefined ? [] : relaysOf(body, question);
    const [above] = relays;
    const byHand =
      escalation === undefined || above === undefined || relays.some(hasAddress)
        ? []
        : [{ ...due(escalation, above), byHand: true as const }];
    const relay = relays.find(takes);
    const [turn] = turns.filter(({ rule }) => rule !== "escalation" || relay !== undefined);
    const next = turn === undefined ? [] : [due(turn, turn.rule === "escalation" ? (relay ?? body) : body)];
    return [...byHand, ...next].map((one) => Object.freeze(one));
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
    if (messagesTo(heard).length >= rules.atMost) return [];
    const free = freeFrom(heard, rules);
    const last = heard.reminded.at(-1) ?? Number.NEGATIVE_INFINITY;
    const [next] = turnsOf(addressee, heard, rules)
      .filter(
        ({ rule, from }) => last < from && (rule !== "escalation" || relaysOf(addressee.body, question).length > 0),
      )
      .map((turn) => ({ ...turn, at: Math.max(turn.from, free) }))
      .filter(({ at, until }) => now < at && at < until)
      .sort((a, b) => a.at - b.at || rank(a, b));
    return next === undefined ? [] : [{ body: addressee.body, day: dayOf(next.at), rule: next.rule }];
  });
};
