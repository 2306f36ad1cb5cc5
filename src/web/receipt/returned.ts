import type { Statement } from "../../cascade/attest/attested.ts";
import type { Line } from "../../cascade/attest/lines.ts";
import { attestProblem } from "../../cascade/attest/problems.ts";
import type { Stated } from "../../evidence/source.ts";
import { isStatementTable, type StatedRow, statedRows } from "../../evidence/sources/attestation.ts";
import { headText } from "../../evidence/text.ts";
import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import { type Day, dayOf, type Instant } from "../../time/time.ts";

/** A row of a returned table that is not taken, and at which cell. */
export interface RefusedRow {
  readonly line: number;
  /** Absent: the row as a whole. */
  readonly column?: string;
  readonly written: string;
  readonly problem: Problem;
}

/** What came back: what was understood, by the line of the sender's own file, and what was not. */
export interface Returned {
  readonly good: readonly { readonly line: number; readonly statement: Statement }[];
  readonly refused: readonly RefusedRow[];
}

export interface ReturnedBy {
  readonly measure: string;
  readonly body: string;
  readonly lines: readonly Line[];
  readonly now: Instant;
}

/** What a file is that is no table of ours, as far as its first bytes tell. */
const faultOf = (bytes: Uint8Array): "empty" | "xlsx" | "utf16" | "binary" | "other" | undefined => {
  const [a, b] = bytes;
  if (bytes.length === 0) return "empty";
  if (a === 0x50 && b === 0x4b) return "xlsx";
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "utf16";
  if (bytes.includes(0)) return "binary";
  return isStatementTable(headText(bytes)) ? undefined : "other";
};

const cellAt = (row: StatedRow, column: string, problem: Problem): RefusedRow => ({
  line: row.line,
  column,
  written: row.cell(column),
  problem,
});

/** Does the row speak of this body, this measure and something that is counted, on a day that has come? */
const strangeIn = (row: StatedRow, found: Stated, { measure, body, lines, now }: ReturnedBy): readonly RefusedRow[] => {
  const today: Day = dayOf(now);
  const place = { line: row.line };
  const other = (column: string, wanted: string): RefusedRow =>
    cellAt(row, column, attestProblem("E-ATTEST-ROW", place, { column, wanted, value: row.cell(column) }));
  const clauses = new Set(lines.map(({ clause }) => clause.id));
  const rows = lines.filter(({ clause }) => clause.id === found.clause).flatMap((line) => line.row ?? []);
  const { units, of, asOf } = found;
  return [
    ...(found.measure === measure ? [] : [other("measure", measure)]),
    ...(found.body === body ? [] : [other("body", body)]),
    ...(found.device === undefined ? [] : [other("device", "")]),
    ...(clauses.has(found.clause) ? [] : [other("clause", [...clauses].join(", "))]),
    ...(found.row === undefined || !clauses.has(found.clause) || rows.includes(found.row)
      ? []
      : [other("row", rows.join(", "))]),
    ...(units === undefined || of === undefined || units <= of
      ? []
      : [cellAt(row, "units", attestProblem("E-ATTEST-MORE", place, { units, of }))]),
    ...(asOf <= today
      ? []
      : [
          cellAt(
            row,
            row.cell("as-of") === "" ? "signed-on" : "as-of",
            attestProblem("E-ATTEST-FUTURE", place, { today: today.split("-").reverse().join("/") }),
          ),
        ]),
  ];
};

const statementOf = ({ clause, row, statement, units, of, asOf }: Stated): Statement => ({
  clause,
  ...(row === undefined ? {} : { row }),
  statement,
  ...(units === undefined ? {} : { units }),
  ...(of === undefined ? {} : { of }),
  on: asOf,
});

/** The cell that a problem of the reader is at. */
const readerColumn = ({ args: { column, attribute } }: Problem): string | undefined => {
  const found = column ?? attribute;
  return typeof found === "string" ? found : undefined;
};

const refusedBy = (row: StatedRow, problem: Problem): RefusedRow => {
  const column = readerColumn(problem);
  return column === undefined
    ? { line: row.line, written: "", problem }
    : { line: row.line, column, written: row.cell(column), problem };
};

/** Reads a returned table as `interdict load` does, and sorts its rows. Problems: E-ATTEST-TABLE. */
export const readReturned = async (bytes: Uint8Array, by: ReturnedBy): Promise<Result<Returned>> => {
  const what = faultOf(bytes);
  if (what !== undefined) return fail(attestProblem("E-ATTEST-TABLE", { field: "file" }, { what }));
  const good: Returned["good"][number][] = [];
  const refused: RefusedRow[] = [];
  const pieces = (async function* () {
    yield bytes;
  })();
  for await (const row of statedRows(pieces, { body: by.body, file: "" })) {
    if (row.kind === "problem") {
      refused.push({ line: row.place.line ?? 1, written: "", problem: row });
      continue;
    }
    const { found } = row;
    const wrong = "kind" in found ? strangeIn(row, found, by) : found.map((problem) => refusedBy(row, problem));
    if (wrong.length > 0 || !("kind" in found)) refused.push(...wrong);
    else good.push({ line: row.line, statement: statementOf(found) });
  }
  return ok({ good, refused });
};
