import type { Facts } from "../logic/condition.ts";
import type { Diagram } from "../logic/index.ts";
import type { Result } from "../problem/problem.ts";
import { clauseRuling } from "./clause-ruling.ts";
import { type Built, diagramsOf, type Matched, matchesOf } from "./diagrams.ts";
import { dated, giver } from "./given-by.ts";
import { certain, highest, lowest, summary } from "./levels.ts";
import type { Modality } from "./measure.ts";
import { type Opened, type Piece, piecesOf } from "./pieces.ts";
import type { Open, Question } from "./question.ts";
import { answerOf, levelOf, type Ruling, tokenOf, type Under } from "./ruling.ts";
import { sized } from "./sized.ts";
import { underEach } from "./under-each.ts";
import { whatToDo } from "./what-to-do.ts";
import { consulted, wouldChange } from "./would-change.ts";

/** Contrary duties that bind at once: an obligation to do what another clause prohibits. Reported, never resolved (line 26). */
const conflictsOf = (pieces: readonly Piece[], { d, of, possible }: Built): Ruling["conflicts"] => {
  const binding = of.filter(
    ({ match, inForce }, at) =>
      pieces[at] !== undefined && d.leavesUnder(d.apply("and", match, inForce), possible).every((leaf) => leaf === 1),
  );
  const by = (modality: string) => binding.filter(({ piece }) => piece.modality === modality);
  const name = (piece: Piece) => `${piece.measure.id}#${piece.clause.id}`;
  return by("oblige").flatMap((a) =>
    by("prohibit")
      .filter((b) =>
        a.piece.clause.actions.some(({ action }) => b.piece.clause.actions.some((other) => other.action === action)),
      )
      .map((b) => ({ a: name(a.piece), b: name(b.piece) })),
  );
};

const openOf = (keys: readonly string[], open: readonly Open[]): readonly Open[] =>
  keys.flatMap((key) => open.find((one) => one.key === key) ?? []);

/** The ids under which points stand side by side in a row: with whose they are, where two have the same. */
const writtenIds = (keys: readonly string[], open: readonly Open[]): ((key: string) => string) => {
  const settling = openOf(keys, open);
  const written = new Map(
    settling.map(({ key, id, of }) => [
      key,
      settling.some((other) => other.key !== key && other.id === id) ? `${id}@${of}` : id,
    ]),
  );
  return (key) => written.get(key) ?? key;
};

const bareIds = (keys: readonly string[], open: readonly Open[], kind: Open["kind"]): readonly string[] => {
  const settling = openOf(keys, open).filter((one) => one.kind === kind);
  // Of a day that something counts from, the day itself is asked.
  return [...new Set(settling.map(({ id }) => (kind === "fact" ? (id.split("+")[0] ?? id) : id)))];
};

/** A ruling without what surrounds it: what it rests on, what other choices give, what to do. */
export type Decided = Omit<Ruling, "restsOn" | "wouldChange" | "whatToDo">;

const decide = (
  question: Question,
  opened: Opened = piecesOf(question),
  built: Built = diagramsOf(opened, question.posts),
): Decided => {
  const { pieces, open } = opened;
  const { d, effects, possible } = built;
  const total = highest(d, effects);
  const { levels, token } = summary(d, total, possible);
  const answerClass = (level: number) => answerOf(tokenOf(level));
  const settling = token === "undetermined" ? d.settle(total, possible, answerClass) : [];
  const idOf = writtenIds(settling, open);
  const combinations = underEach(built, total, settling);
  const under = (combinations ?? []).map(({ values, facts, levels: left }): Under => {
    const ruling = lowest(left);
    const ids = new Map([...values].map(([key, value]) => [idOf(key), value]));
    return { values: ids, ruling, ...dated(giver(built, levelOf(ruling), facts), facts, ruling) };
  });
  const none: Facts = new Map();
  const source = token === "undetermined" || token === "not-covered" ? undefined : giver(built, levelOf(token), none);
  const perPost = question.measures.flatMap((measure) =>
    question.posts.map((post) => {
      const own = effects.filter((_, at) => pieces[at]?.measure === measure && pieces[at]?.post === post);
      return {
        measure: measure.id,
        ...(post.body === undefined ? {} : { post: post.body }),
        ruling: summary(d, highest(d, own), possible).token,
      };
    }),
  );
  const clauses = pieces.flatMap((_, at) => clauseRuling(built, at) ?? []);
  return Object.freeze({
    kind: "ruling",
    ruling: token,
    atLeast: lowest(levels),
    atMost: tokenOf(Math.max(...levels)),
    ...(source === undefined ? {} : { clause: `${source.measure.id}#${source.clause.id}` }),
    ...(token === "undetermined" ? {} : dated(source, none, token)),
    asks: bareIds(settling, open, "fact"),
    texts: bareIds(settling, open, "text"),
    under,
    underOmitted: combinations === undefined,
    clauses,
    prevented: clauses.filter(({ effect }) => effect === "prevented").map(({ measure, id }) => `${measure}#${id}`),
    conflicts: conflictsOf(pieces, built),
    measures: perPost,
  });
};

