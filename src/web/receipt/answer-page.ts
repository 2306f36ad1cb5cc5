import { detailsOf, type Outcome, offices, organs, outcomes } from "../../cascade/receipt/given.ts";
import { outcomeWords } from "../../cascade/receipt/outcome-words.ts";
import { numberInWords, type Reply } from "../../cascade/receipt/reply.ts";
import { officeWords, organWords, readWords } from "../../cascade/receipt/words.ts";
import { dayInWords } from "../../language/dates.ts";
import { say } from "../../language/say.ts";
import { bodyAt } from "../../register/register.ts";
import { type Html, html } from "../html.ts";
import { bodyName } from "../names.ts";
import { hidden, radios, type Sent, summary, textField } from "./fields.ts";
import type { Sheet } from "./shell.ts";
import { tokenOf, type Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

const wordIn =
  ({ language }: Visit) =>
  (key: keyof typeof receiptPageWords, args: Readonly<Record<string, string>> = {}): string =>
    say(receiptPageWords[key], language, args);

const capital = (text: string, language: string): string =>
  `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;

const back = (visit: Visit): Html =>
  html`<p class="crumb back"><a href="${visit.path}?lang=${visit.language}"><span aria-hidden="true">‹</span> ${wordIn(visit)("back")}</a></p>`;

const formOf = (
  visit: Visit,
  page: "answer" | "details",
  fields: Html,
  more: Readonly<Record<string, string>> = {},
): Html =>
  html`<form method="post" action="${visit.path}/answer?lang=${visit.language}" class="one-question receipt" novalidate>${fields}${hidden({ ...more, page, token: tokenOf(visit, page) })}<button type="submit">${wordIn(visit)("send")}</button></form>`;

const sheetOf = (visit: Visit, title: string, sent: Sent, main: Html, path?: string): Sheet => ({
  title: sent.problems.length === 0 ? title : wordIn(visit)("errorTitle", { title }),
  fictional: visit.notice.fictional,
  language: visit.language,
  official: visit.official,
  // What a form has sent is not lost by going to another language.
  ...(path === undefined || sent.problems.length > 0 ? {} : { path }),
  main,
});

/** The second page: who confirms, in what capacity, on whose behalf, and what the body did. */
export const answerPage = (visit: Visit, sent: Sent): Sheet => {
  const { notice, places, language, official, now } = visit;
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
  html`${radios(sent, "capacity", word("capacity"), [
    ...offices.map((each) => [each, capital(say(officeWords[each], language), language)] as const),
    ["other", capital(word("other"), language)],
  ])}${textField(sent, "words", word("words"))}${textField(sent, "behalf", word("behalf"), { otherwise: bodyName(places, notice.body, language, now) })}${radios(
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
  ["local", "cpas", "province"].includes(bodyAt(places.register, notice.body, now)?.kind ?? "");

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
${formOf(visit, "details", html`${detailsOf(outcome).map((name) => detailField(name, outcome, visit, sent))}`, { ...kept, number })}`,
  );
};

const nextOf = (
  outcome: Outcome,
  reply: Reply | undefined,
): "nextReceived" | "nextRelayed" | "nextWaiting" | "nextNoAddress" => {
  if (reply !== undefined) return reply.asked ? "nextWaiting" : "nextNoAddress";
  return outcome === "relayed" ? "nextRelayed" : "nextReceived";
};

/** The third page: the number, and what happens next. */
export const donePage = (
  visit: Visit,
  { outcome, number, reply }: { readonly outcome: Outcome; readonly number: string; readonly reply?: Reply },
): Sheet => {
  const word = wordIn(visit);
  return {
    title: word("doneTitle"),
    fictional: visit.notice.fictional,
    language: visit.language,
    official: visit.official,
    main: html`<h1>${word("doneTitle")}</h1>
<dl class="facts"><dt>${word("number")}</dt><dd><strong>${numberInWords(number)}</strong></dd></dl>
<p>${say(outcomeWords[outcome], visit.language)}</p>
<h2>${word("next")}</h2>
<p>${word(nextOf(outcome, reply), { until: dayInWords(visit.link.until, visit.language) })}</p>
${back(visit)}`,
  };
};
