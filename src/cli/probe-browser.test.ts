import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Package } from "../control/build.ts";
import type { Point } from "../control/point.ts";
import { point as chromiumPoint } from "../control/points/chromium.ts";
import { point as firefoxPoint } from "../control/points/firefox.ts";
import { packageOf } from "../control/points/order.test-help.ts";
import { type BrowserName, programOf, wrapper } from "../control/real/browser.test-help.ts";
import { type Internet, startInternet } from "../control/real/internet.test-help.ts";
import { missing, noNamespaces } from "../control/real/program.test-help.ts";
import { restrictionOf } from "../control/real/restriction.test-help.ts";
import { askBrowser, type BrowserKind } from "./probe-browser.ts";
import { chromium } from "./probe-chromium.ts";
import { firefox } from "./probe-firefox.ts";

const built = (point: Point): Package => packageOf(point, restrictionOf("one", ["app.example"]));

const decoy = "http://00112233445566778899.canary.interdict.internal/";

describe.each<{ readonly name: BrowserName; readonly kind: BrowserKind; readonly point: Point }>([
  { name: "chromium", kind: chromium, point: chromiumPoint },
  { name: "firefox", kind: firefox, point: firefoxPoint },
])("a probe of a real $name", ({ name, kind, point }) => {
  const skip = missing(programOf(name), "unshare") || noNamespaces("m");
  let internet: Internet;
  const folders: string[] = [];
  beforeAll(async () => {
    internet = await startInternet({});
  });
  afterAll(async () => {
    await internet.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** A program that is this browser with policies of its own, and for which the internet of the test is the world. */
  const programWith = (policies: readonly { readonly file: string; readonly text: string }[]): string => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    folders.push(folder);
    mkdirSync(join(folder, "policies"));
    for (const { file, text } of policies) writeFileSync(join(folder, "policies", file), text);
    const program = join(folder, "program");
    const start = wrapper(folder, name);
    const prefs = [
      'user_pref("network.proxy.type", 1);',
      'user_pref("network.proxy.http", "127.0.0.1");',
      `user_pref("network.proxy.http_port", ${internet.webPort});`,
    ].join("");
    writeFileSync(
      program,
      name === "chromium"
        ? `#!/bin/sh\nexec ${start} --proxy-server=http://127.0.0.1:${internet.webPort} --disable-features=HttpsUpgrades "$@"\n`
        : `#!/bin/sh\nfor profile; do :; done\necho '${prefs}' > "$profile/user.js"\nexec ${start} "$@"\n`,
    );
    chmodSync(program, 0o755);
    return program;
  };

  const ask = async (policies: readonly { readonly file: string; readonly text: string }[]) => {
    const asker = await askBrowser(kind, programWith(policies));
    if (asker === undefined) throw new Error("it can be started");
    try {
      return {
        canary: await asker.canary(built(point).manifest.canary ?? "", decoy),
        app: await asker.name("app.example"),
        under: await asker.name("www.app.example"),
        other: await asker.name("notapp.example"),
      };
    } finally {
      await asker.stop();
    }
  };

  it.skipIf(skip)("sees the canary and what is blocked where the policy is live", async () => {
    const files = built(point).files.filter(({ file }) => !file.endsWith("manifest.json"));
    expect(await ask(files)).toEqual({ canary: "shown", app: "refused", under: "refused", other: "reached" });
  });

  it.skipIf(skip)("sees neither where it is not", async () => {
    expect(await ask([])).toEqual({ canary: "absent", app: "reached", under: "reached", other: "reached" });
  });

  it.skipIf(skip)("takes a browser that refuses every page for no proof of ours", async () => {
    const all =
      name === "chromium"
        ? { file: "all.json", text: '{"URLBlocklist": ["*"]}' }
        : { file: "policies.json", text: '{"policies": {"WebsiteFilter": {"Block": ["<all_urls>"]}}}' };
    expect(await ask([all])).toEqual({ canary: "echo", app: "refused", under: "refused", other: "refused" });
  });

  it("says that a program that is no browser cannot be asked", async () => {
    expect(await askBrowser(kind, "/bin/false")).toBeUndefined();
    expect(await askBrowser(kind, "/nowhere/browser")).toBeUndefined();
  });
});
