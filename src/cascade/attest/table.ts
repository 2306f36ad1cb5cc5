import { hash } from "node:crypto";
import { type CsvValue, forPrograms, forSpreadsheets, writeCsv } from "../../csv/write.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Attested } from "./attested.ts";
import type { Line, LineWords } from "./lines.ts";
import { attestWords } from "./words.ts";

/** The columns of a table of statements, as the source `attestation` reads them; `asked` is for people. */
const columns = [
  "measure",
  "clause",
  "row",
  "body",
  "asked",
  "statement",
  "units",
  "of",
  "as-of",
  "signed-by",
  "capacity",
  "signed-on",
] as const;

export interface Asking {
  readonly measure: string;
  readonly body: string;
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly words: (line: Line) => LineWords;
  /** What would settle most of the body’s devices under a clause: how many, and which record of it, in words. Absent: there is no evidence to say so. */
  readonly best?: (clause: string) => { readonly settles: number; readonly says: string } | undefined;
}

/** What is missing, to be filled in with a spreadsheet and sent back: one line a clause and row, what would settle most first. */
export const askingTable = ({ measure, body, language, lines, words, best }: Asking): string => {
  const settles = ({ clause }: Line): number => best?.(clause.id)?.settles ?? 0;
  const rows = lines
    .toSorted((a, b) => settles(b) - settles(a))
    .map((line): readonly CsvValue[] => {
      const { does, devices } = words(line);
      const more = best?.(line.clause.id)?.says;
      const asked = [does, devices, say(attestWords.count, language), ...(more === undefined ? [] : [more])].join(" ");
      const given: Readonly<Partial<Record<(typeof columns)[number], CsvValue>>> = {
        measure,
        clause: line.clause.id,
        row: line.row ?? "",
        body,
        asked,
      };
      return columns.map((column) => given[column] ?? "");
    });
  return writeCsv([columns, ...rows], forSpreadsheets);
};

/** What was stated, as evidence: the same statements always have the same bytes. No name of a person is in it. */
export const statedTable = ({ measure, body, statements }: Attested): Uint8Array =>
  new TextEncoder().encode(
    writeCsv(
      [
        ["measure", "clause", "row", "body", "statement", "units", "of", "as-of"],
        ...statements.map(({ clause, row = "", statement, units = null, of = null, on }) => [
          measure,
          clause,
          row,
          body,
          statement,
          units,
          of,
          on,
        ]),
      ],
      forPrograms,
    ),
  );

export const digestOf = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");
