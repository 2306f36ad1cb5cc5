import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../answer/answer.ts";
import { toCsv } from "../answer/csv.ts";
import { toHtml } from "../answer/html.ts";
import { toMarkdown } from "../answer/markdown.ts";
import { toPdf } from "../answer/pdf.ts";
import { attachedTo } from "../answer/pdf-text.ts";
import { exercise } from "../demo/exercise.ts";
import { languages } from "../language/language.ts";
import { verdictTokens } from "../posture/posture.ts";
import { answer } from "./answer.ts";
import { runCommand } from "./run.test-help.ts";

const question = "be/wal/question/2022-2023-170-di-rupo";
const found = (tool: string): boolean => spawnSync(tool, ["-v"]).error === undefined;
const withTool = (tool: string) => it.skipIf(!found(tool) && process.env.INTERDICT_REAL_TOOLS !== "required");

let folder = "";
let bare = "";
let invented: Answer;
let real: Answer;

const ask = async (data: string, values: Readonly<Record<string, string | true>>) => {
  const out = join(data, "answer");
  const ran = await runCommand(answer, [question], { "known-at": "2023-06-12", out, ...values }, { data });
  const made: Answer = JSON.parse(await readFile(join(out, "answer.json"), "utf8"));
  return { ...ran, made, folder: out };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "interdict-"));
  bare = await mkdtemp(join(tmpdir(), "interdict-"));
  const made = await exercise({ data: folder, out: join(folder, "exercise"), seed: 170, devices: 37 });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
});
afterAll(() => Promise.all([folder, bare].map((path) => rm(path, { recursive: true }))));

const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f\u200b]+/gu, " ").trim();

const inHtml = (html: string): string =>
  plain(
    html
      .replaceAll(/<style>[\s\S]*?<\/style>|<sup>.*?<\/sup>|<[^>]+>/g, "")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );

describe("the public record", () => {
  it("holds no evidence, and its first sentence says so, in every language", async () => {
    const { exit, out, made } = await ask(bare, {});
    real = made;
    expect(exit).toBe(4);
    expect(out).toContain("No evidence is held");
    const first = made.parts[0]?.sentences[0]?.text;
    expect(languages.map((language) => first?.[language].slice(0, 27))).toEqual([
      "Nous ne détenons aucune pre",
      "Wij hebben geen enkel bewij",
      "Uns liegt kein Nachweis vor",
      "No evidence is held: it can",
    ]);
    expect(made.totals).toMatchObject({ bodies: 12, toVerify: made.table.length - 12, units: 0, everInBreach: 0 });
    expect(made.fictional).toBe(false);
  });

  it("claims nothing of compliance, control or notification anywhere", () => {
    for (const language of languages) {
      const text = inHtml(toHtml(real, language));
      const claims = {
        fr: /\bconformes? sur preuve|[Rr]especté sur|[Aa]ppliqué chez|sur \d+ a été notifié|ont été notifiés :|en règle sur preuve/,
        nl: /met bewijs in orde op|[Nn]ageleefd op|[Tt]oegepast bij|in kennis gesteld: het/,
        de: /mit Nachweis konform|[Ee]ingehalten|[Aa]ngewandt bei|in Kenntnis gesetzt: Der/,
        en: /shown compliant|[Rr]espected on|[Aa]pplied at|(?:was|were) notified: the/,
      };
      expect(text).not.toMatch(claims[language]);
      expect(text).not.toMatch(/fictif/i);
    }
  });

  it("under the later date of the decision there was no duty on the deadline", () => {
    const decided = real.basis.find(({ id }) => id === "claim.decision.decided");
    expect(decided).toMatchObject({ chosen: "17-march", by: "editor" });
    expect(decided?.others.find(({ value }) => value === "20-april")).toMatchObject({
      result: "no-duty",
      changes: true,
    });
    expect(decided?.others.find(({ value }) => value === "20-april")?.text.en).toContain("no duty existed");
  });

  it("differs as known later: what was stated since is there, and only then", async () => {
    const later = (await ask(bare, { "known-at": "2023-11-08" })).made;
    const keys = (one: Answer) => one.parts.flatMap(({ sentences }) => sentences.map(({ key }) => key));
    expect(keys(real)).not.toContain("control.stated");
    expect(keys(later)).toContain("control.stated");
    expect(later.parts[0]?.result).toBe("cannot-be-shown");
  });
});

