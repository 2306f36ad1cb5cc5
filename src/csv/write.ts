/** A value of a cell: a text, a number, a truth, or nothing. */
export type CsvValue = string | number | boolean | null;

/** How rows become CSV: what separates cells, the decimal sign of numbers, whether a byte-order mark stands first. */
export interface CsvForm {
  readonly separator: "," | ";";
  readonly decimal?: "," | ".";
  readonly mark?: boolean;
}

/** As spreadsheets in Belgium open it: UTF-8 with a byte-order mark and `;`. */
export const forSpreadsheets: CsvForm = Object.freeze({ separator: ";", mark: true });

/** As RFC 4180 has it, for programs: `,` and no mark. */
export const forPrograms: CsvForm = Object.freeze({ separator: "," });

/** A spreadsheet takes a text that begins so for a formula (CWE-1236); an apostrophe before it makes it text again. */
const formula = /^[=+\-@\t\r]/;

/** One cell. Numbers are never quoted or grouped, nothing is an empty cell. */
export const csvCell = (value: CsvValue, { separator, decimal = "." }: CsvForm): string => {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value);
  const text =
    typeof value === "number" ? String(value).replace(".", decimal) : formula.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180): CRLF after each, cells with separators, quotes or line ends quoted, no cell that a spreadsheet would run. */
export const writeCsv = (rows: Iterable<readonly CsvValue[]>, form: CsvForm): string => {
  const lines = [...rows].map((row) => `${row.map((value) => csvCell(value, form)).join(form.separator)}\r\n`);
  return `${form.mark === true ? "\uFEFF" : ""}${lines.join("")}`;
};
