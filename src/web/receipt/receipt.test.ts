import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hiddenIn } from "./linked.test-help.ts";
import { address, adopted, type Example, exampleOf, visitor, who } from "./receipt.test-help.ts";

let example: Example;
beforeEach(() => {
  example = exampleOf();
});
afterEach(() => example.remove());

const { get, post, answer, details, adopt, press, kinds, standing, states } = visitor(() => example);

describe("looking", () => {
  it("changes nothing, however often and by whatever method a link is opened", async () => {
    await adopt();
    const confirm = example.mails[0]?.path ?? "";
    await press(confirm, { action: "confirm" });
    const contest = example.mails[1]?.path ?? "";
    const links = [
      example.link("village"),
      `${example.link("village")}/answer`,
      `${example.link("village")}/letter.fr.pdf`,
      confirm,
      contest,
    ];
    const before = await example.head();
    const held = await example.records();
    for (const link of links) {
      for (const _ of [1, 2, 3]) expect((await get(link)).status).toBe(200);
      const head = await get(link, { method: "HEAD" });
      expect([head.status, head.text]).toEqual([200, ""]);
      if (!link.endsWith(".pdf")) expect((await get(link, { method: "OPTIONS" })).status).toBe(204);
      expect((await get(link, { headers: { "sec-purpose": "prefetch;prerender", purpose: "prefetch" } })).status).toBe(
        200,
      );
    }
    expect(await example.head()).toEqual(before);
    expect(await example.records()).toEqual(held);
    expect(example.mails).toHaveLength(2);
  });

  it("shows the notice in the languages of the body, the others marked as unofficial a link away", async () => {
    const path = example.link("village");
    const languageOf = async (asked: string, accept: string) =>
      (await get(`${path}${asked}`, { headers: { "accept-language": accept } })).headers.get("content-language");
    expect(await languageOf("", "nl-BE")).toBe("nl");
    expect(await languageOf("", "de-BE")).toBe("fr");
    expect(await languageOf("?lang=de", "fr")).toBe("de");
    const french = (await get(`${path}?lang=fr`)).text;
    expect(french).toContain("Deutsch</span> (non officiel)");
    expect(french).not.toContain("Nederlands</span> (non officiel)");
    expect(french).not.toContain("Cette version n’est pas officielle");
    expect((await get(`${path}?lang=de`)).text).toContain("Diese Fassung ist nicht amtlich");
    expect(french).toContain(`${path}/letter.nl.pdf`);
    expect(french).not.toContain("letter.de.pdf");
  });

  it("gives the letter as it is held, and no other file", async () => {
    const letter = await get(`${example.link("village")}/letter.nl.pdf`);
    expect([letter.headers.get("content-type"), letter.text]).toEqual(["application/pdf", "%PDF-1.7 nl"]);
    expect((await get(`${example.link("village")}/letter.de.pdf`)).status).toBe(403);
    expect((await get(`${example.link("village")}/letter.xx.pdf`)).status).toBe(403);
  });

  it("gives a municipality that is only invited a table to count by, in the terms of the model", async () => {
    const [table, upload] = await Promise.all(
      ["missing.csv", "table"].map((page) => get(`${example.link("town")}/${page}`)),
    );
    expect([table?.status, upload?.status]).toEqual([200, 200]);
    expect(table?.text).toContain("tel que le dit le modèle de décision");
    expect(await example.records()).toEqual([]);
  });

  it("bears no script, little weight, no way elsewhere, and headers that keep it so", async () => {
    const second = await answer({ outcome: "partly" });
    const third = await details(second.text, { ...adopted, reason: "the first clause" });
    const pages = [
      await get(example.link("village")),
      await get(`${example.link("village")}/answer`),
      second,
      third,
      await get(example.mails[0]?.path ?? ""),
    ];
    for (const { text, headers } of pages) {
      expect(text).not.toMatch(/<script|\son\w+=|http:|https:/i);
      expect(text.length).toBeLessThan(30_000);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-robots-tag")).toContain("noindex");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      for (const [, to = ""] of text.matchAll(/<a [^>]*href="([^"]+)"/g))
        expect(to).toMatch(/^(?:#|\/r\/|\/confirm\/)/);
      expect(text).not.toContain(address);
      expect((text.match(/<(?:fieldset|textarea|input id="field-\w+" type="text")/g) ?? []).length).toBeLessThanOrEqual(
        4,
      );
    }
  });
});

describe("answering", () => {
  it("keeps the receipt at once, and the response only once the body has confirmed it", async () => {
    const second = await answer({ outcome: "adopted" });
    expect(second.status).toBe(200);
    expect(await kinds()).toEqual(["acknowledgement"]);
    expect((await details(second.text, adopted)).text).toContain("Et maintenant");
    expect(await kinds()).toEqual(["acknowledgement"]);
    expect(await standing()).toBe("none");
    const [mail] = example.mails;
    expect([mail?.kind, mail?.address, mail?.versions.map(({ language }) => language)]).toEqual([
      "confirmation",
      address,
      ["fr", "nl"],
    ]);
    expect((await press(mail?.path ?? "", { action: "confirm" })).status).toBe(200);
    expect(await standing()).toBe("adopted");
    const [, response] = await example.records();
    expect(response).toMatchObject({
      kind: "response",
      by: { body: "be/ex/village", capacity: { fr: "directrice générale ou directeur général" } },
      at: "2026-11-20",
      reference: "2026/114",
      organ: { en: "college" },
    });
    expect(example.mails.map(({ kind }) => kind)).toEqual(["confirmation", "response"]);
    const said = JSON.stringify(await example.records());
    expect(said).not.toContain(example.link("village").split("/").at(-1));
    expect(said).not.toContain(address);
  });

  it.each([
    ["received only", { outcome: "acknowledged" }, undefined, ["acknowledgement"], []],
    ["passed on", { outcome: "relayed" }, { to: "les écoles", on: "2026-11-20" }, ["acknowledgement", "relay"], []],
    ["awareness", { outcome: "awareness" }, undefined, ["acknowledgement"], [["waiting", true]]],
    ["examining", { outcome: "examining" }, undefined, ["acknowledgement"], [["waiting", true]]],
    ["partly", { outcome: "partly" }, { ...adopted, reason: "x" }, ["acknowledgement"], [["waiting", true]]],
    ["declined", { outcome: "declined" }, { reason: "x" }, ["acknowledgement"], [["waiting", true]]],
    ["not applicable", { outcome: "not-applicable" }, { reason: "" }, ["acknowledgement"], [["waiting", true]]],
  ])("records %s as what it is", async (_, outcome, more, records, replies) => {
    const first = await answer(outcome);
    const last = more === undefined ? first : await details(first.text, more);
    expect(last.status).toBe(200);
    expect(await kinds()).toEqual(records);
    expect(await states()).toEqual(replies);
  });

  it("says the same thing once, however often its form is sent", async () => {
    const path = `${example.link("village")}/answer`;
    const fields = { ...hiddenIn((await get(path)).text), ...who, outcome: "examining" };
    const first = await post(path, fields);
    const after = await example.head();
    example.clock.now += 60_000;
    expect((await post(path, fields)).text).toBe(first.text);
    expect(await example.head()).toEqual(after);
    // The same words by a fresh form are the answer that stands; others after it are a new one, which the old form does not take back.
    await answer({ outcome: "examining" });
    expect(await example.head()).toEqual(after);
    await answer({ outcome: "awareness" });
    const later = await example.head();
    await post(path, fields);
    expect(await example.head()).toEqual(later);
    expect(example.mails).toHaveLength(2);
  });

  it("waits where the register has no address to confirm it, and says so", async () => {
    const third = await adopt("hamlet");
    expect(third.text).toContain("le registre n’a pas d’adresse");
    expect(await states()).toEqual([["waiting", false]]);
    expect(example.mails).toEqual([]);
  });

  it("asks anew for what waited in vain", async () => {
    await answer({ outcome: "examining" }, "hamlet");
    await answer({ outcome: "examining" }, "hamlet");
    expect(await states()).toEqual([["waiting", false]]);
    example.clock.now += 60_000;
    writeFileSync(
      join(example.data, "registers", "more.csv"),
      "body,address,source\nbe/ex/hamlet,hamlet@hamlet.invalid,x\n",
    );
    await answer({ outcome: "examining" }, "hamlet");
    expect(await states()).toEqual([
      ["waiting", false],
      ["waiting", true],
    ]);
    expect(example.mails.map(({ address: to }) => to)).toEqual(["hamlet@hamlet.invalid"]);
  });

  it("takes from a body that is no more what it did up to its last day", async () => {
    const file = join(example.data, "registers", "bodies.yaml");
    const ended = (text: string) => text.replace("{id: be/ex/village,", '{id: be/ex/village, valid-to: "2026-11-19",');
    writeFileSync(file, ended(readFileSync(file, "utf8")));
    expect((await get(`${example.link("village")}?lang=fr`)).text).toContain("a pris fin le 19 novembre 2026");
    const page = (await answer({ outcome: "adopted" })).text;
    expect((await details(page, adopted)).text).toContain("19/11/2026");
    expect((await details(page, { ...adopted, on: "19/11/2026" })).status).toBe(200);
    expect(await states()).toEqual([["waiting", true]]);
  });

  it("shows what is wrong at its field, and loses nothing that was written", async () => {
    const first = await answer({ capacity: "other", words: "  ", behalf: 'Le "village" & <co>', outcome: "" });
    expect(first.status).toBe(422);
    expect(first.text).toContain('href="#field-words"');
    expect(first.text).toContain('href="#field-outcome"');
    expect(first.text).toContain('id="field-outcome"');
    expect(first.text).toContain("Le &quot;village&quot; &amp; &lt;co&gt;");
    expect(first.text).toMatch(/value="other" checked/);
    expect(await kinds()).toEqual([]);
    const second = await answer({ outcome: "adopted" });
    const wrong = await details(second.text, { organ: "", on: "31/02/2026", reference: "ref 7" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="ref 7"');
    expect(wrong.text).toContain('value="31/02/2026"');
    for (const field of ["organ", "on"]) expect(wrong.text).toContain(`href="#field-${field}"`);
    expect((await details(wrong.text, adopted)).status).toBe(200);
    expect(await states()).toEqual([["waiting", true]]);
  });

  it.each([
    ["a day to come", { ...adopted, on: "2026-11-22" }],
    ["no organ of a municipality", { ...adopted, organ: "the minister" }],
    ["a reference without end", { ...adopted, reference: "x".repeat(121) }],
  ])("does not take %s", async (_, fields) => {
    const second = await answer({ outcome: "adopted" });
    expect((await details(second.text, fields)).status).toBe(422);
    expect(await states()).toEqual([]);
  });
});
