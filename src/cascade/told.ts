import { type Communication, communication } from "../deed/communication.ts";
import type { By, Deed, DispatchState, Source } from "../deed/deed.ts";
import type { Known } from "../deed/known.ts";
import { dateOf } from "../deed/moment.ts";
import { type Responded, responseOf } from "../deed/response.ts";
import { type Done, doersOf, doneOf } from "../deed/select.ts";
import type { Measure, Words } from "../measure/measure.ts";
import type { Obligation } from "../measure/questions/obligations.ts";
import type { Role } from "../measure/reach.ts";
import type { Register } from "../register/register.ts";
import { type Day, dayOf, type Instant, startOfDay } from "../time/time.ts";
import type { Addressee, Capacity } from "./addressee.ts";
import { type Clocks, type Deadline, daysAfter, roleUnder } from "./deadline.ts";

/** One record, or one statement, that somebody was told. */
export interface Telling {
  readonly deed: string;
  readonly kind: "dispatch" | "relay" | "acknowledgement" | "awareness";
  readonly by: By;
  readonly basis: "record" | "stated";
  /** Of a dispatch. */
  readonly state?: DispatchState;
  readonly channel?: string;
  readonly clause?: string;
  /** The day, where one is established. */
  readonly on?: Day;
  /** Else the first and the last day on which it can have been, where they are known. */
  readonly notBefore?: Day;
  readonly notAfter?: Day;
  /** The first day on which it could be known. */
  readonly known: Day;
  /** How many days `on` lies after the deadline that is counted from; null without either. */
  readonly daysAfter: number | null;
  /** To whom; and in words, where the register does not hold them. */
  readonly to: readonly string[];
  readonly alsoTo: readonly Words[];
  readonly says?: Words;
  readonly source?: Source;
  readonly stated?: { readonly by: By; readonly on?: Day };
}

/** What a body was told under one clause. */
export interface ToldClause {
  readonly clause: string;
  readonly role: Role;
  readonly communication: Communication;
}

/** Where one addressee stands. */
export interface Told {
  readonly body: string;
  readonly as: Capacity;
  readonly clauses: readonly ToldClause[];
  /** Everything that says that it was told, an established day first. */
  readonly tellings: readonly Telling[];
  /** Is there a record of a dispatch to it, as opposed to a statement that there was one? */
  readonly dispatchHeld: boolean;
  /** What it passed on itself. */
  readonly passedOn: readonly Telling[];
  readonly response: Responded;
  /** What it is under the deadline that is counted from; absent without a deadline. */
  readonly underDeadline?: Role;
}

export interface ToldQuestion extends Clocks {
  readonly measure: Measure;
  readonly register: Register;
  readonly known: Known;
  readonly deadline?: Deadline;
}

/** What tells somebody something. Campaigns tell a public; they count as nobody's having been told, and are listed where they name whom they were for. */
const telling = ["dispatch", "relay", "acknowledgement", "awareness"] as const;
type Tells = Extract<Deed, { kind: (typeof telling)[number] }>;

const dayIn = (at: Instant, zone: string): Day | undefined => (Number.isFinite(at) ? dayOf(at, zone) : undefined);

/** The days of a deed, in the zone of the measure. */
const daysOf = ({ when }: Done, zone: string): Pick<Telling, "on" | "notBefore" | "notAfter"> => {
  const date = dateOf(when);
  if (date !== undefined) return { on: typeof date === "number" ? dayOf(date, zone) : date };
  const [notBefore, notAfter] = [dayIn(when.earliest, zone), dayIn(when.latest, zone)];
  return { ...(notBefore === undefined ? {} : { notBefore }), ...(notAfter === undefined ? {} : { notAfter }) };
};

