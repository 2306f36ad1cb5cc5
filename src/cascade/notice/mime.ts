import type { Paper } from "../../paper/paper.ts";
import { type Head, type MailParts, mimeBytes, partsOf } from "../mime.ts";
import { letterName, type NoticeLetter } from "./letter.ts";
import type { Notice } from "./notice.ts";
import { type Stamp, stamped } from "./stamp.ts";

/** What a message has beside its notice. Everything in it is given, so that the same question always gives the same bytes. */
export interface Envelope extends Pick<Head, "from" | "to" | "id" | "date"> {
  readonly link?: string;
  readonly letters: readonly NoticeLetter[];
}

const papersOf = ({ versions }: Notice, stamp: Stamp): readonly [Paper, ...Paper[]] => {
  const [first, ...more] = versions.map(({ paper }) => stamped(paper, stamp));
  if (first === undefined) throw new Error("a notice has a version");
  return [first, ...more];
};

/** Subject, text and HTML of a notice: all its versions in one message, the official ones first. */
export const mailParts = (notice: Notice, stamp: Stamp): MailParts =>
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
