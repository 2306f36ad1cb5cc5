import type { Problem } from "../../problem/problem.ts";
import { problemAt } from "../problems.ts";
import type { Context, Source } from "../source.ts";
import { columnName, columnsOf, tableRows } from "../table.ts";
import { decoded, headText, lines, withHead } from "../text.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { ownColumns, type RegisterRow, readRegisterRow, strangeColumns } from "./register-row.ts";
import { registerProves } from "./words.ts";

const id = "device-register";

const objectIn = (text: string): Fields | undefined => {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** A cell is a text, a number or, for an attribute, a boolean: nothing else names a device or states a fact. */
const isCell = (column: string, value: unknown): boolean =>
  typeof value !== "object" && !(typeof value === "boolean" && ownColumns.has(column));

const ignored = (context: Context, line: number, column: string): Problem =>
  problemAt(context, "W-EVIDENCE-COLUMN-IGNORED", { line }, { column, source: id });

async function* jsonRows(bytes: AsyncIterable<Uint8Array>, context: Context): AsyncGenerator<RegisterRow | Problem> {
  let line = 0;
  let record = 0;
  const warned = new Set<string>();
  for await (const batch of lines(decoded(bytes))) {
    for (const text of batch) {
      line += 1;
      if (text.trim() === "") continue;
      record += 1;
      const fields = objectIn(text);
      const written = Object.entries(fields ?? {}).flatMap(([name, value]) =>
        value === null ? [] : [{ column: columnName(name), value }],
      );
      if (fields === undefined || !written.every(({ column, value }) => isCell(column, value))) {
        yield problemAt(context, "E-EVIDENCE-RECORD", { line, record }, { source: id });
        continue;
      }
      const cells = new Map(written.map(({ column, value }) => [column, String(value).trim()]));
      const columns = [...cells.keys()];
      const { misspelt, unused } = strangeColumns(columns, context);
      for (const column of unused.filter((each) => !warned.has(each))) {
        warned.add(column);
        yield ignored(context, line, column);
      }
      if (misspelt[0] !== undefined)
        yield problemAt(context, "E-EVIDENCE-COLUMN-UNKNOWN", { line, record }, { column: misspelt[0] });
      else yield { kind: "row", record, line, columns, cell: (column) => cells.get(column) ?? "" };
    }
  }
}

async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly string[],
  context: Context,
): AsyncGenerator<RegisterRow | Problem> {
  for await (const row of tableRows(bytes, context)) yield row.kind === "problem" ? row : { ...row, columns };
}

const isJson = (head: string): boolean => head.trimStart().startsWith("{");

/** A body's own list of its devices, with who holds them and what is true of them, from day to day: CSV or JSON Lines. */
export const deviceRegister: Source = {
  id,
  kind: "register",
  ...registerProves,
  recognise: (head) => {
    const text = headText(head);
    if (isJson(text)) {
      const first = objectIn(text.trimStart().split("\n", 1)[0] ?? "");
      return first !== undefined && "device" in first && !("measure" in first) && !("content" in first);
    }
    const columns = columnsOf(text);
    return columns.length > 1 && columns.includes("device") && !columns.includes("statement");
  },
  async *observe(bytes, context) {
    let records = 0;
    let kept = 0;
    const { head, whole } = await withHead(bytes);
    const text = headText(head);
    const columns = isJson(text) ? [] : columnsOf(text);
    const { misspelt, unused } = strangeColumns(columns, context);
    if (misspelt[0] !== undefined) {
      yield {
        kind: "refused",
        problem: problemAt(context, "E-EVIDENCE-COLUMN-UNKNOWN", { line: 1 }, { column: misspelt[0] }),
      };
      return;
    }
    for (const column of unused) yield ignored(context, 1, column);
    for await (const row of isJson(text) ? jsonRows(whole, context) : csvRows(whole, columns, context)) {
      if (row.kind === "problem") {
        if (row.severity === "error") records += 1;
        yield row;
        continue;
      }
      records += 1;
      const found = readRegisterRow(row, context);
      if ("kind" in found) {
        kept += 1;
        yield found;
      } else yield* found.slice(0, 1);
    }
    yield { kind: "tally", records, kept };
  },
};
