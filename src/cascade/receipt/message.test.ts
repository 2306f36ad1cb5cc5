import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import type { ReplyMail } from "./mail.ts";
import { messageOf } from "./message.ts";

const mail: ReplyMail = {
  kind: "confirmation",
  notice: "Notice",
  reply: "4f2a91c077b31234",
  sender: "Service public « Été, & Cie » (fictif)\r\nBcc: everyone@b.invalid",
  address: "commune@village.invalid",
  fictional: true,
  path: "/confirm/4f2a91c077b31234/2026-12-21/code",
  versions: [
    {
      language: "fr",
      subject: "À confirmer : votre réponse — l’été <b>",
      paragraphs: [
        "Première phrase, assez longue pour passer à la ligne dans un message de texte.",
        "Motif : a & b <c>",
      ],
      label: "Confirmer :",
    },
    {
      language: "nl",
      subject: "Te bevestigen: uw antwoord — een onderwerp dat lang genoeg is om over twee regels te lopen",
      paragraphs: ["Eerste zin."],
      label: "Bevestigen:",
    },
  ],
};
const sender = {
  from: "notices@authority.invalid",
  base: "https://interdict.authority.invalid",
  now: Date.UTC(2026, 10, 21, 11),
};

describe("a mail about a reply", () => {
  it("reads back as what it says, in both languages and both forms, with its one link", async () => {
    const { bytes, id } = messageOf(mail, sender);
    const read = await new PostalMime().parse(bytes);
    const url = `${sender.base}${mail.path}`;
    expect(read.subject).toBe(mail.versions.map(({ subject }) => subject).join(" / "));
    expect(read.from?.name).toBe("Service public « Été, & Cie » (fictif) Bcc: everyone@b.invalid");
    expect([read.from?.address, read.to?.[0]?.address, read.messageId]).toEqual([sender.from, mail.address, `<${id}>`]);
    expect(read.date).toBe("2026-11-21T11:00:00.000Z");
    expect(read.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    for (const said of ["Première phrase", "Motif : a & b <c>", "Eerste zin.", "FICTIF", "FICTIEF"])
      expect(read.text).toContain(said);
    expect(read.text?.split(url)).toHaveLength(3);
    expect(read.html).toContain(`href="${url}"`);
    expect(read.html).toContain("a &amp; b &lt;c&gt;");
    expect(read.html).toContain('<div lang="nl"');
    expect(read.html).not.toMatch(/<script|<img|src=/);
  });

  it("has short lines with CR LF, and the same bytes and id each time", () => {
    const { bytes, id, digest } = messageOf(mail, sender);
    const text = new TextDecoder().decode(bytes);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(messageOf(mail, sender)).toEqual({
      id,
      notice: "Notice",
      kind: "confirmation",
      address: mail.address,
      digest,
      bytes,
    });
  });

  it("cannot be given a header by what people wrote", () => {
    const [first, ...more] = mail.versions;
    if (first === undefined) throw new Error("no version");
    const hostile = { ...mail, versions: [{ ...first, subject: "a\r\nBcc: everyone@b.invalid" }, ...more] };
    const [head = ""] = new TextDecoder().decode(messageOf(hostile, sender).bytes).split("\r\n\r\n");
    expect(head).not.toMatch(/^Bcc:/m);
  });
});
