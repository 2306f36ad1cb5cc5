import { hash } from "node:crypto";
import { parse } from "yaml";
import type { Problem } from "../../problem/problem.ts";
import { endOfDay } from "../../time/time.ts";
import { problemAt } from "../problems.ts";
import type { Context, Source, Stated } from "../source.ts";
import { columnName, columnsOf, type TableRow, tableRows } from "../table.ts";
import { decoded, headText, withHead } from "../text.ts";
import { dayFrom } from "./dates.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { attestationProves } from "./words.ts";

const id = "attestation";

const statements = ["absent", "present", "unknown"] as const;

/** A whole number, in groups of three where people write it so: 1234, 1 234, 1.234. */
const wholeNumber = (text: string): number | undefined => {
  const digits = /^\d{1,3}(?:[\s.]\d{3})+$/.test(text) ? text.replaceAll(/[\s.]/g, "") : text;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
};

const notKnown =
  /^(?:number not known|unknown|nombre inconnu|nombre non connu|aantal niet bekend|anzahl unbekannt|\?)?$/i;

/** What a table is read with: whose it is, and under which name problems speak of it. */
type Reading = Pick<Context, "body" | "file">;

/** One statement, or everything that is wrong with it. */
const stated = ({ record, line, cell }: Omit<TableRow, "kind">, context: Reading): Stated | readonly Problem[] => {
  const place = { line, record };
  const problems: Problem[] = [];
  const needed = (column: string): string => {
    const text = cell(column);
    if (text === "") problems.push(problemAt(context, "E-EVIDENCE-EMPTY", place, { column }));
    return text;
  };
  const numberIn = (column: string): number | undefined => {
    const text = cell(column);
    if (notKnown.test(text)) return undefined;
    const number = wholeNumber(text);
    if (number === undefined) problems.push(problemAt(context, "E-EVIDENCE-NUMBER", place, { value: text, column }));
    return number;
  };
  const dayIn = (column: string): string | undefined => {
    const text = cell(column);
    const day = text === "" ? undefined : dayFrom(text);
    if (text !== "" && day === undefined)
      problems.push(problemAt(context, "E-EVIDENCE-DATE", place, { value: text, column }));
    return day;
  };
  const measure = needed("measure");
  const clause = needed("clause");
  const said = needed("statement").toLowerCase();
  const statement = notKnown.test(said) ? "unknown" : statements.find((each) => each === said);
  if (said !== "" && statement === undefined) {
    problems.push(
      problemAt(context, "E-EVIDENCE-VALUE", place, {
        value: said,
        attribute: "statement",
        values: statements.join(", "),
      }),
    );
  }
  const units = numberIn("units");
  const of = numberIn("of");
  const signedOn = dayIn("signed-on");
  const asOf = dayIn("as-of") ?? signedOn;
  if (asOf === undefined && problems.length === 0)
    problems.push(problemAt(context, "E-EVIDENCE-EMPTY", place, { column: "as-of" }));
  if (problems.length > 0 || statement === undefined || asOf === undefined) return problems;
  const [signer, capacity, row, device] = [cell("signed-by"), cell("capacity"), cell("row"), cell("device")];
  return {
    kind: "attestation",
    record,
    body: cell("body") === "" ? context.body : cell("body"),
    ...(device === "" ? {} : { device }),
    measure,
    clause,
    ...(row === "" ? {} : { row }),
    ...(units === undefined ? {} : { units }),
    ...(of === undefined ? {} : { of }),
    statement,
    asOf,
    observedAt: endOfDay(asOf) - 1,
    signed: signer !== "" && capacity !== "" && signedOn !== undefined,
    ...(signer === "" ? {} : { signedBy: pseudonym(context.body, signer) }),
    ...(capacity === "" ? {} : { capacity }),
    ...(signedOn === undefined ? {} : { signedOn }),
  };
};

/** One row of a table of statements: what it states, or everything that is wrong with it. */
export interface StatedRow {
  readonly kind: "stated";
  readonly line: number;
  readonly record: number;
  /** The trimmed cell of a column, as it was written. */
  readonly cell: TableRow["cell"];
  readonly found: Stated | readonly Problem[];
}

/** Was the row left as it was handed out, with nothing said in it? */
const isBlank = ({ cell }: Pick<TableRow, "cell">): boolean =>
  ["statement", "units", "of", "as-of", "device"].every((column) => cell(column) === "");

/** The rows of a table of statements that state something, and a problem in the place of each that is damaged. */
export async function* statedRows(
  bytes: AsyncIterable<Uint8Array>,
  context: Reading,
): AsyncGenerator<StatedRow | Problem> {
  for await (const row of tableRows(bytes, context)) {
    if (row.kind === "problem") yield row;
    else if (!isBlank(row)) {
      const { line, record, cell } = row;
      yield { kind: "stated", line, record, cell, found: stated(row, context) };
    }
  }
}

