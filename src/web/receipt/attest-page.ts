import { type Line, lineName, lineWords } from "../../cascade/attest/lines.ts";
import { proseOf } from "../../cascade/notice/prose.ts";
import { say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { type Html, html, nothing } from "../html.ts";
import { back, reporterFields, sheetOf } from "./answer-page.ts";
import { attestPageWords } from "./attest-words.ts";
import { hidden, radios, type Sent, summary, textField } from "./fields.ts";
import type { Sheet } from "./shell.ts";
import { lastDayOf, tokenOf, type Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

/** What a body is asked to count, and in which words. */
export interface Counting {
  readonly measure: Measure;
  readonly lines: readonly Line[];
}

type Word = (key: keyof typeof attestPageWords, args?: Readonly<Record<string, string | number>>) => string;

export const attestWordsIn =
  ({ language }: Visit): Word =>
  (key, args = {}) =>
    say(attestPageWords[key], language, args);

const yesNoFields = (sent: Sent, name: string, legend: string, word: Word): Html =>
  radios(sent, name, legend, [
    ["yes", word("yes")],
    ["no", word("no")],
    ["unknown", word("unknown")],
  ]);

const lineFields = (visit: Visit, sent: Sent, { measure, lines }: Counting): Html => {
  const { places, notice, language, now } = visit;
  const word = attestWordsIn(visit);
  const { register, catalogue } = places;
  const said = lineWords(proseOf({ measure, register, catalogue, at: notice.preparedAt, knownAt: now }, language));
  return html`${lines.map((line, place) => {
    const name = lineName(line);
    const { does, devices } = said(line);
    // What a clause says stands once, above the first of its rows.
    const clause = lines[place - 1]?.clause === line.clause ? nothing : html`<p>${does}</p>`;
    return html`${clause}${radios(sent, `found.${name}`, word("found", { devices }), [
      ["absent", word("absent")],
      ["present", word("present")],
      ["unknown", word("unknown")],
    ])}${textField(sent, `units.${name}`, word("units"))}${textField(sent, `of.${name}`, word("of"))}`;
  })}`;
};

/** The one page on which the head of a body attests what is true on a day. */
export const attestPage = (visit: Visit, sent: Sent, counting: Counting): Sheet => {
  const { language, path } = visit;
  const word = attestWordsIn(visit);
  const title = word("title");
  const hint = say(receiptPageWords.dayHint, language);
  const today = lastDayOf(visit)
    .split("-")
    .reverse()
    .join(language === "de" ? "." : "/");
  return sheetOf(
    visit,
    title,
    sent,
    html`${back(visit)}${summary(sent)}<h1>${title}</h1>
<p>${word("lead")}</p>
<p>${say(receiptPageWords.noNames, language)}</p>
<form method="post" action="${path}/attest?lang=${language}" class="one-question receipt" novalidate>
<h2>${word("who")}</h2>
${reporterFields(visit, sent)}${textField(sent, "on", word("on"), { hint, otherwise: today })}
${yesNoFields(sent, "rule", word("rule"), word)}${textField(sent, "since", word("since"), { hint })}${textField(sent, "reference", word("reference"))}
${yesNoFields(sent, "prevents", word("prevents"), word)}${textField(sent, "control", word("control"), { rows: 2 })}
${textField(sent, "devices", word("devices"))}${yesNoFields(sent, "complete", word("complete"), word)}
${yesNoFields(sent, "granted", word("granted"), word)}${textField(sent, "exceptions", word("exceptions"))}
${counting.lines.length === 0 ? nothing : html`<h2>${word("foundHead")}</h2>${lineFields(visit, sent, counting)}`}
${textField(sent, "unknown", word("notKnown"), { rows: 3 })}${hidden({ token: tokenOf(visit, "attest") })}<button type="submit">${say(receiptPageWords.send, language)}</button></form>`,
    `${path}/attest`,
  );
};
