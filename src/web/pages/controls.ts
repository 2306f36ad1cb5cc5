import { isOpen } from "../../control/status.ts";
import { statusWords } from "../../control/words-status.ts";
import { rowCounts, type StatusRow, statusOf } from "../../enforce/status.ts";
import { findingsInWords, foundInWords, pointInWords, wantedInWords } from "../../enforce/status-in-words.ts";
import { rowJson } from "../../enforce/status-json.ts";
import { number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { writeInstant } from "../../time/time.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import { withGround } from "../enforce/ground.ts";
import { type Html, html } from "../html.ts";
import { aboveMeasure, introHtml } from "../measure/frame.ts";
import { bodyName } from "../names.ts";
import { type Outcome, refuse } from "../page.ts";
import { viewToday } from "../stand/question.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { enforceWords } from "../words/enforce.ts";

/** A shape beside the words, so that colour is never alone. */
const signOf = (row: StatusRow): string => (row.fault !== undefined ? "✖" : isOpen(row) ? "?" : "✔");

const findings = (row: StatusRow, { language }: Ask): readonly string[] => {
  const found = findingsInWords(row, language);
  if (row.fault !== undefined) return found;
  return [say(isOpen(row) ? enforceWords.notKnown : enforceWords.noFault, language), ...found];
};

const findingHtml = (row: StatusRow, ask: Ask): Html =>
  html`<span aria-hidden="true">${signOf(row)}</span> ${findings(row, ask).join(" ")}`;

const tableOf = (rows: readonly StatusRow[], view: View, ask: Ask): Table => {
  const { language, site } = ask;
  const head = (key: keyof typeof enforceWords): string => say(enforceWords[key], language);
  const counts = rowCounts(rows);
  const shown = Object.fromEntries(Object.entries(counts).map(([key, n]) => [`${key}Shown`, number(n, language)]));
  return {
    id: "controls",
    caption: say(enforceWords.controlsCaption, language, { ...counts, ...shown }),
    columns: (["body", "point", "should", "is", "finding", "record"] as const).map((key) => ({ head: head(key) })),
    rows: rows.map((row) => {
      const name = bodyName(site, row.body, language, view.at.at);
      return [
        cell(name, html`<a href="${to(ask, `/bodies/${row.body}`, parametersOf(view))}">${name}</a>`),
        cell(pointInWords(row, language)),
        cell(wantedInWords(row, language)),
        cell(foundInWords(row, language)),
        cell(findings(row, ask).join(" "), findingHtml(row, ask)),
        cell(row.by ?? head("noRecord")),
      ];
    }),
  };
};

/** What should be in force at the control points of bodies under a measure, and what is, in one world. */
export const controlsPage = async (ask: Ask, measure: Measure): Promise<Outcome> => {
  const { language, site } = ask;
  const asked = viewToday(ask);
  if (!asked.ok) return refuse(400, ...asked.problems);
  const view = asked.value;
  const fictional = view.world === "fictional";
  const question = { measures: [measure], named: true, fictional, at: view.at.at };
  const where = { data: site.data, cwd: site.data };
  const status = await withGround(site, { measure, view }, (ground) => statusOf({ ...question, ground, where }));
  if (!status.ok) return refuse(500, ...status.problems);
  if (!status.value.ok) return refuse(500, ...status.value.problems);
  const { rows } = status.value.value;
  const table = tableOf(rows, view, ask);
  return {
    kind: "page",
    section: "measures",
    fictional,
    title: say(enforceWords.controlsTitle, language),
    above: aboveMeasure(measure, view, ask),
    table: () => table,
    json: () => ({
      measure: measure.id,
      at: writeInstant(view.at.at),
      knownAt: writeInstant(view.knownAt.at),
      fictional,
      total: rows.length,
      controls: rows.map(rowJson),
    }),
    main: html`${introHtml(enforceWords.controlsIntro, view, ask)}
${rows.length === 0 ? html`<p>${say(statusWords.nothing, language)}</p>` : tableHtml(table, language)}`,
  };
};
