import { aboutLines } from "../about.ts";
import type { Order } from "../point.ts";

/** A text as Lua writes it. */
export const luaText = (text: string): string =>
  `"${text
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')}"`;

/**
 * A file of Lua that says what it is, and reads the files beside it wherever it lies (`here`): the folder that the program works in is not the one of
 * its configuration.
 */
export const luaFile = (order: Order, lines: readonly string[]): string =>
  `${[
    ...aboutLines(order).map((line) => `-- ${line}`),
    "do",
    '  local here = debug.getinfo(1, "S").source:match("^@(.*/)") or ""',
    ...lines.map((line) => `  ${line}`),
    "end",
  ].join("\n")}\n`;
