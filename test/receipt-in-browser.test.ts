import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Example, exampleOf } from "../src/web/receipt/receipt.test-help.ts";
import { type Served, serve } from "../src/web/serve.ts";
import { args, axe, executablePath, noBrowser, type Violation } from "./browser.test-help.ts";

/** Where pictures of the pages are to be put, for people who look at them. */
const pictures = process.env.INTERDICT_PICTURES;

describe.skipIf(noBrowser)("a link on a phone", () => {
  let example: Example;
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    example = exampleOf();
    served = await serve({
      data: example.data,
      port: 0,
      now: () => example.clock.now,
      queue: (_, mail) => void example.mails.push(mail),
    });
    browser = await chromium.launch({ executablePath, headless: true, args });
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    example?.remove();
  });

  /** What is wrong with the page that stands. */
  const look = async (name: string): Promise<readonly string[]> => {
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

  it.each(["fr", "nl", "de"])("acknowledges, records a decision, confirms and contests in %s", async (language) => {
    const wrong: string[] = [];
    await page.goto(new URL(`${example.link("village")}?lang=${language}`, served.url).href);
    wrong.push(...(await look(`${language}-1-notice`)));
    await page.click("main button");
    wrong.push(...(await look(`${language}-2-who`)));
    await page.fill("#field-behalf", "");
    await page.click("main button");
    wrong.push(...(await look(`${language}-2-who-wrong`)));
    await page.fill("#field-behalf", `Village ${language}`);
    await page.click("input[value=director-general]");
    await page.click("input[value=adopted]");
    await page.click("main button");
    wrong.push(...(await look(`${language}-2-details`)));
    await page.click("main button");
    wrong.push(...(await look(`${language}-2-details-wrong`)));
    await page.click("input[value=college]");
    await page.fill("#field-on", "20/11/2026");
    await page.fill("#field-reference", `2026/114 ${language}`);
    await page.click("main button");
    wrong.push(...(await look(`${language}-3-done`)));
    await page.goto(new URL(`${example.mails.at(-1)?.path ?? ""}?lang=${language}`, served.url).href);
    wrong.push(...(await look(`${language}-4-confirm`)));
    await page.click("button[value=confirm]");
    wrong.push(...(await look(`${language}-5-confirmed`)));
    await page.goto(new URL(`${example.mails.at(-1)?.path ?? ""}?lang=${language}`, served.url).href);
    wrong.push(...(await look(`${language}-6-contest`)));
    await page.click("button[value=contest]");
    wrong.push(...(await look(`${language}-7-contested`)));
    await page.goto(new URL(`${example.link("village").slice(0, -1)}?lang=${language}`, served.url).href);
    wrong.push(...(await look(`${language}-8-refused`)));
    expect(wrong).toEqual([]);
    expect(example.mails.map(({ kind }) => kind).slice(-2)).toEqual(["confirmation", "response"]);
  });
});
