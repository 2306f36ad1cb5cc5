import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayInWords } from "../../language/dates.ts";
import { say, wordsIn } from "../../language/say.ts";
import { repository } from "../../measure/corpus.ts";
import type { Measure } from "../../measure/measure.ts";
import { type MeasureWords, measureInWords } from "../../measure/prose/measure.ts";
import { type Day, dayOf } from "../../time/time.ts";
import { type Ask, to, type View, viewOf } from "../ask.ts";
import { assuming, choicesOf } from "../choices.ts";
import { timeline } from "../draw/timeline.ts";
import { dayForm } from "../forms.ts";
import { type Html, html, nothing } from "../html.ts";
import { casesHeld, casesHtml } from "../measure/cases.ts";
import { changesBetween, changesHtml } from "../measure/changes.ts";
import { clausesHtml, sourceLinks } from "../measure/clauses.ts";
import { datesOfMeasure, segmentsOf, turningDays } from "../measure/dates.ts";
import { unclearHtml } from "../measure/unclear.ts";
import { whoHtml, whoOf } from "../measure/who.ts";
import { lookupsOf } from "../names.ts";
import { type Outcome, type Plain, refuse } from "../page.ts";
import { clauseSign, forceSign } from "../signs.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { layoutWords } from "../words/layout.ts";
import { measureWords } from "../words/measure.ts";
import { standWords } from "../words/stand.ts";

/** The file itself, as it stands. */
export const measureFile = (measure: Measure): Plain => ({
  kind: "plain",
  type: "text/plain; charset=utf-8",
  text: readFileSync(join(repository, measure.file), "utf8"),
});

const forceHtml = (words: MeasureWords, ask: Ask): Html => {
  const word = (key: keyof typeof measureWords): string => say(measureWords[key], ask.language);
  const { formal, author, press } = words.voices;
  const voice = (key: "formal" | "author" | "press", said: readonly string[]): Html =>
    said.length === 0 ? nothing : html`<dt>${word(key)}</dt><dd>${said.join(" / ")}</dd>`;
  return html`<p class="force"><strong><span aria-hidden="true">${forceSign(words.modality, words.proposed)}</span> ${words.force}</strong> <span>${words.binding}</span></p>
<dl class="facts">${voice("formal", formal === undefined ? [] : [formal])}${voice("author", author)}${voice("press", press)}<dt>${word("authority")}</dt><dd>${words.authority}</dd></dl>`;
};

/** Each clause on the chosen day: where readings give different states, all of them. */
const inForceHtml = (words: MeasureWords, measure: Measure, view: View, day: Day, ask: Ask): Html => {
  const { language } = ask;
  const clauseSigns = measure.clauses.map((clause) => clauseSign(clause, measure));
  return html`<h2 id="in-force">${say(measureWords.inForceHead, language)}</h2>
${dayForm(ask, [
  { name: "at", label: say(measureWords.chooseDay, language), value: view.at.written ?? day },
  { name: "known-at", label: say(layoutWords.knownAt, language), value: view.knownAt.written },
])}
<p>${say(measureWords.inForceIntro, language, { day: dayInWords(day, language) })}</p>
<ul>${words.clauses.map(
    (clause, place) =>
      html`<li><span aria-hidden="true">${clauseSigns[place]}</span> <a href="#clause-${clause.id}">${clause.id}</a> (${clause.force.toLocaleLowerCase(language)}) — <strong>${clause.state.sentence}</strong>${
        clause.state.readings.length === 0
          ? nothing
          : html` <span class="warn">⚠ ${say(measureWords.otherReadings, language)}</span><ul>${clause.state.readings.map((one) => html`<li>${one.sentence}</li>`)}</ul>`
      }</li>`,
  )}</ul>`;
};

const datesHtml = (
  measure: Measure,
  words: MeasureWords,
  view: View,
  day: Day,
  ask: Ask,
): { readonly html: Html; readonly table: Table } => {
  const { language } = ask;
  const knownAt = view.knownAt.at;
  const word = (key: keyof typeof measureWords): string => say(measureWords[key], language);
  const dates = datesOfMeasure(measure, knownAt, language);
  // A date on which no clause hangs as known then is no question, and has no place to point to.
  const asked = new Set(words.unclear.map(({ id }) => id));
  const days = turningDays(measure, knownAt, language, day);
  const sureness = {
    established: word("established"),
    contested: word("contested"),
    "not-established": word("notEstablished"),
    "other-claim": word("otherClaim"),
  };
  const table: Table = {
    id: "dates-table",
    caption: word("timelineCaption"),
    columns: [
      { head: say(standWords.recordNumber, language) },
      { head: say(layoutWords.date, language) },
      { head: word("event") },
      { head: word("sure") },
    ],
    rows: dates.map((one, place) => [
      cell(place + 1),
      cell(one.day ?? one.shown, one.shown),
      cell(one.what),
      cell(
        sureness[one.sure],
        one.unclear === undefined || !asked.has(one.unclear)
          ? sureness[one.sure]
          : html`<a class="warn" href="#unclear-${one.unclear}">${sureness[one.sure]}</a>`,
      ),
    ]),
  };
  const picture = timeline(
    {
      id: "dates",
      title: `${word("timelineCaption")}. ${wordsIn(measure.title, language)}`,
      from: days[0] ?? day,
      to: days.at(-1) ?? day,
      events: dates.flatMap((one, place) =>
        one.day === undefined ? [] : [{ day: one.day, n: place + 1, sure: one.sure === "established" }],
      ),
      bars: measure.clauses.map((clause) => ({
        label: clause.id,
        segments: segmentsOf(clause, measure, knownAt, days),
      })),
      day: { day, label: word("chosenDay") },
      legend: { inForce: word("legendInForce"), open: word("legendOpen") },
    },
    language,
  );
  return { html: html`<h2 id="dates-head">${word("timelineHead")}</h2>${picture}${tableHtml(table, language)}`, table };
};

