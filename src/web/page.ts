import type { Problem } from "../problem/problem.ts";
import type { Html } from "./html.ts";
import type { Table } from "./table.ts";

/** A page as a value: the same content as HTML, JSON and, where it has a table, CSV. */
export interface Page {
  readonly kind: "page";
  /** The heading of the page and, with the name of the house, its title; without markup. */
  readonly title: string;
  /** Everything below the heading. */
  readonly main: Html;
  /** What stands between the banner and the heading: the mark of the exercise, a small line. */
  readonly above?: Html;
  readonly json: () => unknown;
  readonly table?: () => Table;
  /** Further forms, which another stage writes. */
  readonly forms?: Readonly<Partial<Record<"csv" | "md" | "pdf", () => Promise<string | Uint8Array<ArrayBuffer>>>>>;
  /** The content brings its own heading. */
  readonly headed?: boolean;
  /** The page speaks of invented bodies, and of nothing else. */
  readonly fictional?: boolean;
  readonly status?: 400 | 404 | 413 | 500;
  /** Where it stands in the main navigation. */
  readonly section?: Section;
}

export type Section = "home" | "measures" | "bodies" | "questions" | "what-we-see" | "may-i" | "try";

/** A page that cannot be given, and why. */
export interface Refusal {
  readonly kind: "refusal";
  readonly status: 400 | 404 | 413 | 500;
  readonly problems: readonly Problem[];
}

/** A file as it stands: the text of a measure. */
export interface Plain {
  readonly kind: "plain";
  readonly type: string;
  readonly text: string;
}

export type Outcome = Page | Refusal | Plain;

export const refuse = (status: Refusal["status"], ...problems: readonly Problem[]): Refusal =>
  Object.freeze({ kind: "refusal", status, problems });
