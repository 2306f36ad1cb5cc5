/** One record of a CSV text: its cells as written, its number (the header is record 0) and the line it starts on (from 1). */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly record: number;
  readonly line: number;
}

/** Why a text is not CSV, and where. */
export interface CsvFault {
  readonly kind: "stray-quote" | "open-quote";
  readonly record: number;
  readonly line: number;
}

export type CsvItem =
  | { readonly ok: true; readonly value: CsvRecord }
  | { readonly ok: false; readonly fault: CsvFault };

const quote = 34;
const newline = 10;
const carriage = 13;

/**
 * Reads CSV (RFC 4180) a piece at a time: `push` takes the next piece of text and gives the records that ended in it,
 * `end` gives the last. Pieces may be cut anywhere, between `\r` and `\n` and inside `""` too. A byte-order mark is
 * dropped, `\n` and `\r\n` end records, quoted cells may hold separators, quotes and line ends. An empty line is no record.
 * A cell with text after its closing quote makes its record a fault (`stray-quote`) and reading goes on with the next one;
 * a quote still open at the end is a fault too (`open-quote`).
 */
export const csvReader = (separator: "," | ";" = ","): { push: (piece: string) => CsvItem[]; end: () => CsvItem[] } => {
  const separatorCode = separator.charCodeAt(0);
  let cells: string[] = [];
  let cell = "";
  let place: "start" | "plain" | "quoted" | "closed" = "start";
  let stray = false;
  let carriageReturn = false;
  let first = true;
  let record = 0;
  let line = 1;
  let startLine = 1;

  const finishCell = () => {
    cells.push(cell);
    cell = "";
    place = "start";
  };
  const finishRecord = (items: CsvItem[]) => {
    const empty = cells.length === 0 && cell === "" && place === "start";
    if (!empty) {
      finishCell();
      const where = { record, line: startLine };
      items.push(
        stray
          ? { ok: false, fault: { kind: "stray-quote", ...where } }
          : { ok: true, value: Object.freeze({ cells: Object.freeze(cells), ...where }) },
      );
      record += 1;
    }
    cells = [];
    stray = false;
  };

  const text = (span: string) => {
    if (place === "closed") stray = true;
    else place = "plain";
    cell += span;
  };

  const push = (piece: string): CsvItem[] => {
    const items: CsvItem[] = [];
    let from = 0;
    if (first && piece.length > 0) {
      first = false;
      if (piece.startsWith("\uFEFF")) from = 1;
    }
    let i = from;
    while (i < piece.length) {
      if (place === "quoted") {
        const close = piece.indexOf('"', i);
        const span = piece.slice(i, close === -1 ? piece.length : close);
        line += span.split("\n").length - 1;
        cell += span;
        if (close === -1) break;
        place = "closed";
        i = close + 1;
        continue;
      }
      const code = piece.charCodeAt(i);
      if (carriageReturn && code !== newline) {
        // A lone carriage return is text, not the end of a record.
        carriageReturn = false;
        text("\r");
      }
      if (code === quote && place !== "plain") {
        if (place === "closed") cell += '"';
        place = "quoted";
      } else if (code === separatorCode) finishCell();
      else if (code === newline) {
        carriageReturn = false;
        finishRecord(items);
        line += 1;
        startLine = line;
      } else if (code === carriage) carriageReturn = true;
      else {
        let stop = i + 1;
        while (stop < piece.length) {
          const next = piece.charCodeAt(stop);
          if (next === separatorCode || next === newline || next === carriage) break;
          stop += 1;
        }
        text(piece.slice(i, stop));
        i = stop;
        continue;
      }
      i += 1;
    }
    return items;
  };

  const end = (): CsvItem[] => {
    const items: CsvItem[] = [];
    if (place === "quoted") items.push({ ok: false, fault: { kind: "open-quote", record, line: startLine } });
    else {
      carriageReturn = false;
      finishRecord(items);
    }
    return items;
  };

  return { push, end };
};

/** A whole text at once. */
export const readCsv = (text: string, separator: "," | ";" = ","): readonly CsvItem[] => {
  const reader = csvReader(separator);
  return [...reader.push(text), ...reader.end()];
};

/** `;` when the first line has more of them than of `,` outside quotes (as spreadsheets in Belgium write), else `,`. */
export const separatorOf = (text: string): "," | ";" => {
  const head = (text.split("\n", 1)[0] ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  return head.split(";").length > head.split(",").length ? ";" : ",";
};
