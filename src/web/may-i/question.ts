import { say } from "../../language/say.ts";
import type { Next } from "../../measure/ask/ask.ts";
import { productAttribute } from "../../measure/ask/product.ts";
import { questionInWords, questionJson } from "../../measure/ask/said.ts";
import { askWords } from "../../measure/ask/words.ts";
import type { Measure } from "../../measure/measure.ts";
import { type Ask, to } from "../ask.ts";
import { html, nothing } from "../html.ts";
import { lookupsOf } from "../names.ts";
import type { Page } from "../page.ts";
import { mayIWords } from "../words/may-i.ts";
import { type Inquiry, parametersOf, unknown } from "./inquiry.ts";
import { answersHtml, askedLine, backLink, choiceForm, hiddenFields, mayIPath, problemSummary } from "./parts.ts";

/** The address of the page before: without the last answer, or the first page. */
const before = (inquiry: Inquiry, ask: Ask): string => {
  const last = [...inquiry.answers.keys()].filter((attribute) => attribute !== "person.as").at(-1);
  const parameters = parametersOf(inquiry);
  return to(
    ask,
    mayIPath,
    last === undefined ? { ...parameters, body: undefined } : { ...parameters, [last]: undefined },
  );
};

/** One question; `chosen` is the answer that it had, where it is asked again. */
export const questionPage = (
  next: Extract<Next, { readonly kind: "question" }>,
  inquiry: Inquiry,
  measures: readonly Measure[],
  chosen: string | undefined,
  ask: Ask,
): Page => {
  const { language } = ask;
  const lookups = lookupsOf(ask.site, language);
  const said = questionInWords(next, language, lookups);
  const again = chosen !== undefined;
  const error =
    !again && ask.query.getAll("asked").at(-1) === next.attribute ? say(mayIWords.chooseOne, language) : undefined;
  const { [next.attribute]: _, ...others } = parametersOf(inquiry);
  return {
    kind: "page",
    section: "may-i",
    fictional: inquiry.world === "fictional",
    title: error === undefined ? said.question : say(mayIWords.errorTitle, language, { title: said.question }),
    headed: true,
    json: () => questionJson(next, language, lookups),
    above: backLink(again ? to(ask, mayIPath, parametersOf(inquiry)) : before(inquiry, ask), ask),
    main: html`${error === undefined ? nothing : problemSummary(error, "choice-1", ask)}<p class="soft">${askedLine(inquiry, measures, ask)}</p>
${choiceForm(ask, {
  name: next.attribute,
  heading: said.question,
  hint: html`<p>${said.who}${again ? nothing : html` ${said.left}`}</p>`,
  choices: [
    ...said.values.map(({ value, label }) => ({ value: String(value), label })),
    ...(next.attribute === productAttribute
      ? []
      : [{ value: unknown, label: say(askWords.unknown, language), apart: true }]),
  ],
  chosen,
  error,
  hidden: hiddenFields({ ...others, asked: next.attribute }),
})}
${answersHtml(inquiry, ask)}`,
  };
};