const tellingOf = (done: Done<Tells>, { measure, deadline }: ToldQuestion): Telling => {
  const { deed } = done;
  const days = daysOf(done, measure.zone);
  return Object.freeze({
    deed: deed.id,
    kind: deed.kind,
    by: deed.by,
    basis: deed.basis,
    ...(deed.kind === "dispatch" ? { state: deed.state } : {}),
    ...(deed.kind === "acknowledgement" || deed.channel === undefined ? {} : { channel: deed.channel }),
    ...(deed.clause === undefined ? {} : { clause: deed.clause }),
    ...days,
    known: dayIn(deed.known, measure.zone) ?? "",
    daysAfter: days.on === undefined || deadline === undefined ? null : daysAfter(days.on, deadline.day),
    to: deed.about,
    alsoTo: deed.alsoAbout,
    ...(deed.says === undefined ? {} : { says: deed.says }),
    ...(deed.source === undefined ? {} : { source: deed.source }),
    ...(deed.stated === undefined ? {} : { stated: deed.stated }),
  });
};

/** Does it say that the body was told? Passing it on is no news to the one who passes it on; a campaign is no notice. */
const tells = ({ deed }: Done<Tells>, body: string): boolean => {
  if (deed.kind === "awareness") return false;
  if (deed.kind === "acknowledgement") return doersOf(deed).includes(body);
  return deed.about.includes(body) && !(deed.kind === "relay" && doersOf(deed).includes(body));
};

const clauseOf = (one: Obligation, { known, at }: ToldQuestion): ToldClause => {
  const { measure, clause, body, role, lateSince } = one;
  return {
    clause: clause.id,
    role,
    communication: communication(known, {
      body,
      measure: measure.id,
      clause: clause.id,
      at,
      role,
      relays: clause.actions.some(({ action }) => action === "relay"),
      ...(lateSince === null ? {} : { lateAt: startOfDay(lateSince, measure.zone) }),
    }),
  };
};

const allDone = ({ known, measure, at }: ToldQuestion): readonly Done<Tells>[] =>
  doneOf(known, telling, { measure: measure.id, at });

/** Did it leave, by what is recorded or stated? A letter that is only prepared, or of which nobody knows whether it left, has told nobody. */
export const hasLeft = ({ state }: Pick<Telling, "state">): boolean => state !== "prepared" && state !== "uncertain";

/** Where each addressee stands by the deeds held: when it was told, on what that rests, what it passed on and what it answered. */
export const toldOf = (addressees: readonly Addressee[], question: ToldQuestion): readonly Told[] => {
  const done = allDone(question);
  const { known, measure, at, deadline, register } = question;
  return addressees.map((addressee) => {
    const { body, as, owed, informed } = addressee;
    const tellings = done.filter((one) => tells(one, body)).map((one) => tellingOf(one, question));
    return Object.freeze({
      body,
      as,
      clauses: [...owed, ...informed].map((one) => clauseOf(one, question)),
      tellings,
      dispatchHeld: tellings.some((one) => one.kind === "dispatch" && one.basis === "record" && hasLeft(one)),
      passedOn: done
        .filter(({ deed }) => deed.kind === "relay" && doersOf(deed).includes(body))
        .map((one) => tellingOf(one, question)),
      response: responseOf(known, { body, measure: measure.id, at }),
      ...(deadline === undefined ? {} : { underDeadline: roleUnder(deadline, body, register, question) }),
    });
  });
};

/** Every letter, relay and campaign on record or stated, whomever it was for: those of an established day first. */
export const tellingsOf = (question: ToldQuestion): readonly Telling[] =>
  allDone(question).map((one) => tellingOf(one, question));

/** What communication can show of a body, the strongest first. */
export const strength = ["acknowledged", "delivered", "sent", "bounced", "stated", "owed", "not-owed"] as const;

/** The strongest state that a body has under any clause. */
export const stateOf = ({ clauses }: Told): Communication["state"] =>
  strength.find((state) => clauses.some((one) => one.communication.state === state)) ?? "not-owed";

/** The clauses that nobody is on record or stated to have told it of. */
export const untold = ({ clauses }: Told): readonly string[] =>
  clauses.filter(({ communication: { state } }) => state === "owed" || state === "bounced").map(({ clause }) => clause);
