import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Block, Paper } from "../../paper/paper.ts";
import { pdfOf } from "../../paper/pdf.ts";
import { bodyAt } from "../../register/register.ts";
import { dayOf, type Instant } from "../../time/time.ts";
import { type Concerned, owedBy } from "../attest/lines.ts";
import { displayed } from "./displayable.ts";
import { modelDecision, modelParts } from "./model.ts";
import { modelWords } from "./model-words.ts";
import { referenceOf } from "./of.ts";
import { type ProseQuestion, proseOf } from "./prose.ts";
import { replyWords } from "./reply-words.ts";
import { noticeWords } from "./words.ts";

/** A model decision by itself: whose, of which notice, in which language. */
export interface ModelAsked extends Concerned, Pick<ProseQuestion, "catalogue"> {
  /** The clauses that the notice tells of. */
  readonly clauses: readonly string[];
  readonly language: Language;
  readonly official: boolean;
  readonly fictional: boolean;
}

/** Has a measure a model for one of these clauses? */
export const hasModel = ({ measure, clauses }: Pick<ModelAsked, "measure" | "clauses">): boolean =>
  measure.clauses.some(({ id, model }) => model.length > 0 && clauses.includes(id));

/** The model decision of a notice as a document of its own; undefined where the body is invited to nothing that has a model. @throws SizeExceeded (`sized`). */
export const modelPaper = (asked: ModelAsked): Paper | undefined => {
  const { measure, body, register, catalogue, at, knownAt, clauses, language, official, fictional } = asked;
  const invited = owedBy(asked).filter(({ clause, role }) => role === "invited" && clauses.includes(clause.id));
  const prose = proseOf({ measure, register, catalogue, at, knownAt }, language);
  const local = bodyAt(register, body, at)?.kind === "local";
  // The first block is the title, which the letter needs to begin its page with.
  const [, ...part] = modelDecision({ body, local, measure, invited, parts: modelParts(measure) }, prose);
  // What stands below its title in the letter stands below that of the document here.
  const blocks = part.map((block): Block => (block.kind === "heading" ? { ...block, level: 2 } : block));
  if (blocks.length === 0) return undefined;
  return {
    language,
    title: say(modelWords.title, language),
    subtitle: prose.names.body(body),
    notices: [
      ...(fictional ? [say(noticeWords.fictional, language)] : []),
      ...(official ? [] : [say(modelWords.unofficial, language)]),
    ],
    blocks,
  };
};

/** The model decision as PDF/UA-1: the same question always gives the same bytes. @throws when the template or a font fails: a bug of ours. */
export const modelPdf = (
  paper: Paper,
  { measure, body, at, fictional }: Pick<ModelAsked, "measure" | "body" | "fictional"> & { readonly at: Instant },
): Uint8Array<ArrayBuffer> => {
  const footer = say(replyWords.footer, paper.language, {
    from: paper.title,
    date: dayInWords(dayOf(at), paper.language),
    reference: referenceOf({ measure: measure.id, body }),
  });
  return new Uint8Array(
    displayed({ paper, footer }, (said) => pdfOf(said.paper, { made: at, footer: said.footer, fictional })),
  );
};
