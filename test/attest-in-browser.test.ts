import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asExcel, ban, type Example, exampleOf, tidy } from "../src/web/receipt/attest-for-tests.ts";
import { faultsOf, noBrowser, onPhone } from "./browser.test-help.ts";

describe.skipIf(noBrowser)("an attestation on a phone", () => {
  let example: Example;
  let phone: Awaited<ReturnType<typeof onPhone>>;

  beforeAll(async () => {
    example = await exampleOf();
    phone = await onPhone(example);
  });
  afterAll(async () => {
    await phone?.close();
    await tidy();
  });

  const look = (name: string) => faultsOf(phone.page, name);
  const open = (path: string, language: string) => phone.open(path, language);

  const table = (cells: readonly (readonly string[])[]) => ({
    name: "missing.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(asExcel([["measure", "clause", "row", "body", "statement", "units", "of", "as-of"], ...cells])),
  });

  it.each(["fr", "nl", "de", "en"])("attests by the form and by a table, and confirms, in %s", async (language) => {
    const wrong: string[] = [];
    await open(example.link("be/ex/town"), language);
    wrong.push(...(await look(`${language}-a1-town`)));
    await open(example.link("be/ex/service"), language);
    wrong.push(...(await look(`${language}-a2-service`)));
    await phone.page.click('main a[href*="/attest"]');
    wrong.push(...(await look(`${language}-a3-form`)));
    await phone.page.fill("#field-devices", "beaucoup");
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-a4-form-wrong`)));
    await phone.page.click("input[value=mayor]");
    await phone.page.fill("#field-devices", "1 200");
    await phone.page.check('input[name="found.ban.service"][value=absent]');
    await phone.page.fill('input[name="of.ban.service"]', "8");
    await phone.page.fill("#field-unknown", `x ${language}`);
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-a5-done`)));
    await open(example.mails.at(-1)?.path ?? "", language);
    wrong.push(...(await look(`${language}-a6-confirm`)));
    await phone.page.click("button[value=confirm]");
    wrong.push(...(await look(`${language}-a7-confirmed`)));

    await open(`${example.link("be/ex/service")}/table`, language);
    wrong.push(...(await look(`${language}-a8-table`)));
    const good = [ban, "ban", "service", "be/ex/service", "present", "1", "8", "31/03/2023"];
    await phone.page.click("input[value=mayor]");
    await phone.page.setInputFiles("#field-file", table([good, [...good.slice(0, 5), "=1+1", "8", "31/02/2023"]]));
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-a9-table-wrong`)));
    expect(await phone.page.textContent("#refused")).toContain("=1+1");
    await phone.page.setInputFiles("#field-file", table([[...good.slice(0, 6), "9", `0${language.length}/04/2023`]]));
    await phone.page.click("main button");
    wrong.push(...(await look(`${language}-a10-table-done`)));
    expect(await phone.page.locator("#understood li").count()).toBe(1);
    expect(wrong).toEqual([]);
  });
});
