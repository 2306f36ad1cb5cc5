import { isDeepStrictEqual } from "node:util";
import { type Ground, type ReadRecord, readRecords } from "../../deed/read.ts";
import { type Language, perLanguage, type Text } from "../../language/language.ts";
import { type Arguments, say } from "../../language/say.ts";
import type { Json } from "../../ledger/canonical.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import type { Transaction } from "../../store/store.ts";
import { dayOf, type Instant, writeInstant } from "../../time/time.ts";
import type { Done, Organ, Reporter } from "./given.ts";
import type { HeldNotice } from "./held-notice.ts";
import { type Answered, numberOf, type Reply } from "./reply.ts";
import { officeWords, organWords, readWords, receiptWords } from "./words.ts";

/** A sentence in all four languages. */
export const inAll = (text: Text, args: (language: Language) => Arguments): Text =>
  perLanguage((language) => say(text, language, args(language)));

/** A capacity in the languages that it is known in. */
export const wordsOf = (capacity: Reporter["capacity"]): Text | string =>
  typeof capacity === "string" ? officeWords[capacity] : capacity.words;

/** An organ in the words of records. */
export const organIn = (organ: Organ | { readonly words: string }): Text | string =>
  typeof organ === "string" ? organWords[organ] : organ.words;

/** The dispatch that a notice went out by, where its record is held; else the notice itself. */
const dispatchOf = (tx: Transaction, notice: string): string => {
  const row = tx
    .statement(
      "SELECT record.id FROM record JOIN message ON instr(record.id, 'dispatch:' || message.id || ':') = 1 WHERE record.kind = 'dispatch' AND message.kind = 'notice' AND message.notice = ? ORDER BY record.seq DESC LIMIT 1",
    )
    .get(notice);
  return row === undefined ? `notice:${notice}` : String(row.id);
};

/** That a body received a notice. The same capacity, on the same behalf, having read the same version, says it once. */
export const acknowledgementOf = (
  tx: Transaction,
  notice: HeldNotice,
  { capacity, behalf }: Reporter,
  read: Language,
  now: Instant,
): { readonly [name: string]: Json } => ({
  kind: "acknowledgement",
  id: `acknowledgement:${numberOf({ notice: notice.key, capacity, behalf, read })}`,
  by: { body: notice.body, capacity: wordsOf(capacity) },
  measure: notice.measure,
  of: dispatchOf(tx, notice.key),
  at: writeInstant(now),
  says: inAll(receiptWords.received, (language) => ({
    notice: notice.key,
    read: readWords[read][language],
    behalf,
  })),
  source: { title: inAll(receiptWords.source, () => ({ notice: notice.key })), date: dayOf(now) },
});

/** That a body passed a notice on. */
export const relayOf = (
  notice: HeldNotice,
  { capacity }: Reporter,
  { to, on }: Extract<Done, { outcome: "relayed" }>,
  now: Instant,
): { readonly [name: string]: Json } => ({
  kind: "relay",
  id: `relay:${numberOf({ notice: notice.key, capacity, to, on })}`,
  by: { body: notice.body, capacity: wordsOf(capacity) },
  measure: notice.measure,
  to: [{ described: to }],
  at: on,
  source: { title: inAll(receiptWords.source, () => ({ notice: notice.key })), date: dayOf(now) },
});

export const responseId = (reply: string): string => `response:${reply}`;

/** What a confirmed reply says, as a deed: of a decision on its day, else of the instant when it was said. */
export const responseOfReply = (
  { id, notice, at }: Reply,
  answered: Answered,
  now: Instant,
): { readonly [name: string]: Json } => {
  const { body, measure, capacity, behalf, answer, organ, on, reference, reason } = answered;
  return {
    kind: "response",
    id: responseId(id),
    by: { body, capacity: wordsOf(capacity) },
    measure,
    answer,
    at: on ?? writeInstant(at),
    ...(organ === undefined ? {} : { organ: organIn(organ) }),
    ...(reference === undefined ? {} : { reference }),
    ...(reason === undefined ? {} : { reason }),
    says: inAll(receiptWords.said, () => ({ reply: id, behalf })),
    source: { title: inAll(receiptWords.confirmedSource, () => ({ notice, reply: id })), date: dayOf(now) },
  };
};

/** Why it is contested, in the words of whoever contests it where there are any. */
export const whyContested = (reply: string, why: string): Text =>
  why === ""
    ? inAll(receiptWords.contested, () => ({ reply }))
    : inAll(receiptWords.contestedWhy, () => ({ reply, why }));

/** That the body contests what was answered in its name: the response counts no more, until this is retracted in its turn. */
export const contestOf = ({ id, answered }: Reply, why: string, now: Instant): { readonly [name: string]: Json } => ({
  kind: "retraction",
  id: `retraction:${id}`,
  of: responseId(id),
  by: { body: answered.body, capacity: receiptWords.contester },
  why: whyContested(id, why),
  on: dayOf(now),
});

/** Records as the ledger takes them. Problems: E-RECORD-…, where the register no longer knows the body. */
export const readWritten = (
  written: readonly { readonly [name: string]: Json }[],
  ground: Ground,
): Result<readonly ReadRecord[]> => {
  const { kept, rejected, refused } = readRecords([{ name: "receipt", text: JSON.stringify(written) }], ground);
  const problems = [...refused, ...rejected.flat()];
  return problems.length > 0 ? fail(...problems) : ok(kept);
};

/** Does the ledger hold a record of that id? */
export const holds = (tx: Transaction, id: string): boolean =>
  tx.statement("SELECT 1 FROM record WHERE id = ?").get(id) !== undefined;

/** Is it the same answer, whoever gives it? */
export const sameAnswer = (a: Reply["answered"], b: Reply["answered"]): boolean => isDeepStrictEqual(a, b);
