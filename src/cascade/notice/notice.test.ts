import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import { day, example } from "./example.test-help.ts";
import { lettersOf } from "./letter.ts";
import { mailParts, mimeOf } from "./mime.ts";
import { noticeOf, noticesOf } from "./of.ts";
import { stamped } from "./stamp.ts";
import { textOf } from "./text.ts";

const folder = fileURLToPath(new URL("./golden/", import.meta.url));
const { context, addressee, inAll } = await example();
const link = "https://answer.invalid/r/key/2026-09-30/code";
const stamp = { at: day, link };

describe("the text of a notice, read by people and held here (UPDATE=1 writes it anew)", () => {
  for (const [as, body] of [
    ["bound", "be/ex/service"],
    ["invited", "be/ex/town"],
    ["informed", "be/ex/agency"],
  ] as const) {
    const notice = noticeOf(addressee(body), inAll);
    for (const { language, paper } of notice.versions)
      it(`${as}, ${language}`, () => {
        const said = textOf(stamped(paper, stamp)).replaceAll(notice.version.slice(0, 12), "0".repeat(12));
        const file = `${folder}${as}.${language}.txt`;
        if (process.env["UPDATE"] === "1") {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, said);
        }
        expect(said).toBe(readFileSync(file, "utf8"));
        expect(said.split("\n").filter((line) => line.length > 72)).toEqual([]);
      });
    it(`${as}: in which capacity, in four languages`, () => {
      expect(notice.as).toBe(as);
      expect(notice.versions.map(({ language }) => language).toSorted()).toEqual([...languages].toSorted());
    });
  }
});

it("where it is not established that a body is concerned, says what decides it", () => {
  const notice = noticeOf(addressee("be/ex/unit"), context);
  expect(notice.as).toBe("unknown");
  const { text } = mailParts(notice, stamp);
  expect(text).toContain("Il n’est pas établi que cette mesure concerne votre organisme.");
  expect(text.replaceAll(/\s+/g, " ")).toContain("il faut établir : De quel type d’unité d’administration publique");
  expect(text).not.toContain("Cette mesure lie votre organisme");
});

describe("the language of a notice", () => {
  const told = (body: string) => noticeOf(addressee(body), context).versions.map((one) => [one.language, one.official]);
  it("is the addressee’s: French and Dutch together in Brussels, German in the German-speaking area", () => {
    expect(told("be/ex/town")).toEqual([
      ["fr", true],
      ["nl", true],
    ]);
    expect(told("be/ex/gemeinde")).toEqual([["de", true]]);
  });
  it("is the measure’s, and marked, where the register gives none", () => {
    expect(told("be/ex/agency")).toEqual([["nl", false]]);
    const [version] = noticeOf(addressee("be/ex/agency"), context).versions;
    expect(version?.paper.notices.at(-1)).toContain("Niet-officiële versie");
  });
  it("is marked as unofficial after the fictional notice, in every other version", () => {
    const { versions } = noticeOf(addressee("be/ex/service"), inAll);
    for (const { official, paper } of versions) expect(paper.notices).toHaveLength(official ? 1 : 2);
    expect(versions[0]?.paper.notices[0]).toMatch(/^FICTIF/);
  });
});

describe("the same notice", () => {
  it("has the same key on another day, and another where its reader differs", () => {
    const write = noticesOf({ ...context, at: day + 86_400_000 });
    expect(write(addressee("be/ex/town")).key).toBe(noticeOf(addressee("be/ex/town"), context).key);
    expect(write(addressee("be/ex/gemeinde")).key).not.toBe(write(addressee("be/ex/town")).key);
    expect(write(addressee("be/ex/town")).key).toMatch(/^[\w-]{22}$/);
  });
  it("gives the same letters and the same message, byte for byte", async () => {
    const make = async () => {
      const notice = noticeOf(addressee("be/ex/town"), context);
      const letters = lettersOf(notice, stamp);
      const envelope = { from: "a@b.invalid", to: "c@d.invalid", id: "1@b.invalid", date: day, link, letters };
      return { letters, message: await mimeOf(notice, envelope) };
    };
    const [one, other] = [await make(), await make()];
    expect(one.letters.map(({ pdf }) => Buffer.from(pdf).toString("latin1"))).toEqual(
      other.letters.map(({ pdf }) => Buffer.from(pdf).toString("latin1")),
    );
    expect(Buffer.from(one.message).equals(Buffer.from(other.message))).toBe(true);
  });
  it("without a link says nothing of one", () => {
    const notice = noticeOf(addressee("be/ex/town"), context);
    expect(mailParts(notice, stamp).text).toContain(link);
    expect(mailParts(notice, { at: day }).text).not.toMatch(/receipt|lien|link/);
  });
});

