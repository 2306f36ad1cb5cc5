import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../src/answer/answer.ts";
import { languages } from "../src/language/language.ts";
import { app } from "../src/web/app.ts";
import { everyPage, everyRefusal, exerciseFolder, now } from "./pages.test-help.ts";

let folder: Awaited<ReturnType<typeof exerciseFolder>>;
let pages: Hono;
const faults: unknown[] = [];

beforeAll(async () => {
  folder = await exerciseFolder(240);
  pages = app(folder.data, { now: () => now, fault: (error) => faults.push(error) });
});
afterAll(() => folder.remove());

const get = async (path: string, init?: RequestInit) => {
  const response = await pages.request(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const unescaped = (text: string): string =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");

/** What a reader sees: no markup, no code, no addresses. */
const visible = (html: string): string =>
  unescaped(html.replaceAll(/<(code|pre|style)\b[^>]*>[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]*>/g, " "));

const tokens =
  /\b(?:not-covered|not-in-force|not-followed|followed-since|to-remove|advised-against|no-record|done-late|not-addressed|not-owed|in-force|recommend-against|cannot-be-shown|not-established|managed-apps|all-apps)\b/;

describe("every page, in every language", () => {
  for (const language of languages) {
    it.each(everyPage)(`${language} %s`, async (path) => {
      const { status, text, headers } = await get(`/${language}${path}`);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text.match(/<h1\b/g)).toHaveLength(1);
      const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? "";
      expect(title).toMatch(/.+ — Interdict$/);
      expect(text).not.toMatch(/undefined|\[object|NaN|>null</);
      expect(visible(text)).not.toMatch(/[{}]|\uE000/);
      expect(visible(text)).not.toMatch(tokens);
      expect(text).not.toMatch(/<script|style="|\son[a-z]+=|https?:\/\/[^"]*\.(?:js|css|woff)/);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("set-cookie")).toBeNull();
    });
  }

  it.each(everyPage)("as JSON %s", async (path) => {
    const [bare = "", query] = path.split("?");
    const { status, text, headers } = await get(
      `/fr${bare === "/" ? "/index" : bare}.json${query === undefined ? "" : `?${query}`}`,
    );
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("application/json");
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it("tables as CSV, as spreadsheets here open them", async () => {
    const response = await pages.request(
      "/fr/measures/be/wal/2023-tiktok/bodies.csv?at=2023-04-01T00:00&known-at=2023-06-12&world=fictional",
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(new Set(lines.map((line) => line.replaceAll(/"[^"]*"/g, "").split(";").length)).size).toBe(1);
    expect(lines.length).toBeGreaterThan(20);
  });
});

describe("refusals", () => {
  it.each(everyRefusal)("%s is %i, in the house style and as a problem", async (path, status) => {
    for (const language of languages) {
      const page = await get(`/${language}${path}`);
      expect(page.status).toBe(status);
      expect(page.text).toContain(`<html lang="${language}">`);
      expect(page.text).not.toMatch(/undefined|\[object/);
      expect(visible(page.text)).not.toMatch(/[{}]/);
    }
    const [bare, query] = path.split("?");
    const problem = await get(`/en${bare}.json${query === undefined ? "" : `?${query}`}`);
    expect(problem.status).toBe(status);
    expect(problem.headers.get("content-type")).toContain("application/problem+json");
    expect(JSON.parse(problem.text)).toMatchObject({ status, errors: [{ code: expect.stringMatching(/^E-/) }] });
  });

  it("an invented body without its world says how to ask for it", async () => {
    const { text } = await get("/en/bodies/be/ex/service-a");
    expect(visible(text)).toContain("world=fictional");
  });

  const hostile = [
    `"><script>alert(1)</script>`,
    "' OR 1=1 --",
    "{x}",
    "<img src=x onerror=1>",
    "\u0000",
    "..",
    "%",
    "a".repeat(4000),
  ];
  it.each(hostile)("hostile value %j stays text", async (value) => {
    const encoded = encodeURIComponent(value);
    for (const path of [
      `/fr/measures?at=${encoded}`,
      `/fr/measures/be/wal/2023-tiktok?choose=${encoded}:${encoded}`,
      `/fr/measures/be/wal/2023-tiktok/bodies?verdict=${encoded}&body=${encoded}&sort=${encoded}`,
      `/fr/measures/be/wal/2023-tiktok/units?clause=${encoded}`,
      `/fr/bodies?q=${encoded}`,
      `/fr/may-i?q=${encoded}`,
      `/fr/may-i?body=be/wal/spw&device.owner=${encoded}&change=${encoded}&asked=${encoded}&at=2023-04-15`,
      `/fr/may-i?body=be/wal/spw&at=2023-04-15&${encoded}=${encoded}`,
      `/fr/bodies/${encoded}`,
      `/fr/devices/${encoded}?measure=be/wal/2023-tiktok`,
      `/fr/questions/${encoded}`,
      `/fr/${encoded}`,
      `/${encoded}`,
    ]) {
      const { status, text } = await get(path);
      expect([200, 302, 400, 404]).toContain(status);
      expect(text).not.toMatch(/<script|<img/);
    }
    expect(faults).toEqual([]);
  });

  it("an address that cannot be decoded is no page", async () => {
    expect((await get("/fr/%E0%A4%A")).status).toBe(404);
  });
});

describe("the front door", () => {
  it.each([
    ["nl-BE,fr;q=0.8", "nl"],
    ["de", "de"],
    ["es", "en"],
    [undefined, "en"],
    ["fr;q=0.2, nl;q=0.9", "nl"],
  ])("%s → /%s/", async (header, language) => {
    const response = await get("/", header === undefined ? {} : { headers: { "accept-language": header } });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`/${language}/`);
  });

  it("the language switch keeps the page and its query", async () => {
    const { text } = await get("/fr/measures/be/wal/2023-tiktok?at=2023-04-15");
    expect(text).toContain('href="/nl/measures/be/wal/2023-tiktok?at=2023-04-15"');
  });

  it("the stylesheet is kept for ever under an address that changes with it, and the mark is our own", async () => {
    const { text } = await get("/fr/");
    const style = /href="(\/style\.[0-9a-f]+\.css)"/.exec(text)?.[1] ?? "";
    const found = await get(style);
    expect(found.status).toBe(200);
    expect(found.headers.get("cache-control")).toContain("immutable");
    expect((await get("/favicon.svg")).headers.get("content-type")).toContain("svg");
  });
});

describe("an answer that was made already", () => {
  it("is given as it is, and only for the question, world and clocks that it was made for", async () => {
    const question = "/en/questions/be/wal/question/2022-2023-170-di-rupo.json";
    const made = JSON.parse((await get(question)).text) as Answer;
    const served = app(folder.data, {
      now: () => now,
      answers: [{ ...made, assembly: { ...made.assembly, en: "Made before" } }],
    });
    const again = async (path: string): Promise<string> => (await served.request(path)).text();
    expect(await again(question)).toContain("Made before");
    expect(await again(`${question}?known-at=2024-01-04`)).not.toContain("Made before");
    expect(await again(`${question}?world=fictional`)).not.toContain("Made before");
  });
});

/** The links of a page to this site, decoded. */
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)]
    .map(([, href = ""]) => unescaped(href))
    .filter((href) => href.startsWith("/") || href.startsWith("#"));

/** Pages of one kind: the same path but for ids, the same parameters. */
const kindOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address, "http://x");
  const path = pathname
    .replace(/^\/(..)\/(bodies|devices|questions)\/.+/, "/$1/$2/*")
    .replace(/^\/(..)\/measures\/.+?(\/(?:bodies|units|deeds))?(\.\w+)?$/, "/$1/measures/*$2$3");
  return `${path}?${[...searchParams.keys()].sort().join("&")}`;
};

const crawl = async (from: string, most: number) => {
  const seen = new Map<string, string>();
  const kinds = new Map<string, number>();
  const wanted = [from];
  const dead: string[] = [];
  const fragments: (readonly [string, string])[] = [];
  for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
    const { status, text, headers } = await get(next);
    if (status !== 200) {
      dead.push(`${status} ${next}`);
      continue;
    }
    seen.set(next, headers.get("content-type")?.includes("html") === true ? text : "");
    for (const link of linksIn(seen.get(next) ?? "")) {
      const [path = "", fragment] = link.split("#");
      const target = path === "" ? next : path;
      if (fragment !== undefined && fragment !== "") fragments.push([target, fragment]);
      if (seen.has(target) || wanted.includes(target) || !target.startsWith(from.slice(0, 4))) continue;
      const kind = kindOf(target);
      const count = kinds.get(kind) ?? 0;
      if (count >= most) continue;
      kinds.set(kind, count + 1);
      wanted.push(target);
    }
  }
  return { seen, dead, fragments };
};

describe("links", () => {
  it("no link is dead, and every place on a page that is pointed to is there", async () => {
    const { seen, dead, fragments } = await crawl("/fr/", 1);
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
    const missing = fragments.filter(([target, fragment]) => {
      const html = seen.get(target);
      return html !== undefined && html !== "" && !html.includes(`id="${fragment}"`);
    });
    expect(missing).toEqual([]);
  });

  it("every count leads to a list of that length", async () => {
    const counts = /<a\b[^>]*?\bhref="([^"#]+)"[^>]*>([\d\s\u00a0\u202f.]+)<\/a>/g;
    const wrong: string[] = [];
    let checked = 0;
    for (const path of everyPage) {
      const { text } = await get(`/fr${path}`);
      for (const [, href = "", shown = ""] of text.matchAll(counts)) {
        const address = unescaped(href);
        const [bare = "", query = ""] = address.split("?");
        // A sum over a list, not its length: how many people campaigns reached, on how many devices a control runs.
        if (!/\/(?:bodies|units|deeds)$/.test(bare) || query.includes("sum=")) continue;
        const list = JSON.parse((await get(`${bare}.json?${query}`)).text) as {
          readonly total: number;
          readonly bodies?: readonly unknown[];
          readonly units?: readonly unknown[];
          readonly deeds?: readonly unknown[];
        };
        const rows = list.bodies ?? list.units ?? list.deeds ?? [];
        const n = Number(shown.replaceAll(/\D/g, ""));
        if (list.total !== n || rows.length !== n)
          wrong.push(`${path}: ${n} → ${list.total}, ${rows.length} at ${address}`);
        checked += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(150);
  });
});

describe("the two worlds", () => {
  const invented = /be(?:%2F|\/)ex(?:%2F|\/)|\(fictif\)/;

  it("a page of the real world names nothing invented", async () => {
    for (const path of everyPage.filter((one) => !one.includes("world=fictional") && one !== "/")) {
      const { text } = await get(`/fr${path}`);
      expect(`${path} ${text.match(invented)?.[0] ?? ""}`).toBe(`${path} `);
    }
  });

  it("a page of the exercise says so, and lists no real body", async () => {
    for (const path of everyPage.filter((one) => one.includes("world=fictional"))) {
      const { text } = await get(`/fr${path}`);
      expect(text).toContain('<body class="fictional">');
      expect(/<title>[^<]*▧ FICTIF/.test(text)).toBe(true);
      for (const svg of text.match(/<svg class="wide"[\s\S]*?<\/svg>/g) ?? []) expect(svg).toContain("FICTIF");
      const [bare = "", query] = path.split("?");
      const json = JSON.parse((await get(`/fr${bare}.json?${query}`)).text) as {
        readonly bodies?: readonly { readonly id: string }[];
      };
      for (const { id } of json.bodies ?? []) expect(id).toMatch(/^be\/ex\//);
    }
  });

  it("home shows both in panels of their own, the invented one marked", async () => {
    const { text } = await get("/fr/");
    const panels = text.match(/<section class="panel[\s\S]*?<\/section>/g) ?? [];
    expect(panels).toHaveLength(3);
    expect(panels.filter((panel) => invented.test(panel) || panel.includes("world=fictional"))).toHaveLength(1);
    expect(panels[2]).toContain("▧ FICTIF");
  });
});

describe("trying a file", () => {
  const upload = async (name: string, content: string, path = "/fr/try") => {
    const form = new FormData();
    form.set("file", new File([content], name));
    return get(path, { method: "POST", body: form });
  };
  const register = `device;owner;managed;valid-from;valid-to\nd1;authority;full;;\nd2;authorithy;full;;\n;person;none;;\n`;

  it("says what would be kept and what refused, in the visitor's own rows, and stores nothing", async () => {
    const { status, text } = await upload("<b>appareils</b>.csv", register);
    expect(status).toBe(200);
    expect(text).toContain("d2;authorithy;full;;");
    expect(text).not.toContain("<b>appareils");
    expect(visible(text)).not.toMatch(/interdict-trial|[{}]/);
    const json = JSON.parse((await upload("x.csv", register, "/en/try.json")).text);
    expect(json).toMatchObject({
      stored: false,
      refused: false,
      source: "device-register",
      records: 3,
      kept: 1,
      rejected: [{ line: 3 }, { line: 4 }],
    });
  });

  it("refuses whole what no source recognises", async () => {
    const { status, text } = await upload("x.txt", "nothing of the kind");
    expect(status).toBe(200);
    expect(visible(text)).toContain("refusé");
  });

  it("wants a file, and one that is not too large", async () => {
    expect((await get("/fr/try", { method: "POST", body: new FormData() })).status).toBe(400);
    expect((await upload("x.csv", "x".repeat(33 * 1024 * 1024))).status).toBe(413);
  });
});

describe("one device", () => {
  it("shows its verdict, why, what would change it, and its records on both clocks", async () => {
    const units = JSON.parse(
      (await get("/fr/measures/be/wal/2023-tiktok/units.json?at=2023-04-01T00:00&known-at=2023-06-12&world=fictional"))
        .text,
    ) as {
      readonly units: readonly { readonly device: string | null; readonly body: string; readonly verdict: string }[];
    };
    const verdicts = new Map(units.units.flatMap((one) => (one.device === null ? [] : [[one.verdict, one] as const])));
    expect(verdicts.size).toBeGreaterThan(4);
    for (const { device, body } of verdicts.values()) {
      for (const language of languages) {
        const { status, text } = await get(
          `/${language}/devices/${device}?measure=be/wal/2023-tiktok&at=2023-04-01T00:00&known-at=2023-06-12&world=fictional&body=${encodeURIComponent(body)}`,
        );
        expect(status).toBe(200);
        expect(text).not.toMatch(/undefined|\[object/);
        expect(visible(text)).not.toMatch(/[{}]/);
        expect(visible(text)).not.toMatch(tokens);
      }
    }
  });
});
