import { forSpreadsheets, writeCsv } from "../csv/write.ts";
import type { Language } from "../language/language.ts";
import type { Table } from "./table.ts";

/** The table as spreadsheets in Belgium open it, with the decimal sign of the language. */
export const csvOf = ({ columns, rows, foot }: Table, language: Language): string => {
  const head = columns.map(({ head: short, title }) => title ?? short);
  const body = [...rows, ...(foot === undefined ? [] : [foot])].map((row) => row.map(({ value }) => value));
  return writeCsv([head, ...body], { ...forSpreadsheets, decimal: language === "en" ? "." : "," });
};
