import type { Catalogue } from "../../catalogue/catalogue.ts";
import { worldOfAll } from "../../deed/world.ts";
import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import type { Value } from "../../logic/condition.ts";
import { postOfBody } from "../../measure/body-post.ts";
import { chosenIn } from "../../measure/chosen.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { quote } from "../../measure/prose/quote.ts";
import { forceAt, standingClauses } from "../../measure/questions/force.ts";
import type { Obligation } from "../../measure/questions/obligations.ts";
import { reachOf } from "../../measure/reach.ts";
import type { Block, Run } from "../../paper/paper.ts";
import { bodyAt, type Register } from "../../register/register.ts";
import type { Day, Instant } from "../../time/time.ts";
import type { Addressee } from "../addressee.ts";
import { allowedPart, exceptionPart, nowPart, replyPart, sourceLine, unclearPart } from "./around.ts";
import { inLine, paragraph, plain, strong } from "./blocks.ts";
import { clausesPart } from "./clause-part.ts";
import { groundSentences, unofficialNotice, type Written, writtenIn } from "./languages.ts";
import { modelDecision, modelParts } from "./model.ts";
import { type Notice, type NoticeVersion, noticeKey } from "./notice.ts";
import { type Prose, proseOf } from "./prose.ts";
import { dateRun } from "./stamp.ts";
import { noticeWords } from "./words.ts";

/** Name and number of the template: whoever changes what a notice says counts on. */
const template = "letter-1";

export interface NoticeContext {
  readonly measure: Measure;
  readonly register: Register;
  readonly catalogue: Catalogue;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** Choices on record, for what is contested besides texts and times; a measure under its choices (`underChoices`) has these already. */
  readonly choices?: ReadonlyMap<string, Value>;
  /** On whose behalf; absent: the authority of the measure. */
  readonly from?: string;
  /** Versions besides those that the addressee has a right to; each says that it is unofficial. */
  readonly also?: readonly Language[];
}

/** The reference that a body quotes. */
export const referenceOf = ({ measure, body }: Pick<Notice, "measure" | "body">): string => `${measure} / ${body}`;

const living: ReadonlySet<string> = new Set(["in-force", "pending", "open"]);

/** The permits of a measure that stand, or will, for this body. */
const permitsFor = (
  id: string,
  { measure, register, at, knownAt, choices = new Map() }: NoticeContext,
): readonly Clause[] => {
  const view = { measure, knownAt, choices };
  const post = postOfBody(register, id, at, knownAt);
  const chosen = chosenIn(measure, knownAt, choices);
  return standingClauses(view)
    .filter(({ modality }) => modality === "permit")
    .filter((clause) => reachOf(clause, post, chosen).role !== "outside")
    .filter((clause) => forceAt([clause], at, view).some(({ state }) => living.has(state)));
};

const firstDay = (owed: readonly Obligation[]): Day | undefined => owed.flatMap(({ by }) => by ?? []).sort()[0];

const isProposed = ({ clause, measure }: Obligation): boolean => measure.instruments.get(clause.by)?.proposed === true;

/** The sentence that a reader who reads no other needs. */
const gist = ({ as, owed }: Addressee, language: Language): string => {
  const bound = owed.filter(({ role }) => role === "bound");
  const by = firstDay(bound);
  switch (as) {
    case "bound":
      return bound.every(isProposed)
        ? say(noticeWords.proposed, language)
        : say(noticeWords.bound, language, { by: by === undefined ? "none" : dayInWords(by, language) });
    case "invited": {
      const asked = owed.some(({ role, weight }) => role === "invited" && weight === "invitation");
      return say(noticeWords.invited, language, { asked: asked ? "invitation" : "recommendation" });
    }
    default:
      return say(noticeWords[as], language);
  }
};

/** From whom, to whom, when, about what. */
const opening = (from: string, to: string, subject: string, reference: string, prose: Prose): Block => {
  const { language, names } = prose;
  const line = (label: keyof typeof noticeWords, run: Run): readonly Run[] => [
    strong(say(noticeWords.field, language, { label: say(noticeWords[label], language) })),
    run,
  ];
  return {
    kind: "list",
    items: [
      line("from", plain(names.body(from))),
      line("to", plain(names.body(to))),
      line("date", dateRun),
      line("subject", plain(subject)),
      line("reference", plain(reference)),
    ],
  };
};

