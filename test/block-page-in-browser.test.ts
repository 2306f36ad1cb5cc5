import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { blockPage, canaryPage } from "../src/control/points/squid-page.ts";
import { host, restrictionOf } from "../src/control/real/restriction.test-help.ts";
import { languages } from "../src/language/language.ts";
import { args, executablePath, faultsOf, noBrowser } from "./browser.test-help.ts";

/** An address that no line of a telephone holds. */
const contact = "une.adresse.de.contact.exceptionnellement.longue@administration-communale.test";

describe.skipIf(noBrowser)("the pages of the proxy, on a telephone (chromium)", () => {
  it("have nothing that axe-core finds, scroll up and down only, and are in the language of the administration first", async () => {
    const browser = await chromium.launch({ executablePath, headless: true, args });
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const restriction = restrictionOf("app", ["app.example"], { until: "2026-07-01" });
    try {
      for (const language of languages) {
        const own = { ...host, language, contact };
        for (const [name, html] of Object.entries({
          blocked: blockPage(restriction, own),
          canary: canaryPage(restriction, own, "0123456789abcdef0123"),
        })) {
          await page.setContent(html.replaceAll("%%", "%"));
          expect(await faultsOf(page, `${name}-${language}`)).toEqual([]);
          const spoken = await page.evaluate(
            "[document.documentElement.lang, ...[...document.querySelectorAll('section')].map(({ lang }) => lang)]",
          );
          expect(spoken).toEqual([language, language, ...languages.filter((one) => one !== language)]);
        }
      }
    } finally {
      await browser.close();
    }
  });
});
