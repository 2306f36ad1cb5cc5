import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendRecords } from "../../ledger/records.ts";
import { openStore } from "../../store/store.ts";
import { ban, type Example, exampleOf, fleet, tidy, visitor } from "./attest-for-tests.ts";

let example: Example;
beforeEach(async () => {
  example = await exampleOf();
});
afterEach(() => example.remove());
afterAll(tidy);

const { get } = visitor(() => example);

const service = (): string => example.link("be/ex/service");

const asked = async (): Promise<Record<string, string>[]> =>
  parse((await get(`${service()}/missing.csv?lang=fr`)).text, { bom: true, delimiter: ";", columns: true });

const noPdfTools = !existsSync("/usr/bin/pdfinfo") && process.env.INTERDICT_REAL_TOOLS !== "required";

describe("what a link hands out", () => {
  it("hands out the model decision in the languages of the body, to be read and to be edited", async () => {
    const link = example.link("be/ex/town");
    const page = (await get(`${link}?lang=fr`)).text;
    for (const each of ["model.fr.pdf", "model.nl.pdf", "model.fr.html", "model.nl.html"])
      expect(page).toContain(`${link}/${each}`);
    const file = await get(`${link}/model.nl.html`);
    expect(file.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="model.nl.html"');
    expect(file.text).toContain('<html lang="nl">');
    expect(file.text).toContain("<h1>Modelbeslissing</h1>");
    expect(file.text).toContain("Verzonnen stad");
    expect(file.text).not.toMatch(/<script|src=|https?:/);
    expect((await get(`${link}/model.de.html`)).text).toContain("Nicht amtliche Fassung");
    expect((await get(`${link}/model.xx.pdf`)).status).toBe(403);
    expect((await get(`${service()}/model.fr.pdf`)).status).toBe(403);
    expect((await get(service())).text).not.toContain("/model.");
  });

  it.skipIf(noPdfTools)("makes a tagged PDF of it, in one language", async () => {
    const path = join(example.data, "model.pdf");
    writeFileSync(path, (await get(`${example.link("be/ex/town")}/model.fr.pdf`)).bytes);
    expect(execFileSync("pdfinfo", [path], { encoding: "utf8" })).toMatch(/Tagged:\s+yes/);
    const text = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
    for (const said of ["Modèle de décision", "Ville inventée", "Article 1"]) expect(text).toContain(said);
    expect((await get(`${example.link("be/ex/town")}/model.fr.pdf`)).bytes).toEqual(
      (await get(`${example.link("be/ex/town")}/model.fr.pdf`)).bytes,
    );
  });

  it("hands out the table of what is missing, without a name of a device or a person", async () => {
    const file = await get(`${service()}/missing.csv?lang=nl`);
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = await asked();
    expect(rows.map(({ measure, clause, row, body }) => [measure, clause, row, body])[0]).toEqual([
      ban,
      "ban",
      "service",
      "be/ex/service",
    ]);
    for (const row of rows) {
      expect(row.asked).toContain("TikTok");
      expect(row.asked).toContain(`tranche ${fleet} appareils`);
      expect(
        ["statement", "units", "of", "as-of", "signed-by", "capacity", "signed-on"].map((name) => row[name]),
      ).toEqual(Array(7).fill(""));
    }
    expect(file.text).not.toMatch(/D\d,|D\d;/);
  });

  it("asks nothing about a row that a choice on record leaves out", async () => {
    const rows = async () => (await asked()).map(({ row }) => row);
    expect(await rows()).toContain("personal-mail");
    const store = openStore(example.data);
    if (!store.ok) throw new Error("the store opens");
    const choice = {
      kind: "choice",
      id: "choice:mail",
      chooses: "text.mail-is-access",
      measure: ban,
      value: false,
      why: "w",
      by: { body: "be/ex/service" },
      on: "2023-04-10",
    };
    appendRecords(store.value, [{ kind: "choice", json: choice, knownAt: example.clock.now }], example.clock.now);
    store.value.close();
    expect(await rows()).not.toContain("personal-mail");
    expect((await get(`${service()}/attest`)).text).not.toContain("found.ban.personal-mail");
  });

  it("changes nothing by looking, by whatever method", async () => {
    const before = await example.head();
    for (const link of [
      service(),
      `${service()}/attest`,
      `${service()}/table`,
      `${service()}/missing.csv`,
      `${example.link("be/ex/town")}/model.fr.pdf`,
      `${example.link("be/ex/town")}/model.fr.html`,
    ]) {
      for (const _ of [1, 2, 3]) expect((await get(link)).status).toBe(200);
      expect((await get(link, { method: "HEAD" })).status).toBe(200);
      expect((await get(link, { headers: { "sec-purpose": "prefetch" } })).status).toBe(200);
      if (/attest$|table$/.test(link)) expect((await get(link, { method: "OPTIONS" })).status).toBe(204);
    }
    expect(await example.head()).toEqual(before);
  });

  it("has no script, little weight and no way elsewhere", async () => {
    for (const page of ["attest", "table"]) {
      const { text, headers } = await get(`${service()}/${page}`);
      expect(text).not.toMatch(/<script|\son\w+=|http:|https:/i);
      expect(text.length).toBeLessThan(60_000);
      expect(headers.get("x-robots-tag")).toContain("noindex");
      for (const [, to = ""] of text.matchAll(/<a [^>]*href="([^"]+)"/g)) expect(to).toMatch(/^(?:#|\/r\/)/);
    }
  });
});
