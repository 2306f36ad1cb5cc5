import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { pdfOf } from "../../paper/pdf.ts";
import { dayOf } from "../../time/time.ts";
import { displayed } from "./displayable.ts";
import type { Notice } from "./notice.ts";
import { referenceOf } from "./of.ts";
import { replyWords } from "./reply-words.ts";
import { type Stamp, stamped } from "./stamp.ts";

/** A language version on paper. */
export interface NoticeLetter {
  readonly language: Language;
  readonly official: boolean;
  readonly pdf: Uint8Array;
}

/**
 * The letters of a notice, one PDF/UA-1 for each language version: a document has one language, and each version stands by itself in a file of its own. Dated with the
 * stamp: the same notice and stamp always give the same bytes.
 * @throws when the template or a font fails: a bug of ours.
 */
export const lettersOf = (notice: Notice, stamp: Stamp): readonly NoticeLetter[] =>
  notice.versions.map(({ language, official, paper }) => {
    const footer = say(replyWords.footer, language, {
      from: paper.subtitle,
      date: dayInWords(dayOf(stamp.at), language),
      reference: referenceOf(notice),
    });
    const pdf = displayed({ paper: stamped(paper, stamp), footer }, (said) =>
      pdfOf(said.paper, { made: stamp.at, footer: said.footer, fictional: notice.fictional }),
    );
    return { language, official, pdf };
  });

/** The name of a letter’s file: plain letters, whatever the body is called. */
export const letterName = ({ measure }: Notice, language: Language): string =>
  `${measure.replaceAll(/[^A-Za-z0-9]+/g, "-").slice(0, 60)}-${language}.pdf`;
