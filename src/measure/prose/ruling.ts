import { momentInWords } from "../../language/dates.ts";
import type { Language, Text } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Value } from "../../logic/condition.ts";
import { claimsOf } from "../claims.ts";
import type { Measure } from "../measure.ts";
import type { ClauseRuling, Part, Ruling } from "../ruling.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { readingInWords } from "./condition.ts";
import { instrumentInWords } from "./instrument.ts";
import { fieldInWords, type Lookups } from "./names.ts";
import { afterColon, quote, sentence } from "./quote.ts";
import { answerWords, failsWords, faultWords } from "./ruling-answer-words.ts";
import { clauseCited, dated, type Frame, factsIn, frameOf, ofClause, token, zoneOf } from "./ruling-frame.ts";
import { exemptibleLines, openTermLines } from "./ruling-terms.ts";
import { rulingsTogether } from "./ruling-under.ts";
import { rulingWords } from "./ruling-words.ts";
import { conditionWords } from "./words.ts";

/** A person reads so many rows; `--json` has all. */
const rowsShown = 12;

/** How far a clause went before it failed: the further, the nearer it came to the case. */
const reached: readonly Part[] = ["action", "product", "addressee", "device"];

const nearestOf = ({ clauses }: Ruling): ClauseRuling | undefined => {
  const failing = clauses.filter(({ because }) => because.fails !== undefined);
  const far = ({ because }: ClauseRuling) => reached.indexOf(because.fails ?? "action");
  return failing.toSorted((a, b) => far(b) - far(a))[0];
};

const answerOfRuling = ({ ruling, language }: Frame): string => {
  if (ruling.ruling === "undetermined")
    return say(rulingWords.between, language, {
      low: token(ruling.atLeast, language),
      high: token(ruling.atMost, language),
    });
  const without = ruling.clauses.find(({ effect, wouldBe }) => effect === "exempt" && wouldBe !== undefined)?.wouldBe;
  return say(answerWords[ruling.ruling], language, {
    ...dated(ruling.removeBy, language),
    known: without === undefined ? "no" : "yes",
    without: without === undefined ? "" : token(without, language),
  });
};

/** Is none of the texts behind a clause held in full? */
const heldInParts = ({ measure: id, because }: ClauseRuling, { measures }: Frame): boolean => {
  const sources = measures.find((one) => one.id === id)?.sources;
  const held = because.source.map((source) => sources?.get(source.split("#")[0] ?? "")?.held);
  return held.length > 0 && !held.includes("full");
};

/** Which clause says so, and why. */
const reasonLines = (frame: Frame): readonly string[] => {
  const { ruling, measures, language, names } = frame;
  const giving = ruling.clauses.find((one) => ofClause(one) === ruling.clause);
  const facts = ({ because }: ClauseRuling, text: Text): readonly string[] => {
    const known = factsIn(because.facts);
    return known.size === 0
      ? []
      : [say(text, language, { facts: afterColon(readingInWords(known, language, names), language) })];
  };
  if (giving !== undefined) {
    const measure = measures.find(({ id }) => id === giving.measure);
    const instrument = measure?.instruments.get(giving.instrument ?? "");
    const clause = clauseCited(ofClause(giving), frame);
    return [
      ruling.ruling === "not-in-force"
        ? say(rulingWords.state, language, { clause, state: word("clauseState", giving.state, language) })
        : say(rulingWords.by, language, {
            clause,
            carried: instrument === undefined ? "no" : "yes",
            instrument:
              instrument === undefined || measure === undefined ? "" : instrumentInWords(instrument, measure, language),
          }),
      ...facts(giving, rulingWords.reason),
    ];
  }
  const nearest = ruling.ruling === "not-covered" ? nearestOf(ruling) : undefined;
  if (nearest?.because.fails === undefined) return [];
  return [
    say(failsWords[nearest.because.fails], language, { clause: clauseCited(ofClause(nearest), frame) }),
    ...facts(nearest, rulingWords.facts),
    ...(heldInParts(nearest, frame) ? [say(rulingWords.partsHeld, language)] : []),
  ];
};

/** Exemptions that are relied on and do not free, or whose effect is open. */
const exemptionLines = (frame: Frame): readonly string[] =>
  frame.ruling.clauses.flatMap((one) => {
    const { exemption } = one.because;
    const clause = clauseCited(ofClause(one), frame);
    if (exemption === undefined || exemption === "holds") return [];
    return exemption === "open"
      ? [say(rulingWords.exemptionOpen, frame.language, { clause })]
      : [
          say(rulingWords.exemption, frame.language, {
            clause,
            fault: say(faultWords[exemption], frame.language),
          }),
        ];
  });

/** What to do and by when, and the one fact that would make it free. */
const doLines = (frame: Frame): readonly string[] => {
  const { ruling, measures, language, names } = frame;
  const late =
    ruling.lateFrom === undefined
      ? []
      : [say(rulingWords.late, language, momentInWords(ruling.lateFrom, language, zoneOf(ruling, measures)))];
  const todo =
    ruling.ruling === "prohibited"
      ? [say(rulingWords.doAbstain, language), ...late]
      : ruling.ruling === "to-remove"
        ? [say(rulingWords.doRemove, language, dated(ruling.removeBy, language)), ...openTermLines(frame), ...late]
        : ruling.ruling === "advised-against"
          ? [say(rulingWords.doAdvised, language)]
          : [];
  const single = ruling.whatToDo.flatMap((facts) => [...facts]);
  const facts = [...Map.groupBy(single, ([id]) => id)].map(([id, some]) =>
    readingInWords(new Map([[id, some.map(([, value]) => value)]]), language, names),
  );
  return facts.length === 0
    ? todo
    : [
        ...todo,
        say(rulingWords.would, language, { facts: afterColon(facts.join(say(rulingWords.or, language)), language) }),
      ];
};

