import type { Language } from "../language/language.ts";
import type { Cell, Table } from "./table.ts";

/** A spreadsheet takes a text that begins so for a formula (CWE-1236); an apostrophe before it makes it text again. */
const formula = /^[=+\-@\t\r]/;

const field = ({ value }: Cell, language: Language): string => {
  if (typeof value === "number") return language === "en" ? String(value) : String(value).replace(".", ",");
  const text = formula.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as spreadsheets in Belgium open it: UTF-8 with a byte-order mark, `;`, CRLF, the decimal sign of the language. */
export const csvOf = ({ columns, rows, foot }: Table, language: Language): string => {
  const head = columns.map(({ head: short, title }) => ({ value: title ?? short }));
  const lines = [head, ...rows, ...(foot === undefined ? [] : [foot])];
  return `\uFEFF${lines.map((line) => line.map((one) => field(one, language)).join(";")).join("\r\n")}\r\n`;
};
