import { attestedInWords } from "../../cascade/attest/said.ts";
import { choicesInWords } from "../../cascade/receipt/model-words.ts";
import { outcomeWords } from "../../cascade/receipt/outcome-words.ts";
import { isAttestation, numberInWords, type Reply } from "../../cascade/receipt/reply.ts";
import { officeWords, organWords } from "../../cascade/receipt/words.ts";
import { dayInWords } from "../../language/dates.ts";
import type { Text } from "../../language/language.ts";
import { type Arguments, say } from "../../language/say.ts";
import { contactOf } from "../../register/contact.ts";
import { dayOf } from "../../time/time.ts";
import { type Html, html, nothing } from "../html.ts";
import { hidden, type Sent, summary, textField } from "./fields.ts";
import { attestedReplyWords, replyPageWords } from "./reply-words.ts";
import { pageOf, type Sheet } from "./shell.ts";
import { tokenOf, type Visit } from "./way-in.ts";

const listed = (lines: readonly (readonly [label: string, value: string])[]): readonly Html[] =>
  lines.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`);

type Key = keyof typeof replyPageWords;

/** The words of a reply: an attestation has its own. */
const wordsOf =
  ({ answered }: Reply, { language }: Visit) =>
  (key: Key, args: Arguments = {}): string =>
    say((isAttestation(answered) ? attestedReplyWords[key] : undefined) ?? replyPageWords[key], language, args);

const facts = (reply: Reply, visit: Visit): Html => {
  const { answered, at, id, state } = reply;
  const { language, notice } = visit;
  const word = wordsOf(reply, visit);
  const row = (key: Key, value: string | undefined): Html =>
    value === undefined ? nothing : html`<dt>${word(key)}</dt><dd>${value}</dd>`;
  const named = <T extends string>(value: T | { readonly words: string }, texts: Readonly<Record<T, Text>>): string =>
    typeof value === "string" ? say(texts[value], language) : value.words;
  const { answer, capacity, behalf } = answered;
  const more = isAttestation(answered)
    ? listed(attestedInWords(answered, language))
    : [
        row("organ", answered.organ === undefined ? undefined : named(answered.organ, organWords)),
        row("decided", answered.on === undefined ? undefined : dayInWords(answered.on, language)),
        row("reference", answered.reference),
        row("reason", answered.reason),
        ...(answered.model === undefined ? [] : listed(choicesInWords(answered.model, language))),
      ];
  const subject = notice.versions.find((one) => one.language === language) ?? notice.versions[0];
  return html`<dl class="facts">${row("about", subject?.subject)}${answer === "attestation" ? nothing : row("answer", say(outcomeWords[answer], language))}${more}${row("capacity", named(capacity, officeWords))}${row("behalf", behalf)}${row("said", dayInWords(dayOf(at), language))}${row("number", numberInWords(id))}${row("state", word(state))}</dl>`;
};

/** What came of it; `part`: of the measure that the answer makes. */
export const settledPage = (visit: Visit, reply: Reply, part: Html = nothing): Sheet => {
  const { notice, places, now } = visit;
  const state = reply.state === "contested" ? "contested" : "confirmed";
  const word = wordsOf(reply, visit);
  const title = word(`${state}Title`);
  const address = contactOf(places.register, notice.body, now, now) === undefined ? "none" : "held";
  return pageOf(
    visit,
    title,
    html`<h1>${title}</h1>
<p>${word(`${state}Next`, { address })}</p>
${part}
${facts(reply, visit)}`,
  );
};

/** The page that asks a body to confirm an answer, or to contest it: what was answered, and a form where something is left to say. */
export const replyPage = (visit: Visit, reply: Reply, purpose: "confirm" | "contest", written?: Sent): Sheet => {
  const { language, path } = visit;
  const open = purpose === "confirm" ? reply.state === "waiting" : reply.state !== "contested";
  if (!open) return { ...settledPage(visit, reply), path };
  const word = wordsOf(reply, visit);
  const title = word(`${purpose}Title`);
  const sent: Sent = written ?? { fields: {}, problems: [], language };
  const buttons =
    purpose === "confirm"
      ? html`<p><button type="submit" name="action" value="confirm">${word("confirm")}</button></p><p><button type="submit" name="action" value="contest">${word("notOurs")}</button></p>`
      : html`${textField(sent, "why", word("why"), { rows: 3 })}<p><button type="submit" name="action" value="contest">${word("contest")}</button></p>`;
  return pageOf(
    visit,
    title,
    html`${summary(sent)}<h1>${title}</h1>
<p>${word("intro")}</p>
${facts(reply, visit)}
<form method="post" action="${path}?lang=${language}" class="one-question receipt">${buttons}${hidden({ token: tokenOf(visit, purpose) })}</form>`,
    path,
  );
};
