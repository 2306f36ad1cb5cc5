import { dayInWords } from "../../language/dates.ts";
import { say } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { valueInWords } from "../../measure/ask/said.ts";
import { askWords } from "../../measure/ask/words.ts";
import type { Measure } from "../../measure/measure.ts";
import { actions, vocabulary } from "../../measure/vocabulary/attributes.ts";
import { dayOf } from "../../time/time.ts";
import type { Parameters } from "../address.ts";
import { type Ask, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { bodyName, lookupsOf } from "../names.ts";
import { mayIWords } from "../words/may-i.ts";
import { type Inquiry, parametersOf, unknown } from "./inquiry.ts";

export const mayIPath = "/may-i";

export const hiddenFields = (parameters: Parameters): readonly Html[] =>
  Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  );

export const backLink = (href: string, ask: Ask): Html =>
  html`<p class="crumb back"><a href="${href}"><span aria-hidden="true">‹</span> ${say(mayIWords.back, ask.language)}</a></p>`;

/** What was missing, above everything else, with a link to where to put it right. */
export const problemSummary = (text: string, field: string, ask: Ask): Html =>
  html`<div class="problem" role="alert" aria-labelledby="problem-head"><h2 id="problem-head">${say(mayIWords.errorHead, ask.language)}</h2><ul><li><a href="#${field}">${text}</a></li></ul></div>`;

export interface Choice {
  readonly value: string;
  readonly label: string | Html;
  /** Stands apart from those before it: "or". */
  readonly apart?: boolean;
}

/** One question as the heading of the page, its answers to choose from, and nothing else to fill in. */
export const choiceForm = (
  ask: Ask,
  form: {
    readonly name: string;
    readonly heading: string;
    readonly hint: Html;
    readonly choices: readonly Choice[];
    readonly chosen: string | undefined;
    readonly error: string | undefined;
    readonly hidden: readonly Html[];
  },
): Html => {
  const { name, heading, hint, choices, chosen, error, hidden } = form;
  const described = error === undefined ? "hint" : "hint error";
  return html`<form method="get" action="${to(ask, mayIPath)}" class="one-question"><fieldset aria-describedby="${described}"><legend><h1>${heading}</h1></legend>
<div id="hint" class="soft">${hint}</div>
${error === undefined ? nothing : html`<p id="error" class="error">${error}</p>`}
<div class="radios">${choices.map(
    ({ value, label, apart }, place) =>
      html`${apart === true ? html`<p class="soft">${say(mayIWords.or, ask.language)}</p>` : nothing}<label for="choice-${place + 1}"><input id="choice-${place + 1}" type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : nothing}> <span>${label}</span></label>`,
  )}</div></fieldset>
${hidden}<button type="submit">${say(mayIWords.goOn, ask.language)}</button></form>`;
};

/** What is asked about, in one line: the action, the product where it is one for all measures, and the day. */
export const askedLine = ({ action, product, at }: Inquiry, measures: readonly Measure[], ask: Ask): string => {
  const { language, site } = ask;
  const named = actions.get(action)?.words.name;
  const said = named === undefined ? action : say(named, language);
  const own = new Set(measures.map((one) => one.product));
  const of = product ?? (own.size === 1 ? [...own][0] : undefined);
  const args = {
    action: `${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}`,
    day: dayInWords(dayOf(at.at), language),
  };
  return of === undefined
    ? say(mayIWords.askedPlain, language, args)
    : say(mayIWords.asked, language, { ...args, product: lookupsOf(site, language).product(of) });
};

export const answerShown = (attribute: string, value: Value, ask: Ask): string =>
  value === unknown ? say(askWords.unknown, ask.language) : valueInWords(attribute, value, ask.language);

/** What has been answered, each with a link that asks it again. */
export const answersHtml = (inquiry: Inquiry, ask: Ask): Html => {
  const { language, site } = ask;
  const parameters = parametersOf(inquiry);
  const row = (head: string, shown: string, href: string): Html =>
    html`<div><dt>${head}</dt><dd>${shown}</dd><dd><a href="${href}" aria-label="${say(mayIWords.changeWhat, language, { what: head })}">${say(mayIWords.change, language)}</a></dd></div>`;
  const { body, measure, product } = inquiry;
  return html`<h2>${say(mayIWords.answersHead, language)}</h2>
<dl class="answers">${body === undefined ? nothing : row(say(mayIWords.body, language), bodyName(site, body, language, inquiry.at.at), to(ask, mayIPath, { ...parameters, body: undefined }))}${measure === undefined || product === undefined ? nothing : row(say(mayIWords.product, language), lookupsOf(site, language).product(product), to(ask, mayIPath, { ...parameters, product: undefined }))}${[
    ...inquiry.answers,
  ].map(([attribute, value]) => {
    const meaning = vocabulary.get(attribute)?.meaning;
    return row(
      meaning === undefined ? attribute : say(meaning, language),
      answerShown(attribute, value, ask),
      to(ask, mayIPath, { ...parameters, change: attribute }),
    );
  })}</dl>`;
};
