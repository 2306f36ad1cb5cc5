import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

export const executablePath = "/usr/bin/chromium";

/** Is there no browser to drive? Where real tools are required, that is a failure and no reason to leave anything out. */
export const noBrowser = !existsSync(executablePath) && process.env.INTERDICT_REAL_TOOLS !== "required";

/** Nothing leaves the machine, and nothing is asked of it that a container may lack. */
export const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds. */
export interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}
