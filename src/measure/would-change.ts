import { attributesOf, type Value } from "../logic/condition.ts";
import { chosenIn, withoutChoices } from "./chosen.ts";
import { diagramsOf } from "./diagrams.ts";
import { highest, summary } from "./levels.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Question } from "./question.ts";
import { answerOf, type Ruling, type RulingToken } from "./ruling.ts";

/** A chosen text or claim that a question consults, with the values that it might have instead. */
interface Consulted {
  readonly id: string;
  readonly variable: string;
  readonly chosen: Value;
  readonly others: readonly Value[];
}

/** What the conditions and windows of a piece name. */
const named = ({ parts, over, cases }: Piece): readonly string[] => [
  ...[...Object.values(parts), ...over.map(({ when }) => when)].flatMap(attributesOf),
  ...cases.flatMap(({ found: { reading } }) => [...reading.keys()]),
];

/** The chosen texts and claims that a question consults; of a measure that is asked twice, once. */
export const consulted = (question: Question): readonly Consulted[] => {
  const found = question.measures.flatMap((measure) => {
    const { asked } = question;
    const chosen = chosenIn(measure, asked.knownAt, asked.choices);
    const { pieces, open } = piecesOf({
      ...question,
      measures: [withoutChoices(measure)],
      asked: { ...asked, choices: new Map() },
    });
    const relevant = pieces.filter(({ parts }) => Object.values(parts).every(({ rows }) => rows.length > 0));
    const used = new Set(relevant.flatMap(named));
    return open.flatMap(({ key, id, kind, values }) => {
      const value = chosen.get(key);
      if (kind !== "text" || !used.has(key) || value === undefined) return [];
      const others = values.filter((one) => one !== value);
      return [[`${measure.id} ${key}`, { id, variable: key, chosen: value, others }] as const];
    });
  });
  return [...new Map(found).values()];
};

/** Only the ruling of a question, without what surrounds it. */
const plain = (question: Question): RulingToken | "undetermined" => {
  const { d, effects, possible } = diagramsOf(piecesOf(question), question.posts);
  return summary(d, highest(d, effects), possible).token;
};

/** Every other choice of what a question consults that answers it otherwise than `base`. */
export const wouldChange = (
  question: Question,
  base: RulingToken | "undetermined",
  used: readonly Consulted[],
): Ruling["wouldChange"] =>
  used.flatMap(({ id, variable, others }) =>
    others.flatMap((value) => {
      const ruling = plain({
        ...question,
        asked: { ...question.asked, choices: new Map([...question.asked.choices, [variable, value]]) },
      });
      const differs =
        ruling === "undetermined" || base === "undetermined" ? ruling !== base : answerOf(ruling) !== answerOf(base);
      return differs ? [{ id, value, ruling }] : [];
    }),
  );