/** Subject lines longer than this are cut by programs that list mail. */
const longest = 180;

const shortened = (text: string): string =>
  [...text].length <= longest ? text : `${[...text].slice(0, longest - 1).join("")}…`;

const idsOf = (clauses: readonly Clause[]): readonly string[] => clauses.map(({ id }) => id);

/**
 * Writes the notices of one measure, to one addressee after another: each clause is worded once. Pure: the same question and addressee always give the same notice, on
 * every day on which the same clauses stand.
 */
export const noticesOf = (context: NoticeContext): ((addressee: Addressee) => Notice) => {
  const { measure, register, at, also = [] } = context;
  const from = context.from ?? measure.authority;
  const parts = modelParts(measure);
  const told = new Map<Language, Prose>();
  const proseIn = (language: Language): Prose => {
    const known = told.get(language) ?? proseOf(context, language);
    told.set(language, known);
    return known;
  };

  return (addressee) => {
    const { owed, informed, as } = addressee;
    const fictional = worldOfAll([addressee.body, measure.authority, from], register) === "fictional";
    const local = bodyAt(register, addressee.body, at)?.kind === "local";
    const reference = referenceOf({ measure: measure.id, body: addressee.body });
    const permits = permitsFor(addressee.body, context);
    const inRole = (role: Obligation["role"]) => owed.filter((one) => one.role === role);
    const clauses = [...owed, ...informed].map(({ clause }) => clause);

    const version = (written: Written): NoticeVersion => {
      const { language, official } = written;
      const prose = proseIn(language);
      const title = inLine(
        say(noticeWords.title, language, { as, measure: quote(wordsIn(measure.title, language), language) }),
      );
      const bound = inRole("bound").map(({ clause }) => clause);
      const invited = inRole("invited");
      return {
        language,
        official,
        subject: shortened(fictional ? `${say(noticeWords.fictionalMark, language)} ${title}` : title),
        paper: {
          language,
          title,
          subtitle: prose.names.body(from),
          notices: [
            ...(fictional ? [say(noticeWords.fictional, language)] : []),
            ...unofficialNotice(addressee, measure, written),
          ],
          blocks: [
            opening(from, addressee.body, title, reference, prose),
            paragraph(gist(addressee, language), "answer"),
            ...clausesPart("sectionBound", inRole("bound"), prose),
            ...clausesPart("sectionInvited", invited, prose),
            ...clausesPart("sectionUnknown", inRole("unknown"), prose),
            ...clausesPart("sectionInformed", informed, prose),
            ...(bound.length === 0
              ? []
              : prose.once(["allowed", idsOf(bound), idsOf(permits)], () => allowedPart(bound, permits, prose))),
            ...prose.once(["unclear", idsOf(clauses)], () => unclearPart(clauses, prose)),
            ...nowPart(as, owed, prose),
            ...prose.once(["exception", idsOf(bound)], () => exceptionPart(bound, from, prose)),
            ...replyPart({ as, from, reference }, prose),
            ...prose.once(["ground", addressee.languages], () =>
              groundSentences(addressee.languages, language).map((text) => paragraph(text, "quiet")),
            ),
            ...prose.once(["source"], () => [sourceLine(measure, template, prose)]),
            ...modelDecision({ body: addressee.body, local, measure, invited, parts }, prose),
          ],
        },
      };
    };

    const content: Omit<Notice, "key"> = {
      measure: measure.id,
      version: measure.version,
      template,
      from,
      body: addressee.body,
      as,
      clauses: idsOf(clauses),
      by: addressee.by,
      fictional,
      versions: writtenIn(addressee, measure, also).map(version),
    };
    return Object.freeze({ key: noticeKey(content), ...content });
  };
};

/** What one body is told of a measure; for many, `noticesOf` words each clause once. */
export const noticeOf = (addressee: Addressee, context: NoticeContext): Notice => noticesOf(context)(addressee);
