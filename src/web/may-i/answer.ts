import { dayInWords, momentInWords } from "../../language/dates.ts";
import type { Language, Text } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { flipsOf } from "../../measure/ask/flip.ts";
import { factInWords } from "../../measure/ask/said.ts";
import { rulingInWords } from "../../measure/prose/ruling.ts";
import { zoneOf } from "../../measure/prose/ruling-frame.ts";
import type { Question } from "../../measure/question.ts";
import { answerOf, type Ruling } from "../../measure/ruling.ts";
import { rulingJson } from "../../measure/ruling-json.ts";
import { type Ask, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { lookupsOf } from "../names.ts";
import type { Page } from "../page.ts";
import { mayIWords } from "../words/may-i.ts";
import { type Inquiry, parametersOf, unknown } from "./inquiry.ts";
import { answersHtml, askedLine, backLink, mayIPath } from "./parts.ts";
import { settlesHtml, whyHtml } from "./why.ts";

const dayShown = (written: string | undefined, language: Language): string =>
  written === undefined ? "none" : dayInWords(written, language);

const headlines: Readonly<Record<Exclude<Ruling["ruling"], "undetermined">, Text>> = {
  prohibited: mayIWords.no,
  "to-remove": mayIWords.by,
  exempt: mayIWords.exempt,
  "advised-against": mayIWords.advised,
  permitted: mayIWords.permitted,
  "not-in-force": mayIWords.notInForce,
  "not-covered": mayIWords.notCovered,
};

/** What an open answer hangs on first: what the person could not say, else the texts. */
const headlineOf = ({ ruling, asks }: Ruling, { answers }: Inquiry): Text =>
  ruling !== "undetermined"
    ? headlines[ruling]
    : asks.some((id) => answers.get(id) === unknown)
      ? mayIWords.unknownFacts
      : mayIWords.undetermined;

const doHtml = (ruling: Ruling, { measures }: Question, language: Language): Html => {
  const tell = (text: Text, args = {}): Html => html`<p>${say(text, language, args)}</p>`;
  const late =
    ruling.lateFrom === undefined
      ? nothing
      : tell(mayIWords.late, momentInWords(ruling.lateFrom, language, zoneOf(ruling, measures)));
  const head = html`<h2>${say(mayIWords.doHead, language)}</h2>`;
  if (ruling.ruling === "undetermined")
    return html`${head}${ruling.asks.length > 0 ? tell(mayIWords.doFind) : nothing}${ruling.texts.length > 0 ? tell(mayIWords.doAsk) : nothing}`;
  switch (answerOf(ruling.ruling)) {
    case "no":
      return html`${head}${tell(mayIWords.doNot)}${late}`;
    case "by":
      return html`${head}${tell(mayIWords.doRemove, { day: dayShown(ruling.removeBy, language) })}${late}`;
    case "advised":
      return html`${head}${tell(mayIWords.doAdvised)}`;
    case "free":
      return html`${head}${tell(mayIWords.doNothing)}`;
  }
};

const flipsHtml = (ruling: Ruling, question: Question, inquiry: Inquiry, ask: Ask): Html => {
  const { language } = ask;
  const said = [...inquiry.answers].flatMap(([attribute, value]) => (value === unknown ? [] : [attribute]));
  if (said.length === 0) return nothing;
  const flips = flipsOf(question, ruling, new Set(said));
  return html`<h2>${say(mayIWords.flipHead, language)}</h2>${
    flips.length === 0
      ? html`<p>${say(mayIWords.noFlip, language)}</p>`
      : html`<ul>${flips.map(
          ({ attribute, value, ruling: other }) =>
            html`<li>${say(mayIWords.flip, language, {
              fact: factInWords(attribute, value, language),
              ruling: word("ruling", other, language),
            })}</li>`,
        )}</ul>`
  }`;
};

/** The end: the answer first, then why, what to do and by when, what would change it, and all of it in full. */
export const answerPage = (ruling: Ruling, question: Question, inquiry: Inquiry, ask: Ask): Page => {
  const { language, site } = ask;
  const lines = rulingInWords(ruling, site.measures, language, lookupsOf(site, language));
  const headline = say(headlineOf(ruling, inquiry), language, { day: dayShown(ruling.removeBy, language) });
  const parameters = parametersOf(inquiry);
  const last = [...inquiry.answers.keys()].filter((attribute) => attribute !== "person.as").at(-1);
  const back = last === undefined ? { ...parameters, body: undefined } : { ...parameters, [last]: undefined };
  return {
    kind: "page",
    section: "may-i",
    fictional: inquiry.world === "fictional",
    title: headline,
    headed: true,
    json: () => rulingJson(ruling, lines, question.measures),
    above: backLink(to(ask, mayIPath, back), ask),
    main: html`<p class="soft">${askedLine(inquiry, question.measures, ask)}</p>
<h1 class="ruling">${headline}</h1>
${whyHtml(ruling, question, inquiry, ask)}
${settlesHtml(ruling, question, ask)}
${doHtml(ruling, question, language)}
${flipsHtml(ruling, question, inquiry, ask)}
${answersHtml(inquiry, ask)}
<details><summary>${say(mayIWords.fullHead, language)}</summary><ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul></details>
<p class="soft small">${say(mayIWords.notAdvice, language)}</p>
<p><a href="${to(ask, mayIPath)}">${say(mayIWords.again, language)}</a></p>`,
  };
};
