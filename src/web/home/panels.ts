import type { Answer, Figure } from "../../answer/answer.ts";
import type { Question } from "../../answer/question.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { VerdictToken } from "../../posture/posture.ts";
import { inForm } from "../address.ts";
import { type Ask, to } from "../ask.ts";
import { classBar } from "../draw/classes.ts";
import { type Html, html, nothing } from "../html.ts";
import { givenHtml } from "../pages/questions.ts";
import { countLink } from "../stand/cells.ts";
import { homeWords } from "../words/home.ts";
import { layoutWords } from "../words/layout.ts";

/** The figures of the part that asks whether all complied, by the rest of their id. */
const figuresOf = ({ parts, figures }: Answer): ReadonlyMap<string, Figure> => {
  const part = parts.find(({ kind }) => kind === "complied")?.id ?? "";
  return new Map(
    figures.flatMap((figure) =>
      figure.id.startsWith(`${part}.`) ? [[figure.id.slice(part.length + 1), figure] as const] : [],
    ),
  );
};

/** Figures with their words; each leads to the list that it counts. */
const rowsHtml = (answer: Answer, rows: readonly (readonly [string, keyof typeof homeWords])[], ask: Ask): Html => {
  const { language } = ask;
  const figures = figuresOf(answer);
  return html`<dl>${rows.map(([id, key]) => {
    const figure = figures.get(id);
    return figure === undefined
      ? nothing
      : html`<dt>${say(homeWords[key], language)}</dt><dd>${countLink(figure.value, `/${language}${figure.query}`, language)}</dd>`;
  })}</dl>`;
};

const firstSentence = ({ parts }: Answer, ask: Ask): string =>
  parts.find(({ kind }) => kind === "complied")?.sentences[0]?.text[ask.language] ?? "";

export const givenPanel = (question: Question, ask: Ask): Html =>
  html`<section class="panel" aria-labelledby="panel-given"><h2 id="panel-given">${say(homeWords.given, ask.language)}</h2>${givenHtml(question, ask)}</section>`;

const links = (answer: Answer, knownAt: string, world: "real" | "fictional", ask: Ask): Html => {
  const { language } = ask;
  const parameters = { "known-at": knownAt, world: world === "fictional" ? world : undefined };
  const part = answer.parts.find(({ kind }) => kind === "complied");
  const at = part?.at;
  return html`<p><a href="${to(ask, `/questions/${answer.made.question}`, parameters)}">${say(homeWords.read, language)}</a> · <a href="${to(ask, `/measures/${answer.measure.id}/bodies`, { clause: part?.clause, at, ...parameters })}">${say(homeWords.perBody, language)}</a> · <a href="${inForm(to(ask, `/questions/${answer.made.question}`, parameters), "pdf")}">PDF</a></p>`;
};

export const realPanel = (answer: Answer, knownAt: string, shownDay: string, ask: Ask): Html =>
  html`<section class="panel" aria-labelledby="panel-real"><h2 id="panel-real">${say(homeWords.real, ask.language)}</h2>
<p class="soft small">${say(homeWords.realSub, ask.language, { day: shownDay })}</p>
<p class="verdict-line">${firstSentence(answer, ask)}</p>
${rowsHtml(
  answer,
  [
    ["bound", "bound"],
    ["to-verify", "toVerify"],
    ["told.dated", "toldDated"],
    ["told.undated", "toldUndated"],
    ["told.record", "toldRecord"],
    ["control.rule", "rule"],
    ["control.deployed", "control"],
    ["control.stated", "controlStated"],
    ["evidence.shown", "shown"],
  ],
  ask,
)}
${links(answer, knownAt, "real", ask)}</section>`;

const order: readonly VerdictToken[] = [
  "compliant",
  "remedied",
  "breach",
  "due",
  "exempt",
  "attested",
  "stale",
  "unobserved",
  "unobservable",
  "undetermined",
  "not-in-force",
];

export const fictionalPanel = (answer: Answer, knownAt: string, shownDay: string, ask: Ask): Html => {
  const { language } = ask;
  const { verdicts } = answer.totals;
  const mark = say(layoutWords.fictional, language);
  const pieces = order
    .filter((token) => verdicts[token] > 0)
    .map((token) => ({
      token,
      label: word("verdict", token, language),
      count: verdicts[token],
      shown: number(verdicts[token], language),
    }));
  return html`<section class="panel fictional" aria-labelledby="panel-fictional"><h2 id="panel-fictional"><span class="tag fictional">${mark}</span> ${say(homeWords.fictional, language)}</h2>
<p class="soft small">${say(homeWords.fictionalSub, language, { day: shownDay })}</p>
<p class="verdict-line">${firstSentence(answer, ask)}</p>
${rowsHtml(
  answer,
  [
    ["bound", "bound"],
    ["evidence.shown", "shown"],
    ["evidence.breach-at", "breachAt"],
    ["evidence.breach-since", "breachSince"],
    ["evidence.open", "openBodies"],
    ["evidence.silent", "silent"],
    ["units", "units"],
    ["units.ever", "ever"],
  ],
  ask,
)}
${classBar("home-bar", say(homeWords.units, language), pieces, mark, 1)}
${links(answer, knownAt, "fictional", ask)}</section>`;
};

/** In place of the exercise, where the data folder holds none. */
export const noExercisePanel = (ask: Ask): Html =>
  html`<section class="panel fictional" aria-labelledby="panel-fictional"><h2 id="panel-fictional"><span class="tag fictional">${say(layoutWords.fictional, ask.language)}</span> ${say(homeWords.fictional, ask.language)}</h2><p>${say(homeWords.noExercise, ask.language)}</p></section>`;
