import { modelClauses } from "../../cascade/adoption-of.ts";
import { detailsOf, type Outcome, offices, organs, outcomes } from "../../cascade/receipt/given.ts";
import { devicesChoices, personsChoices } from "../../cascade/receipt/model-choice.ts";
import { modelWords } from "../../cascade/receipt/model-words.ts";
import { outcomeWords } from "../../cascade/receipt/outcome-words.ts";
import { numberInWords, type Reply } from "../../cascade/receipt/reply.ts";
import { officeWords, organWords, readWords } from "../../cascade/receipt/words.ts";
import { dayInWords } from "../../language/dates.ts";
import { say } from "../../language/say.ts";
import { body, bodyAt } from "../../register/register.ts";
import { type Html, html } from "../html.ts";
import { bodyName } from "../names.ts";
import { hidden, radios, type Sent, summary, textField } from "./fields.ts";
import { pageOf, type Sheet } from "./shell.ts";
import { tokenOf, type Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

const wordIn =
  ({ language }: Visit) =>
  (key: keyof typeof receiptPageWords, args: Readonly<Record<string, string>> = {}): string =>
    say(receiptPageWords[key], language, args);

const capital = (text: string, language: string): string =>
  `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;

/** The way back to the notice. */
export const back = (visit: Visit): Html =>
  html`<p class="crumb back"><a href="${visit.path}?lang=${visit.language}"><span aria-hidden="true">‹</span> ${wordIn(visit)("back")}</a></p>`;

const formOf = (
  visit: Visit,
  page: "answer" | "details" | "model",
  fields: Html,
  more: Readonly<Record<string, string>> = {},
): Html =>
  html`<form method="post" action="${visit.path}/answer?lang=${visit.language}" class="one-question receipt" novalidate>${fields}${hidden({ ...more, page, token: tokenOf(visit, page) })}<button type="submit">${wordIn(visit)("send")}</button></form>`;

/** A page of a visit with a form, as it was sent; `path`: where it is found in other languages. */
export const sheetOf = (visit: Visit, title: string, sent: Sent, main: Html, path?: string): Sheet =>
  sent.problems.length === 0
    ? pageOf(visit, title, main, path)
    : // What a form has sent is not lost by going to another language.
      pageOf(visit, wordIn(visit)("errorTitle", { title }), main);

/** Who reports: in what capacity, and on whose behalf. */
export const reporterFields = (visit: Visit, sent: Sent): Html => {
  const { notice, places, language, now } = visit;
  const word = wordIn(visit);
  return html`${radios(sent, "capacity", word("capacity"), [
    ...offices.map((each) => [each, capital(say(officeWords[each], language), language)] as const),
    ["other", capital(word("other"), language)],
  ])}${textField(sent, "words", word("words"))}${textField(sent, "behalf", word("behalf"), { otherwise: bodyName(places, notice.body, language, now) })}`;
};

/** The second page: who confirms, in what capacity, on whose behalf, and what the body did. */
export const answerPage = (visit: Visit, sent: Sent): Sheet => {
  const { notice, language, official } = visit;
  const word = wordIn(visit);
  const title = word("whoTitle");
  const reading = official.includes(language) ? "reading" : "readingUnofficial";
  return sheetOf(
    visit,
    title,
    sent,
    html`${back(visit)}${summary(sent)}<h1>${title}</h1>
<p>${word("noNames")}</p>
<p class="soft">${word(reading, { read: readWords[language][language], notice: notice.key })}</p>
${formOf(
  visit,
  "answer",
  html`${reporterFields(visit, sent)}${radios(
    sent,
    "outcome",
    word("outcome"),
    outcomes.map((each) => [each, say(outcomeWords[each], language)] as const),
  )}`,
)}`,
    `${visit.path}/answer`,
  );
};

/** Do a college and a council decide for it? */
export const isLocal = ({ places, notice, now }: Visit): boolean =>
  ["local", "cpas", "province"].includes(
    (bodyAt(places.register, notice.body, now) ?? body(places.register, notice.body))?.kind ?? "",
  );

/** Did the notice show it a model of a decision, so that its own may be held against it? */
export const asksModel = ({ places, notice }: Visit): boolean => {
  const measure = places.measures.find(({ id }) => id === notice.measure);
  return measure !== undefined && modelClauses(measure, notice.clauses).length > 0;
};

const detailField = (name: ReturnType<typeof detailsOf>[number], outcome: Outcome, visit: Visit, sent: Sent): Html => {
  const word = wordIn(visit);
  switch (name) {
    case "to":
      return textField(sent, name, word("toWhom"), { rows: 2 });
    case "on":
      return textField(sent, name, word(outcome === "relayed" ? "onRelayed" : "onDecided"), { hint: word("dayHint") });
    case "organ":
      return isLocal(visit)
        ? radios(
            sent,
            name,
            word("organ"),
            organs.map((each) => [each, capital(say(organWords[each], visit.language), visit.language)] as const),
          )
        : textField(sent, name, word("organ"));
    case "reference":
      return textField(sent, name, word("reference"));
    case "model":
      return radios(
        sent,
        name,
        say(modelWords.model, visit.language),
        (["same", "otherwise"] as const).map((each) => [each, say(modelWords[each], visit.language)] as const),
      );
    case "reason":
      return textField(
        sent,
        name,
        word(outcome === "partly" ? "part" : outcome === "declined" ? "reason" : "reasonOptional"),
        { rows: 4 },
      );
  }
};

/** What an answer asks besides: four fields at most. `number`: of the receipt, on record by now. */
export const detailsPage = (
  visit: Visit,
  sent: Sent,
  {
    outcome,
    number,
    kept,
  }: { readonly outcome: Outcome; readonly number: string; readonly kept: Readonly<Record<string, string>> },
): Sheet => {
  const word = wordIn(visit);
  const title = word("detailsTitle");
  const said = say(outcomeWords[outcome], visit.language);
  return sheetOf(
    visit,
    title,
    sent,
    html`${summary(sent)}<h1>${title}</h1>
<p class="note">${word("receivedSoFar", { number: numberInWords(number), outcome: said })}</p>
<p>${word("noNames")}</p>
${formOf(visit, "details", html`${detailsOf(outcome, { model: asksModel(visit) }).map((name) => detailField(name, outcome, visit, sent))}`, { ...kept, number })}`,
  );
};

/** In what a decision differs from the model: its persons, its devices, its end. Each may be left out. `kept`: what was answered so far. */
export const modelPage = (
  visit: Visit,
  sent: Sent,
  { kept }: { readonly kept: Readonly<Record<string, string>> },
): Sheet => {
  const { language } = visit;
  const said = (key: keyof typeof modelWords): string => say(modelWords[key], language);
  const title = said("title");
  return sheetOf(
    visit,
    title,
    sent,
    html`${summary(sent)}<h1>${title}</h1>
<p class="note">${said("intro")}</p>
${formOf(
  visit,
  "model",
  html`${radios(
    sent,
    "persons",
    said("persons"),
    personsChoices.map((each) => [each, said(`persons-${each}`)] as const),
  )}${radios(
    sent,
    "devices",
    said("devices"),
    devicesChoices.map((each) => [each, said(`devices-${each}`)] as const),
  )}${radios(sent, "ends", said("ends"), [
    ["never", said("ends-never")],
    ["day", said("ends-day")],
  ])}${textField(sent, "last-day", said("lastDay"), { hint: wordIn(visit)("dayHint") })}`,
  kept,
)}`,
  );
};

const nextOf = (
  outcome: Outcome | "attestation",
  reply: Reply | undefined,
): "nextReceived" | "nextRelayed" | "nextWaiting" | "nextNoAddress" => {
  if (reply !== undefined) return reply.asked ? "nextWaiting" : "nextNoAddress";
  return outcome === "relayed" ? "nextRelayed" : "nextReceived";
};

/** The third page: the number, and what happens next. */
export const donePage = (
  visit: Visit,
  {
    outcome,
    number,
    reply,
  }: { readonly outcome: Outcome | "attestation"; readonly number: string; readonly reply?: Reply },
): Sheet => {
  const word = wordIn(visit);
  const title = word(reply === undefined ? "doneTitle" : "waitingTitle");
  return pageOf(
    visit,
    title,
    html`<h1>${title}</h1>
<dl class="facts"><dt>${word("number")}</dt><dd><strong>${numberInWords(number)}</strong></dd></dl>
<p>${say(outcomeWords[outcome], visit.language)}</p>
<h2>${word("next")}</h2>
<p>${word(nextOf(outcome, reply), { what: outcome, until: dayInWords(visit.link.until, visit.language) })}</p>
${back(visit)}`,
  );
};
