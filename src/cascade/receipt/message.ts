import { hash } from "node:crypto";
import { encodeWords } from "nodemailer/lib/mime-funcs";
import { languages } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Paper } from "../../paper/paper.ts";
import type { Instant } from "../../time/time.ts";
import { mailHtml } from "../notice/html.ts";
import { textOf } from "../notice/text.ts";
import { noticeWords } from "../notice/words.ts";
import type { Message } from "../outbox/message.ts";
import { putMessages } from "../outbox/messages.ts";
import { loadMail } from "../settings.ts";
import type { MailVersion, Queue, ReplyMail } from "./mail.ts";

const paperOf = ({ language, subject, paragraphs, label }: MailVersion, url: string, fictional: boolean): Paper => ({
  language,
  title: subject,
  subtitle: "",
  notices: fictional ? [say(noticeWords.fictional, language)] : [],
  blocks: [
    ...paragraphs.map((text) => ({ kind: "paragraph" as const, tone: "plain" as const, runs: [{ text }] })),
    {
      kind: "paragraph" as const,
      tone: "plain" as const,
      runs: [{ text: `${label} ` }, { text: url, href: url }],
    },
  ],
});

/** Lines of base64 as mail takes them (RFC 2045, section 6.8). */
const encoded = (text: string): string =>
  (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

const part = (type: string, text: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(text)}\r\n`;

/** Long values go on in the next line, after a blank (RFC 5322, section 2.2.3). */
const folded = (line: string): string =>
  line.replaceAll(/(.{1,70})( |$)/g, (_, part: string, end: string) => `${part}${end === "" ? "" : "\r\n "}`);

/**
 * A mail to a body as a message (RFC 5322), text and HTML as alternatives. The same mail always has the same id and, at the same instant, the same bytes.
 * `from`: the mailbox that it is from; `base`: where its link leads.
 */
export const messageOf = (
  mail: ReplyMail,
  { from, base, now }: { readonly from: string; readonly base: string; readonly now: Instant },
): Message => {
  const { kind, notice, reply, address, fictional, path, versions } = mail;
  const [first, ...more] = versions.map((version) => paperOf(version, `${base}${path}`, fictional));
  if (first === undefined) throw new Error("a mail has a version");
  const papers = [first, ...more] as const;
  const id = `${kind}.${reply}@${from.slice(from.indexOf("@") + 1)}`;
  const boundary = `=_${hash("sha256", id, "hex").slice(0, 24)}`;
  // One line, whatever a title is made of: an end of line would begin another header.
  const line = versions.map((version) => version.subject.replaceAll(/[\p{C}\s]+/gu, " ")).join(" / ");
  const subject = encodeWords(line, "B", 52);
  const headers = [
    `From: ${from}`,
    `To: ${address}`,
    folded(`Subject: ${subject}`),
    `Message-ID: <${id}>`,
    `Date: ${new Date(now).toUTCString().replace("GMT", "+0000")}`,
    `Content-Language: ${languages.filter((one) => versions.some(({ language }) => language === one)).join(", ")}`,
    "Auto-Submitted: auto-generated",
    "X-Auto-Response-Suppress: OOF, AutoReply",
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const text = papers.map(textOf).join(`\n${"_".repeat(72)}\n\n`);
  const parts = [part("text/plain", text), part("text/html", mailHtml(papers))];
  const body = parts.map((one) => `--${boundary}\r\n${one}`).join("");
  const bytes = new TextEncoder().encode(`${headers.join("\r\n")}\r\n\r\n${body}--${boundary}--\r\n`);
  return Object.freeze({ id, notice, kind, address, digest: hash("sha256", bytes, "hex"), bytes });
};

/** Puts mails to bodies into the outbox of a data folder, as its settings say. @throws when its settings cannot be used, so that nothing is recorded either. */
export const outboxQueue =
  (data: string, env: Readonly<Record<string, string | undefined>>): Queue =>
  (tx, mail, seq, now) => {
    const settings = loadMail(data, env);
    if (!settings.ok) throw new Error(settings.problems.map(({ code }) => code).join(", "));
    const { from, base } = settings.value;
    putMessages(tx, [messageOf(mail, { from, base, now })], seq, now);
  };
