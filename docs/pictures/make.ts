// The README's pictures, made from the exercise through the real path: `npm run pictures`. Needs Chromium and poppler (Debian packages).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { serve } from "../../src/web/serve.ts";
import { args, executablePath } from "../../test/browser.test-help.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "interdict-pictures-"));
const data = join(folder, "data");

/** One command as a user types it: what it prints on both streams, whatever its exit code says. */
const interdict = (...args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, [join(root, "bin/interdict.mjs"), ...args], {
      env: { ...process.env, INTERDICT_DATA: data, LANG: "fr_BE.UTF-8" },
      encoding: "utf8",
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    return typeof error === "object" && error !== null && "stdout" in error && "stderr" in error
      ? `${String(error.stdout)}${String(error.stderr)}`
      : String(error);
  }
};

const shoot = async (browser: Browser, address: string, file: string, height: number): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1100, height }, deviceScaleFactor: 1, locale: "fr-BE" });
  await page.goto(address);
  await page.screenshot({ path: join(here, file) });
  await page.close();
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page of a document beside what a terminal says of a forged copy. */
const forged = (pdf: string): string => {
  execFileSync("pdftoppm", ["-r", "70", "-png", "-f", "1", "-l", "1", "-singlefile", pdf, join(folder, "page")]);
  const answer = readFileSync(join(data, "answer/fictif/answer.json"), "utf8");
  const figure = /"everInBreach": ([1-9]\d*)/.exec(answer);
  writeFileSync(join(folder, "forged.json"), answer.replace(figure?.[0] ?? "", `"everInBreach": 0`));
  const said = interdict("verify", "forged.json")
    .split("\n")
    .filter((line) => line !== "")
    .slice(0, 8);
  const image = readFileSync(join(folder, "page.png")).toString("base64");
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>fictif</title><body style="margin:0;display:flex;gap:16px;background:#eef1f5;padding:16px;font:14px/1.45 'DejaVu Sans Mono',monospace">
<img alt="" style="width:560px;border:1px solid #999" src="data:image/png;base64,${image}">
<pre style="flex:1;background:#14172b;color:#f2f4f8;padding:16px;margin:0;white-space:pre-wrap;overflow-wrap:anywhere">$ npx interdict verify forged.json   # ▧ FICTIF\n\n${escaped(said.join("\n"))}</pre></body></html>`;
};

interdict("demo", "--no-serve");
const served = await serve({ data, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? executablePath,
  args,
});
try {
  await shoot(browser, `${served.url}fr/`, "home.png", 1150);
  const list = await fetch(
    `${served.url}fr/measures/be/wal/2023-tiktok/units?at=2023-06-12&known-at=2023-06-12&world=fictional&clause=ban&channel=app&verdict=remedied`,
  );
  const device = /\/fr\/devices\/[^"?]+\?[^"]+/.exec(await list.text())?.[0].replaceAll("&amp;", "&");
  if (device !== undefined) await shoot(browser, new URL(device, served.url).href, "device.png", 1150);
  writeFileSync(join(folder, "forged.html"), forged(join(data, "answer/fictif/answer.fr.pdf")));
  await shoot(browser, `file://${join(folder, "forged.html")}`, "verify.png", 830);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
