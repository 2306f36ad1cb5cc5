import { keepRecordsIn } from "../../deed/held.ts";
import type { Ground, ReadRecord } from "../../deed/read.ts";
import type { Language } from "../../language/language.ts";
import type { Json } from "../../ledger/canonical.ts";
import { append } from "../../ledger/ledger.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { contactOf } from "../../register/contact.ts";
import { nameAt } from "../../register/facts.ts";
import type { Store, Transaction } from "../../store/store.ts";
import type { Day, Instant } from "../../time/time.ts";
import type { Attested } from "../attest/attested.ts";
import { attestedAgain, contestOfAttested, deedsOfAttested } from "../attest/records.ts";
import { type LinkSecret, linkUntil, signLink } from "../link.ts";
import { settleReceived } from "../outbox/received.ts";
import type { Done, Reporter } from "./given.ts";
import type { HeldNotice } from "./held-notice.ts";
import { mailOf, type Queue } from "./mail.ts";
import { receiptProblem } from "./problems.ts";
import {
  type Answered,
  isAttestation,
  keptReply,
  numberOf,
  type Reply,
  type ReplyState,
  repliesTo,
  replyHeld,
  type Said,
} from "./reply.ts";
import {
  acknowledgementOf,
  contestOf,
  holds,
  readWritten,
  relayOf,
  responseOfReply,
  sameAnswer,
  whyContested,
} from "./written.ts";

/** How a form came: the version that was read, a name of the form sent, and the last day of the link. */
export interface Came {
  readonly read: Language;
  readonly form: string;
  readonly until: Day;
}

/** With what a link's page records. */
export interface Recording {
  readonly store: Store;
  readonly notice: HeldNotice;
  readonly ground: Ground;
  readonly secret: LinkSecret;
  readonly now: Instant;
  readonly queue: Queue;
}

/** Days for which a link to confirm, and one to contest, is good. */
const linkDays = 30;

/** What was recorded: its number, and the reply that waits where there is one. */
export interface Recorded {
  readonly number: string;
  readonly reply?: Reply;
}

/** A record's id is its kind and its number. */
const numberIn = (id: unknown): string => String(id).replace(/^[^:]*:/, "");

/** Thrown inside a transaction so that all of it is undone; its problems are the outcome. */
class Undo extends Error {
  readonly problems: ReturnType<typeof fail>["problems"];
  constructor(problems: ReturnType<typeof fail>["problems"]) {
    super("undone");
    this.problems = problems;
  }
}

const within = <T>(store: Store, work: (tx: Transaction) => T): Result<T> => {
  try {
    return ok(store.transaction(work));
  } catch (error) {
    if (error instanceof Undo) return fail(...error.problems);
    throw error;
  }
};

/** Keeps the records whose id is not held yet. */
const keep = (
  tx: Transaction,
  written: readonly { readonly [name: string]: Json }[],
  { ground, now }: Recording,
): void => {
  const fresh = written.filter(({ id }) => !holds(tx, String(id)));
  if (fresh.length === 0) return;
  const read: Result<readonly ReadRecord[]> = readWritten(fresh, { ...ground, received: now });
  if (!read.ok) throw new Undo(read.problems);
  keepRecordsIn(tx, read.value, now);
};

/** The first entry about a reply says what it says; later ones only what became of it. */
const entryOf = (tx: Transaction, body: Json, now: Instant): number =>
  append(tx, [{ at: now, kind: "reply", body }])[0]?.seq ?? 0;

const mail = (
  tx: Transaction,
  kind: "confirmation" | "response",
  reply: Reply,
  seq: number,
  recording: Recording,
): void => {
  const { notice, ground, secret, now, queue } = recording;
  const contact = contactOf(ground.register, notice.body, now, now);
  if (contact === undefined) return;
  const purpose = kind === "confirmation" ? "confirm" : "contest";
  const link = signLink(secret, purpose, reply.id, linkUntil(now, linkDays));
  const sender = (language: Language): string => nameAt(ground.register, notice.from, language, now);
  queue(tx, mailOf(kind, reply, { notice, sender, address: contact.address, link }), seq, now);
};

const answeredOf = (
  { measure, body }: HeldNotice,
  { capacity, behalf }: Reporter,
  {
    outcome,
    ...details
  }: Exclude<Done, { outcome: "acknowledged" | "relayed" }> & { readonly outcome: Answered["answer"] },
  language: Language,
): Answered => ({ measure, body, language, capacity, behalf, answer: outcome, ...details });

const isAnswer = (
  done: Done,
): done is Exclude<Done, { outcome: "relayed" }> & { readonly outcome: Answered["answer"] } =>
  done.outcome !== "acknowledged" && done.outcome !== "relayed";

/** Is there nothing to gain from saying it again? What waits in vain, for want of an address or since its link is over, is asked anew. */
const stands = ({ state, asked, at }: Reply, reachable: boolean, now: Instant): boolean =>
  state === "live" || (state === "waiting" && (asked ? now - at < linkDays * 86_400_000 : !reachable));

