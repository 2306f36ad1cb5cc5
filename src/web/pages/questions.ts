import { toCsv } from "../../answer/csv.ts";
import { toArticle } from "../../answer/html.ts";
import { toMarkdown } from "../../answer/markdown.ts";
import type { Question } from "../../answer/question.ts";
import { dayInWords } from "../../language/dates.ts";
import { say, wordsIn } from "../../language/say.ts";
import { endOfDay } from "../../time/time.ts";
import { inForm } from "../address.ts";
import { answerOf } from "../answers.ts";
import { type Ask, parametersOf, to, type View, viewOf } from "../ask.ts";
import { dayForm, worldField } from "../forms.ts";
import { type Html, html, nothing, written } from "../html.ts";
import { type Outcome, type Page, refuse } from "../page.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { questionWords } from "../words/question.ts";

/** The last instant at which an answer is asked for as known, where nobody says: the day the answer was given, else today. */
export const answerDay = ({ answered, knownOn }: Question): string | undefined => answered?.on ?? knownOn[0];

export const questionsPage = (ask: Ask): Page => {
  const { language, site } = ask;
  const word = (key: keyof typeof questionWords): string => say(questionWords[key], language);
  const table: Table = {
    id: "questions",
    caption: word("caption"),
    columns: [
      { head: word("question") },
      { head: word("by") },
      { head: word("asked") },
      { head: word("answered") },
      { head: word("worldsHead") },
    ],
    rows: site.questions.map(({ id, title, number: n, asked, answered }) => {
      const path = `/questions/${id}`;
      const links = [
        html`<li><a href="${to(ask, path)}">${word("real")}</a></li>`,
        html`<li><a href="${to(ask, path, { world: "fictional" })}">${word("fictional")}</a></li>`,
      ];
      return [
        cell(
          `${wordsIn(title, language)} (${n})`,
          html`<a href="${to(ask, path)}">${wordsIn(title, language)}</a> <span class="soft">${n}</span>`,
        ),
        cell(say(questionWords.byTo, language, { by: asked.by, to: asked.to })),
        cell(dayInWords(asked.on, language)),
        cell(answered === undefined ? word("notAnswered") : dayInWords(answered.on, language)),
        cell("", html`<ul class="tight">${links}</ul>`),
      ];
    }),
  };
  return {
    kind: "page",
    section: "questions",
    title: word("title"),
    table: () => table,
    json: () => ({ questions: site.questions }),
    main: tableHtml(table, language),
  };
};

/** What was answered at the time: a paraphrase, what it answers and what it leaves open. */
export const givenHtml = ({ answered, source }: Question, ask: Ask): Html => {
  if (answered === undefined) return nothing;
  const { language } = ask;
  const word = (key: keyof typeof questionWords): string => say(questionWords[key], language);
  const url = typeof source.url === "string" ? source.url : undefined;
  return html`<p>${say(questionWords.givenOn, language, { day: dayInWords(answered.on, language) })}</p>
<p>${wordsIn(answered.says, language)}</p>
<p>${word("answers")} <strong>${wordsIn(answered.answers, language)}</strong><br>${word("doesNotAnswer")} <strong>${wordsIn(answered.doesNotAnswer, language)}</strong></p>
${url === undefined ? nothing : html`<p><a href="${url}" rel="noreferrer">${word("sourceLine")}</a></p>`}`;
};

/** The clocks of an answer: as known on the day it was given, where the address does not say. */
const viewFor = (question: Question, view: View, ask: Ask): View => {
  if (view.knownAt.written !== undefined) return view;
  const day = answerDay(question);
  return {
    ...view,
    knownAt: { at: day === undefined ? ask.now : endOfDay(day) - 1, ...(day === undefined ? {} : { written: day }) },
  };
};

/** The answer to a question in one world, in the words that every document of it has. */
export const questionPage = async (ask: Ask, question: Question): Promise<Outcome> => {
  const { language, site } = ask;
  const asked = viewOf(ask, ask.now);
  if (!asked.ok) return refuse(400, ...asked.problems);
  const view = viewFor(question, asked.value, ask);
  const { at, knownAt, world } = view;
  const answer = await answerOf(site, {
    question: question.id,
    world,
    knownAt: knownAt.at,
    ...(at.written === undefined ? {} : { at: at.at }),
  });
  if (!answer.ok) return refuse(500, ...answer.problems);
  const fictional = world === "fictional";
  const word = (key: keyof typeof questionWords): string => say(questionWords[key], language);
  const here = to(ask, ask.path, parametersOf(view));
  const days = question.knownOn.map(
    (day) =>
      html`<li><a href="${to(ask, ask.path, { ...parametersOf(view), "known-at": day })}"${day === knownAt.written ? html` aria-current="true"` : nothing}>${dayInWords(day, language)}</a></li>`,
  );
  return {
    kind: "page",
    section: "questions",
    fictional,
    headed: true,
    title: `${wordsIn(question.title, language)} (${question.number})`,
    forms: {
      csv: async () => toCsv(answer.value, language),
      md: async () => toMarkdown(answer.value, language),
      // The typesetter is native code that few visits need.
      pdf: async () => new Uint8Array((await import("../../answer/pdf.ts")).toPdf(answer.value, language)),
    },
    json: () => answer.value,
    main: html`<nav class="choice" aria-label="${word("worldsHead")}"><ul>
<li><a href="${to(ask, ask.path, { ...parametersOf(view), world: undefined })}"${fictional ? nothing : html` aria-current="true"`}>${word("real")}</a></li>
<li><a href="${to(ask, ask.path, { ...parametersOf(view), world: "fictional" })}"${fictional ? html` aria-current="true"` : nothing}>${word("fictional")}</a></li></ul></nav>
${days.length === 0 ? nothing : html`<nav class="choice" aria-label="${word("knownOn")}"><p>${word("knownOn")}</p><ul>${days}</ul></nav>`}
<details><summary>${word("otherDates")}</summary>${dayForm(
      ask,
      [
        { name: "at", label: say(layoutWords.at, language), value: at.written },
        { name: "known-at", label: say(layoutWords.knownAt, language), value: knownAt.written },
      ],
      worldField(ask, world),
    )}</details>
${written(toArticle(answer.value, language))}
<h2>${word("givenHead")}</h2>
${givenHtml(question, ask)}
<p>${word("verify")} <code>npx interdict verify answer.json</code> — <a href="${inForm(here, "json")}">answer.json</a></p>`,
  };
};
