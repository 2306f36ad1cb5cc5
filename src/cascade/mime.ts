import { hash } from "node:crypto";
import { encodeWord } from "nodemailer/lib/mime-funcs";
import { encode, wrap } from "nodemailer/lib/qp";
import type { Language } from "../language/language.ts";
import type { Paper } from "../paper/paper.ts";
import type { Instant } from "../time/time.ts";
import { inLine } from "./notice/blocks.ts";
import { mailHtml } from "./notice/html.ts";
import { textOf } from "./notice/text.ts";

/** What a message says, before it is packed. */
export interface MailParts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Text and HTML of stamped papers: all languages in one message. */
export const partsOf = (subjects: readonly string[], papers: readonly [Paper, ...Paper[]]): MailParts => ({
  subject: subjects.join(" / "),
  text: papers.map(textOf).join(`\n${"_".repeat(72)}\n\n`),
  html: mailHtml(papers),
});

/** A file that goes with a message. */
export interface Attached {
  readonly type: string;
  /** Plain letters, digits, dots and strokes. */
  readonly name: string;
  readonly language: Language;
  readonly bytes: Uint8Array;
}

export interface Head {
  /** The mailbox that it is from, and whose it is, in the addressee’s language. */
  readonly from: string;
  readonly sender: string;
  readonly to: string;
  /** The Message-ID without its brackets. */
  readonly id: string;
  readonly date: Instant;
  readonly languages: readonly Language[];
}

/** A Message-ID, without its brackets, of the mailbox that a message is from. */
export const messageId = (name: string, from: string): string => `${name}@${from.slice(from.lastIndexOf("@") + 1)}`;

const crlf = "\r\n";

/** The most characters that a line of a header should have (RFC 5322, section 2.1.1). */
const wide = 78;

/** Long values go on in the next line, after a blank (RFC 5322, section 2.2.3). */
const folded = (name: string, value: string): string => {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(" ")) {
    if (line.length + 1 + word.length > wide && line !== `${name}:`) {
      lines.push(line);
      line = "";
    }
    line = `${line} ${word}`;
  }
  return [...lines, line].join(crlf);
};

/** One line, whatever a name is made of: an end of line would begin another header. */
const oneLine = (text: string): string => inLine(text).replaceAll(/ {2,}/g, " ");

/** What people wrote, for a header: as it stands where it is plain and short, else as encoded words (RFC 2047). */
const worded = (text: string, plain: RegExp): string => {
  const line = oneLine(text);
  return plain.test(line) && line.split(" ").every(({ length }) => length <= 60) ? line : encodeWord(line, "B", 52);
};

const unstructured = /^(?!.*=\?)[\x20-\x7e]*$/;
const phrase = /^[A-Za-z0-9 ]+$/;

const mailbox = (name: string, address: string): string =>
  oneLine(name) === "" ? address : `${worded(name, phrase)} <${address}>`;

type Header = readonly [name: string, value: string];

const headed = (headers: readonly Header[], content: string): string =>
  `${headers.map(([name, value]) => folded(name, value)).join(crlf)}${crlf}${crlf}${content}`;

const textPart = (type: string, text: string, languages: readonly Language[]): string =>
  headed(
    [
      ["Content-Type", `${type}; charset=utf-8`],
      ["Content-Language", languages.join(", ")],
      ["Content-Transfer-Encoding", "quoted-printable"],
    ],
    wrap(encode(text.replaceAll(/\r?\n/g, crlf)), 76),
  );

const filePart = ({ type, name, language, bytes }: Attached): string =>
  headed(
    [
      ["Content-Type", `${type}; name=${name}`],
      ["Content-Disposition", `attachment; filename=${name}`],
      ["Content-Language", language],
      ["Content-Transfer-Encoding", "base64"],
    ],
    Buffer.from(bytes)
      .toString("base64")
      .replaceAll(/.{76}(?=.)/g, `$&${crlf}`),
  );

const multipart = (type: string, boundary: string, parts: readonly string[]): readonly [Header, string] => [
  ["Content-Type", `multipart/${type}; boundary="${boundary}"`],
  `${parts.map((part) => `--${boundary}${crlf}${part}${crlf}`).join("")}--${boundary}--${crlf}`,
];

/**
 * A message (RFC 5322): text and HTML as alternatives, and its files behind them. Sent by a program and not to be answered by one (RFC 3834). No list headers: nobody can take
 * themselves off an act’s addressees. Nothing in it is fetched or tracked. Its boundaries are of its id: the same question always gives the same bytes.
 */
export const mimeBytes = (
  { from, sender, to, id, date, languages }: Head,
  { subject, text, html }: MailParts,
  files: readonly Attached[] = [],
): Uint8Array => {
  // No line of quoted-printable or base64 can hold it.
  const boundary = (of: string): string => `=_${of}${hash("sha256", id, "hex").slice(0, 24)}`;
  const both = [textPart("text/plain", text, languages), textPart("text/html", html, languages)];
  const alternative = multipart("alternative", boundary("a"), both);
  const [type, content] =
    files.length === 0
      ? alternative
      : multipart("mixed", boundary("m"), [headed([alternative[0]], alternative[1]), ...files.map(filePart)]);
  return new TextEncoder().encode(
    headed(
      [
        ["From", mailbox(sender, from)],
        ["To", to],
        ["Subject", worded(subject, unstructured)],
        ["Message-ID", `<${id}>`],
        ["Date", new Date(date).toUTCString().replace("GMT", "+0000")],
        ["Content-Language", languages.join(", ")],
        ["Auto-Submitted", "auto-generated"],
        ["X-Auto-Response-Suppress", "OOF, AutoReply"],
        ["MIME-Version", "1.0"],
        type,
      ],
      content,
    ),
  );
};
