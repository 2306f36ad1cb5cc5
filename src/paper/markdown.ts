import type { Language } from "../language/language.ts";
import type { Block, Paper, Run, Table } from "./paper.ts";

/** Characters that Markdown would read as markup, or HTML as a tag. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`).replaceAll(/\r?\n/g, " ");

const run = ({ text, note, through = note, query, kind }: Run, language: Language): string => {
  if (note !== undefined && through !== undefined && query === undefined) {
    return Array.from({ length: through - note + 1 }, (_, n) => `[^${note + n}]`).join("");
  }
  if (kind === "code") return `\`${text.replaceAll("`", "'")}\``;
  const inner = kind === "strong" ? `**${escaped(text)}**` : escaped(text);
  return query === undefined ? inner : `[${inner}](</${language}${query}>)`;
};

const runs = (some: readonly Run[], language: Language): string => some.map((one) => run(one, language)).join("");

const table = ({ caption, head, numeric, rows }: Table, language: Language): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `*${escaped(caption)}*`,
    "",
    line(head.map(escaped)),
    line(numeric.map((right) => (right ? "---:" : ":---"))),
    ...rows.map((cells) => line(cells.map((cell) => runs(cell, language)))),
  ].join("\n");
};

const block = (one: Block, language: Language): string => {
  switch (one.kind) {
    case "heading":
      return `${"#".repeat(one.level)} ${escaped(one.text)}`;
    case "paragraph":
      return one.tone === "answer"
        ? `**${runs(
            one.runs
              .filter(({ note, query }) => note === undefined || query !== undefined)
              .map(({ text }) => ({ text })),
            language,
          )}**${runs(
            one.runs.filter(({ note, query }) => note !== undefined && query === undefined),
            language,
          )}`
        : runs(one.runs, language);
    case "list":
      return one.items.map((item) => `- ${runs(item, language)}`).join("\n");
    case "notes":
      return one.items.map((item, note) => `[^${note + 1}]: ${runs(item, language)}`).join("\n");
    case "table":
      return table(one.table, language);
  }
};

/** A document as Markdown: the notices first, then the same blocks as in every other form. */
export const markdownOf = (paper: Paper): string => {
  const parts = [
    ...paper.notices.map((notice) => `> **${escaped(notice)}**`),
    `# ${escaped(paper.title)}`,
    `*${escaped(paper.subtitle)}*`,
    ...paper.blocks.map((one) => block(one, paper.language)),
  ];
  return `${parts.join("\n\n")}\n`;
};
