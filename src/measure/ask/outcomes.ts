import type { Diagram, Diagrams } from "../../logic/index.ts";
import { diagramsOf } from "../diagrams.ts";
import { piecesOf } from "../pieces.ts";
import type { Open, Question } from "../question.ts";
import { type AnswerClass, answerOf, tokenOf } from "../ruling.ts";
import { vocabulary } from "../vocabulary/attributes.ts";

const classes: readonly AnswerClass[] = ["free", "advised", "by", "no"];

/** The set of answers with one member, as a number with one bit; a level of a ruling has one answer. */
const answerBit = (level: number): number => 2 ** classes.indexOf(answerOf(tokenOf(level)));

const whereCan = (can: number, level: number): number => (can === 0 ? 0 : answerBit(level));
const either = (a: number, b: number): number => a | b;

/** Only a fact that somebody named in the vocabulary can say is asked; not a text, a claim, a date, the answer of a body, or an id. */
const canBeAsked = ({ key, id, kind }: Open, skip: ReadonlySet<string>): boolean =>
  kind === "fact" && key === id && (vocabulary.get(id)?.values.length ?? 0) > 0 && !skip.has(id);

/**
 * What a person would get in the end, by the facts that can be asked: the set of answers (no, by a day, advised against, free) that the
 * open texts and the facts of `skip` leave, as a number; 0 where the facts cannot be so together.
 */
export const outcomesOf = (
  question: Question,
  skip: ReadonlySet<string>,
): { readonly d: Diagrams; readonly outcomes: Diagram } => {
  const opened = piecesOf(question);
  const { d, effects, possible, order } = diagramsOf(opened, question.posts);
  const strictest = effects.reduce<Diagram>((max, effect) => d.apply("max", max, effect), d.leaf(0));
  // A fact that no clause names, and that only goes badly with one that does, is not asked either.
  const asked = new Set(opened.open.filter((one) => canBeAsked(one, skip)).map(({ key }) => key));
  const hidden = order.filter(({ id }) => !asked.has(id));
  const outcomes = hidden.reduceRight<Diagram>(
    (all, { id, values }) =>
      values
        .map((value) => d.restrict(all, new Map([[id, value]])))
        .reduce<Diagram>((some, one) => d.apply(either, some, one), d.leaf(0)),
    d.apply(whereCan, possible, strictest),
  );
  return { d, outcomes };
};
