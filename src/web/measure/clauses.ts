import { say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import type { MeasureWords } from "../../measure/prose/measure.ts";
import { sentence } from "../../measure/prose/quote.ts";
import type { Ask } from "../ask.ts";
import { type Content, type Html, html, nothing } from "../html.ts";
import { clauseSign } from "../signs.ts";
import { measureWords } from "../words/measure.ts";

type ClauseWords = MeasureWords["clauses"][number];

const items = (texts: readonly Content[]): Html => {
  const [only] = texts;
  return texts.length === 1 && only !== undefined
    ? html`${only}`
    : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
};

/** A source or a part of one, as a link to the list of sources on the same page. */
export const sourceLinks = (ids: readonly string[], known: ReadonlySet<string>): Html =>
  html`${ids.map((id, place) => {
    const source = id.split("#")[0] ?? id;
    const shown = known.has(source) ? html`<a href="#source-${source}">${id}</a>` : html`${id}`;
    return html`${place === 0 ? "" : ", "}${shown}`;
  })}`;

/** The state of a clause on the day; where readings differ, never a bare yes: the way to all of them. */
const stateOf = ({ state }: ClauseWords, ask: Ask): Html =>
  state.readings.length === 0
    ? html`${state.sentence}`
    : html`${state.sentence} <a class="warn" href="#in-force">⚠ ${say(measureWords.otherReadings, ask.language)}</a>`;

/** One clause: its force, what it says in words, its state; then to whom, on what, from when, until when. */
const clauseHtml = (clause: ClauseWords, place: number, measure: Measure, ask: Ask): Html => {
  const word = (key: keyof typeof measureWords, args = {}): string => say(measureWords[key], ask.language, args);
  const many = (key: keyof typeof measureWords, texts: readonly Content[]): Html =>
    texts.length === 0 ? nothing : html`<dt>${word(key)}</dt><dd>${items(texts)}</dd>`;
  const one = (key: keyof typeof measureWords, text: string | undefined): Html =>
    many(key, text === undefined ? [] : [text]);
  const written = measure.clauses[place];
  const modality = written?.modality ?? "permit";
  const known = new Set(measure.sources.keys());
  return html`<article class="clause ${modality.startsWith("recommend") ? "recommend" : ""}" id="clause-${clause.id}" aria-labelledby="clause-${clause.id}-head">
<h3 id="clause-${clause.id}-head">${place + 1}. <span aria-hidden="true">${written === undefined ? "" : clauseSign(written, measure)}</span> ${clause.force} <span class="soft small">${word("clause", { id: clause.id })}</span></h3>
${clause.does.map((text) => html`<p>${text}</p>`)}
<dl>
${many("state", [stateOf(clause, ask)])}
${one("says", clause.says)}
${many("to", [...(clause.owedBy === undefined ? [] : [clause.owedBy]), ...clause.to])}
${many("on", clause.on)}
${one("from", clause.from)}
${one("complyBy", clause.complyBy)}
${one("until", clause.until)}
${many(
  "exceptions",
  clause.exceptions.map(({ sentences }) => sentences.join(" ")),
)}
${many("changes", clause.changes)}
${many("informs", clause.informs)}
${many(
  "outside",
  clause.outside.map(({ who, because }) => `${who.join(" ")} ${sentence(word("because", { because }))}`),
)}
${clause.models.map(({ force, does, to, on, says }) => many("model", [`${force}. ${does.join(" ")}`, ...to, ...on, ...(says === undefined ? [] : [says])]))}
${many("stated", clause.stated)}
${many("products", clause.products)}
${one("by", clause.by)}
${clause.source.length === 0 ? nothing : html`<dt>${word("sources")}</dt><dd>${sourceLinks(clause.source, known)}</dd>`}
</dl>
${clause.notes.length === 0 ? nothing : html`<details><summary>${word("notesMore", { n: clause.notes.length })}</summary><ul>${clause.notes.map((text) => html`<li>${text}</li>`)}</ul></details>`}
</article>`;
};

export const clausesHtml = (words: MeasureWords, measure: Measure, ask: Ask): Html =>
  html`<h2 id="clauses">${say(measureWords.saysHead, ask.language)}</h2>${words.clauses.map((clause, place) => clauseHtml(clause, place, measure, ask))}`;
