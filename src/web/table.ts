import type { Language } from "../language/language.ts";
import { number } from "../language/say.ts";
import { type Content, type Html, html, nothing } from "./html.ts";

/** A cell: what CSV writes, and what the page shows where that differs (a link, a shape beside a word). */
export interface Cell {
  readonly value: string | number;
  readonly shown?: Content;
}

export interface Column {
  readonly head: string;
  /** A fuller name for the head, where it is short. */
  readonly title?: string;
  /** A link that sorts by this column; `active` when the table is sorted so. */
  readonly sort?: { readonly href: string; readonly active: boolean };
  readonly numeric?: boolean;
}

/** A table for page and CSV. The first cell of each row is its heading. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row, of sums; never a row of data. */
  readonly foot?: readonly Cell[];
}

export const cell = (value: string | number, shown?: Content): Cell =>
  shown === undefined ? { value } : { value, shown };

const content = (one: Cell, language: Language): Content =>
  one.shown ?? (typeof one.value === "number" ? number(one.value, language) : one.value);

const headOf = ({ head, title, sort, numeric }: Column): Html => {
  const text = title === undefined ? html`${head}` : html`<abbr title="${title}">${head}</abbr>`;
  const inner =
    sort === undefined
      ? text
      : html`<a href="${sort.href}">${text}${sort.active ? html` <span aria-hidden="true">▾</span>` : nothing}</a>`;
  const sorted = sort?.active === true ? html` aria-sort="${numeric === true ? "descending" : "ascending"}"` : nothing;
  return html`<th scope="col"${numeric === true ? html` class="n"` : nothing}${sorted}>${inner}</th>`;
};

const rowOf = (cells: readonly Cell[], columns: readonly Column[], language: Language): Html =>
  html`<tr>${cells.map((one, place) => {
    const numeric = columns[place]?.numeric === true ? html` class="n"` : nothing;
    const shown = content(one, language);
    return place === 0 ? html`<th scope="row"${numeric}>${shown}</th>` : html`<td${numeric}>${shown}</td>`;
  })}</tr>`;

/** The table in a region of its own, which scrolls where the screen is narrow and takes the focus to do so. */
export const tableHtml = ({ id, caption, columns, rows, foot }: Table, language: Language): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-caption"><table id="${id}"><caption id="${id}-caption">${caption}</caption>
<thead><tr>${columns.map(headOf)}</tr></thead>
<tbody>${rows.map((row) => rowOf(row, columns, language))}</tbody>${
    foot === undefined ? nothing : html`<tfoot>${rowOf(foot, columns, language)}</tfoot>`
  }</table></div>`;