/** A reply comes to wait for its confirmation. The form that it came by, or the same answer as the last one, says nothing new. */
const reply = (tx: Transaction, answered: Said, form: string, recording: Recording): Reply => {
  const { notice, ground, now } = recording;
  const earlier = repliesTo(tx, notice.key);
  const contact = contactOf(ground.register, notice.body, now, now);
  const last = earlier.at(-1);
  const same =
    earlier.find((one) => one.form === form && sameAnswer(one.answered, answered)) ??
    (last !== undefined && sameAnswer(last.answered, answered) && stands(last, contact !== undefined, now)
      ? last
      : undefined);
  if (same !== undefined) return same;
  const id = numberOf({ notice: notice.key, answered, place: earlier.length });
  const asked = contact !== undefined;
  const made: Reply = Object.freeze({ id, notice: notice.key, state: "waiting", at: now, answered, asked, form });
  const seq = entryOf(tx, { id, notice: notice.key, state: made.state, answered, asked }, now);
  tx.statement("INSERT INTO reply (id, seq, notice, state, at, json) VALUES (?, ?, ?, ?, ?, ?)").run(
    id,
    seq,
    notice.key,
    made.state,
    now,
    keptReply(made),
  );
  mail(tx, "confirmation", made, seq, recording);
  return made;
};

/** Records that a body received the notice, and that what brought it this link came; the record’s number. */
const receipt = (tx: Transaction, reporter: Reporter, { read, until }: Came, recording: Recording): string => {
  const { notice, now } = recording;
  const received = acknowledgementOf(tx, notice, reporter, read, now);
  keep(tx, [received], recording);
  settleReceived(tx, notice.key, until, now);
  return numberIn(received.id);
};

/**
 * Records what a body reports through its link, in one transaction: that it received the notice, at once; that it passed it on, at once; more than that
 * waits until it is confirmed from the body's address. What is recorded already stays as it is.
 * Problems: E-RECORD-….
 */
export const report = (recording: Recording, reporter: Reporter, done: Done, came: Came): Result<Recorded> =>
  within(recording.store, (tx) => {
    const { notice, now } = recording;
    const number = receipt(tx, reporter, came, recording);
    if (done.outcome === "relayed") {
      const passed = relayOf(notice, reporter, done, now);
      keep(tx, [passed], recording);
      return { number: numberIn(passed.id) };
    }
    if (!isAnswer(done)) return { number };
    const waiting = reply(tx, answeredOf(notice, reporter, done, came.read), came.form, recording);
    return { number: waiting.id, reply: waiting };
  });

/** Records that a body attests something, in one transaction: that it received the notice, at once; what it attests waits for its confirmation. */
export const attest = (recording: Recording, attested: Attested, came: Came): Result<Recorded> =>
  within(recording.store, (tx) => {
    receipt(tx, attested, came, recording);
    const waiting = reply(tx, attested, came.form, recording);
    return { number: waiting.id, reply: waiting };
  });

const moved = (
  tx: Transaction,
  before: Reply,
  { state, why = "" }: { readonly state: ReplyState; readonly why?: string },
  recording: Recording,
): { readonly reply: Reply; readonly seq: number } => {
  const said = why === "" ? {} : { why };
  const seq = entryOf(tx, { id: before.id, notice: before.notice, state, ...said }, recording.now);
  tx.statement("UPDATE reply SET state = ?, seq = ?, json = ? WHERE id = ?").run(
    state,
    seq,
    keptReply(before),
    before.id,
  );
  return { reply: Object.freeze({ ...before, state }), seq };
};

const held = (tx: Transaction, id: string): Reply => {
  const found = replyHeld(tx, id);
  if (found === undefined) throw new Undo([receiptProblem("E-RECEIPT-LINK", { field: "link" })]);
  return found;
};

/** Puts the statements of an attestation among the evidence of its body, in the transaction that says so; gives the load’s id. */
export type Hold = (tx: Transaction) => string;

/** An attestation with the load of its statements, where it has any. */
const loaded = (attested: Attested, tx: Transaction, hold: Hold | undefined): Attested => {
  if (attested.statements.length === 0) return attested;
  if (hold === undefined) throw new Error("statements need evidence to be put into");
  return { ...attested, load: hold(tx) };
};

/** A reply becomes a response on record, or what it attests deeds and, by `hold`, evidence. Live already: nothing changes. Problems: E-RECEIPT-SETTLED where it is contested, E-RECORD-…. */
export const confirm = (recording: Recording, id: string, hold?: Hold): Result<Reply> =>
  within(recording.store, (tx) => {
    const before = held(tx, id);
    if (before.state === "live") return before;
    if (before.state === "contested") throw new Undo([receiptProblem("E-RECEIPT-SETTLED", { field: "link" })]);
    const { answered: waited } = before;
    const said = isAttestation(waited) ? loaded(waited, tx, hold) : waited;
    const { now } = recording;
    const records = isAttestation(said)
      ? [...deedsOfAttested(before, said, now), ...attestedAgain(tx, before, said, now)]
      : [responseOfReply(before, said, now)];
    keep(tx, records, recording);
    const { reply: live, seq } = moved(tx, { ...before, answered: said }, { state: "live" }, recording);
    mail(tx, "response", live, seq, recording);
    return live;
  });

/** A body says that a reply is not its own, or not right: it counts no more. Contested already: nothing changes. Problems: E-RECORD-…. */
export const contest = (recording: Recording, id: string, why: string): Result<Reply> =>
  within(recording.store, (tx) => {
    const before = held(tx, id);
    if (before.state === "contested") return before;
    // Of what only waits there is no deed to take back.
    if (before.state === "live") {
      const { answered: said } = before;
      const { now } = recording;
      const records = isAttestation(said)
        ? contestOfAttested(before, said, whyContested(id, why), now)
        : [contestOf(before, why, now)];
      keep(tx, records, recording);
    }
    return moved(tx, before, { state: "contested", why }, recording).reply;
  });
