import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import puppeteer, { type Page as FirefoxPage } from "puppeteer-core";
import type { Internet } from "./internet.test-help.ts";
import { endsWithUs, withPath } from "./program.test-help.ts";

/** What became of a visit: the page and its status, or the error of the browser. */
export type Visit =
  | { readonly loaded: true; readonly status: number; readonly text: string }
  | { readonly loaded: false; readonly error: string };

/** A real browser, with policies that it reads where an administrator puts them. */
export interface Browser {
  /** A page of a host of the internet, over plain HTTP. */
  readonly visit: (host: string, path?: string) => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

/** A file among the policies of its machine. */
export interface Policy {
  readonly file: string;
  readonly text: string;
}

export type BrowserName = "chromium" | "firefox";

/** Where Debian’s packages read the policies, below /etc, and which program they are of. */
const browsers = Object.freeze({
  chromium: { program: "chromium", policies: "chromium/policies/managed" },
  firefox: { program: "firefox-esr", policies: "firefox/policies" },
});

/** The program of a browser, for tests that are left out without it. */
export const programOf = (browser: BrowserName): string => browsers[browser].program;

/**
 * A command that starts a browser before an /etc of its own: an overlay gives it the folder of the policies where the machine has none, and ours lies over
 * what the machine has there. The machine itself stays as it is.
 */
export const wrapper = (folder: string, browser: BrowserName): string => {
  const { program, policies } = browsers[browser];
  const file = join(folder, "browser");
  mkdirSync(join(folder, "etc", policies), { recursive: true });
  writeFileSync(
    file,
    `#!/bin/sh
exec ${endsWithUs.join(" ")} unshare -rm --kill-child sh -c '
mount -t overlay overlay -o lowerdir=${folder}/etc:/etc /etc &&
mount --bind ${folder}/policies /etc/${policies} &&
exec ${program} "$@"' sh "$@"
`,
  );
  chmodSync(file, 0o755);
  return file;
};

/** A page, as either driver gives it. */
interface Page {
  readonly goto: (
    url: string,
  ) => Promise<{ readonly status: () => number; readonly text: () => Promise<string> } | null>;
  readonly close: () => Promise<void>;
}

/** What a driver says of a page that did not load. */
const visitBy = async (page: Page, url: string): Promise<Visit> => {
  try {
    const response = await page.goto(url);
    if (response === null) return { loaded: false, error: "no answer" };
    return { loaded: true, status: response.status(), text: await response.text() };
  } catch (error) {
    return { loaded: false, error: /(?:net::|NS_)\w+/.exec(String(error))?.[0] ?? String(error) };
  } finally {
    await page.close();
  }
};

const environment = (folder: string): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(withPath).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  HOME: folder,
});

const launchChromium = (folder: string) =>
  chromium.launch({
    executablePath: wrapper(folder, "chromium"),
    headless: true,
    env: environment(folder),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-features=HttpsUpgrades",
      "--host-resolver-rules=MAP * 127.0.0.1",
    ],
  });

const startChromium = async (folder: string, internet: Internet): Promise<Browser> => {
  const browser = await launchChromium(folder);
  return {
    visit: async (host, path = "/") => visitBy(await browser.newPage(), `http://${host}:${internet.webPort}${path}`),
    stop: () => browser.close(),
  };
};

/** The driver misses now and then that a navigation was refused, and waits for ever: the page of the error that Firefox then shows says it as well. */
const toldByItsPage = (page: FirefoxPage): Page => ({
  goto: (url) =>
    Promise.race([
      page.goto(url),
      new Promise<never>((_, fail) => {
        page.on("framenavigated", (frame) => {
          if (frame.url().startsWith("about:neterror?e=blockedByPolicy&"))
            fail(new Error("NS_ERROR_BLOCKED_BY_POLICY"));
        });
      }),
    ]),
  close: () => page.close(),
});

const startFirefox = async (folder: string, internet: Internet): Promise<Browser> => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: wrapper(folder, "firefox"),
    headless: true,
    env: environment(folder),
    extraPrefsFirefox: {
      "network.dns.forceResolve": "127.0.0.1",
      "network.proxy.type": 0,
      // Without the processes that plain pages do not need it starts in two thirds of the time.
      "layers.gpu-process.enabled": false,
      "gfx.webrender.software": true,
      "media.rdd-process.enabled": false,
      "media.utility-process.enabled": false,
      "network.process.enabled": false,
    },
  });
  return {
    visit: async (host, path = "/") =>
      visitBy(toldByItsPage(await browser.newPage()), `http://${host}:${internet.webPort}${path}`),
    stop: () => browser.close(),
  };
};

const folderWith = (browser: BrowserName, policies: readonly Policy[]): string => {
  const folder = mkdtempSync(join(tmpdir(), `${browser}-`));
  mkdirSync(join(folder, "policies"));
  for (const { file, text } of policies) writeFileSync(join(folder, "policies", file), text);
  return folder;
};

/** What chrome://policy says of one policy of these files: its level and status, and what is wrong with it. */
export const statusInChromium = async (policies: readonly Policy[], policy: string): Promise<string> => {
  const folder = folderWith("chromium", policies);
  const browser = await launchChromium(folder);
  try {
    const page = await browser.newPage();
    await page.goto("chrome://policy");
    const row = page.locator("policy-row", { has: page.getByText(policy, { exact: true }) });
    await row.locator(".messages.row .value").waitFor({ state: "attached" });
    return (
      await row
        .locator(".level.row .value, .messages.row .value, .errors.row .value, .warnings.row .value")
        .allTextContents()
    )
      .filter((text) => text !== "")
      .join("; ");
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Starts a browser for which every host is the web server of the internet, with these files as the policies of its machine. */
export const startBrowser = async (
  browser: BrowserName,
  internet: Internet,
  policies: readonly Policy[],
): Promise<Browser> => {
  const folder = folderWith(browser, policies);
  const started = await (browser === "chromium" ? startChromium : startFirefox)(folder, internet);
  return {
    visit: started.visit,
    stop: async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
