import type { Reviewed, Stray } from "../../deed/exemption-review.ts";
import { exemptionStates } from "../../deed/words-exemption.ts";
import { exemptionCounts, exemptionsOf } from "../../enforce/exemptions.ts";
import { exemptionDetails, lackInWords } from "../../enforce/exemptions-in-words.ts";
import { exemptionJson, strayJson } from "../../enforce/exemptions-json.ts";
import { exemptionsWords } from "../../enforce/words-exemptions.ts";
import { list, number, say } from "../../language/say.ts";
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

/** An exemption, or a record that would change one that is not there, as a row of the table. */
interface Listed {
  readonly id: string;
  readonly body: string;
  readonly clauses: readonly string[];
  readonly state: string;
  readonly says: readonly string[];
  readonly lacks: readonly string[];
}

const ofReviewed = (one: Reviewed, { zone }: Measure, view: View, { site, language }: Ask): Listed => {
  const at = view.at.at;
  const name = (body: string): string => bodyName(site, body, language, at);
  return {
    id: one.standing.deed.id,
    body: one.body,
    clauses: one.clauses,
    state: say(exemptionStates[one.standing.state], language),
    says: exemptionDetails(one, { language, name, at, zone }),
    lacks: one.lacks.map((lack) => lackInWords(lack, language)),
  };
};

const ofStray = ({ deed, body, lack }: Stray, { language }: Ask): Listed => ({
  id: deed.id,
  body,
  clauses: [],
  state: "",
  says: [],
  lacks: [lackInWords(lack, language)],
});

const lacksHtml = (lacks: readonly string[], { language }: Ask): Html =>
  lacks.length === 0
    ? html`<span aria-hidden="true">✔</span> ${say(enforceWords.lacksNothing, language)}`
    : html`<ul>${lacks.map((lack) => html`<li><span aria-hidden="true">✖</span> ${lack}</li>`)}</ul>`;

const tableOf = (
  rows: readonly Listed[],
  { n, lacking }: ReturnType<typeof exemptionCounts>,
  view: View,
  ask: Ask,
): Table => {
  const { language, site } = ask;
  const head = (key: keyof typeof enforceWords): string => say(enforceWords[key], language);
  return {
    id: "exemptions",
    caption: say(enforceWords.exemptionsCaption, language, {
      n,
      nShown: number(n, language),
      lacking,
      lackingShown: number(lacking, language),
    }),
    columns: (["exemption", "body", "state", "clauses", "says", "lacks"] as const).map((key) => ({ head: head(key) })),
    rows: rows.map(({ id, body, clauses, state, says, lacks }) => {
      const name = bodyName(site, body, language, view.at.at);
      return [
        cell(id),
        cell(name, html`<a href="${to(ask, `/bodies/${body}`, parametersOf(view))}">${name}</a>`),
        cell(state),
        cell(list(clauses, language)),
        cell(says.join(" ")),
        cell(lacks.length === 0 ? head("lacksNothing") : lacks.join(" "), lacksHtml(lacks, ask)),
      ];
    }),
  };
};

/** The exemptions from a measure on record in one world, each with what it comes to on a day and what it lacks. */
export const exemptionsPage = async (ask: Ask, measure: Measure): Promise<Outcome> => {
  const { language, site } = ask;
  const asked = viewToday(ask);
  if (!asked.ok) return refuse(400, ...asked.problems);
  const view = asked.value;
  const at = view.at.at;
  const fictional = view.world === "fictional";
  const question = { measures: [measure], named: true, fictional, at };
  const found = await withGround(site, { measure, view }, (ground) => exemptionsOf({ ...question, ground }));
  if (!found.ok) return refuse(500, ...found.problems);
  const { found: reviewed, strays } = found.value;
  const rows = [
    ...reviewed.map((one) => ofReviewed(one, measure, view, ask)),
    ...strays.map((one) => ofStray(one, ask)),
  ];
  const table = tableOf(rows, exemptionCounts(found.value), view, ask);
  return {
    kind: "page",
    section: "measures",
    fictional,
    title: say(enforceWords.exemptionsTitle, language),
    above: aboveMeasure(measure, view, ask),
    table: () => table,
    json: () => ({
      measure: measure.id,
      at: writeInstant(at),
      knownAt: writeInstant(view.knownAt.at),
      fictional,
      total: rows.length,
      exemptions: [...reviewed.map((one) => exemptionJson(one, at, measure.zone)), ...strays.map(strayJson)],
    }),
    main: html`${introHtml(enforceWords.exemptionsIntro, view, ask)}
${rows.length === 0 ? html`<p>${say(exemptionsWords.none, language)}</p>` : tableHtml(table, language)}`,
  };
};
