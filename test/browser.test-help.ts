import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Page } from "playwright-core";
import type { ReplyMail } from "../src/cascade/receipt/mail.ts";
import { serve } from "../src/web/serve.ts";

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

/** Where pictures of the pages are to be put, for people who look at them. */
const pictures = process.env.INTERDICT_PICTURES;

/** What is wrong with the page that stands, on a phone: what axe-core finds, what is wider than the screen, what a thumb misses. */
export const faultsOf = async (page: Page, name: string): Promise<readonly string[]> => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
    readonly violations: readonly Violation[];
  };
  const width = Number(await page.evaluate("document.documentElement.scrollWidth"));
  const small = (await page.evaluate(
    "[...document.querySelectorAll('main button, main .radios label, nav a')].filter((one) => { const box = one.getBoundingClientRect(); return box.height < 24 || box.width < 24; }).length",
  )) as number;
  return [
    ...violations.map(
      ({ id, nodes }) => `${name} ${id} ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ""}`,
    ),
    ...(width > 320 ? [`${name}: ${width} pixels wide`] : []),
    ...(small > 0 ? [`${name}: ${small} targets are too small`] : []),
  ];
};

/** What the pages of a test example are served from. */
interface Example {
  readonly data: string;
  readonly clock: { readonly now: number };
  readonly mails: ReplyMail[];
  readonly remove: () => void;
}

/** The pages of an example, served to a page of a phone’s width; what makes pages scriptless does not keep tests from looking. */
export const onPhone = async (example: Example) => {
  const served = await serve({
    data: example.data,
    port: 0,
    now: () => example.clock.now,
    queue: (_, mail) => void example.mails.push(mail),
  });
  const browser = await chromium.launch({ executablePath, headless: true, args });
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  return {
    page,
    /** Opens a page of the example in a language. */
    open: (path: string, language: string) => page.goto(new URL(`${path}?lang=${language}`, served.url).href),
    close: async (): Promise<void> => {
      await browser.close();
      await served.close();
      example.remove();
    },
  };
};
