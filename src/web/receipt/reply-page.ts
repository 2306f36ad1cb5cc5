import { attestedInWords } from "../../cascade/attest/said.ts";
import { choicesInWords } from "../../cascade/receipt/model-words.ts";
import { outcomeWords } from "../../cascade/receipt/outcome-words.ts";
import { isAttestation, numberInWords, type Reply } from "../../cascade/receipt/reply.ts";
import { officeWords, organWords } from "../../cascade/receipt/words.ts";
import { dayInWords } from "../../language/dates.ts";
import type { Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { dayOf } from "../../time/time.ts";
import { type Html, html, nothing } from "../html.ts";
import { hidden, type Sent, summary, textField } from "./fields.ts";
import { replyPageWords } from "./reply-words.ts";
import type { Sheet } from "./shell.ts";
import { tokenOf, type Visit } from "./way-in.ts";

const listed = (lines: readonly (readonly [label: string, value: string])[]): readonly Html[] =>
  lines.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`);

const facts = ({ answered, at, id, state }: Reply, { language, notice }: Visit): Html => {
  const row = (key: keyof typeof replyPageWords, value: string | undefined): Html =>
    value === undefined ? nothing : html`<dt>${say(replyPageWords[key], language)}</dt><dd>${value}</dd>`;
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
  return html`<dl class="facts">${row("about", subject?.subject)}${row("answer", say(outcomeWords[answer], language))}${more}${row("capacity", named(capacity, officeWords))}${row("behalf", behalf)}${row("said", dayInWords(dayOf(at), language))}${row("number", numberInWords(id))}${row("state", say(replyPageWords[state], language))}</dl>`;
};

/** The page that asks a body to confirm an answer, or to contest it: what was answered, and a form where something is left to say. */
export const replyPage = (visit: Visit, reply: Reply, purpose: "confirm" | "contest", written?: Sent): Sheet => {
  const { language, path, official, notice } = visit;
  const word = (key: keyof typeof replyPageWords): string => say(replyPageWords[key], language);
  const title = word(`${purpose}Title`);
  const open = purpose === "confirm" ? reply.state === "waiting" : reply.state !== "contested";
  const sent: Sent = written ?? { fields: {}, problems: [], language };
  const buttons =
    purpose === "confirm"
      ? html`<p><button type="submit" name="action" value="confirm">${word("confirm")}</button></p><p><button type="submit" name="action" value="contest">${word("notOurs")}</button></p>`
      : html`${textField(sent, "why", word("why"), { rows: 3 })}<p><button type="submit" name="action" value="contest">${word("contest")}</button></p>`;
  return {
    title,
    fictional: notice.fictional,
    language,
    official,
    path,
    main: html`${summary(sent)}<h1>${title}</h1>
<p>${word("intro")}</p>
${facts(reply, visit)}
${open ? html`<form method="post" action="${path}?lang=${language}" class="one-question receipt">${buttons}${hidden({ token: tokenOf(visit, purpose) })}</form>` : nothing}`,
  };
};

/** What came of it; `part`: of the measure that the answer makes. */
export const settledPage = (visit: Visit, reply: Reply, part: Html = nothing): Sheet => {
  const state = reply.state === "contested" ? "contested" : "confirmed";
  const title = say(replyPageWords[`${state}Title`], visit.language);
  return {
    title,
    fictional: visit.notice.fictional,
    language: visit.language,
    official: visit.official,
    main: html`<h1>${title}</h1>
<p>${say(replyPageWords[`${state}Next`], visit.language)}</p>
${part}
${facts(reply, visit)}`,
  };
};
