/** Lines of at most `width` characters, broken at spaces only: a no-break space holds. A longer word stands alone. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line === "") line = word;
      else if (line.length + 1 + word.length <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });

/** A label in a column of its own and the text beside it, wrapped under itself. */
export const labelled = (
  label: string,
  text: string,
  { column, width }: { readonly column: number; readonly width: number },
): readonly string[] => {
  const lines = wrap(text, width - column);
  const [first = "", ...rest] = lines;
  const fits = label.length < column;
  const head = fits
    ? [`${label.padEnd(column)}${first}`.trimEnd()]
    : [label, `${" ".repeat(column)}${first}`.trimEnd()];
  return [...head, ...rest.map((line) => `${" ".repeat(column)}${line}`)];
};
