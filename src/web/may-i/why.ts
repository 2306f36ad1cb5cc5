import { say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { factInWords } from "../../measure/ask/said.ts";
import { clauseOf, type Measure } from "../../measure/measure.ts";
import { fieldInWords } from "../../measure/prose/names.ts";
import { sentence } from "../../measure/prose/quote.ts";
import type { Question } from "../../measure/question.ts";
import type { ClauseRuling, Part, Ruling } from "../../measure/ruling.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import { type Ask, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { mayIWords } from "../words/may-i.ts";
import type { Inquiry } from "./inquiry.ts";

const clauseLink = (measure: Measure, clause: string, inquiry: Inquiry, ask: Ask): Html =>
  html`<a href="${to(ask, `/measures/${measure.id}`, { at: inquiry.at.written })}${clause === "" ? nothing : html`#clause-${clause}`}">${wordsIn(measure.title, ask.language)}</a>`;

/** The facts known of the person that the clause names, one sentence each. */
const factsFor = (measure: Measure, id: string, { posts }: Question, ask: Ask): readonly string[] => {
  const clause = clauseOf(measure, id);
  const tests = [clause?.to, clause?.where].flatMap((one) => one?.rows ?? []).flatMap((row) => row.tests);
  const [post] = posts;
  return [...new Set(tests.map(({ attribute }) => attribute))].flatMap((attribute) => {
    const value = post?.facts.get(attribute);
    const named = tests.some(
      (test) => test.attribute === attribute && value !== undefined && test.values.includes(value),
    );
    return value === undefined || !named || !vocabulary.has(attribute)
      ? []
      : [sentence(factInWords(attribute, value, ask.language))];
  });
};

const parts: readonly Part[] = ["action", "product", "addressee", "device"];

/** The clause of a measure that comes nearest to covering this: the one whose first failing part comes last. */
const nearest = (clauses: readonly ClauseRuling[]): ClauseRuling | undefined =>
  [...clauses]
    .filter(({ because }) => because.fails !== undefined)
    .sort((a, b) => parts.indexOf(b.because.fails ?? "action") - parts.indexOf(a.because.fails ?? "action"))[0];

const uncovered = (measure: Measure, ruling: Ruling, inquiry: Inquiry, ask: Ask): Html => {
  const found = nearest(ruling.clauses.filter((clause) => clause.measure === measure.id));
  return html`<li>${clauseLink(measure, found?.id ?? "", inquiry, ask)}${
    found?.because.fails === undefined
      ? nothing
      : html`<br>${say(mayIWords.nearest, ask.language, { clause: found.id })} ${say(mayIWords.fails, ask.language, { part: found.because.fails })}`
  }</li>`;
};

/** The measures that leave the answer open. */
const undecided = ({ measures }: Ruling, question: Question): readonly Measure[] =>
  question.measures.filter(({ id }) => measures.some((one) => one.measure === id && one.ruling === "undetermined"));

/** The clause that gives the ruling and the facts that bring the case under it; or why no clause does. */
export const whyHtml = (ruling: Ruling, question: Question, inquiry: Inquiry, ask: Ask): Html => {
  const { language } = ask;
  const head = html`<h2>${say(mayIWords.whyHead, language)}</h2>`;
  if (question.measures.length === 0) return html`${head}<p>${say(mayIWords.noMeasure, language)}</p>`;
  const [id = "", clause = ""] = ruling.clause?.split("#") ?? [];
  const measure = question.measures.find((one) => one.id === id);
  if (measure === undefined)
    return ruling.ruling === "undetermined"
      ? html`${head}<ul>${undecided(ruling, question).map((one) => html`<li>${clauseLink(one, "", inquiry, ask)}</li>`)}</ul>`
      : html`${head}<ul>${question.measures.map((one) => uncovered(one, ruling, inquiry, ask))}</ul>`;
  const says = clauseOf(measure, clause)?.says;
  const state = ruling.clauses.find((one) => one.measure === id && one.id === clause)?.state ?? "open";
  const facts = factsFor(measure, clause, question, ask);
  return html`${head}<p>${clauseLink(measure, clause, inquiry, ask)}</p>
${says === undefined ? nothing : html`<p>${wordsIn(says, language)}</p>`}
${
  ruling.ruling === "not-in-force"
    ? html`<p>${say(mayIWords.state, language, { clause, state: word("clauseState", state, language) })}</p>`
    : html`<p>${say(mayIWords.applies, language, { clause })}</p><ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`
}`;
};

/** A question to the text, or what a contested point or an open date is of. */
const openPoint = (id: string, measures: readonly Measure[], ask: Ask): Html => {
  const asked = measures.find(({ texts }) => texts.has(id))?.texts.get(id)?.ask;
  if (asked !== undefined) return html`${wordsIn(asked, ask.language)}`;
  const owner = measures.find(({ instruments, clauses }) => {
    const name = id.split(".")[1] ?? "";
    return instruments.has(name) || clauses.some((clause) => clause.id === name);
  });
  return owner === undefined ? html`<code>${id}</code>` : html`${sentence(fieldInWords(id, owner, ask.language))}`;
};

/** What an undetermined ruling hangs on: facts that somebody can find out, and points that only the text settles. */
export const settlesHtml = (ruling: Ruling, { measures }: Question, ask: Ask): Html => {
  if (ruling.asks.length + ruling.texts.length === 0) return nothing;
  const facts = ruling.asks.map((id) => {
    const fact = vocabulary.get(id);
    return html`<li>${fact === undefined ? html`<code>${id}</code>` : say(fact.question, ask.language)}</li>`;
  });
  return html`<h2>${say(mayIWords.settlesHead, ask.language)}</h2>
<ul>${facts}${ruling.texts.map((id) => html`<li>${openPoint(id, measures, ask)}</li>`)}</ul>
${ruling.texts.length === 0 ? nothing : html`<p class="soft">${say(mayIWords.textNote, ask.language)}</p>`}`;
};
