import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { day, example } from "./example.test-help.ts";
import { lettersOf } from "./letter.ts";
import { noticeOf } from "./of.ts";

const found = ["pdfinfo", "pdftotext", "pdffonts"].every((tool) => spawnSync(tool, ["-v"]).error === undefined);

const folder = mkdtempSync(join(tmpdir(), "interdict-letter-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!found && process.env["INTERDICT_REAL_TOOLS"] !== "required")(
  "letters, as other programs read them",
  async () => {
    const { context, addressee, inAll } = await example();
    const link = "https://answer.invalid/r/key/2026-09-30/code";
    const notice = noticeOf(addressee("be/ex/town"), inAll);
    const letters = lettersOf(notice, { at: day, link }).map(({ language, pdf }) => {
      const file = join(folder, `${language}.pdf`);
      writeFileSync(file, pdf);
      return { language, pdf, file };
    });
    const run = (tool: string, ...words: readonly string[]) =>
      execFileSync(tool, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

    it("are tagged, bear a title and the day of the notice", () => {
      for (const { file } of letters) {
        const said = run("pdfinfo", file);
        expect(said).toMatch(/^Tagged: +yes$/m);
        expect(said).toMatch(/^Title: +\S/m);
        expect(run("pdfinfo", "-isodates", file)).toMatch(/^CreationDate: +2026-03-20T22:59:59Z$/m);
      }
    });
    it("say their language, and that they are PDF/UA-1", () => {
      const regions = { fr: "fr-BE", nl: "nl-BE", de: "de-BE", en: "en-GB" };
      for (const { language, pdf } of letters) {
        const bytes = Buffer.from(pdf).toString("latin1");
        expect(bytes).toContain(`/Lang (${regions[language]})`);
        expect(bytes).toContain("<pdfuaid:part>1</pdfuaid:part>");
      }
    });
    it("embed every font", () => {
      for (const { file } of letters) {
        const fonts = run("pdffonts", file).trim().split("\n").slice(2);
        expect(fonts.length).toBeGreaterThan(0);
        for (const line of fonts) expect(line).toMatch(/ yes +yes +yes +\d+ +0$/);
      }
    });
    it("are read in the order in which they are written, and lead to the page of the answer", () => {
      const [first] = letters;
      const text = run("pdftotext", first?.file ?? "", "-").replaceAll(/\s+/g, " ");
      const order = [
        "FICTIF",
        "Demande adressée",
        "De :",
        "Ce qui est demandé",
        "Comment répondre",
        "Modèle de décision",
        "Article 1er",
        "Signatures",
      ];
      const places = order.map((one) => text.indexOf(one.replaceAll(" ", " "), 0));
      expect(
        places.every((place) => place >= 0),
        text,
      ).toBe(true);
      expect(run("pdfinfo", "-url", first?.file ?? "")).toContain(link);
      // The first notice stands in the running head as well: what follows it is in order.
      expect(places.slice(1)).toEqual(places.slice(1).toSorted((a, b) => a - b));
    });
    it("of a body with one language are one file", () => {
      expect(
        lettersOf(noticeOf(addressee("be/ex/service"), context), { at: day }).map(({ language }) => language),
      ).toEqual(["fr"]);
    });
  },
);
