import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../src/language/language.ts";
import { type Served, serve } from "../src/web/serve.ts";
import { args, axe, executablePath, noBrowser, type Violation } from "./browser.test-help.ts";
import { everyPage, exerciseFolder, now } from "./pages.test-help.ts";

describe.skipIf(noBrowser)("in a real browser", () => {
  let folder: Awaited<ReturnType<typeof exerciseFolder>>;
  let served: Served;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];

  beforeAll(async () => {
    folder = await exerciseFolder(120);
    served = await serve({ data: folder.data, port: 0, now: () => now });
    browser = await chromium.launch({ executablePath, headless: true, args });
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    folder?.remove();
  });

  const open = async (path: string) => page.goto(new URL(path, served.url).href);

  const devices = async (): Promise<readonly string[]> => {
    const units = await fetch(
      new URL(
        "/fr/measures/be/wal/2023-tiktok/units.json?at=2023-04-01T00:00&known-at=2023-06-12&world=fictional",
        served.url,
      ),
    );
    const list = (await units.json()) as {
      readonly units: readonly { readonly device: string | null; readonly verdict: string }[];
    };
    const byVerdict = new Map(
      list.units.flatMap(({ device, verdict }) => (device === null ? [] : [[verdict, device] as const])),
    );
    return [...byVerdict.values()]
      .slice(0, 3)
      .map(
        (device) =>
          `/devices/${device}?measure=be/wal/2023-tiktok&at=2023-04-01T00:00&known-at=2023-06-12&world=fictional`,
      );
  };

  const all = async () => [...everyPage, "/nope", "/measures?at=xyz", ...(await devices())];

  const violations = async (paths: readonly string[]): Promise<readonly string[]> => {
    const wrong: string[] = [];
    for (const path of paths) {
      await open(path);
      await page.evaluate(axe);
      const result = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
        readonly violations: readonly Violation[];
      };
      for (const { id, nodes } of result.violations)
        wrong.push(`${path} ${id} ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ""}`);
    }
    return wrong;
  };

  it("axe-core finds nothing on any page in French", async () => {
    expect(await violations((await all()).map((path) => `/fr${path}`))).toEqual([]);
    expect(foreign).toEqual([]);
  });

  // The pages have one structure in all languages; what differs are words, their length and the marks of language.
  it("axe-core finds nothing on any page in one of the other languages, in turn", async () => {
    const others = languages.filter((language) => language !== "fr");
    const paths = (await all()).map((path, place) => `/${others[place % others.length]}${path}`);
    expect(await violations(paths)).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("at 320 pixels no page scrolls sideways", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const language of ["fr", "de"]) {
      for (const path of await all()) {
        await open(`/${language}${path}`);
        const width = await page.evaluate("document.documentElement.scrollWidth");
        if (Number(width) > 320) wide.push(`${language}${path}: ${String(width)}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(wide).toEqual([]);
  });

  it.each(languages)("on paper in %s there is no navigation and nothing is cut off to the right", async (language) => {
    await open(
      `/${language}/measures/be/wal/2023-tiktok/bodies?at=2023-04-01T00:00&known-at=2023-06-12&world=fictional`,
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.querySelector('nav.main')).display")).toBe("none");
    expect(await page.evaluate("getComputedStyle(document.querySelector('.scroll')).overflowX")).toBe("visible");
    // A4 across, less its margins, in CSS pixels.
    await page.setViewportSize({ width: 1047, height: 720 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1047);
    await page.setViewportSize({ width: 1280, height: 800 });
    const paper = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: "screen" });
    expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await page.evaluate("document.body.classList.contains('fictional')")).toBe(true);
  });

  it("the first key leads to the content, and the focus is seen", async () => {
    await open("/en/measures");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    expect(await page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#content");
  });
});
