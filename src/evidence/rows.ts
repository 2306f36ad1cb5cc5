/** The separator of a CSV text by its first line: `;` as spreadsheets in Belgium write it, else `,`. */
export const separatorOf = (head: string): "," | ";" => {
  const first = (head.split("\n", 1)[0] ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  return first.split(";").length > first.split(",").length ? ";" : ",";
};

/** The cells of one record, `"open"` when a quote is not closed yet, `"damaged"` when text stands outside the quotes of a cell. */
const quotedCells = (text: string, separator: string): readonly string[] | "open" | "damaged" => {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at);
      cells.push(text.slice(at, end === -1 ? undefined : end));
      if (end === -1) return cells;
      at = end + 1;
      continue;
    }
    let cell = "";
    let from = at + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      if (close === -1) return "open";
      cell += text.slice(from, close);
      if (text[close + 1] !== '"') {
        at = close + 1;
        break;
      }
      cell += '"';
      from = close + 2;
    }
    cells.push(cell);
    if (at === text.length) return cells;
    if (text[at] !== separator) return "damaged";
    at += 1;
  }
};

export const cellsOf = (line: string, separator: string): readonly string[] | "open" | "damaged" =>
  line.includes('"') ? quotedCells(line, separator) : line.split(separator);

/**
 * The cells of a line without quotes (its `\r` may still be there), of which only the wanted ones are cut out; undefined when there are
 * too few or too many.
 */
const plainCells = (
  line: string,
  separator: string,
  width: number,
  wanted: readonly boolean[],
): readonly string[] | undefined => {
  const length = line.endsWith("\r") ? line.length - 1 : line.length;
  const cells: string[] = [];
  let at = 0;
  for (let place = 0; place < width; place++) {
    const next = line.indexOf(separator, at);
    const end = next === -1 ? length : next;
    if (next === -1 && place !== width - 1) return undefined;
    cells.push(wanted[place] === true ? line.slice(at, end) : "");
    at = end + 1;
  }
  return at <= length && /[^\s,;]/.test(line.slice(at)) ? undefined : cells;
};

/** A quoted cell may hold line ends, but not for ever: past this a quote was lost, not left open. */
const mostLines = 20;

/**
 * CSV rows (RFC 4180), fast where no quotes are and resynchronising where they are damaged: a record over several lines that does
 * not come out with the right number of cells costs its first line only, and reading goes on with the second. Cells that are not
 * `wanted` (by place; all unless told) may be given empty.
 */
export const rowReader = (
  separator: string,
  width: number,
  take: (cells: readonly string[], line: number) => void,
  damaged: (line: number, text: string) => void,
  wanted: readonly boolean[] = Array.from({ length: width }, () => true),
) => {
  let number = 1;
  let held: string[] = [];

  const fits = (cells: readonly string[]): boolean =>
    cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ""));

  /** Gives up the first line held and reads the others again. */
  const giveUp = () => {
    const [first = "", ...others] = held;
    held = [];
    damaged(number, first);
    number += 1;
    for (const line of others) push(line);
  };

  const push = (line: string): void => {
    if (held.length === 0) {
      if (line === "" || line === "\r") {
        number += 1;
        return;
      }
      if (!line.includes('"')) {
        const cells = plainCells(line, separator, width, wanted);
        if (cells === undefined) damaged(number, line);
        else take(cells, number);
        number += 1;
        return;
      }
    }
    held.push(line.endsWith("\r") ? line.slice(0, -1) : line);
    const cells = quotedCells(held.join("\n"), separator);
    if (cells === "open") {
      if (held.length >= mostLines) giveUp();
      return;
    }
    if (cells === "damaged" || !fits(cells)) {
      giveUp();
      return;
    }
    take(cells, number);
    number += held.length;
    held = [];
  };

  return {
    push: (batch: readonly string[]) => {
      for (const line of batch) push(line);
    },
    end: () => {
      while (held.length > 0) giveUp();
    },
  };
};