/** The question that settles an open point, as it is put to whoever can say. */
const question = (written: string, frame: Frame): string => {
  const { measures, language, names, numbered } = frame;
  const [id = "", of] = written.split("@");
  const after = (family: string) => (id.startsWith(family) ? id.slice(family.length) : undefined);
  const list_ = after("product.on.");
  if (list_ !== undefined)
    return `${say(rulingWords.onList, language, { list: quote(names.list?.(list_) ?? list_, language) })} [${written}]`;
  const invited = after("body.response.");
  if (invited !== undefined)
    return `${say(rulingWords.answered, language, { clause: clauseCited(invited, frame) })} [${written}]`;
  const safeguard = after("exemption.");
  if (safeguard !== undefined)
    return `${say(rulingWords.safeguard, language, { what: quote(safeguard, language) })} [${written}]`;
  const fact = vocabulary.get(id);
  if (fact !== undefined) return `${say(fact.question, language)} [${written}]`;
  const asked = measures.find((one) => one.texts.has(id) && (of === undefined || one.id === of))?.texts.get(id)?.ask;
  if (asked !== undefined) return `${numbered.indexOf(id) + 1}. ${wordsIn(asked, language)} [${written}]`;
  const field = names.date?.(id.replace(/^date\./, "")) ?? contestedField(id, measures, language);
  return field === undefined ? written : `${sentence(field)} [${written}]`;
};

const contestedField = (id: string, measures: readonly Measure[], language: Language): string | undefined => {
  const measure = measures.find((one) => claimsOf(one).some((claim) => claim.id === id));
  return measure === undefined ? undefined : fieldInWords(id, measure, language);
};

/** What would settle it: the questions, and the ruling under each combination of their answers. */
const settlingLines = (frame: Frame): readonly string[] => {
  const { ruling, language, names } = frame;
  const open = [...ruling.asks, ...ruling.texts];
  if (open.length === 0) return [];
  const rows = rulingsTogether(ruling.under);
  const left = rows.length - rowsShown;
  return [
    say(rulingWords.settles, language),
    ...open.map((id) => `  – ${question(id, frame)}`),
    ...rows.slice(0, rowsShown).map(({ values, ruling: under }) => {
      const facts = readingInWords(values, language, names);
      return `  → ${say(rulingWords.under, language, { facts, ruling: token(under, language) })}`;
    }),
    ...(left > 0 ? [`  ${say(rulingWords.more, language, { rows: left })}`] : []),
  ];
};

/** The choices of the file that the answer rests on, and what others would give. */
const choiceLines = ({ ruling, measures, language, names, numbered }: Frame): readonly string[] => {
  const choice = (id: string, value: Value) => readingInWords(new Map([[id, value]]), language, names);
  return [
    ...ruling.restsOn.map(({ id, chosen }) => {
      const asked = measures.find(({ texts }) => texts.has(id))?.texts.get(id);
      if (asked === undefined)
        return say(rulingWords.restsOn, language, { choice: afterColon(choice(id, chosen), language) });
      const value =
        typeof chosen === "boolean"
          ? say(chosen ? conditionWords.yes : conditionWords.no, language)
          : quote(names.answer?.(id, chosen) ?? chosen, language);
      return say(rulingWords.restsOnText, language, {
        n: String(numbered.indexOf(id) + 1),
        question: wordsIn(asked.ask, language),
        value,
      });
    }),
    ...ruling.wouldChange.map(({ id, value, ruling: other }) =>
      say(rulingWords.wouldChange, language, { choice: choice(id, value), ruling: token(other, language) }),
    ),
  ];
};

/** What stands beside the answer: blocks, contradictions, and what each measure and post gives. */
const besideLines = (frame: Frame): readonly string[] => {
  const { ruling, measures, language, lookups } = frame;
  const differ = new Set(ruling.measures.map((one) => one.ruling)).size > 1;
  const clauses = (ids: readonly string[]) =>
    list(
      ids.map((id) => clauseCited(id, frame)),
      language,
    );
  return [
    ...(ruling.prevented.length === 0
      ? []
      : [say(rulingWords.prevented, language, { clauses: clauses(ruling.prevented) })]),
    ...ruling.conflicts.map(({ a, b }) =>
      say(rulingWords.conflict, language, { a: clauseCited(a, frame), b: clauseCited(b, frame) }),
    ),
    ...(differ ? [say(rulingWords.strictest, language)] : []),
    ...(differ
      ? ruling.measures.map(({ measure, post, ruling: one }) => {
          const title = measures.find(({ id }) => id === measure)?.title;
          const said = say(rulingWords.each, language, {
            title: title === undefined ? measure : wordsIn(title, language),
            post: post === undefined ? "none" : "some",
            body: post === undefined ? "" : lookups.body(post),
            ruling: token(one, language),
          });
          return `  – ${said}`;
        })
      : []),
  ];
};

/** A ruling as sentences for a person: the answer, the clause and the reason, what to do and by when, what would change it. */
export const rulingInWords = (
  ruling: Ruling,
  measures: readonly Measure[],
  language: Language,
  lookups: Lookups,
): readonly string[] => {
  const frame = frameOf(ruling, measures, language, lookups);
  return [
    answerOfRuling(frame),
    ...reasonLines(frame),
    ...exemptionLines(frame),
    ...doLines(frame),
    ...exemptibleLines(frame),
    ...settlingLines(frame),
    ...choiceLines(frame),
    ...besideLines(frame),
  ];
};
