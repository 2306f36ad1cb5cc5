import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { append } from "../ledger/ledger.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { Message, MessageState } from "./outbox/message.ts";
import { putMessages } from "./outbox/messages.ts";
import { keptReply, type Reply } from "./receipt/reply.ts";

export interface ExampleNotice {
  readonly measure: string;
  readonly body: string;
  readonly key: string;
  readonly state: MessageState;
}

const messageOf = ({ key }: ExampleNotice): Message => {
  const bytes = Buffer.from(`Subject: fictif\r\nMessage-ID: <${key}@interdict.invalid>\r\n\r\nfictif\r\n`);
  const digest = hash("sha256", bytes, "hex");
  return { id: `${key}@interdict.invalid`, notice: key, kind: "notice", address: "x@exercise.invalid", digest, bytes };
};

/** Notices with a message each, in the state that is wished. */
export const exampleNotices = (store: Store, notices: readonly ExampleNotice[], now: Instant): void =>
  store.transaction((tx) => {
    const seq = append(tx, [{ at: now, kind: "notice", body: { fictif: notices.length } }])[0]?.seq ?? 0;
    const insert = tx.statement(
      "INSERT INTO notice (key, seq, measure, version, body, role, prepared_at, json) VALUES (?, ?, ?, 'v1', ?, 'invited', ?, '{}')",
    );
    for (const { key, measure, body } of notices) insert.run(key, seq, measure, body, now);
    putMessages(tx, notices.map(messageOf), seq, now);
    const move = tx.statement("UPDATE message SET state = ?, attempts = ? WHERE id = ?");
    const attempt = tx.statement("INSERT INTO attempt (message, n, at, outcome) VALUES (?, 1, ?, ?)");
    for (const { key, state } of notices) {
      const tried = state === "prepared" ? 0 : 1;
      move.run(state, tried, `${key}@interdict.invalid`);
      if (tried > 0) attempt.run(`${key}@interdict.invalid`, now, state === "uncertain" ? "uncertain" : "sent");
    }
  });

/** A reply to such a notice, in the state that is wished. */
export const exampleReply = (
  store: Store,
  { measure, body, key }: ExampleNotice,
  { id, state, asked }: Pick<Reply, "id" | "state" | "asked">,
  now: Instant,
): void =>
  store.transaction((tx) => {
    const answered = {
      measure,
      body,
      language: "fr",
      capacity: "mayor",
      behalf: "fictif",
      answer: "declined",
      reason: "Secret (fictif)",
    } as const;
    const seq = append(tx, [{ at: now, kind: "reply", body: { id } }])[0]?.seq ?? 0;
    tx.statement("INSERT INTO reply (id, seq, notice, state, at, json) VALUES (?, ?, ?, ?, ?, ?)").run(
      id,
      seq,
      key,
      state,
      now,
      keptReply({ answered, asked, form: id }),
    );
  });

const registers = `# FICTIF
sources:
  invention: {title: "Invention (fictif)"}
bodies:
${["village", "hamlet", "bourg", "quartier", "silent"]
  .map(
    (id) =>
      `  - {id: be/ex/${id}, kind: local, names: [{fr: "${id} (fictif)"}], within: [be/wal], facts: {body.german-speaking: false}, status: confirmed, source: [invention], fictional: true}`,
  )
  .join("\n")}
`;

/** The measure that the example is about: one that invites municipalities. */
export const exampleMeasure = "be/wal/2023-tiktok-communes";

const noticeFor = (body: string, state: MessageState): ExampleNotice => ({
  measure: exampleMeasure,
  body: `be/ex/${body}`,
  key: `Notice-${body}-0000000000`,
  state,
});

/**
 * A data folder with five invented municipalities: one whose message is uncertain, one whose reply waits, one whose reply had no address to ask, one whose
 * reply was contested, and one to which nothing went.
 */
export const followedFolder = (now: Instant): { readonly data: string; readonly remove: () => void } => {
  const data = mkdtempSync(join(tmpdir(), "interdict-followed-"));
  mkdirSync(join(data, "registers"));
  writeFileSync(join(data, "registers", "bodies.yaml"), registers);
  const store = openStore(data);
  if (!store.ok) throw new Error("the store does not open");
  const [village, hamlet, bourg, quartier] = [
    noticeFor("village", "uncertain"),
    noticeFor("hamlet", "sent"),
    noticeFor("bourg", "delivered"),
    noticeFor("quartier", "bounced"),
  ];
  exampleNotices(store.value, [village, hamlet, bourg, quartier], now);
  exampleReply(store.value, hamlet, { id: "aaaaaaaaaaaaaaaa", state: "waiting", asked: true }, now);
  exampleReply(store.value, bourg, { id: "bbbbbbbbbbbbbbbb", state: "waiting", asked: false }, now);
  exampleReply(store.value, quartier, { id: "cccccccccccccccc", state: "contested", asked: true }, now);
  store.value.close();
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
};
