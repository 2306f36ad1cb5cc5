import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Misuse } from "./common.ts";
import { preview } from "./notify-preview.ts";
import { runCommand } from "./run.test-help.ts";

const data = mkdtempSync(join(tmpdir(), "interdict-preview-"));
afterAll(() => rmSync(data, { recursive: true }));

const letter = "be/bru/2023-tiktok-communes";
const brussels = { body: "be/mun/21004", at: "2023-03-28" };
const run = (values: Record<string, string | true>, measure = letter) =>
  runCommand(preview, [measure], values, { data });

describe("notify preview", () => {
  it("shows a body of Brussels its letter in French and in Dutch", async () => {
    const { exit, out } = await run(brussels);
    expect(exit).toBe(0);
    expect(out.indexOf("Modèle de décision")).toBeGreaterThan(0);
    expect(out.indexOf("Modelbeslissing")).toBeGreaterThan(out.indexOf("Modèle de décision"));
  });
  it("writes a PDF for each language, or the one that is asked for, marked", async () => {
    const { out } = await run({ ...brussels, as: "pdf", out: "letter.pdf" });
    expect(out.trim().split("\n")).toEqual([join(data, "letter-fr.pdf"), join(data, "letter-nl.pdf")]);
    await run({ ...brussels, as: "pdf", language: "de", out: "german.pdf" });
    expect(readFileSync(join(data, "german.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    const { out: text } = await run({ ...brussels, language: "de" });
    expect(text).toMatch(/^\* Nicht amtliche Fassung/);
  });
  it("gives the same message twice", async () => {
    const [one, other] = [await run({ ...brussels, as: "eml" }), await run({ ...brussels, as: "eml" })];
    expect(one.out).toBe(other.out);
    expect(one.out).toMatch(/^To: no-address@interdict\.invalid\r$/m);
    expect(one.err).toContain("holds no address");
  });
  it("answers no for a body that the measure does not concern", async () => {
    const { exit, out, err } = await run({ ...brussels, body: "be/mun/25005" });
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain("nothing to tell");
  });
  it("refuses a body that nobody knows, a form, a language, and a PDF on a screen", async () => {
    expect((await run({ ...brussels, body: "be/nobody" })).exit).toBe(3);
    for (const wrong of [{ as: "doc" }, { language: "es" }, { as: "pdf" }])
      await expect(run({ ...brussels, ...wrong })).rejects.toThrow(Misuse);
    expect(existsSync(join(data, "letter.pdf"))).toBe(false);
  });
});