const sourcesHtml = (words: MeasureWords, ask: Ask): Html =>
  html`<h2 id="sources">${say(measureWords.sources, ask.language)}</h2>
<ul>${words.sources.map(
    ({ id, title, publisher, dated, url, held }) =>
      html`<li id="source-${id}"><code>${id}</code> — ${url === undefined ? html`<cite>${title}</cite>` : html`<a href="${url}" rel="noreferrer"><cite>${title}</cite></a>`}${publisher === undefined ? "" : `, ${publisher}`}${dated === undefined ? "" : `, ${dated}`} (${held})</li>`,
  )}</ul>`;

const notYetHtml = ({ notYet }: MeasureWords, measure: Measure, ask: Ask): Html =>
  notYet.length === 0
    ? nothing
    : html`<h2 id="not-yet">${say(measureWords.notYetHead, ask.language)}</h2><ul>${notYet.map(({ what, source }) => html`<li>${what}${source.length === 0 ? nothing : html` [${sourceLinks(source, new Set(measure.sources.keys()))}]`}</li>`)}</ul>`;

const fileHtml = (measure: Measure, words: MeasureWords, ask: Ask): Html =>
  html`<h2 id="file">${say(measureWords.fileHead, ask.language)}</h2>
<p>${say(measureWords.fileIntro, ask.language, { version: measure.version.slice(0, 16) })} <a href="/${ask.language}/measures/${measure.id}.yaml">YAML</a></p>
<p><strong>${say(measureWords.citeHead, ask.language)}</strong> — ${words.title}, <code>${measure.id}</code>, ${measure.version.slice(0, 12)}.</p>`;

/** The way to each part of a long page. */
const contentsHtml = ({ notYet }: MeasureWords, ask: Ask): Html => {
  const parts: readonly (readonly [string, keyof typeof measureWords])[] = [
    ["in-force", "inForceHead"],
    ["dates-head", "timelineHead"],
    ["clauses", "saysHead"],
    ["unclear", "unclearHead"],
    ["who", "whoHead"],
    ...(notYet.length === 0 ? [] : ([["not-yet", "notYetHead"]] as const)),
    ["cases", "casesHead"],
    ["sources", "sources"],
    ["file", "fileHead"],
  ];
  return html`<nav class="choice" aria-label="${say(measureWords.contents, ask.language)}"><ul>${parts.map(([id, key]) => html`<li><a href="#${id}">${say(measureWords[key], ask.language)}</a></li>`)}</ul></nav>`;
};

/** A measure for a reader: force first, then the day's state, the dates, the clauses, what is unclear, who, and the file. */
export const measurePage = (ask: Ask, measure: Measure): Outcome => {
  const { language, site } = ask;
  const view = viewOf(ask, ask.now);
  if (!view.ok) return refuse(400, ...view.problems);
  const { at, knownAt } = { at: view.value.at.at, knownAt: view.value.knownAt.at };
  const choices = choicesOf(ask, measure, knownAt);
  if (!choices.ok) return refuse(400, ...choices.problems);
  const day = dayOf(at, measure.zone);
  const lookups = lookupsOf(site, language);
  const stands = measureInWords(measure, language, lookups, { at, knownAt });
  const assumption = {
    why: say(measureWords.assumedWhy, language),
    by: say(measureWords.assumedBy, language),
    on: dayOf(ask.now),
  };
  const assumed = assuming(measure, choices.value, assumption);
  const words = choices.value.size === 0 ? stands : measureInWords(assumed, language, lookups, { at, knownAt });
  const changes = choices.value.size === 0 ? [] : changesBetween(stands, words);
  const who = whoOf(assumed, view.value, new Map(), ask);
  const dates = datesHtml(assumed, words, view.value, day, ask);
  return {
    kind: "page",
    section: "measures",
    title: words.title,
    table: () => dates.table,
    json: () => ({
      ...words,
      choices: Object.fromEntries(choices.value),
      changes,
      who,
      cases: { total: measure.cases.length, held: casesHeld(measure, site).filter((one) => one).length },
    }),
    main: html`${forceHtml(words, ask)}
${contentsHtml(words, ask)}
${changesHtml(changes, choices.value, measure, view.value, day, ask)}
${inForceHtml(words, assumed, view.value, day, ask)}
${dates.html}
${clausesHtml(words, assumed, ask)}
${unclearHtml(words, assumed, view.value, ask)}
${whoHtml(assumed, who, view.value, ask)}
${notYetHtml(words, measure, ask)}
${casesHtml(measure, ask)}
${sourcesHtml(words, ask)}
${fileHtml(measure, words, ask)}
<p><a href="${to(ask, "/measures")}">${say(measureWords.title, language)}</a></p>`,
  };
};
