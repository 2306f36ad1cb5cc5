import { dayInWords } from "../../language/dates.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Measure } from "../../measure/measure.ts";
import { type MeasureWords, measureInWords } from "../../measure/prose/measure.ts";
import { dayOf, never } from "../../time/time.ts";
import { type Ask, momentOf, to } from "../ask.ts";
import { dayForm } from "../forms.ts";
import { html } from "../html.ts";
import { lookupsOf } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { forceSign } from "../signs.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { measureWords } from "../words/measure.ts";

/** Texts, claims and dates that nobody has settled: those that the page of the measure lists as open. */
const openIn = ({ unclear }: MeasureWords): number => unclear.filter(({ chosen }) => !chosen).length;

/** The one state that all clauses of the strongest force share, or that they differ. */
const stateOf = ({ clauses, modality }: MeasureWords, measure: Measure, ask: Ask): string => {
  const strongest = clauses.filter((_, place) => measure.clauses[place]?.modality === modality);
  if (strongest.some(({ state }) => state.state === "open" || state.readings.length > 0))
    return say(measureWords.stateReading, ask.language);
  const [state, ...more] = new Set(strongest.map((one) => one.state.state));
  return state === undefined || more.length > 0
    ? say(measureWords.stateMixed, ask.language)
    : word("clauseState", state, ask.language);
};

/** All measures: force first, their state on a day, and how much of each is open. */
export const measuresPage = (ask: Ask): Outcome => {
  const { language, site } = ask;
  const at = momentOf(ask, "at", ask.now);
  if (!at.ok) return refuse(400, ...at.problems);
  const when = { at: at.value.at, knownAt: never };
  const day = dayOf(when.at);
  const all = site.measures.map((measure) => ({
    measure,
    words: measureInWords(measure, language, lookupsOf(site, language), when),
  }));
  const head = (key: keyof typeof measureWords): string => say(measureWords[key], language);
  const table: Table = {
    id: "measures",
    caption: say(measureWords.caption, language, { day: dayInWords(day, language) }),
    columns: [
      { head: head("measure") },
      { head: head("force") },
      { head: head("authority") },
      { head: head("state") },
      { head: head("clauses"), numeric: true },
      { head: head("open"), numeric: true },
      { head: head("cases"), numeric: true },
    ],
    rows: all.map(({ measure, words }) => {
      const path = `/measures/${measure.id}`;
      const link = (anchor: string, n: number) =>
        n === 0
          ? html`${number(n, language)}`
          : html`<a href="${to(ask, path, { at: at.value.written })}#${anchor}">${number(n, language)}</a>`;
      return [
        cell(words.title, html`<a href="${to(ask, path, { at: at.value.written })}">${words.title}</a>`),
        cell(
          words.force,
          html`<span aria-hidden="true">${forceSign(words.modality, words.proposed)}</span> ${words.force}`,
        ),
        cell(words.authority),
        cell(stateOf(words, measure, ask)),
        cell(measure.clauses.length, link("clauses", measure.clauses.length)),
        cell(openIn(words), link("open", openIn(words))),
        cell(measure.cases.length, link("cases", measure.cases.length)),
      ];
    }),
  };
  return {
    kind: "page",
    section: "measures",
    title: head("title"),
    table: () => table,
    json: () => ({
      at: day,
      measures: all.map(({ measure, words }) => ({ ...words, cases: measure.cases.length, open: openIn(words) })),
    }),
    main: html`<p class="lead">${say(measureWords.intro, language, { n: all.length, nShown: number(all.length, language) })}</p>
${dayForm(ask, [{ name: "at", label: say(measureWords.chooseDay, language), value: at.value.written ?? day }])}
${tableHtml(table, language)}`,
  };
};
