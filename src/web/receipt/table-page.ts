import { foundInWords } from "../../cascade/attest/said.ts";
import { number, say } from "../../language/say.ts";
import { expectedOf } from "../../problem/problem.ts";
import { type Html, html, nothing } from "../html.ts";
import { back, reporterFields, sheetOf } from "./answer-page.ts";
import { attestWordsIn } from "./attest-page.ts";
import { hidden, type Sent, summary } from "./fields.ts";
import type { Returned } from "./returned.ts";
import type { Sheet } from "./shell.ts";
import { tokenOf, type Visit } from "./way-in.ts";
import { receiptPageWords } from "./words.ts";

/** So many rows of each kind stand on the page, which stays light; the sender's file has the others. */
const mostRows = 60;

/** A cell as somebody else wrote it: a glance at it, inert. */
const longest = 80;
const glance = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const cutNote = (n: number, visit: Visit): Html =>
  n <= mostRows
    ? nothing
    : html`<p>${attestWordsIn(visit)("more", { n: n - mostRows, shown: number(n - mostRows, visit.language) })}</p>`;

/** What was understood, by the sender's own rows: a list, which a phone shows whole. */
export const understoodList = ({ good }: Returned, visit: Visit): Html => {
  const word = attestWordsIn(visit);
  const { language } = visit;
  if (good.length === 0) return nothing;
  return html`<h2>${word("understood")}</h2><ul id="understood">${good
    .slice(0, mostRows)
    .map(
      ({ line, statement: { clause, row, ...statement } }) =>
        html`<li><strong>${word("place", { line, column: row === undefined ? clause : `${clause}, ${row}` })}</strong> ${foundInWords({ clause, ...statement }, language)}</li>`,
    )}</ul>${cutNote(good.length, visit)}`;
};

/** What is wrong, each at its own row and cell. */
const refusedList = ({ refused, good }: Returned, visit: Visit): Html => {
  const word = attestWordsIn(visit);
  const { language } = visit;
  const rows = new Set(refused.map(({ line }) => line)).size;
  return html`<div class="problem" role="alert"><p>${word("nothingYet", { n: rows, shown: number(rows, language), good: good.length === 0 ? "none" : "some" })}</p></div>
<h2>${word("refusedRows")}</h2><ul id="refused">${refused
    .slice(0, mostRows)
    .map(
      ({ line, column, written, problem }) =>
        html`<li><strong>${word("place", { line, column: column ?? word("whole") })}</strong>${written === "" ? nothing : html` <code>${glance(written)}</code>`}<br>${expectedOf(problem, language)}</li>`,
    )}</ul>${cutNote(refused.length, visit)}`;
};

/** The page that takes a table back: what is wrong with it at its own rows, what was understood, and the form. */
export const tablePage = (visit: Visit, sent: Sent, returned?: Returned): Sheet => {
  const { path, language } = visit;
  const word = attestWordsIn(visit);
  const title = word("tableTitle");
  const wrong = sent.problems.some(({ place }) => place.field === "file");
  const described = wrong ? html` aria-invalid="true"` : nothing;
  const partly =
    returned === undefined || returned.good.length === 0
      ? nothing
      : html`<p class="radios"><label><input type="checkbox" name="partly" value="yes"> <span>${word("partly")}</span></label></p>`;
  return sheetOf(
    visit,
    title,
    sent,
    html`${back(visit)}${summary(sent)}<h1>${title}</h1>
${returned === undefined ? nothing : html`${refusedList(returned, visit)}${understoodList(returned, visit)}`}
<p>${word("tableLead")} <a href="${path}/missing.csv?lang=${language}" type="text/csv">${word("download")}</a></p>
<form method="post" action="${path}/table?lang=${language}" enctype="multipart/form-data" class="one-question receipt" novalidate>
${reporterFields(visit, sent)}<p class="field"><label for="field-file">${word("file")}</label></p><p><input id="field-file" type="file" name="file" accept=".csv,text/csv"${described}></p>
${partly}${hidden({ token: tokenOf(visit, "table") })}<button type="submit">${say(receiptPageWords.send, language)}</button></form>`,
    returned === undefined ? `${path}/table` : undefined,
  );
};
