import { sources } from "../../evidence/sources/index.ts";
import { number, say } from "../../language/say.ts";
import { expectedOf, mendOf, type Problem } from "../../problem/problem.ts";
import { parseInstant } from "../../time/time.ts";
import { type Ask, to } from "../ask.ts";
import { type Html, html, nothing } from "../html.ts";
import { productName } from "../names.ts";
import { type Outcome, type Page, refuse } from "../page.ts";
import { webProblem } from "../problems.ts";
import { cell, type Table, tableHtml } from "../table.ts";
import { type Trial, tryBytes } from "../trial.ts";
import { tryWords } from "../words/try.ts";

/** The most bytes of a file that is tried on a page. */
export const uploadLimit = 32 * 1024 * 1024;

/** So many refused rows stand on the page; a file with more is a file of another kind. */
const mostRows = 1000;

const limitShown = String(uploadLimit / 1024 / 1024);

/** The form, also as a part of another page. */
export const tryForm = (ask: Ask): Html => {
  const word = (key: keyof typeof tryWords): string => say(tryWords[key], ask.language, { limit: limitShown });
  return html`<form method="post" action="${to(ask, "/try")}" enctype="multipart/form-data"><div class="row">
<div><label for="field-file">${word("file")}</label><input id="field-file" type="file" name="file" required></div>
<div><label for="field-observed-at">${word("observedAt")}</label><input id="field-observed-at" type="date" name="observed-at"></div>
<div><button type="submit">${word("submit")}</button></div></div></form>`;
};

export const tryPage = (ask: Ask): Page => {
  const { language } = ask;
  const word = (key: keyof typeof tryWords): string => say(tryWords[key], language);
  return {
    kind: "page",
    section: "try",
    title: word("title"),
    json: () => ({ limit: uploadLimit, sources: sources.map(({ id, name }) => ({ id, name: say(name, language) })) }),
    main: html`<p class="lead">${word("intro")}</p>
${tryForm(ask)}
<h2>${word("knownHead")}</h2>
<ul>${sources.map(({ name, proves }) => html`<li><strong>${say(name, language)}</strong> — ${say(proves.presence, language)}</li>`)}</ul>
<p>${word("command")} <code>npx interdict load FILE --body ID --dry-run</code></p>`,
  };
};

/** The place in the visitor's own file: its line, or the number of its record. */
const whereOf = ({ place: { line, record } }: Problem, ask: Ask): string => {
  if (line !== undefined) return say(tryWords.line, ask.language, { n: number(line, ask.language) });
  return record === undefined
    ? say(tryWords.wholeFile, ask.language)
    : say(tryWords.record, ask.language, { n: number(record, ask.language) });
};

const longest = 160;

