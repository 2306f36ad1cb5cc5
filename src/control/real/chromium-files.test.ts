import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Artefact } from "../point.ts";
import { point } from "../points/chromium.ts";
import { buildOf } from "../points/order.test-help.ts";
import type { Restriction } from "../restriction.ts";
import { type Browser, programOf, startBrowser, statusInChromium } from "./browser.test-help.ts";
import { type Internet, startInternet } from "./internet.test-help.ts";
import { missing, noNamespaces } from "./program.test-help.ts";
import { restrictionOf } from "./restriction.test-help.ts";

const app = restrictionOf("app", ["app.example"]);
const game = restrictionOf("game", ["game.example"]);

/** What the administration blocks by itself, in a file that would be read before ours. */
const own: Artefact = { file: "10-own.json", text: JSON.stringify({ URLBlocklist: ["own.example"] }) };

const file = (restrictions: readonly Restriction[], existing: readonly Artefact[]): Artefact => {
  const [built] = buildOf(point, restrictions, { existing }).files;
  if (built === undefined) throw new Error("nothing was built");
  return built;
};

describe.skipIf(missing(programOf("chromium"), "unshare") || noNamespaces("m"))(
  `the files of policies in a real Chromium (${programOf("chromium")})`,
  () => {
    let internet: Internet;
    let browser: Browser;
    beforeAll(async () => {
      internet = await startInternet({});
      browser = await startBrowser("chromium", internet, [own, file([app], [])]);
    });
    afterAll(async () => {
      await browser?.stop();
      await internet?.stop();
    });

    const isBlocked = async (host: string): Promise<boolean> => !(await browser.visit(host)).loaded;

    it("of two that set one list only the last one counts: that is why ours holds what the administration has", async () => {
      expect(await isBlocked("app.example")).toBe(true);
      expect(await isBlocked("own.example")).toBe(false);
      await browser.stop();
      browser = await startBrowser("chromium", internet, [own, file([app, game], [own])]);
      for (const host of ["app.example", "game.example", "own.example"]) expect(await isBlocked(host)).toBe(true);
    });

    it("chrome://policy finds no fault with ours, and says of a list that the administration sets too that the last file counts", async () => {
      const ours = file([app, game], [own]);
      expect(await statusInChromium([ours], "URLBlocklist")).toBe("Mandatory; OK");
      expect(await statusInChromium([own, ours], "URLBlocklist")).toMatch(
        /^Mandatory; Warning, Conflict; This policy is working as intended/,
      );
    });

    it("let go of one measure, and the administration’s own stays", async () => {
      await browser.stop();
      browser = await startBrowser("chromium", internet, [own, file([game], [own])]);
      expect(await isBlocked("app.example")).toBe(false);
      for (const host of ["game.example", "own.example"]) expect(await isBlocked(host)).toBe(true);
    });
  },
);
