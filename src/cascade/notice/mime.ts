import { hash } from "node:crypto";
import MimeNode from "nodemailer/lib/mime-node";
import type { Language } from "../../language/language.ts";
import type { Paper } from "../../paper/paper.ts";
import type { Instant } from "../../time/time.ts";
import { mailHtml } from "./html.ts";
import { letterName, type NoticeLetter } from "./letter.ts";
import type { Notice } from "./notice.ts";
import { stamped } from "./stamp.ts";
import { textOf } from "./text.ts";

/** What a message has beside its notice. Everything in it is given, so that the same question always gives the same bytes. */
export interface Envelope {
  /** The mailbox that it is from, and the one of the body. */
  readonly from: string;
  readonly to: string;
  /** The Message-ID without its brackets. */
  readonly id: string;
  readonly date: Instant;
  readonly link?: string;
  readonly letters: readonly NoticeLetter[];
}

/** The parts of a message before they are packed. */
export interface MailParts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const papersOf = ({ versions }: Notice, stamp: { readonly at: Instant; readonly link?: string }) => {
  const [first, ...more] = versions.map(({ paper }) => stamped(paper, stamp));
  if (first === undefined) throw new Error("a notice has a version");
  return [first, ...more] as readonly [Paper, ...Paper[]];
};

/** Subject, text and HTML of a notice: all its versions in one message, the official ones first. */
export const mailParts = (notice: Notice, stamp: { readonly at: Instant; readonly link?: string }): MailParts => {
  const papers = papersOf(notice, stamp);
  return {
    subject: notice.versions.map(({ subject }) => subject).join(" / "),
    text: papers.map(textOf).join(`\n${"_".repeat(72)}\n\n`),
    html: mailHtml(papers),
  };
};

const part = (type: string, content: string, languages: readonly Language[], base: string): MimeNode =>
  new MimeNode(type, { baseBoundary: base })
    .setHeader("Content-Language", languages.join(", "))
    .setHeader("Content-Transfer-Encoding", "quoted-printable")
    .setContent(content);

/**
 * A notice as a message (RFC 5322): text and HTML as alternatives, and the letters behind them. Sent by a program and not to be answered by one (RFC 3834). No list
 * headers: nobody can take themselves off an act’s addressees. Nothing in it is fetched or tracked.
 */
export const mimeOf = async (notice: Notice, { from, to, id, date, link, letters }: Envelope): Promise<Uint8Array> => {
  const { subject, text, html } = mailParts(notice, { at: date, ...(link === undefined ? {} : { link }) });
  const languages = notice.versions.map(({ language }) => language);
  // Of the id: boundaries are fixed, and occur in no content.
  const base = hash("sha256", id, "hex").slice(0, 24);
  const options = { baseBoundary: base, newline: "windows", disableFileAccess: true, disableUrlAccess: true };
  const root = new MimeNode("multipart/mixed", options);
  root.setHeader([
    { key: "From", value: from },
    { key: "To", value: to },
    { key: "Subject", value: subject },
    { key: "Message-ID", value: `<${id}>` },
    { key: "Date", value: new Date(date).toUTCString().replace("GMT", "+0000") },
    { key: "Content-Language", value: languages.join(", ") },
    { key: "Auto-Submitted", value: "auto-generated" },
    { key: "X-Auto-Response-Suppress", value: "OOF, AutoReply" },
  ]);
  const alternative = root.createChild("multipart/alternative");
  alternative.appendChild(part("text/plain; charset=utf-8", text, languages, base));
  alternative.appendChild(part("text/html; charset=utf-8", html, languages, base));
  for (const { language, pdf } of letters)
    root
      .createChild("application/pdf", { filename: letterName(notice, language) })
      .setHeader("Content-Disposition", "attachment")
      .setHeader("Content-Language", language)
      .setContent(Buffer.from(pdf));
  return new Uint8Array(await root.build());
};
