import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, type BrowserName, programOf, startBrowser } from "./browser.test-help.ts";
import { type Internet, startInternet } from "./internet.test-help.ts";
import { missing, noNamespaces } from "./program.test-help.ts";

const policies: Readonly<Record<BrowserName, { file: string; text: string; error: string }>> = {
  chromium: {
    file: "interdict.json",
    text: JSON.stringify({ URLBlocklist: ["app.example"], URLAllowlist: ["news.app.example"] }),
    error: "net::ERR_BLOCKED_BY_ADMINISTRATOR",
  },
  firefox: {
    file: "policies.json",
    text: JSON.stringify({
      policies: { WebsiteFilter: { Block: ["*://*.app.example/*"], Exceptions: ["*://news.app.example/*"] } },
    }),
    error: "NS_ERROR_BLOCKED_BY_POLICY",
  },
};

for (const name of ["chromium", "firefox"] as const)
  describe.skipIf(missing(programOf(name), "unshare") || noNamespaces("m"))(
    `${programOf(name)} run by the harness`,
    () => {
      const { error, ...policy } = policies[name];
      let internet: Internet;
      let browser: Browser | undefined;
      beforeAll(async () => {
        internet = await startInternet({});
      });
      afterAll(async () => {
        await browser?.stop();
        await internet.stop();
      });

      it("reads the policies that it is given", async () => {
        browser = await startBrowser(name, internet, [policy]);
        const reached = { loaded: true, status: 200, text: "reached" };
        expect(await browser.visit("app.example")).toEqual({ loaded: false, error });
        expect(await browser.visit("www.app.example")).toEqual({ loaded: false, error });
        expect(await browser.visit("notapp.example")).toEqual(reached);
        expect(await browser.visit("news.app.example")).toEqual(reached);
        expect(internet.visited).not.toContain("www.app.example");
      });

      it("has no policies without", async () => {
        await browser?.stop();
        browser = await startBrowser(name, internet, []);
        expect((await browser.visit("app.example")).loaded).toBe(true);
      });
    },
  );
