import { say } from "../../language/say.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { dutiesOf, type Obligation } from "../../measure/questions/obligations.ts";
import { actions } from "../../measure/vocabulary/actions.ts";
import type { Block } from "../../paper/paper.ts";
import type { Capacity } from "../addressee.ts";
import { heading, labelled, listOf, paragraph, plain, strong } from "./blocks.ts";
import type { Prose } from "./prose.ts";
import { replyWords } from "./reply-words.ts";
import { receiptRun } from "./stamp.ts";
import { noticeWords } from "./words.ts";

/** What remains allowed: the permits that stand, who is outside, and that silence prohibits nothing. */
export const allowedPart = (told: readonly Clause[], permits: readonly Clause[], prose: Prose): readonly Block[] => {
  const { language } = prose;
  const free = permits.map((clause) => {
    const { says, does, on } = prose.clause(clause);
    // Without the devices that it is about, what is free would sound wider than it is.
    const devices = say(noticeWords.field, language, { label: say(noticeWords.devices, language) });
    return says ?? [...does, ...(on.length === 0 ? [] : [`${devices}${on.join(" ")}`])].join(" ");
  });
  const outside = told
    .flatMap((clause) => prose.clause(clause).outside)
    .map(({ who, because }) =>
      say(noticeWords.outside, language, { who: who.join(" "), because: because.replace(/\.$/, "") }),
    );
  return [
    heading(say(noticeWords.allowed, language)),
    ...listOf([...free, say(noticeWords.allowedRest, language)]),
    ...labelled(say(noticeWords.outsideTitle, language), [...new Set(outside)], language),
  ];
};

/** What the text leaves open, what was chosen of it and by whom, and what the editor notes. */
export const unclearPart = (told: readonly Clause[], prose: Prose): readonly Block[] => {
  const { language } = prose;
  const all = prose.unclear(told).map(({ number, question, settled, matters, chosen }) => ({
    chosen,
    text: [
      number === undefined ? question : say(noticeWords.question, language, { n: number, question }),
      ...(chosen ? [settled] : []),
      ...(matters === undefined ? [] : [matters]),
    ].join(" "),
  }));
  const open = all.filter(({ chosen }) => !chosen).map(({ text }) => text);
  const notes = told.flatMap((clause) => {
    const label = say(noticeWords.clause, language, { n: prose.number(clause) });
    return prose.clause(clause).notes.map((note) => `${say(noticeWords.field, language, { label })}${note}`);
  });
  const read = [...all.filter(({ chosen }) => chosen).map(({ text }) => text), ...notes];
  return [
    ...(open.length === 0 ? [] : [heading(say(noticeWords.unclear, language)), ...listOf(open)]),
    ...(read.length === 0 ? [] : [heading(say(noticeWords.read, language)), ...listOf(read)]),
  ];
};

const onDevices = ({ actions: named }: Clause): boolean =>
  named.some(({ action }) => actions.get(action)?.unit === "device");

/** What to do now, in the order in which it is done. */
export const nowPart = (as: Capacity, owed: readonly Obligation[], prose: Prose): readonly Block[] => {
  const { language } = prose;
  const bound = owed.filter(({ role }) => role === "bound");
  const invited = owed.filter(({ role }) => role === "invited");
  const steps = [
    ...(bound.some(({ owedBy }) => owedBy === "person") ? [replyWords.tellPersons] : []),
    ...(bound.some(({ clause }) => onDevices(clause)) ? [replyWords.checkDevices] : []),
    ...(bound.some(({ clause }) => dutiesOf(clause).length > 0) ? [replyWords.doDuties] : []),
    ...(invited.some(({ clause }) => clause.model.length > 0) ? [replyWords.decide] : []),
    ...(invited.some(({ weight }) => weight === "recommendation") ? [replyWords.consider] : []),
    ...(owed.some(({ role }) => role === "unknown") ? [replyWords.settle] : []),
    ...(as === "informed" ? [] : [replyWords.answerIt]),
  ];
  if (steps.length === 0) return [];
  const title = as === "bound" ? replyWords.now : replyWords.nowInvited;
  return [heading(say(title, language)), ...listOf(steps.map((step) => say(step, language)))];
};

/** Whom to ask about an exception, and under which conditions the text grants one. */
export const exceptionPart = (bound: readonly Clause[], from: string, prose: Prose): readonly Block[] => {
  const { language } = prose;
  if (bound.length === 0) return [];
  const said = bound.flatMap((clause) =>
    prose.clause(clause).exceptions.flatMap(({ sentences }) => {
      const label = say(noticeWords.clause, language, { n: prose.number(clause) });
      return labelled(label, sentences, language);
    }),
  );
  const authority = prose.named(from);
  const last = say(said.length === 0 ? noticeWords.noException : noticeWords.exceptionTo, language, { authority });
  return [heading(say(noticeWords.exception, language)), ...said, paragraph(last)];
};

export interface ReplyQuestion {
  readonly as: Capacity;
  readonly from: string;
  readonly reference: string;
}

/** How to answer. The paragraphs of the link fall away where a letter has none. */
export const replyPart = ({ as, from, reference }: ReplyQuestion, prose: Prose): readonly Block[] => {
  const { language } = prose;
  const otherwise = say(replyWords.otherwise, language, { authority: prose.named(from), reference });
  return [
    heading(say(replyWords.how, language)),
    ...(as === "informed" ? [paragraph(say(replyWords.notAsked, language))] : []),
    {
      kind: "paragraph",
      runs: [plain(`${say(replyWords.link, language)} `), strong(say(replyWords.linkHere, language)), receiptRun],
      tone: "plain",
    },
    paragraph(otherwise),
  ];
};

export const sourceLine = (measure: Measure, template: string, prose: Prose): Block =>
  paragraph(
    say(replyWords.version, prose.language, { measure: measure.id, version: measure.version.slice(0, 12), template }),
    "quiet",
  );
