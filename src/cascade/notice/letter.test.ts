import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import type { Paper, Run } from "../../paper/paper.ts";
import { day, example } from "./example.test-help.ts";
import { lettersOf } from "./letter.ts";
import { noticeOf } from "./of.ts";
import { stamped } from "./stamp.ts";

/** Its stretches of text, in the order in which they stand. */
const piecesOf = ({ blocks }: Paper): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");
    if (block.kind === "heading") return [block.text];
    if (block.kind === "paragraph") return [plain(block.runs)];
    return block.kind === "table" ? block.table.rows.flatMap((row) => row.map(plain)) : block.items.map(plain);
  });

const found = ["pdfinfo", "pdftotext", "pdffonts"].every((tool) => spawnSync(tool, ["-v"]).error === undefined);

const folder = mkdtempSync(join(tmpdir(), "interdict-letter-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!found && process.env["INTERDICT_REAL_TOOLS"] !== "required")(
  "letters, as other programs read them",
  async () => {
    const { context, addressee, inAll } = await example();
    const link = "https://answer.invalid/r/key/2026-09-30/code";
    /** Bound, invited, informed, not established, and a name that is long and bent on mischief: each in four languages. */
    const bodies = ["be/ex/service", "be/ex/town", "be/ex/agency", "be/ex/unit", "be/ex/hostile"];
    const letters = bodies.flatMap((body) => {
      const notice = noticeOf(addressee(body), inAll);
      return lettersOf(notice, { at: day, link }).map(({ language, pdf }, place) => {
        const file = join(folder, `${body.replaceAll("/", "-")}-${language}.pdf`);
        writeFileSync(file, pdf);
        return { body, language, pdf, file, paper: notice.versions[place]?.paper };
      });
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
    it("are of every body in every language", () => {
      expect(letters).toHaveLength(bodies.length * languages.length);
    });
    it.each(letters)("are read in the order in which they are written: $body, $language", ({ file, paper }) => {
      const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
      const read = bare(run("pdftotext", file, "-"));
      if (paper === undefined) throw new Error("a letter has its paper");
      const stretches = piecesOf(stamped(paper, { at: day, link })).map(bare);
      expect(stretches.length).toBeGreaterThan(15);
      // A page may end within a stretch: its beginning or its end stands unbroken, behind what came before.
      let at = read.indexOf(bare(paper.title));
      expect(at).toBeGreaterThanOrEqual(0);
      for (const stretch of stretches) {
        const found = [stretch.slice(0, 24), stretch.slice(-24)]
          .map((part) => read.indexOf(part, at))
          .filter((place) => place >= 0);
        expect(found, stretch).not.toEqual([]);
        at = Math.min(...found);
      }
    });
    it("lead to the page of the answer", () => {
      for (const { file } of letters) expect(run("pdfinfo", "-url", file)).toContain(link);
    });
    it("of a body with one language are one file", () => {
      expect(
        lettersOf(noticeOf(addressee("be/ex/service"), context), { at: day }).map(({ language }) => language),
      ).toEqual(["fr"]);
    });
  },
);
