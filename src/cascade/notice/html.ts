import { escaped } from "../../paper/escaped.ts";
import type { Block, Paper, Run } from "../../paper/paper.ts";
import { inShort } from "./short.ts";

/** Programs that show mail drop style sheets, so each element bears its own; few, so that the message stays small. */
const styles = {
  body: "margin:0;padding:16px;background:#fff;color:#1b1b1f;font:16px/1.5 Arial,'Liberation Sans',sans-serif",
  version: "max-width:640px;margin:0 auto 32px;overflow-wrap:anywhere;word-break:break-word",
  notice:
    "border:2px solid #7a1f00;border-left-width:10px;color:#7a1f00;padding:8px 12px;font-weight:bold;margin:0 0 12px",
  h1: "font-size:22px;line-height:1.25;margin:16px 0 8px",
  h2: "font-size:18px;line-height:1.3;margin:28px 0 8px;padding-top:10px;border-top:2px solid #1b1b1f",
  h3: "font-size:16px;margin:20px 0 4px",
  p: "margin:8px 0",
  answer: "margin:12px 0;border-left:5px solid #1b1b1f;padding-left:12px;font-weight:bold;font-size:17px",
  quiet: "margin:8px 0;color:#46464f",
  list: "margin:8px 0;padding-left:20px",
  link: "color:#0b3d91",
} as const;

const run = ({ text, kind, href, lang }: Run): string => {
  const inner = kind === "strong" ? `<strong>${escaped(text)}</strong>` : escaped(text);
  const said = lang === undefined ? inner : `<span lang="${lang}">${inner}</span>`;
  return href === undefined ? said : `<a href="${escaped(href)}" style="${styles.link}">${said}</a>`;
};

const runs = (some: readonly Run[]): string => some.map(run).join("");

const listHtml = (items: readonly (readonly Run[])[]): string =>
  `<ul style="${styles.list}">\n${items.map((item) => `<li>${runs(item)}</li>`).join("\n")}\n</ul>`;

const block = (one: Block): string => {
  switch (one.kind) {
    case "heading":
      return `<h${one.level} style="${one.level === 2 ? styles.h2 : styles.h3}">${escaped(one.text)}</h${one.level}>`;
    case "paragraph":
      return `<p style="${one.tone === "plain" ? styles.p : styles[one.tone]}">${runs(one.runs)}</p>`;
    case "list":
    case "notes":
      return listHtml(one.items);
    case "table":
      return listHtml(
        one.table.rows.map((row) => row.flatMap((cell, place) => (place === 0 ? cell : [{ text: "; " }, ...cell]))),
      );
  }
};

const versionHtml = ({ language, title, notices, blocks }: Paper): string =>
  [
    `<div lang="${language}" style="${styles.version}">`,
    ...notices.map((notice) => `<p style="${styles.notice}">${escaped(notice)}</p>`),
    `<h1 style="${styles.h1}">${escaped(title)}</h1>`,
    ...blocks.map(block),
    "</div>",
  ].join("\n");

const page = (papers: readonly [Paper, ...Paper[]]): string => {
  const [{ language }] = papers;
  const title = papers.map((paper) => paper.title).join(" / ");
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body style="${styles.body}">
${papers.map(versionHtml).join("\n")}
</body>
</html>
`;
};

/** The most that a message should weigh on a telephone; programs that show mail cut off what is longer than about 100 kB. Bytes. */
const most = 60_000;

/**
 * Stamped papers as the HTML part of one message: each in its language, nothing fetched, no script and no image. In short where it would be too long: the letters that
 * come with it, and the text part, are whole.
 */
export const mailHtml = (papers: readonly [Paper, ...Paper[]]): string => {
  const whole = page(papers);
  if (Buffer.byteLength(whole) < most) return whole;
  const [first, ...more] = papers;
  return page([inShort(first), ...more.map(inShort)]);
};
