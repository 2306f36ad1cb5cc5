import type { Block, Paper, Run } from "../../paper/paper.ts";

const width = 72;

const plainOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** Lines of at most 72 characters, broken at ordinary spaces only; a longer word, such as a link, stays whole on a line of its own. */
const wrapped = (text: string, first = "", rest = first): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/).filter((one) => one !== "")) {
    const room = width - (lines.length === 0 ? first : rest).length;
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, place) => `${place === 0 ? first : rest}${one}`.trimEnd());
};

const blockLines = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "heading":
      return block.level === 2
        ? ["", ...wrapped(block.text), "=".repeat(Math.min(width, block.text.length))]
        : ["", ...wrapped(block.text), "-".repeat(Math.min(width, block.text.length))];
    case "paragraph":
      return ["", ...wrapped(plainOf(block.runs))];
    case "list":
    case "notes":
      return ["", ...block.items.flatMap((item) => wrapped(plainOf(item), "- ", "  "))];
    case "table":
      return [
        "",
        ...wrapped(block.table.caption),
        ...block.table.rows.flatMap((row) => wrapped(row.map(plainOf).join("; "), "- ", "  ")),
      ];
  }
};

/** A stamped paper as plain text that can be read by itself. */
export const textOf = ({ title, notices, blocks }: Paper): string => {
  const lines = [
    ...notices.flatMap((notice) => [...wrapped(notice, "* ", "  "), ""]),
    ...wrapped(title),
    ...blocks.flatMap(blockLines),
  ];
  return `${lines.join("\n")}\n`;
};
