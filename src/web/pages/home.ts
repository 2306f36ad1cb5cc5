import type { Question } from "../../answer/question.ts";
import { dayInWords } from "../../language/dates.ts";
import { say, wordsIn } from "../../language/say.ts";
import { dayOf, endOfDay, writeInstant } from "../../time/time.ts";
import { answerOf } from "../answers.ts";
import { type Ask, momentOf, to } from "../ask.ts";
import { dayForm } from "../forms.ts";
import { knownHtml } from "../home/known.ts";
import { fictionalPanel, givenPanel, noExercisePanel, realPanel } from "../home/panels.ts";
import { type Html, html, nothing } from "../html.ts";
import { momentShown } from "../moments.ts";
import { type Outcome, type Page, refuse } from "../page.ts";
import { homeWords } from "../words/home.ts";
import { answerDay } from "./questions.ts";
import { tryForm } from "./try.ts";

/** Where each reader begins: who, what they find, and where. */
const startHtml = (question: Question | undefined, ask: Ask): Html => {
  const asked = question?.parts.find(({ kind }) => kind === "complied");
  const at = asked?.at === undefined ? undefined : writeInstant(asked.at);
  const day = question === undefined ? undefined : answerDay(question);
  const ways: readonly (readonly [keyof typeof homeWords, keyof typeof homeWords, string])[] = [
    ["minister", "ministerGo", question === undefined ? to(ask, "/questions") : to(ask, `/questions/${question.id}`)],
    ["director", "directorGo", to(ask, "/bodies", { at: day })],
    ["staff", "staffGo", to(ask, "/what-we-see")],
    ["technician", "technicianGo", to(ask, "/try")],
    [
      "member",
      "memberGo",
      question === undefined
        ? to(ask, "/measures")
        : to(ask, `/measures/${question.measure}/bodies`, { at, "known-at": day }),
    ],
    ["press", "pressGo", to(ask, "/measures", { at: day })],
  ];
  return html`<h2>${say(homeWords.startHead, ask.language)}</h2>
<ul class="ways">${ways.map(([who, go, href]) => html`<li><strong>${say(homeWords[who], ask.language)}</strong><br><a href="${href}">${say(homeWords[go], ask.language)}</a></li>`)}</ul>`;
};

const tryHtml = (ask: Ask): Html =>
  html`<h2>${say(homeWords.tryHead, ask.language)}</h2><p>${say(homeWords.tryIntro, ask.language)}</p>${tryForm(ask)}`;

const plainHome = (ask: Ask): Page => ({
  kind: "page",
  section: "home",
  title: say(homeWords.plainTitle, ask.language),
  json: () => ({ questions: [] }),
  main: html`${startHtml(undefined, ask)}${tryHtml(ask)}`,
});

/** A question and its answers side by side: the one that was given, the public record, and the exercise; nothing adds across them. */
export const homePage = async (ask: Ask): Promise<Outcome> => {
  const { site, language } = ask;
  const [question] = site.questions;
  if (question === undefined) return plainHome(ask);
  const day = answerDay(question);
  const knownAt = momentOf(ask, "known-at", day === undefined ? ask.now : endOfDay(day) - 1);
  if (!knownAt.ok) return refuse(400, ...knownAt.problems);
  const { at: known, written = day ?? dayOf(knownAt.value.at) } = knownAt.value;
  const asked = (world: "real" | "fictional") => answerOf(site, { question: question.id, world, knownAt: known });
  const measure = site.measures.find(({ id }) => id === question.measure);
  const exercise = site.register.bodies.some(({ world }) => world === "fictional");
  const real = await asked("real");
  const fictional = exercise ? await asked("fictional") : undefined;
  if (!real.ok) return refuse(500, ...real.problems);
  if (fictional?.ok === false) return refuse(500, ...fictional.problems);
  const shownDay = momentShown(known, language);
  const part = question.parts.find(({ kind }) => kind === "complied");
  const knownTable = measure === undefined ? undefined : knownHtml(measure, question, ask);
  const { assembly, number, asked: put, answered } = question;
  return {
    kind: "page",
    section: "home",
    title: wordsIn(part?.asks ?? question.title, language),
    ...(knownTable === undefined ? {} : { table: () => knownTable.table }),
    json: () => ({ question, knownAt: writeInstant(known), real: real.value, fictional: fictional?.value ?? null }),
    main: html`<p class="lead">${say(homeWords.asked, language, {
      assembly: wordsIn(assembly, language),
      number,
      asked: dayInWords(put.on, language),
      by: put.by,
      to: put.to,
      answered: answered === undefined ? "none" : dayInWords(answered.on, language),
    })}</p>
${dayForm(ask, [{ name: "known-at", label: say(homeWords.knownForm, language), value: written }])}
<div class="panels">${givenPanel(question, ask)}${realPanel(real.value, written, shownDay, ask)}${fictional === undefined ? noExercisePanel(ask) : fictionalPanel(fictional.value, written, shownDay, ask)}</div>
${knownTable === undefined ? nothing : knownTable.html}
${startHtml(question, ask)}
${tryHtml(ask)}`,
  };
};
