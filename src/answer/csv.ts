import { type CsvValue, forSpreadsheets, writeCsv } from "../csv/write.ts";
import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { verdictTokens } from "../posture/posture.ts";
import type { Answer, AnswerRow } from "./answer.ts";
import { paperWords } from "./words/paper.ts";

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

const rowOf = (row: AnswerRow, language: Language): readonly CsvValue[] => {
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
  return writeCsv([...notice, columns, ...answer.table.map((row) => rowOf(row, language))], forSpreadsheets);
};
