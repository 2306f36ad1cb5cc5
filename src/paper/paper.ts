import type { Language } from "../language/language.ts";

/** A stretch of text; a number that is a figure points to its note and its query. */
export interface Run {
  readonly text: string;
  /** Number of the note, from 1. */
  readonly note?: number;
  /** The last of several notes that follow one another. */
  readonly through?: number;
  /** A query of this installation. */
  readonly query?: string;
  /** A whole address on the web, written out in the text. */
  readonly href?: string;
  readonly kind?: "strong" | "code";
  /** Where it is not the language of the document. */
  readonly lang?: Language;
}

export interface Table {
  readonly caption: string;
  /** The first column holds the headers of the rows. */
  readonly head: readonly string[];
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Is the last row a sum? */
  readonly total: boolean;
}

export type Block =
  /** `page`: on paper it begins a new one. */
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly page?: "new" }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly tone: "plain" | "answer" | "quiet" }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "notes"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "table"; readonly table: Table };

/** A document, before any form: what HTML, Markdown and PDF are made from, and nothing else. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Stand above everything: that it is an exercise, that a language is not official. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
}
