import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { verdictTokens } from "../posture/posture.ts";
import type { Answer, AnswerRow } from "./answer.ts";
import { paperWords } from "./words/paper.ts";

/** A spreadsheet would run a cell that begins so: an apostrophe makes it text. */
const formula = /^[=+\-@\t\r]/;

/** One cell, for spreadsheets as they stand in Belgium (`;`); numbers as they are in the data. */
export const cell = (value: string | number | boolean | null): string => {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const columns = [
  "body",
  "name",
  "status",
  "role",
  "told",
  "told-on",
  "told-late",
  "own-rule",
  "control",
  "control-deployed",
  "control-of",
  "control-tested",
  "silent",
  "units-known",
  "units-declared",
  "complete",
  ...verdictTokens,
  "ever-in-breach",
  "sentence-token",
  "sentence",
] as const;

const rowOf = (row: AnswerRow, language: Language): readonly (string | number | boolean | null)[] => {
  const few = say(paperWords.few, language);
  const { communication, control, population, verdicts } = row;
  return [
    row.body,
    row.name[language],
    row.status,
    row.role,
    communication.state,
    communication.on,
    communication.late,
    control.prohibit,
    control.prevent,
    control.deployed,
    control.of,
    control.tested,
    row.silent,
    population.known ?? few,
    population.declared,
    population.complete,
    ...verdictTokens.map((token) => (verdicts === null ? few : verdicts[token])),
    row.everInBreach ?? few,
    row.token,
    row.sentence[language],
  ];
};

/** The table of an answer as CSV: `;`, UTF-8 with a byte-order mark, no cell that a spreadsheet would run. An exercise says so in its first line. */
export const toCsv = (answer: Answer, language: Language): string => {
  const notice = answer.fictional ? [[say(paperWords.fictional, language)]] : [];
  const lines = [...notice, columns, ...answer.table.map((row) => rowOf(row, language))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
};
