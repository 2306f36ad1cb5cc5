import { number, say, wordsIn } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { choosable, chosenIn } from "../../measure/chosen.ts";
import { contestedTimes } from "../../measure/claims.ts";
import type { Measure } from "../../measure/measure.ts";
import type { MeasureWords } from "../../measure/prose/measure.ts";
import { claimedInWords, claimInWords } from "../../measure/prose/names.ts";
import { quote } from "../../measure/prose/quote.ts";
import type { Unclear } from "../../measure/prose/unclear.ts";
import type { Instant } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { labelled } from "../joined.ts";
import { measureWords } from "../words/measure.ts";

/** A value of a text or claim as a reader meets it: yes, no, a day, or the file's own token in quotation marks. */
export const valueInWords = (variable: string, value: Value, measure: Measure, ask: Ask): string => {
  if (value === true) return say(measureWords.yes, ask.language);
  if (value === false) return say(measureWords.no, ask.language);
  const claim = contestedTimes(measure)
    .find(({ id }) => id === variable)
    ?.claims.find(({ id }) => id === value);
  const said = claim === undefined ? undefined : claimedInWords(claim.value, measure, ask.language);
  return said ?? quote(String(value), ask.language);
};

/** An assumed reading as a statement: the day of a claim, or a question with its answer. */
export const choiceInWords = (variable: string, value: Value, measure: Measure, ask: Ask): string => {
  if (variable.startsWith("claim.")) {
    const said = claimInWords(variable, value, measure, ask.language);
    if (said !== undefined) return said;
  }
  const asked = measure.texts.get(variable.replace(/^text\./, ""))?.ask;
  const question = asked === undefined ? undefined : wordsIn(asked, ask.language);
  const answer = valueInWords(variable, value, measure, ask);
  return question === undefined ? labelled(variable, answer, ask.language) : `${question} → ${answer}`;
};

/** The other values that one may assume, each a link to this page under it. */
const alternatives = (variable: string, measure: Measure, view: View, ask: Ask): Html => {
  const knownAt: Instant = view.knownAt.at;
  const values = choosable(measure, knownAt).get(variable) ?? [];
  const standing = chosenIn(measure, knownAt, new Map()).get(variable);
  const others = values.filter((value) => value !== standing);
  if (values.length < 2) return nothing;
  return html`<p>${say(measureWords.tryReading, ask.language)} ${others.map((value, place) => {
    const href = `${to(ask, ask.path, { ...parametersOf(view), choose: `${variable.replace(/^text\./, "")}:${String(value)}` })}#changes`;
    return html`${place === 0 ? "" : ", "}<a href="${href}">${valueInWords(variable, value, measure, ask)}</a>`;
  })}</p>`;
};

const itemHtml = (
  { id, number: n, question, said, settled, chosen, matters }: Unclear,
  measure: Measure,
  view: View,
  ask: Ask,
): Html => {
  const variable = /^(?:claim|date)\./.test(id) ? id : `text.${id}`;
  return html`<article class="unclear" id="unclear-${id}" aria-labelledby="unclear-${id}-head">
<h4 id="unclear-${id}-head">${chosen ? nothing : html`<span class="warn">⚠ </span>`}${n === undefined ? nothing : html`${n}. `}${question}</h4>
${said.length === 0 ? nothing : html`<ul>${said.map((one) => html`<li>${one}</li>`)}</ul>`}
<p>→ ${settled}${matters === undefined ? nothing : html` ${matters}`}</p>
${alternatives(variable, measure, view, ask)}
</article>`;
};

/** What the text leaves open, then what was settled by a choice; each with who says what, and the other readings to try. */
export const unclearHtml = (words: MeasureWords, measure: Measure, view: View, ask: Ask): Html => {
  const { language } = ask;
  const open = words.unclear.filter((one) => !one.chosen);
  const settled = words.unclear.filter((one) => one.chosen);
  const shown = (n: number): string => number(n, language);
  const group = (id: string, title: string, items: readonly Unclear[]): Html =>
    items.length === 0
      ? nothing
      : html`<h3 id="${id}">${title} (${shown(items.length)})</h3>${items.map((one) => itemHtml(one, measure, view, ask))}`;
  return html`<h2 id="unclear">${say(measureWords.unclearHead, language)}</h2>
<p>${say(measureWords.unclearIntro, language, { open: open.length, openShown: shown(open.length), chosen: settled.length, chosenShown: shown(settled.length) })}</p>
${group("open", say(measureWords.openHead, language), open)}
${group("settled", say(measureWords.settledHead, language), settled)}`;
};
