import type { Text } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { dayOf } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { dayForm, worldField } from "../forms.ts";
import { type Html, html } from "../html.ts";
import { momentShown } from "../moments.ts";
import { layoutWords } from "../words/layout.ts";
import { standWords } from "../words/stand.ts";

/** The way back to the measure that a page stands below. */
export const aboveMeasure = (measure: Measure, view: View, ask: Ask): Html =>
  html`<p class="crumb"><a href="${to(ask, `/measures/${measure.id}`, parametersOf(view))}">${wordsIn(measure.title, ask.language)}</a></p>`;

/** Both clocks, what the page shows, and the form to ask for other days. */
export const introHtml = (intro: Text, view: View, ask: Ask): Html => {
  const { language } = ask;
  const { at, knownAt, world } = view;
  const clocks = { at: momentShown(at.at, language), known: momentShown(knownAt.at, language) };
  return html`<p class="lead">${say(standWords.clocks, language, clocks)}</p>
<p>${say(intro, language)}</p>
${dayForm(
  ask,
  [
    { name: "at", label: say(layoutWords.at, language), value: at.written ?? dayOf(at.at) },
    { name: "known-at", label: say(layoutWords.knownAt, language), value: knownAt.written ?? dayOf(knownAt.at) },
  ],
  worldField(ask, world),
)}`;
};