/** The line as it stands in the file, cut where it is long; nothing where the problem has no line or the file is not text. */
const rowIn = (lines: readonly string[], { place: { line } }: Problem): string => {
  const text = line === undefined ? undefined : lines[line - 1];
  if (text === undefined) return "";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

const problemsTable = (
  id: string,
  caption: string,
  problems: readonly Problem[],
  lines: readonly string[],
  ask: Ask,
): Table => {
  const word = (key: keyof typeof tryWords): string => say(tryWords[key], ask.language);
  const withRows = problems.some((problem) => rowIn(lines, problem) !== "");
  return {
    id,
    caption,
    columns: [
      { head: word("where") },
      ...(withRows ? [{ head: word("yourRow") }] : []),
      { head: word("expected") },
      { head: word("mend") },
    ],
    rows: problems.map((problem) => {
      const row = rowIn(lines, problem);
      return [
        cell(whereOf(problem, ask)),
        ...(withRows ? [cell(row, row === "" ? word("oneLine") : html`<code>${row}</code>`)] : []),
        cell(expectedOf(problem, ask.language)),
        cell(mendOf(problem, ask.language)),
      ];
    }),
  };
};

const findingsHtml = ({ findings }: Trial, ask: Ask): Html => {
  const word = (key: keyof typeof tryWords): string => say(tryWords[key], ask.language);
  const table: Table = {
    id: "findings",
    caption: word("foundCaption"),
    columns: [{ head: word("product") }, { head: word("what") }, { head: word("count"), numeric: true }],
    rows: findings.map(({ product, what, count }) => [
      cell(productName(ask.site, product)),
      cell(word(what)),
      cell(count),
    ]),
  };
  return html`<h2>${word("foundHead")}</h2>${findings.length === 0 ? html`<p>${word("foundNothing")}</p>` : tableHtml(table, ask.language)}`;
};

const refusedHtml = (
  problems: readonly Problem[],
  id: string,
  caption: string,
  lines: readonly string[],
  ask: Ask,
): Html => {
  if (problems.length === 0) return nothing;
  const shown = (n: number): string => number(n, ask.language);
  const cut = problems.length > mostRows;
  return html`${tableHtml(problemsTable(id, caption, problems.slice(0, mostRows), lines, ask), ask.language)}${
    cut
      ? html`<p>${say(tryWords.firstOf, ask.language, { shown: shown(mostRows), all: shown(problems.length) })}</p>`
      : nothing
  }`;
};

const summaryHtml = (trial: Trial, ask: Ask): Html => {
  const word = (key: keyof typeof tryWords): string => say(tryWords[key], ask.language);
  const count = (key: keyof typeof tryWords, n: number, anchor?: string): Html =>
    html`<dt>${word(key)}</dt><dd>${anchor === undefined || n === 0 ? number(n, ask.language) : html`<a href="#${anchor}">${number(n, ask.language)}</a>`}</dd>`;
  return html`<dl class="facts">${trial.source === undefined ? nothing : html`<dt>${word("source")}</dt><dd>${say(trial.source.name, ask.language)}</dd>`}
${trial.refused ? nothing : html`${count("records", trial.records)}${count("kept", trial.kept)}${count("rejected", trial.rejected.length, "rejected")}${count("warnings", trial.warnings.length, "warnings")}${count("devices", trial.devices)}`}</dl>`;
};

const linesOf = (bytes: Uint8Array, { rejected, warnings }: Trial): readonly string[] =>
  [...rejected, ...warnings].some(({ place }) => place.line !== undefined)
    ? new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
    : [];

const resultPage = (trial: Trial, file: string, bytes: Uint8Array, ask: Ask): Page => {
  const { language } = ask;
  const word = (key: keyof typeof tryWords): string => say(tryWords[key], language);
  const lines = linesOf(bytes, trial);
  const written = (problem: Problem) => ({
    where: whereOf(problem, ask),
    code: problem.code,
    line: problem.place.line ?? null,
    record: problem.place.record ?? null,
    row: rowIn(lines, problem),
    expected: expectedOf(problem, language),
    mend: mendOf(problem, language),
  });
  return {
    kind: "page",
    section: "try",
    title: word(trial.refused ? "refusedTitle" : "resultTitle"),
    json: () => ({
      file,
      stored: false,
      refused: trial.refused,
      source: trial.source?.id ?? null,
      records: trial.records,
      kept: trial.kept,
      devices: trial.devices,
      rejected: trial.rejected.map(written),
      warnings: trial.warnings.map(written),
      findings: trial.findings,
    }),
    main: html`<p class="lead">${say(tryWords.nothingKept, language, { file })}</p>
${summaryHtml(trial, ask)}
${trial.refused ? nothing : findingsHtml(trial, ask)}
${trial.rejected.length === 0 ? nothing : html`<h2>${word("rowsHead")}</h2>`}
${refusedHtml(trial.rejected, "rejected", word("rowsCaption"), lines, ask)}
${refusedHtml(trial.warnings, "warnings", word("warningsCaption"), lines, ask)}
<h2>${word("again")}</h2>
${tryForm(ask)}`,
  };
};

/** A file that a visitor sends: read as a load would, shown, and forgotten. Problems: E-WEB-UPLOAD, E-WEB-SIZE, E-WEB-AT. */
export const tryFile = async (ask: Ask, form: Readonly<Record<string, unknown>>): Promise<Outcome> => {
  const { file, "observed-at": observed } = form;
  if (!(file instanceof File) || (file.name === "" && file.size === 0))
    return refuse(400, webProblem("E-WEB-UPLOAD", { field: "file" }));
  if (file.size > uploadLimit) return refuse(413, webProblem("E-WEB-SIZE", { field: "file" }, { limit: limitShown }));
  const day = typeof observed === "string" && observed.trim() !== "" ? observed.trim() : undefined;
  const observedAt = day === undefined ? undefined : parseInstant(day);
  if (day !== undefined && observedAt === undefined)
    return refuse(400, webProblem("E-WEB-AT", { field: "observed-at" }, { value: day }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const trial = await tryBytes(bytes, file.name, ask.site, {
    now: ask.now,
    ...(observedAt === undefined ? {} : { observedAt }),
  });
  return resultPage(trial, file.name, bytes, ask);
};
