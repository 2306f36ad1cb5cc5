import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Example, exampleOf } from "../src/web/receipt/receipt.test-help.ts";
import { faultsOf, noBrowser, onPhone } from "./browser.test-help.ts";

describe.skipIf(noBrowser)("a link on a phone", () => {
  let example: Example;
  let phone: Awaited<ReturnType<typeof onPhone>>;

  beforeAll(async () => {
    example = exampleOf();
    phone = await onPhone(example);
  });
  afterAll(async () => {
    await phone?.close();
  });

  const look = (name: string) => faultsOf(phone.page, name);

  it.each(["fr", "nl", "de"])("acknowledges, records a decision, confirms and contests in %s", async (language) => {
    const wrong: string[] = [];
    await phone.open(example.link("village"), language);
    wrong.push(...(await look(`${language}-1-notice`)));
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-2-who`)));
    await phone.page.fill("#field-behalf", "");
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-2-who-wrong`)));
    await phone.page.fill("#field-behalf", `Village ${language}`);
    await phone.page.click("input[value=director-general]");
    await phone.page.click("input[value=adopted]");
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-2-details`)));
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-2-details-wrong`)));
    await phone.page.click("input[value=college]");
    await phone.page.fill("#field-on", "20/11/2026");
    await phone.page.fill("#field-reference", `2026/114 ${language}`);
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-3-done`)));
    await phone.open(example.mails.at(-1)?.path ?? "", language);
    wrong.push(...(await look(`${language}-4-confirm`)));
    await phone.page.click("button[value=confirm]");
    wrong.push(...(await look(`${language}-5-confirmed`)));
    await phone.open(example.mails.at(-1)?.path ?? "", language);
    wrong.push(...(await look(`${language}-6-contest`)));
    await phone.page.click("button[value=contest]");
    wrong.push(...(await look(`${language}-7-contested`)));
    await phone.open(example.link("village").slice(0, -1), language);
    wrong.push(...(await look(`${language}-8-refused`)));
    expect(wrong).toEqual([]);
    expect(example.mails.map(({ kind }) => kind).slice(-2)).toEqual(["confirmation", "response"]);
  });

  it.each(["fr", "nl", "de"])("says in what a decision differs from the model in %s", async (language) => {
    const wrong: string[] = [];
    await phone.open(`${example.link("town")}/answer`, language);
    await phone.page.click("input[value=director-general]");
    await phone.page.click("input[value=adopted]");
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-9-model`)));
    await phone.page.click("input[value=college]");
    await phone.page.fill("#field-on", "20/11/2026");
    await phone.page.fill("#field-reference", `2026/114 ${language}`);
    await phone.page.click("input[value=otherwise]");
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-10-differs`)));
    await phone.page.click("input[value=with-elected]");
    await phone.page.click("input[value=day]");
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-10-differs-wrong`)));
    expect(await phone.page.isChecked("input[value=with-elected]")).toBe(true);
    await phone.page.fill("#field-last-day", "31/12/2026");
    await phone.page.click("main button");
    await phone.open(example.mails.at(-1)?.path ?? "", language);
    wrong.push(...(await look(`${language}-11-confirm`)));
    await phone.page.click("button[value=confirm]");
    expect(await phone.page.textContent("main")).toContain("be/ex/town/2026-tiktok-communes");
    wrong.push(...(await look(`${language}-12-cases`)));
    await phone.open(example.mails.at(-1)?.path ?? "", language);
    await phone.page.click("button[value=contest]");
    wrong.push(...(await look(`${language}-13-gone`)));
    expect(wrong).toEqual([]);
  });
});
