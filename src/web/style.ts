import { readFileSync } from "node:fs";
import { digestOf } from "./site.ts";

/** The one stylesheet, read once; its address changes with its text, so that it may be kept for ever. */
export const style = readFileSync(new URL("./style.css", import.meta.url), "utf8");

export const styleAddress = `/style.${digestOf(style)}.css`;
