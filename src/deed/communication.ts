import type { Role } from "../measure/reach.ts";
import type { Day, Instant } from "../time/time.ts";
import type { Known } from "./known.ts";
import { dateOf } from "./moment.ts";
import { type Done, doersOf, doneOf, idsOf, type Subject } from "./select.ts";

export const communicationStates = [
  "not-owed",
  "owed",
  "stated",
  "sent",
  "bounced",
  "delivered",
  "acknowledged",
] as const;
export type CommunicationState = (typeof communicationStates)[number];

/** What a body was told of a clause, and on which records that stands (semantics §3.4, lines 2 and 3). */
export interface Communication {
  readonly state: CommunicationState;
  /** The earliest established date of what the state rests on. */
  readonly at?: Day | Instant;
  /** The state rests on records or statements without an established date only. */
  readonly unknownDate: boolean;
  /** What first reached the body, or else what the state rests on, came after the deadline; never said of a date that is not established. */
  readonly late: boolean;
  /** A dispatch is held of which nobody knows whether it left: nothing later says what became of it. */
  readonly uncertain: boolean;
  /** Since when the body certainly knew: the first delivery or acknowledgement on record. */
  readonly knewSince?: Day | Instant;
  /** Everything that was found, what the state rests on first. */
  readonly deeds: readonly string[];
  readonly relay: Relaying;
}

/** Whether what the body was to pass on was passed on. */
export interface Relaying {
  readonly state: "not-owed" | "owed" | "stated" | "done";
  readonly at?: Day | Instant;
  readonly deeds: readonly string[];
}

export interface CommunicationQuestion extends Subject {
  readonly role: Role;
  /** The first late instant of the clause, where it has one. */
  readonly lateAt?: Instant;
  /** Has the body to pass it on? */
  readonly relays?: boolean;
}

type Heard = Done & { readonly proves: Exclude<CommunicationState, "not-owed"> };

/** What one deed shows of a body's being told. A statement shows that it is stated, whatever it states. */
const provesOf = ({ deed }: Done): Heard["proves"] => {
  if (deed.basis === "stated") return "stated";
  if (deed.kind === "acknowledgement" || deed.kind === "response") return "acknowledged";
  if (deed.kind !== "dispatch") return "sent";
  return deed.state === "prepared" || deed.state === "uncertain" ? "owed" : deed.state;
};

const heardBy = (known: Known, subject: Subject): readonly Heard[] =>
  doneOf(known, ["dispatch", "relay", "acknowledgement", "response"], subject)
    .filter((done) => {
      const { deed } = done;
      const own = deed.kind === "acknowledgement" || deed.kind === "response";
      const told = own ? doersOf(deed) : deed.about;
      // Passing it on is no news to the one who passes it on.
      return told.includes(subject.body) && !(deed.kind === "relay" && doersOf(deed).includes(subject.body));
    })
    .map((done) => ({ ...done, proves: provesOf(done) }));

/** The state that all that was heard gives: the strongest; between sent and bounced, the later. */
const stateOf = (heard: readonly Heard[], nothing: "not-owed" | "owed"): CommunicationState => {
  const proven = new Set(heard.map(({ proves }) => proves));
  for (const strongest of ["acknowledged", "delivered"] as const) if (proven.has(strongest)) return strongest;
  const lastOf = (state: "sent" | "bounced") =>
    Math.max(...heard.filter(({ proves }) => proves === state).map(({ when }) => when.latest));
  if (proven.has("sent") || proven.has("bounced")) return lastOf("bounced") >= lastOf("sent") ? "bounced" : "sent";
  if (proven.has("stated")) return "stated";
  return proven.has("owed") ? "owed" : nothing;
};

/** Which message a record of its dispatch is about: the outbox names its records `dispatch:<message>:<state>`; any other record is about a message of its own. */
const messageOf = (id: string): string => /^(dispatch:.+):[a-z]+(?::\d+)?$/.exec(id)?.[1] ?? id;

/** Is a dispatch on record of which nobody knows whether it left, and of the same message nothing later that says so? */
const isUncertain = (heard: readonly Heard[]): boolean => {
  const dispatches = heard.flatMap(({ deed, when }) =>
    deed.kind === "dispatch" && deed.basis === "record"
      ? [{ state: deed.state, message: messageOf(deed.id), at: when.latest }]
      : [],
  );
  const settled = dispatches.filter(({ state }) => state !== "uncertain" && state !== "prepared");
  return dispatches.some(
    ({ state, message, at }) =>
      state === "uncertain" && !settled.some((other) => other.message === message && other.at >= at),
  );
};

const relaying = (known: Known, { relays = false, ...subject }: CommunicationQuestion): Relaying => {
  const own = doneOf(known, ["relay"], subject).filter(({ deed }) => doersOf(deed).includes(subject.body));
  const records = own.filter(({ deed, sure }) => deed.basis === "record" && sure);
  const state = records.length > 0 ? "done" : own.length > 0 ? "stated" : relays ? "owed" : "not-owed";
  return { state, ...dated(records.length > 0 ? records : own), deeds: idsOf(own) };
};

const dated = (done: readonly Done[]): { readonly at?: Day | Instant } => {
  const at = done.map(({ when }) => dateOf(when)).find((each) => each !== undefined);
  return at === undefined ? {} : { at };
};

/**
 * What a body was told of a clause by an instant, as known. A statement that a letter left is `stated`; only a dispatch on
 * record is `sent`. A role that is not known owes the body an answer, so it counts as owed.
 */
export const communication = (known: Known, question: CommunicationQuestion): Communication => {
  const heard = heardBy(known, question);
  const state = stateOf(heard, question.role === "outside" ? "not-owed" : "owed");
  const basis = heard.filter(({ proves }) => proves === state);
  const [first] = basis;
  const certain = heard.filter(({ proves }) => proves === "delivered" || proves === "acknowledged");
  const { at: knewSince } = dated(certain);
  const told = first !== undefined && state !== "owed";
  // A body that was reached in time and acknowledged later knew in time.
  const [reached = first] = certain;
  return Object.freeze({
    state,
    ...(told ? dated(basis) : {}),
    unknownDate: told && first.when.on === undefined,
    late: told && question.lateAt !== undefined && reached !== undefined && reached.when.earliest >= question.lateAt,
    uncertain: isUncertain(heard),
    ...(knewSince === undefined ? {} : { knewSince }),
    deeds: [...idsOf(basis), ...idsOf(heard.filter(({ proves }) => proves !== state))],
    relay: relaying(known, question),
  });
};
