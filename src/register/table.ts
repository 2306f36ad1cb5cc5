import type { z } from "zod";
import { readCsv, separatorOf } from "../csv/read.ts";
import type { Place, Problem } from "../problem/problem.ts";
import { registerProblem } from "./problems.ts";

export interface PlacedForm<T> {
  readonly form: T;
  readonly place: Place;
}

/** What a table of the register looks like: its columns, and how a row becomes what a file in YAML would say. */
export interface TableShape<T> {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  /** Any column that begins with this is allowed too. */
  readonly open?: string;
  readonly form: z.ZodType<T>;
  readonly formOf: (cell: ReadonlyMap<string, string>) => unknown;
  /** The column that a path in the form was written in. */
  readonly columnOf: (path: readonly PropertyKey[]) => string;
}

/** The cells of the first record of a CSV text; none where it is not one. */
export const headerOf = (text: string): readonly string[] => {
  const [head] = readCsv(text.slice(0, 10_000), separatorOf(text));
  return head?.ok === true ? head.value.cells : [];
};

const wrongColumns = ({ columns, required, open }: TableShape<unknown>, header: readonly string[]) => [
  ...required.filter((column) => !header.includes(column)).map((column) => ({ column, why: "missing" })),
  ...header.filter((column, at) => header.indexOf(column) !== at).map((column) => ({ column, why: "twice" })),
  ...header
    .filter((column) => !columns.includes(column) && !(open !== undefined && column.startsWith(open)))
    .map((column) => ({ column, why: "unknown" })),
];

/** Reads one row a thing, an empty cell for what is not known. Problems: E-REGISTER-COLUMN, E-REGISTER-CSV, E-REGISTER-VALUE. */
export const readTable = <T>(
  file: string,
  text: string,
  shape: TableShape<T>,
): { readonly rows: readonly PlacedForm<T>[]; readonly problems: readonly Problem[] } => {
  const [head, ...records] = readCsv(text, separatorOf(text));
  const header = head?.ok === true ? head.value.cells : [];
  const wrong = wrongColumns(shape, header).map((args) =>
    registerProblem("E-REGISTER-COLUMN", { file, line: 1 }, args),
  );
  if (wrong.length > 0) return { rows: [], problems: wrong };

  const rows: PlacedForm<T>[] = [];
  const problems: Problem[] = [];
  for (const item of records) {
    if (!item.ok) {
      const { kind, record, line } = item.fault;
      problems.push(
        registerProblem("E-REGISTER-CSV", { file, record, line }, { fault: kind === "open-quote" ? "open" : "stray" }),
      );
      continue;
    }
    const { cells, record, line } = item.value;
    const place = { file, line, record };
    if (cells.length !== header.length) {
      problems.push(registerProblem("E-REGISTER-CSV", place, { fault: "cells" }));
      continue;
    }
    const filled = header.map((column, at) => [column, cells[at] ?? ""] as const).filter(([, value]) => value !== "");
    const cell = new Map(filled);
    const checked = shape.form.safeParse(shape.formOf(cell));
    if (checked.success) rows.push({ form: checked.data, place });
    else
      for (const issue of checked.error.issues) {
        const column = shape.columnOf(issue.path);
        problems.push(
          registerProblem("E-REGISTER-VALUE", { ...place, field: column }, { column, form: formOfIssue(issue) }),
        );
      }
  }
  return { rows, problems };
};

const formOfIssue = (issue: {
  readonly code: string;
  readonly message: string;
  readonly values?: unknown;
  readonly expected?: unknown;
}): string => {
  if (issue.code === "invalid_value" && Array.isArray(issue.values)) return issue.values.map(String).join(", ");
  if (issue.code === "invalid_type") return String(issue.expected);
  return issue.message;
};