/**
 * The ruling on one action (semantics §3.1): exact over every possible completion of the facts, texts, claims and dates that are
 * not known. Pure. A question too large to be decided exactly is refused with E-RULE-SIZE.
 */
export const rule = (question: Question): Result<Ruling> =>
  sized(() => {
    const decided = decide(question);
    const used = consulted(question);
    const token = decided.ruling;
    return Object.freeze({
      ...decided,
      restsOn: used.map(({ id, chosen }) => ({ id, chosen })),
      wouldChange: wouldChange(question, token, used),
      whatToDo: whatToDo(question, token === "undetermined" ? "undetermined" : answerOf(token)),
    });
  });

/** Only what a ruling says of the question itself; much cheaper where many are asked. Refused like `rule`. */
export const ruleOnly = (question: Question): Result<Decided> => sized(() => decide(question));

/** Whether each clause matches the question by its id, null where that is open; of a clause with several modalities or models each. Refused like `rule`. */
export const matchesOnly = (question: Question, clause: string): Result<readonly (boolean | null)[]> =>
  sized(() => {
    const { d, of, possible } = matchesOf(piecesOf(question), question.posts);
    return of.filter(({ piece }) => piece.clause.id === clause).map(({ match }) => certain(d, match, possible));
  });

/** A clause over a question: it matches, is in force, and nobody is freed from it; null where that is open, with what would settle it. */
export interface Over {
  readonly measure: string;
  readonly clause: string;
  readonly is: boolean | null;
  /** Facts, texts, claims and dates, by the ids of a ruling. */
  readonly settles: readonly string[];
}

const over = ({ open }: Opened, { d, of, possible }: Matched, modality: Modality): readonly Over[] => {
  const own = of.filter(({ piece }) => piece.modality === modality && piece.clause.model.length === 0);
  const byClause = Map.groupBy(own, ({ piece: { measure, clause } }) => `${measure.id}#${clause.id}`);
  return [...byClause.values()].flatMap((some): readonly Over[] => {
    const [first] = some;
    if (first === undefined) return [];
    const stands = some.reduce<Diagram>((any, { match, inForce, freed }) => {
      const one = d.apply("and", d.apply("and", match, inForce), d.not(freed));
      return d.apply("or", any, one);
    }, d.leaf(0));
    const is = certain(d, stands, possible);
    const keys = is === null ? d.settle(stands, possible, (leaf) => leaf) : [];
    const { measure, clause } = first.piece;
    const settles = [...bareIds(keys, open, "fact"), ...bareIds(keys, open, "text")];
    return [{ measure: measure.id, clause: clause.id, is, settles }];
  });
};

/** How the clauses of a modality stand over a question, those that name the action; what a letter asks bodies to say is not among them. Refused like `rule`. */
export const clausesOver = (question: Question, modality: Modality): Result<readonly Over[]> =>
  sized(() => {
    const opened = piecesOf(question);
    return over(opened, matchesOf(opened, question.posts), modality);
  });

/** What a ruling says of the question itself (`ruleOnly`), and how the clauses that prevent stand over it (`clausesOver`). Refused like `rule`. */
export const ruleAndPrevention = (
  question: Question,
): Result<{ readonly decided: Decided; readonly prevents: readonly Over[] }> =>
  sized(() => {
    const opened = piecesOf(question);
    const built = diagramsOf(opened, question.posts);
    return { decided: decide(question, opened, built), prevents: over(opened, built, "prevent") };
  });
