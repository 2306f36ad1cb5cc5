import { everKnown, readChoices } from "../case.ts";
import { chosenIn } from "../chosen.ts";
import { type Post, productOf, readFacts, type Surroundings } from "../facts.ts";
import type { Case, Clause, Measure } from "../measure.ts";
import { type Piece, piecesOf } from "../pieces.ts";
import type { Question } from "../question.ts";
import { windows } from "../window.ts";
import { meaningOf } from "./meaning.ts";
import { ofTime } from "./moments.ts";

/** What pieces hold of a clause in their own form: conditions with the known facts put in, and windows. */
const inPieces: ReadonlySet<string> = new Set([
  ...["to", "where", "products", "actions", "informs", "outside", "model", "over", "owedBy"],
  ...[
    "exceptions",
    "contested",
    "modality",
    "modalities",
    "from",
    "complyBy",
    "until",
    "stated",
    "says",
    "note",
    "source",
    "force",
    "place",
  ],
]);

const bareClauses = new WeakMap<Clause, string>();

const bareClause = (clause: Clause): string => {
  let bare = bareClauses.get(clause);
  if (bare === undefined) {
    bare = JSON.stringify(Object.entries(clause).filter(([key]) => !inPieces.has(key)));
    bareClauses.set(clause, bare);
  }
  return bare;
};

/** What a ruling takes from a piece: of one that cannot match only its states, and of windows nothing that is only told. */
const taken = ({ measure: _, post: __, clause, cases, ...rest }: Piece) => {
  const dead = Object.values(rest.parts).some(({ rows }) => rows.length === 0);
  const states = cases.map(({ row, found: { window } }) => {
    const { state, late, lastDay } = window;
    return dead ? [row, state] : [row, state, `${late}`, lastDay];
  });
  return dead
    ? { id: clause.id, modality: rest.modality, fault: rest.fault, states }
    : { clause: bareClause(clause), states, ...rest };
};

/** All that the ruling on a question is made from: two questions with the same digest have the same ruling. */
export const digestOf = (question: Question): string => {
  const { pieces, open, apart } = piecesOf(question);
  const text = JSON.stringify([pieces.map(taken), apart]);
  // A variable that nothing of this names any more has no say in it.
  const asked = open.filter(({ key }) => text.includes(JSON.stringify(key)));
  return text + JSON.stringify(asked);
};

/** The questions that a case puts to a measure, one an action; undefined where its facts cannot be read. */
export const questionsOf = (around: Surroundings) => {
  const known = new Map<Case, readonly Post[] | undefined>();
  const postsOf = (one: Case): readonly Post[] | undefined => {
    if (!known.has(one)) {
      const posts = readFacts(one.given, { at: one.at, knownAt: one.known ?? everKnown }, around);
      known.set(one, posts.ok ? posts.value : undefined);
    }
    return known.get(one);
  };
  return (one: Case, measure: Measure): readonly Question[] | undefined => {
    const posts = postsOf(one);
    if (posts === undefined) return undefined;
    const knownAt = one.known ?? everKnown;
    const { choices } = readChoices(one.choose, [measure], knownAt);
    const product = one.product ?? productOf(one.given);
    const { productFacts } = around;
    return one.actions.map((action) => ({
      asked: { action, at: one.at, knownAt, choices, ...(product === undefined ? {} : { product }) },
      measures: [measure],
      posts,
      productFacts,
    }));
  };
};

/** What a duty reads of a clause only where a case says what it does. */
export const ofDevices = ["where", "products", "over", "model", "exceptions"];

/** All that the duties are made from that a case expects: of whom, when, and, where it asks for it, what. */
export const dutyDigest = (one: Case, measure: Measure): string => {
  if (one.expect.owes === undefined) return "";
  const knownAt = one.known ?? everKnown;
  const { choices } = readChoices(one.choose, [measure], knownAt);
  const chosen = chosenIn(measure, knownAt, choices);
  const digests = [...(one.expect.owes ?? [])].map(([id, wanted]) => {
    const clause = measure.clauses.find((other) => other.id === id);
    if (clause === undefined) return [];
    const times = windows(clause, one.at, { measure, knownAt, reading: chosen });
    return [
      meaningOf(clause, Object.hasOwn(wanted, "does") ? ofTime : [...ofTime, ...ofDevices]),
      `${measure.instruments.get(clause.by)?.known}`,
      times.map(({ reading, window: { state, late, lastDay } }) => [[...reading], state, `${late}`, lastDay]),
      [...chosen],
    ];
  });
  return JSON.stringify(digests);
};
