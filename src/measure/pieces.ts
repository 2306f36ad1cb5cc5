import { type Condition, condition, type Row, row, test } from "../logic/condition.ts";
import { alsoUnder } from "./contested.ts";
import type { Post } from "./facts.ts";
import { type Freed, freedFrom } from "./freed.ts";
import { type AskedMeasure, askedMeasure, factsAt, type Lookup, valuesAt } from "./known.ts";
import type { Action, Clause, Measure, Modality } from "./measure.ts";
import type { Open, Question } from "./question.ts";
import { adopters, effectOf, namedWhen, type Part, type RulingToken } from "./ruling.ts";
import { simplify } from "./simplify.ts";
import { stands } from "./stands.ts";
import { subjectOf, subjectsUsed } from "./subject.ts";
import { type Keys, openVariables } from "./variables.ts";
import { type WindowCase, windows } from "./window.ts";

/** One clause asked about one post, with what is known put in. */
export interface Piece extends Freed {
  readonly measure: Measure;
  readonly post: Post;
  readonly clause: Clause;
  readonly modality: Modality;
  readonly effect: RulingToken | undefined;
  readonly parts: Readonly<Record<Part, Condition>>;
  readonly cases: readonly { readonly row: Row; readonly found: WindowCase }[];
  /** The clauses that a permit prevails over, and under which reading. */
  readonly over: readonly { readonly clause: string; readonly when: Condition }[];
  /** The answer of a body that was asked to adopt: the key of its variable, or what is known of it. */
  readonly response?: { readonly key: string } | { readonly adopted: boolean };
}

/** The pieces of a question, the variables that are still open in them, and what of these cannot be read together. */
export interface Opened {
  readonly pieces: readonly Piece[];
  readonly open: readonly Open[];
  readonly apart: readonly Row[];
}

const always = condition([row([])]);

/** Where a clause is asked: of a post in a measure, with what is known there and the keys of what is not. */
interface Asking {
  readonly question: Question;
  readonly within: AskedMeasure;
  readonly post: Post;
  readonly fact: Lookup;
  readonly value: Lookup;
  readonly keys: Keys;
}

/** The windows of a clause for the post, and when the post is freed from it. */
const stateOf = (
  clause: Clause,
  { within, post, fact, keys }: Asking,
  known: (given: Condition | undefined) => Condition,
): Pick<Piece, "cases" | "freed" | "fault"> => {
  const { measure, asked, chosen, product } = within;
  const { at, knownAt } = asked;
  const used = subjectsUsed(clause, measure);
  const subject = subjectOf(used, clause, { measure, post, product, fact, at, knownAt });
  const frame = { measure, knownAt, reading: chosen, subject };
  const found = windows(clause, at, frame);
  const cases = found.map((one) => ({
    row: row([...one.reading].map(([variable, read]) => test(keys.read(variable), [read]))),
    found: one,
  }));
  return { cases, ...freedFrom(clause, post, at, frame, { known, mitigation: keys.mitigation }) };
};

/** The answers with which a body adopts nothing of what a letter asks. */
const notAdopting = ["awareness", "examining", "declined", "not-applicable"];

/** A clause asked about a post: a piece for each of its modalities, or for each model that it asks the body to adopt. */
const piecesOfClause = (clause: Clause, asking: Asking): readonly Piece[] => {
  const { question, within, post, value, keys } = asking;
  const { measure } = within;
  const { action: askedAction, knownAt } = question.asked;
  const known = (given: Condition | undefined): Condition =>
    given === undefined ? always : simplify(given, value, keys.named);
  const state = stateOf(clause, asking, known);
  const piece = (
    modality: Modality,
    actions: readonly Action[],
    named: Condition,
    to: Condition,
    where?: Condition,
  ) => ({
    measure,
    post,
    clause,
    modality,
    effect: effectOf(modality, actions, askedAction),
    parts: { action: known(named), product: known(clause.products), addressee: to, device: known(where) },
    over: clause.over.map(({ clause: id, guard }) => ({ clause: id, when: known(guard) })),
    ...state,
  });

  if (clause.model.length === 0)
    return clause.modalities.map(({ modality, guard }) => {
      const to = known(clause.to);
      const named = namedWhen(modality, clause.actions, askedAction);
      return piece(modality, clause.actions, guard === undefined ? named : alsoUnder(named, guard), to, clause.where);
    });

  if (post.body !== undefined && adopters(question.measures, measure, clause, knownAt).has(post.body)) return [];
  const attribute = `body.response.${measure.id}#${clause.id}`;
  const said = post.facts.get(attribute);
  if (said !== undefined && notAdopting.includes(String(said))) return [];
  const adopted = said === "adopted" || said === "partly";
  return clause.model.map((model) => {
    const to = alsoUnder(known(clause.to), known(model.to));
    const response = adopted ? { adopted } : { key: keys.response(attribute) };
    const named = namedWhen(model.modality, model.actions, askedAction);
    return { ...piece(model.modality, model.actions, named, to, model.where), response };
  });
};

/** A question taken apart: every clause that stands at K, asked of every post. */
export const piecesOf = (question: Question): Opened => {
  const { asked, measures, posts, productFacts } = question;
  const variables = openVariables(question);
  const pieces: Piece[] = [];
  const apart: Row[] = [];
  for (const measure of measures) {
    const within = askedMeasure(measure, asked, productFacts);
    const keysIn = variables.inMeasure(within);
    const standing = measure.clauses.filter((clause) => stands(clause, measure, asked.knownAt));
    posts.forEach((post, place) => {
      const fact = factsAt(post, within);
      const asking = { question, within, post, fact, value: valuesAt(fact, within), keys: keysIn.atPost(post, place) };
      for (const clause of standing) pieces.push(...piecesOfClause(clause, asking));
    });
    apart.push(...keysIn.apart());
  }
  return { pieces, open: variables.all(), apart };
};
