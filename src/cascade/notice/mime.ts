import type { Paper } from "../../paper/paper.ts";
import type { Instant } from "../../time/time.ts";
import { type Head, type MailParts, mimeBytes, partsOf } from "../mime.ts";
import { letterName, type NoticeLetter } from "./letter.ts";
import type { Notice } from "./notice.ts";
import { stamped } from "./stamp.ts";

/** What a message has beside its notice. Everything in it is given, so that the same question always gives the same bytes. */
export interface Envelope extends Pick<Head, "from" | "to" | "id" | "date"> {
  readonly link?: string;
  readonly letters: readonly NoticeLetter[];
}

const papersOf = ({ versions }: Notice, stamp: { readonly at: Instant; readonly link?: string }) => {
  const [first, ...more] = versions.map(({ paper }) => stamped(paper, stamp));
  if (first === undefined) throw new Error("a notice has a version");
  return [first, ...more] as readonly [Paper, ...Paper[]];
};

/** Subject, text and HTML of a notice: all its versions in one message, the official ones first. */
export const mailParts = (notice: Notice, stamp: { readonly at: Instant; readonly link?: string }): MailParts =>
  partsOf(
    notice.versions.map(({ subject }) => subject),
    papersOf(notice, stamp),
  );

/** A notice as a message, with its letters; from whoever it is on behalf of, by the name in the addressee’s language. */
export const mimeOf = (notice: Notice, { from, to, id, date, link, letters }: Envelope): Uint8Array => {
  const { versions } = notice;
  const head = {
    from,
    sender: versions[0]?.paper.subtitle ?? "",
    to,
    id,
    date,
    languages: versions.map(({ language }) => language),
  };
  const files = letters.map(({ language, pdf }) => ({
    type: "application/pdf",
    name: letterName(notice, language),
    language,
    bytes: pdf,
  }));
  return mimeBytes(head, mailParts(notice, { at: date, ...(link === undefined ? {} : { link }) }), files);
};
