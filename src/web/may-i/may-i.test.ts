import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import { parseInstant } from "../../time/time.ts";
import { app } from "../app.ts";

const data = mkdtempSync(join(tmpdir(), "interdict-may-i-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const faults: unknown[] = [];
const pages = app(data, { now: () => parseInstant("2026-11-21T12:00") ?? 0, fault: (error) => faults.push(error) });

const get = async (address: string) => {
  const response = await pages.request(address);
  return { status: response.status, text: await response.text() };
};

const unescaped = (text: string): string =>
  text.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');

/** What a browser sends when this answer is chosen and the form sent; undefined where the page asks nothing. */
const sent = (html: string, pick: (values: readonly string[]) => string | undefined): string | undefined => {
  const form = /<form method="get" action="([^"]+)" class="one-question">([\s\S]*?)<\/form>/.exec(html);
  const radios = [...(form?.[2] ?? "").matchAll(/type="radio" name="([^"]+)" value="([^"]+)"/g)];
  if (form === null || radios.length === 0) return undefined;
  const hidden = [...(form[2] ?? "").matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const chosen = pick(radios.map(([, , value = ""]) => value));
  const fields: [string, string][] = [
    ...hidden.map(([, name = "", value = ""]) => [name, unescaped(value)] satisfies [string, string]),
    ...(chosen === undefined ? [] : [[radios[0]?.[1] ?? "", chosen] satisfies [string, string]]),
  ];
  return `${form[1]}?${new URLSearchParams(fields)}`;
};

/** The pages from an address to the ruling, always with this answer. */
const walk = async (
  from: string,
  pick: (values: readonly string[]) => string | undefined,
): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (let next: string | undefined = from; next !== undefined && seen.length < 12; ) {
    const { status, text } = await get(next);
    expect(status).toBe(200);
    expect(text.match(/<h1\b/g)).toHaveLength(1);
    seen.push(text);
    next = sent(text, pick);
  }
  return seen;
};

const spw = "/en/may-i?body=be/wal/spw&measure=be/wal/2023-tiktok&at=2023-04-15";

describe("May I?", () => {
  it("leads from a name to a ruling, one question a page", async () => {
    const [found = "", owner = "", information = "", end = ""] = await walk(
      "/en/may-i?q=service+public+de+wallonie&action=use&person.as=member&at=2023-04-15&measure=be/wal/2023-tiktok",
      (values) => values[0],
    );
    expect(found).toContain('name="body" value="be/wal/spw"');
    expect(owner).toContain("At most 2 more questions");
    expect(information).toContain("This is the last question");
    expect(information).toContain("change=device.owner");
    expect(end).toContain('<h1 class="ruling">No: this is prohibited</h1>');
    expect(end).toContain("#clause-ban");
    expect(end).toContain("1 April 2023");
    expect(end).toContain("The device carries no professional information: permitted");
  });

  it.each(languages)(
    "says in %s what is missing where nothing is chosen, and keeps what was said",
    async (language) => {
      const first = spw.replace("/en/", `/${language}/`);
      const again = await get(sent((await get(first)).text, () => undefined) ?? "");
      expect(again.text).toContain('role="alert"');
      expect(again.text).toContain('href="#choice-1"');
      expect(again.text).toContain('name="body" value="be/wal/spw"');
      const nobody = await get(`/${language}/may-i?q=zzzz`);
      expect(nobody.text).toContain('href="#field-q"');
      expect(nobody.text).toContain("zzzz");
    },
  );

  it("ends undetermined where nobody can say, and says what to find out", async () => {
    const end = (await walk(spw, () => "unknown")).at(-1) ?? "";
    expect(end).toContain("The answer depends on what you could not say");
    expect(end).toContain("Who owns, leases or issues the device you use?");
  });

  it("asks for another day where the body did not exist on that one", async () => {
    const { text } = await get("/en/may-i?body=be/vlg/cabinet-brouns&at=2020-01-15");
    expect(text).toContain('href="#field-at"');
    expect(text).not.toContain('type="hidden" name="body"');
  });

  it("goes back to the question before, and asks again what is to be changed", async () => {
    const { text } = await get(`${spw}&device.owner=authority&device.professional-information=true`);
    const [, back = ""] = /class="crumb back"><a href="([^"]+)"/.exec(text) ?? [];
    expect((await get(unescaped(back))).text).toContain('name="device.professional-information" value="false"');
    const change = await get(`${spw}&device.owner=authority&device.professional-information=true&change=device.owner`);
    expect(change.text).toMatch(/value="authority" checked/);
    const other = await get(sent(change.text, () => "person") ?? "");
    expect(other.text).toContain('name="device.internal-access"');
  });

  it("gives the same as the command does, for programs", async () => {
    const question = JSON.parse((await get(spw.replace("may-i", "may-i.json"))).text);
    expect(question).toMatchObject({ next: "device.owner", left: 2, values: [{ value: "authority" }, {}, {}, {}, {}] });
    const ruling = JSON.parse((await get(`${spw.replace("may-i", "may-i.json")}&device.owner=other`)).text);
    expect(ruling).toMatchObject({ ruling: "not-covered", measures: [{ measure: "be/wal/2023-tiktok" }] });
  });

  it("no address breaks it, and no page is heavy", async () => {
    const name = fc.constantFrom(
      "q",
      "body",
      "measure",
      "action",
      "product",
      "at",
      "known-at",
      "world",
      "change",
      "asked",
      "x",
      ...vocabulary.keys(),
    );
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "unknown",
        "true",
        "person",
        "be/wal/spw",
        "__proto__",
        "constructor",
        "<b>",
        "use",
        "2023-04-15",
        "tiktok",
        "",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 6 }), fc.boolean(), async (given, withBody) => {
        const query = new URLSearchParams(given);
        if (withBody) query.append("body", "be/wal/spw");
        const { status, text } = await get(`/fr/may-i?${query}`);
        expect([200, 400]).toContain(status);
        expect(text).not.toMatch(/<b>|undefined|\[object/);
        expect(text.length).toBeLessThan(60_000);
      }),
      { numRuns: 100 },
    );
    expect(faults).toEqual([]);
  });
});

describe("a measure that is about several products", () => {
  const carolina = "/fr/may-i?body=us/nc/dit&measure=us/nc/governor/2023-tiktok-wechat&at=2023-06-01";

  it("asks first which one is meant, and offers another", async () => {
    const [which = "", next = ""] = await walk(carolina, ([first]) => first);
    expect(which).toContain("De quel produit s’agit-il");
    expect([...which.matchAll(/type="radio" name="product" value="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "tiktok",
      "wechat",
      "another",
    ]);
    expect(next).not.toContain("De quel produit");
    expect(next).toContain("TikTok, le 1er juin 2023");
  });

  it("gives an answer about another one too, and lets it be changed", async () => {
    const { status, text } = await get(`${carolina}&product=another`);
    expect(status).toBe(200);
    expect(text).toContain("un autre produit, le 1er juin 2023");
    expect(text).toContain('aria-label="Modifier');
    expect(text).not.toContain('type="radio"');
  });
});
