import { escaped } from "../paper/escaped.ts";

/** Without what no XML may hold, however it is written (XML 1.0, production 2). */
export const inXml = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");

/** A comment, one line each: two hyphens would end it. */
export const xmlComment = (lines: readonly string[]): string =>
  ["<!--", ...lines.map((line) => inXml(line).replaceAll(/-(?=-)/g, "- ")), "-->"].join("\n");

/** An element with its attributes in their order, around what is in it. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[] = [],
): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(inXml(value))}"`);
  const start = `<${name}${written.join("")}`;
  return content.length === 0 ? `${start}/>` : [`${start}>`, ...content, `</${name}>`].join("\n");
};
