import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { expectedOf, mendOf, whereOf } from "../../problem/problem.ts";
import { addressOf } from "../address.ts";
import { html } from "../html.ts";
import type { Page, Refusal } from "../page.ts";
import { layoutWords } from "../words/layout.ts";
import { refusalWords } from "../words/refusal.ts";

/** A page that cannot be given, in the house style: what was expected, how to mend it, where to go on. */
export const refusalPage = ({ status, problems }: Refusal, language: Language): Page => ({
  kind: "page",
  status,
  title: say(refusalWords[status], language),
  json: () => undefined,
  main: html`${problems.map((problem) => {
    const where = whereOf(problem.place);
    const expected = expectedOf(problem, language).replace(/[.]$/, "");
    return html`<div class="note"><p><strong>${say(where === "" ? refusalWords.expected : refusalWords.expectedAt, language, { where, expected })}</strong></p><p>${mendOf(problem, language)}</p></div>`;
  })}
<p>${say(refusalWords.onward, language)}</p>
<ul>
<li><a href="${addressOf(language, "/")}">${say(layoutWords.home, language)}</a></li>
<li><a href="${addressOf(language, "/measures")}">${say(layoutWords.measures, language)}</a></li>
<li><a href="${addressOf(language, "/bodies")}">${say(layoutWords.bodies, language)}</a></li>
</ul>`,
});
