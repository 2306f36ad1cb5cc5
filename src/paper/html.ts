import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { escaped } from "./escaped.ts";
import type { Block, Paper, Run, Table } from "./paper.ts";
import { style } from "./style.ts";
import { paperWords } from "./words.ts";

/** Where a query leads: the pages of this installation, in the language of the document. */
const address = (query: string, language: Language): string => escaped(`/${language}${query}`);

const noteMark = (note: number, text: string, language: Language): string =>
  `<sup><a href="#note-${note}" aria-label="${escaped(say(paperWords["note-word"], language))} ${escaped(text)}">${escaped(text)}</a></sup>`;

const run = (one: Run, language: Language): string => {
  const { text, note, query, kind, lang, href } = one;
  if (note !== undefined && query === undefined) return noteMark(note, text, language);
  const inner =
    kind === "code"
      ? `<code>${escaped(text)}</code>`
      : kind === "strong"
        ? `<strong>${escaped(text)}</strong>`
        : escaped(text);
  if (href !== undefined) return `<a href="${escaped(href)}">${inner}</a>`;
  if (query !== undefined) return `<a href="${address(query, language)}">${inner}</a>`;
  return lang === undefined ? inner : `<span lang="${lang}">${inner}</span>`;
};

const runs = (some: readonly Run[], language: Language): string => some.map((one) => run(one, language)).join("");

const tableHtml = ({ caption, head, numeric, rows, total }: Table, id: string, language: Language): string => {
  const cell = (content: readonly Run[], column: number): string =>
    column === 0
      ? `<th scope="row">${runs(content, language)}</th>`
      : `<td${numeric[column] ? ' class="n"' : ""}>${runs(content, language)}</td>`;
  const line = (cells: readonly (readonly Run[])[]): string => `<tr>${cells.map(cell).join("")}</tr>`;
  const body = total ? rows.slice(0, -1) : rows;
  const foot = total ? rows.slice(-1) : [];
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}">${escaped(caption)}</caption>`,
    `<thead><tr>${head.map((name, column) => `<th scope="col"${numeric[column] ? ' class="n"' : ""}>${escaped(name)}</th>`).join("")}</tr></thead>`,
    `<tbody>${body.map(line).join("\n")}</tbody>`,
    ...(foot.length === 0 ? [] : [`<tfoot>${foot.map(line).join("\n")}</tfoot>`]),
    "</table></div>",
  ].join("\n");
};

const block = (one: Block, place: number, language: Language): string => {
  switch (one.kind) {
    case "heading":
      return `<h${one.level}>${escaped(one.text)}</h${one.level}>`;
    case "paragraph":
      return `<p${one.tone === "plain" ? "" : ` class="${one.tone}"`}>${runs(one.runs, language)}</p>`;
    case "list":
      return `<ul>${one.items.map((item) => `<li>${runs(item, language)}</li>`).join("\n")}</ul>`;
    case "notes":
      return `<ol class="notes">${one.items.map((item, note) => `<li id="note-${note + 1}">${runs(item, language)}</li>`).join("\n")}</ol>`;
    case "table":
      return tableHtml(one.table, `table-${place}`, language);
  }
};

/** A document as the content of a page: its own `h1`, and no shell around it. */
export const articleHtml = ({ language, title, subtitle, notices, blocks }: Paper): string =>
  [
    ...notices.map((notice) => `<p class="notice">${escaped(notice)}</p>`),
    `<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    ...blocks.map((one, place) => block(one, place, language)),
  ].join("\n");

/** A document as one HTML file: no script, nothing fetched, readable on paper and at 320 pixels. What is invented says so in the first line, before anything else. */
export const toHtmlFile = (paper: Paper, { fictional }: { readonly fictional: boolean }): string => {
  const { language, title } = paper;
  const [notice] = paper.notices;
  const first = fictional && notice !== undefined ? `<!-- ${notice.replaceAll("--", "—")} -->` : "";
  return `<!DOCTYPE html>${first}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(fictional ? `${notice ?? ""} ${title}` : title)}</title>
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#content">${escaped(say(paperWords.skip, language))}</a>
<main id="content">
${articleHtml(paper)}
</main>
</body>
</html>
`;
};
