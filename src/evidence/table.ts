import type { Problem } from "../problem/problem.ts";
import { problemAt } from "./problems.ts";
import { cellsOf, rowReader, separatorOf } from "./rows.ts";
import type { Context } from "./source.ts";
import { decoded, lines } from "./text.ts";

/** `ApplicationName`, `Application name`, `application_name` → `application-name`; `device.owner` stays. */
export const columnName = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, "")
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");

/** The columns of a table's first line, as `columnName` writes them. */
export const columnsOf = (head: string): readonly string[] => {
  const line = (head.split("\n", 1)[0] ?? "").replace(/\r$/, "").replace(/^\uFEFF/, "");
  const cells = cellsOf(line, separatorOf(line));
  return typeof cells === "string" ? [] : cells.map(columnName);
};

export interface TableRow {
  readonly kind: "row";
  /** Data rows from 1. */
  readonly record: number;
  readonly line: number;
  /** The trimmed cell of a column; empty where the table has no such column. */
  readonly cell: (column: string) => string;
}

/** The data rows of a CSV table with a header, as spreadsheets write it; a damaged row is a problem in its place. */
export async function* tableRows(
  bytes: AsyncIterable<Uint8Array>,
  context: Pick<Context, "file">,
): AsyncGenerator<TableRow | Problem> {
  let reader: ReturnType<typeof rowReader> | undefined;
  let found: (TableRow | Problem)[] = [];
  let record = 0;
  for await (const batch of lines(decoded(bytes, true))) {
    let rows = batch;
    if (reader === undefined) {
      const [head = "", ...others] = batch;
      const columns = columnsOf(head);
      const byName = new Map(columns.map((name, place) => [name, place]));
      rows = others;
      reader = rowReader(
        separatorOf(head),
        columns.length,
        (cells, line) => {
          if (cells.every((cell) => cell.trim() === "")) return;
          record += 1;
          found.push({
            kind: "row",
            record,
            line: line + 1,
            cell: (column) => (cells[byName.get(column) ?? -1] ?? "").trim(),
          });
        },
        (line) => {
          record += 1;
          found.push(problemAt(context, "E-EVIDENCE-ROW", { line: line + 1, record }, { columns: columns.length }));
        },
      );
    }
    reader.push(rows);
    yield* found;
    found = [];
  }
  reader?.end();
  yield* found;
}
