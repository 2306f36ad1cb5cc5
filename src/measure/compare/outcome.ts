import { condition, row, test, type Value } from "../../logic/condition.ts";
import type { Diagrams } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";
import { diagramsOf } from "../diagrams.ts";
import { piecesOf } from "../pieces.ts";
import type { Open, Question } from "../question.ts";
import { ancestorOf } from "../rows.ts";
import { answerOf, levelOf, type RulingToken, rulings, tokenOf } from "../ruling.ts";
import { actions } from "../vocabulary/actions.ts";
import { vocabulary } from "../vocabulary/attributes.ts";

/** What a measure says at a point: a ruling, or that its open texts, claims, dates and letters lead to different ones. */
export type Outcome = RulingToken | "undetermined";

const outcomes: readonly Outcome[] = [...rulings, "undetermined"];

/** The number of an outcome in a diagram; 0 is a point that cannot be. */
export const codeOf = (outcome: Outcome): number => outcomes.indexOf(outcome) + 1;

export const outcomeOf = (code: number): Outcome => outcomes[code - 1] ?? "undetermined";

export const outcomeCount = outcomes.length;

/** A fact that a point fixes. Texts, claims, dates and the answers of bodies that were asked to adopt are no facts of it. */
export const isPointFact = (id: string): boolean =>
  vocabulary.has(id) || ancestorOf(id) !== undefined || id === "body" || id === "product" || /^product\.on\./.test(id);

/** The actions that may be asked about, in the order of the table. */
export const askedActions = [...actions.values()].filter(({ use }) => use === "asked").map(({ id }) => id);

/** A question with its diagrams and the strictest effect of all its clauses. */
export interface Answered {
  readonly open: readonly Open[];
  readonly built: ReturnType<typeof diagramsOf>;
  readonly total: Diagram;
}

export const answered = (question: Question): Answered => {
  const opened = piecesOf(question);
  const built = diagramsOf(opened, question.posts);
  const total = built.effects.reduce<Diagram>((max, one) => built.d.apply("max", max, one), built.d.leaf(0));
  return { open: opened.open, built, total };
};

/** Levels as the bits of one number; those of several completions are united. */
export const unite = (a: number, b: number): number => a | b;

const bits = (can: number, level: number): number => (can === 0 ? 0 : 1 << level);

/** The levels that a diagram of effects can still give, as bits; none where nothing is possible. */
export const levelBits = (d: Diagrams, possible: Diagram, effect: Diagram): Diagram => d.apply(bits, possible, effect);

/** What `rule` answers when these levels are what completions lead to. */
export const outcomeCodeOf = (united: number): number => {
  if (united === 0) return 0;
  const tokens = rulings.filter((token) => (united & (1 << levelOf(token))) !== 0);
  const [lowest = tokenOf(0)] = tokens;
  return codeOf(new Set(tokens.map(answerOf)).size === 1 ? lowest : "undetermined");
};

/**
 * The texts, claims and dates on which the answer depends, then the answers of bodies and the days that are asked, as `rule` gives them; where
 * these facts hold as well.
 */
export const settlingOf = (
  { open, built: { d, possible }, total }: Answered,
  facts: ReadonlyMap<string, Value> = new Map(),
): readonly string[] => {
  const known = [...facts].filter(([id]) => d.order.some((variable) => variable.id === id));
  const here = d.rows(condition([row(known.map(([attribute, value]) => test(attribute, [value])))]));
  const settling = new Set(d.settle(total, d.apply("and", possible, here), (level) => answerOf(tokenOf(level))));
  const found = open.filter(({ key }) => settling.has(key) && !isPointFact(key.replace(/^post-\d+ /, "")));
  const texts = found.flatMap(({ id, kind }) => (kind === "text" ? [id] : []));
  // Of a day that something counts from, the day itself is asked.
  const asks = found.flatMap(({ id, kind }) => (kind === "fact" ? [id.split("+")[0] ?? id] : []));
  return [...new Set([...texts, ...asks])];
};