describe("the message", () => {
  it("holds text and HTML as alternatives, a letter for each language, and says that a program sent it", async () => {
    const notice = noticeOf(addressee("be/ex/town"), context);
    const letters = lettersOf(notice, stamp);
    const envelope = { from: "a@b.invalid", to: "c@d.invalid", id: "1@b.invalid", date: day, link, letters };
    const read = await PostalMime.parse(await mimeOf(notice, envelope));
    expect(read.messageId).toBe("<1@b.invalid>");
    expect(read.from).toMatchObject({ address: "a@b.invalid", name: "be/ex/ministry (fr)" });
    expect(Date.parse(read.date ?? "")).toBe(Math.floor(day / 1000) * 1000);
    expect(read.subject).toBe(notice.versions.map(({ subject }) => subject).join(" / "));
    const { text, html } = mailParts(notice, stamp);
    expect(read.text?.trim()).toBe(text.trim());
    expect(read.html?.trim()).toBe(html.trim());
    expect(read.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ["be-ex-2026-app-fr.pdf", "application/pdf"],
      ["be-ex-2026-app-nl.pdf", "application/pdf"],
    ]);
    const [first] = read.attachments;
    expect(Buffer.from(first?.content as ArrayBuffer).equals(Buffer.from(letters[0]?.pdf ?? []))).toBe(true);
    const header = (key: string) => read.headers.find((one) => one.key === key)?.value;
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(header("content-language")).toBe("fr, nl");
  });
  it("is small, marks its languages, fetches nothing and runs nothing", () => {
    const { html } = mailParts(noticeOf(addressee("be/ex/town"), context), stamp);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<div lang="nl"');
    expect(html).toContain(`<a href="${link}"`);
    expect(html).not.toMatch(/<(?:img|script|link|style|iframe|form|object)\b|url\(|src=/i);
  });
});

describe("a long notice", () => {
  it("is told in short in HTML, says so, and is whole as text", () => {
    const notice = noticeOf(addressee("be/ex/town"), context);
    const grown = notice.versions.map((version) => {
      const { paper } = version;
      const last = paper.blocks.flatMap((block) => (block.kind === "heading" ? [] : [block])).slice(-6);
      return { ...version, paper: { ...paper, blocks: [...paper.blocks, ...Array(60).fill(last).flat()] } };
    });
    const { html, text } = mailParts({ ...notice, versions: grown }, stamp);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).toContain("Ce message résume la lettre jointe");
    expect(html).toContain(link);
    expect(html).not.toContain("Modèle de décision");
    // Of each clause the dates stay, and whom it is for goes.
    const dates = (all: string): number => all.split("À partir du 16 mars 2026.").length - 1;
    expect(dates(html)).toBe(dates(mailParts(notice, stamp).html));
    expect(dates(html)).toBeGreaterThan(0);
    expect(html).toContain("<strong>Quand\u00a0: </strong>");
    expect(html).not.toContain("<strong>À qui\u00a0: </strong>");
    expect(text).toContain("Modèle de décision");
    expect(mailParts(notice, stamp).html).toContain("Modèle de décision");
  });
});

describe("a name bent on mischief", () => {
  const notice = noticeOf(addressee("be/ex/hostile"), inAll);
  it("stays text in HTML, and is not taken for the place of the link", () => {
    const { html, text } = mailParts(notice, stamp);
    expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;O’Brien &amp; &quot;Cie&quot;&lt;/b&gt;");
    expect(html).not.toContain("<b onclick");
    expect(text).toContain("{receipt} #eval(1)".replace(" ", " "));
    expect(text).not.toContain("\u202e");
  });
  it("breaks no header, and no subject line has a break or is too long", async () => {
    for (const { subject } of notice.versions) {
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect([...subject].length).toBeLessThanOrEqual(180);
    }
    const envelope = { from: "a@b.invalid", to: "c@d.invalid", id: "1@b.invalid", date: day, letters: [] };
    const raw = Buffer.from(await mimeOf(notice, envelope)).toString("latin1");
    const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
    expect(head).not.toMatch(/^bcc:/im);
    expect(raw.split("\r\n").every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true);
  });
  it("still has its letter, with a mark for what the font cannot show", () => {
    for (const { pdf } of lettersOf(notice, stamp))
      expect(Buffer.from(pdf.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
  });
});