/** The same person signs under the same pseudonym at one body; the name stays in the body's file. */
const pseudonym = (body: string, name: string): string =>
  `p-${hash("sha256", `${body}\n${name.normalize("NFC")}`, "hex").slice(0, 16)}`;

/** The statements of a form: `attestation: {…}`, `attestations: […]`, or a list; what they share stands beside `statements`. */
const formRows = (form: unknown): readonly Fields[] | undefined => {
  const top = fieldsOf(form)?.attestation ?? fieldsOf(form)?.attestations ?? form;
  const rows = [top].flat().flatMap((each) => {
    const fields = fieldsOf(each);
    const parts = fields?.statements;
    return Array.isArray(parts)
      ? parts.map((part: unknown) => {
          const { statements: _, ...row } = { ...fields, ...fieldsOf(part) };
          return row;
        })
      : [fields];
  });
  return rows.every((row) => row !== undefined) && rows.length > 0 ? rows : undefined;
};

const formIn = (text: string): unknown => {
  try {
    return parse(text, { schema: "failsafe" });
  } catch {
    return undefined;
  }
};

const needed = ["measure", "clause", "statement"];

const known = new Set([
  ...needed,
  ...["body", "device", "row", "units", "of", "as-of", "signed-by", "capacity", "signed-on"],
  // What is to be counted, for whoever fills it in.
  "asked",
]);

/** Does a text begin with the header of a table of statements? */
export const isStatementTable = (head: string): boolean => {
  const columns = columnsOf(head);
  return needed.every((column) => columns.includes(column));
};

const strange = (column: string): boolean => column !== "" && !known.has(column);

/** A warning for each column, once, that nothing is read from: a misspelt `units` would make the number "not known" in silence. */
const ignored = (columns: readonly string[], context: Context): readonly Problem[] =>
  [...new Set(columns)].map((column) =>
    problemAt(context, "W-EVIDENCE-COLUMN-IGNORED", { line: 1 }, { column, source: id }),
  );

/** What a body states of itself: a table (CSV) or a form (YAML or JSON) with the same fields. */
export const attestation: Source = {
  id,
  kind: "attestation",
  ...attestationProves,
  recognise: (head) => {
    const text = headText(head);
    return (
      isStatementTable(text) || /^\s*(?:\{\s*)?"?attestations?"?\s*:/.test(text.replace(/^(?:#.*\n|---\n|\s)+/, ""))
    );
  },
  async *observe(bytes, context) {
    let records = 0;
    let kept = 0;
    const { head, whole } = await withHead(bytes);
    const columns = columnsOf(headText(head));
    const isTable = columns.includes("measure");
    if (isTable) yield* ignored(columns.filter(strange), context);
    for await (const row of isTable ? statedRows(whole, context) : forms(whole, context)) {
      if (row.kind === "refused") {
        yield row;
        return;
      }
      if (row.kind === "problem" && row.severity === "warning") {
        yield row;
        continue;
      }
      records += 1;
      const found = row.kind === "problem" ? [row] : row.found;
      if ("kind" in found) {
        kept += 1;
        yield found;
      } else yield* found.slice(0, 1);
    }
    yield { kind: "tally", records, kept };
  },
};

async function* forms(bytes: AsyncIterable<Uint8Array>, context: Context) {
  let text = "";
  for await (const piece of decoded(bytes, true)) text += piece;
  const form = formIn(text);
  const rows = formRows(form);
  if (rows === undefined) {
    yield { kind: "refused" as const, problem: problemAt(context, "E-EVIDENCE-FORM") };
    return;
  }
  // What stands beside `attestation` or `attestations` is read no more than a misspelt field of a statement.
  const top = fieldsOf(form) ?? {};
  const isNamed = "attestation" in top || "attestations" in top;
  const beside = isNamed ? Object.keys(top).filter((name) => !/^attestations?$/.test(name)) : [];
  const inside = rows.flatMap((row) => Object.keys(row).map(columnName)).filter(strange);
  yield* ignored([...beside, ...inside], context);
  for (const [place, fields] of rows.entries()) {
    if (Object.values(fields).some((value) => value !== null && typeof value === "object")) {
      yield problemAt(context, "E-EVIDENCE-RECORD", { line: 1, record: place + 1 }, { source: id });
      continue;
    }
    const cells = new Map(
      Object.entries(fields).map(([name, value]) => [columnName(name), String(value ?? "").trim()]),
    );
    const row = { record: place + 1, line: 1, cell: (column: string) => cells.get(column) ?? "" };
    yield { kind: "stated" as const, ...row, found: stated(row, context) };
  }
}