describe("the exercise", () => {
  beforeAll(async () => {
    invented = (await ask(folder, { fictional: true })).made;
  });

  it("answers no with exit 1, by its own bodies only", async () => {
    expect((await ask(folder, { fictional: true })).exit).toBe(1);
    expect(invented.table.every(({ body }) => body.startsWith("be/ex/"))).toBe(true);
  });

  it("the real answer of the same folder is that of a folder without the exercise, but for the ledger", async () => {
    const same = (await ask(folder, {})).made;
    expect({ ...same, made: real.made, again: real.again }).toEqual(real);
  });

  it("its totals partition the devices covered, and the rows that are shown stay below them", () => {
    const { units, verdicts } = invented.totals;
    const covered = verdictTokens.filter((token) => token !== "not-covered");
    expect(covered.reduce((sum, token) => sum + verdicts[token], 0)).toBe(units);
    expect(units).toBeGreaterThan(0);
    for (const token of covered) {
      const rows = invented.table.reduce((sum, row) => sum + (row.verdicts?.[token] ?? 0), 0);
      expect(rows).toBeLessThanOrEqual(verdicts[token]);
    }
  });

  it("every figure that a sentence or note points to exists, and every mark stands on its number", () => {
    const figures = new Map(invented.figures.map((figure) => [figure.id, figure]));
    for (const sentence of invented.parts.flatMap((part) => part.sentences)) {
      for (const id of sentence.figures) expect(figures.get(id)?.query).toMatch(/^\/measures\/.+world=fictional/);
      for (const language of languages) {
        for (const { from, to, figure } of sentence.marks[language]) {
          expect(sentence.text[language].slice(from, to).replaceAll(/\D/g, "")).toBe(
            String(figures.get(figure)?.value),
          );
        }
      }
    }
  });

  it("says fictif in the first line of every document", async () => {
    const written = (await ask(folder, { fictional: true })).folder;
    for (const file of ["answer.fr.html", "answer.fr.md"])
      expect((await readFile(join(written, file), "utf8")).split("\n")[0]).toMatch(/fictif/i);
    for (const language of languages) {
      expect(toMarkdown(invented, language).split("\n")[0]).toMatch(/fictif/i);
      expect(toHtml(invented, language).split("\n")[0]).toMatch(/fictif/i);
      expect(toCsv(invented, language).split("\r\n")[0]).toMatch(/fictif/i);
    }
  });

  it("marks every language but the official one as unofficial", () => {
    expect(toMarkdown(invented, "fr")).not.toContain("non officielle");
    expect(toMarkdown(invented, "nl")).toContain("Niet-officiële versie");
    expect(toHtml(invented, "de")).toContain("Nicht amtliche Fassung");
    expect(toHtml(invented, "en")).toContain("Unofficial version");
  });

  it("every document holds every sentence, word for word", () => {
    for (const language of languages) {
      const html = inHtml(toHtml(invented, language));
      for (const { text } of invented.parts.flatMap((part) => part.sentences))
        expect(html).toContain(plain(text[language]));
    }
  });

  withTool("pdftotext")("so does the PDF, with its language, its font and the data inside", async () => {
    const path = join(folder, "answer", "answer.fr.pdf");
    const text = plain(spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).stdout);
    for (const sentence of invented.parts.flatMap((part) => part.sentences).slice(0, 8)) {
      expect(text.replaceAll(/\[[\d–]+\]/g, "")).toContain(plain(sentence.text.fr).slice(0, 40));
    }
    expect(text.split(" ").slice(0, 2).join(" ")).toMatch(/fictif/i);
    const fonts = spawnSync("pdffonts", [path], { encoding: "utf8" })
      .stdout.split("\n")
      .slice(2)
      .filter((line) => line !== "");
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+LibertinusSerif.*\byes yes yes\b/);
  });

  it("the PDF carries the language, the very answer.json, and is the same each time", async () => {
    for (const language of languages) {
      const bytes = toPdf(invented, language);
      const attached = await attachedTo(bytes);
      expect(attached?.language).toBe(language);
      expect(JSON.parse(attached?.text ?? "")).toEqual(invented);
      if (language === "fr") expect(Buffer.from(toPdf(invented, language)).equals(bytes)).toBe(true);
    }
  });

  it("the page reads without script: one h1, captions, scopes, a skip link, no address elsewhere", () => {
    const html = toHtml(invented, "fr");
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<html lang="fr">');
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table/g)?.length);
    expect(html).toContain('class="skip" href="#content"');
    expect(html).not.toMatch(/<script|src=|@import|https?:/);
    expect(html).toMatch(/<a href="\/fr\/measures\/[^"]+verdict=compliant[^"]*">/);
  });
});
