import { dayInWords } from "../../language/dates.ts";
import { list, number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import type { MeasureWords } from "../../measure/prose/measure.ts";
import { type Ask, parametersOf, to, type View } from "../ask.ts";
import type { Choices } from "../choices.ts";
import { type Html, html, nothing } from "../html.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { measureWords } from "../words/measure.ts";
import { choiceInWords } from "./unclear.ts";

/** One thing that differs between two readings of a measure. */
export interface Change {
  readonly clause: string;
  readonly what: "does" | "state" | "to" | "on" | "from" | "complyBy" | "until" | "changes" | "products";
  readonly before: string;
  readonly after: string;
}

type ClauseWords = MeasureWords["clauses"][number];

const saidOf = (clause: ClauseWords, what: Change["what"]): string => {
  switch (what) {
    case "state":
      return clause.state.sentence;
    case "from":
    case "until":
      return clause[what];
    case "complyBy":
      return clause.complyBy ?? "";
    default:
      return clause[what].join(" ");
  }
};

const compared: readonly Change["what"][] = [
  "does",
  "state",
  "to",
  "on",
  "products",
  "from",
  "complyBy",
  "until",
  "changes",
];

/** What each clause says otherwise under other readings. */
export const changesBetween = (before: MeasureWords, after: MeasureWords): readonly Change[] =>
  before.clauses.flatMap((clause, place) => {
    const other = after.clauses[place];
    if (other === undefined) return [];
    return compared
      .map((what) => ({ clause: clause.id, what, before: saidOf(clause, what), after: saidOf(other, what) }))
      .filter((change) => change.before !== change.after);
  });

/** What is assumed for this page, as a table of what it changes. */
export const changesHtml = (
  changes: readonly Change[],
  choices: Choices,
  measure: Measure,
  view: View,
  day: string,
  ask: Ask,
): Html => {
  if (choices.size === 0) return nothing;
  const { language } = ask;
  const word = (key: keyof typeof measureWords): string => say(measureWords[key], language);
  const assumed = [...choices].map(([variable, value]) => choiceInWords(variable, value, measure, ask));
  const none = word("nothingThere");
  const intro = say(measureWords.changesIntro, language, {
    choices: list(assumed, language),
    n: changes.length,
    nShown: number(changes.length, language),
    day: dayInWords(day, language),
  });
  const table: Table = {
    id: "changes-table",
    caption: word("changesCaption"),
    columns: [{ head: word("what") }, { head: word("before") }, { head: word("after") }],
    rows: changes.map((change) => [
      cell(
        `${say(measureWords.clause, language, { id: change.clause })}, ${word(change.what)}`,
        html`<a href="#clause-${change.clause}">${say(measureWords.clause, language, { id: change.clause })}</a>, ${word(change.what)}`,
      ),
      cell(change.before === "" ? none : change.before),
      cell(change.after === "" ? none : change.after),
    ]),
  };
  return html`<section class="note wide" id="changes" aria-labelledby="changes-head"><h2 id="changes-head">${word("changesHead")}</h2>
<p>${intro}</p>${changes.length === 0 ? nothing : tableHtml(table, language)}
<p><a href="${to(ask, ask.path, parametersOf(view))}">${word("backToRecord")}</a></p></section>`;
};
