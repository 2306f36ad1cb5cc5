import { hash } from "node:crypto";
import { append } from "../../ledger/ledger.ts";
import type { Store } from "../../store/store.ts";
import type { Instant } from "../../time/time.ts";
import type { Message, MessageKind } from "./message.ts";
import { putMessages } from "./messages.ts";

export const measure = "be/ex/2026-app";
export const authority = "be/ex/ministry";

/** A message to an invented body, with dots at the start of lines and long enough to be given in pieces where wished. */
export const exampleMessage = (
  n: number,
  { address = `b${n}@exercise.invalid`, padding = 0, kind = "notice" as MessageKind } = {},
): Message => {
  const id = `m${n}@interdict.invalid`;
  const text = [
    "From: no-reply@interdict.invalid",
    `To: ${address}`,
    `Message-ID: <${id}>`,
    `Subject: A decision for body ${n}`,
    "Date: Sat, 21 Nov 2026 12:00:00 +0100",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 7bit",
    "",
    `A notice to body ${n}.`,
    ".",
    "..two dots, and a line of its own with one dot above",
    "",
    ...("x".repeat(padding).match(/.{1,70}/g) ?? []),
    "From here on nothing follows.",
    "",
  ].join("\r\n");
  const bytes = Buffer.from(text);
  return { id, notice: `key-${n}`, kind, address, digest: hash("sha256", bytes, "hex"), bytes };
};

/** Prepares messages as `prepare` does: each with a notice of its own to a body of its own. */
export const prepareExamples = (store: Store, messages: readonly Message[], now: Instant): void =>
  store.transaction((tx) => {
    const [entry] = append(tx, [
      { at: now, kind: "notice", body: { measure, messages: messages.map(({ id, digest }) => ({ id, digest })) } },
    ]);
    const seq = entry?.seq ?? 0;
    const insert = tx.statement(
      "INSERT INTO notice (key, seq, measure, version, body, role, prepared_at, json) VALUES (?, ?, ?, 'v1', ?, 'bound', ?, ?)",
    );
    for (const { notice } of messages)
      insert.run(notice, seq, measure, `be/ex/${notice}`, now, JSON.stringify({ from: authority }));
    putMessages(tx, messages, seq, now);
  });
