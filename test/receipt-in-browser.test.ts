import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Example, exampleOf } from "../src/web/receipt/receipt.test-help.ts";
import { type Served, serve } from "../src/web/serve.ts";
import { faultsOf, noBrowser, onPhone } from "./browser.test-help.ts";

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
    ({ browser, page } = await onPhone());
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    example?.remove();
  });

  const look = (name: string) => faultsOf(page, name);

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

  it.each(["fr", "nl", "de"])("says in what a decision differs from the model in %s", async (language) => {
    const wrong: string[] = [];
    await page.goto(new URL(`${example.link("town")}/answer?lang=${language}`, served.url).href);
    await page.click("input[value=director-general]");
    await page.click("input[value=adopted]");
    await page.click("main button");
    wrong.push(...(await look(`${language}-9-model`)));
    await page.click("input[value=college]");
    await page.fill("#field-on", "20/11/2026");
    await page.fill("#field-reference", `2026/114 ${language}`);
    await page.click("input[value=otherwise]");
    await page.click("main button");
    wrong.push(...(await look(`${language}-10-differs`)));
    await page.click("input[value=with-elected]");
    await page.click("input[value=day]");
    await page.click("main button");
    wrong.push(...(await look(`${language}-10-differs-wrong`)));
    expect(await page.isChecked("input[value=with-elected]")).toBe(true);
    await page.fill("#field-last-day", "31/12/2026");
    await page.click("main button");
    await page.goto(new URL(`${example.mails.at(-1)?.path ?? ""}?lang=${language}`, served.url).href);
    wrong.push(...(await look(`${language}-11-confirm`)));
    await page.click("button[value=confirm]");
    expect(await page.textContent("main")).toContain("be/ex/town/2026-tiktok-communes");
    wrong.push(...(await look(`${language}-12-cases`)));
    await page.goto(new URL(`${example.mails.at(-1)?.path ?? ""}?lang=${language}`, served.url).href);
    await page.click("button[value=contest]");
    wrong.push(...(await look(`${language}-13-gone`)));
    expect(wrong).toEqual([]);
  });
});
