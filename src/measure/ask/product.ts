import type { Value } from "../../logic/condition.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { another } from "../compare/frame.ts";
import { productsOf } from "../lint/ids.ts";
import type { Measure } from "../measure.ts";
import { piecesOf } from "../pieces.ts";
import type { Question } from "../question.ts";
import { answerOf } from "../ruling.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { ask, type Next } from "./ask.ts";

/** The attribute of the question which product is meant; `another` answers it with one that nothing names. */
export const productAttribute = "product";

/** Is a measure about one product, with its variants and successors? */
const aboutOne = ({ product, clauses }: Measure): boolean =>
  product !== undefined &&
  clauses.every(({ products: { rows } }) =>
    rows.every(({ tests }) =>
      tests.some(
        ({ attribute, values }) =>
          ["product", "product.variant-of", "product.successor-of"].includes(attribute) &&
          values.every((value) => value === product),
      ),
    ),
  );

/** Do the facts say what kind of product it is, without its name? */
const described = ({ posts }: Question): boolean =>
  posts.some(({ facts }) =>
    [...facts.keys()].some((id) => id.startsWith("product.on.") || vocabulary.get(id)?.asks === "catalogue"),
  );

/** The products that a clause of the measures names or, of those of a catalogue, can reach; then any other. */
const choicesAmong = (question: Question, catalogue: Iterable<string>): readonly string[] => {
  const { asked, measures } = question;
  const named = measures.flatMap((measure) => productsOf(measure).map(({ id }) => id));
  const reached = [...new Set([...named, ...catalogue])].filter((product) =>
    piecesOf({ ...question, asked: { ...asked, product } }).pieces.some(({ parts }) => parts.product.rows.length > 0),
  );
  return [...reached, another];
};

/**
 * Which product is meant, where measures are about several or about any of a kind and none is given: it is asked before any other fact.
 * Undefined where there is nothing to ask, or where every product leads to the same ruling at once. Pure. Problems: E-RULE-SIZE.
 */
export const askProduct = (
  question: Question,
  catalogue: Iterable<string>,
  skip: ReadonlySet<string> = new Set(),
): Result<Next | undefined> => {
  const { asked, measures } = question;
  const one = measures.every(aboutOne) && new Set(measures.map(({ product }) => product)).size <= 1;
  if (asked.product !== undefined || one || described(question)) return ok(undefined);
  const values = choicesAmong(question, catalogue);
  const outcomes = new Set<Value>();
  let left = 1;
  let best = true;
  for (const product of values) {
    const next = ask({ ...question, asked: { ...asked, product } }, skip);
    if (!next.ok) return next;
    if (next.value.kind === "ruling") {
      const { ruling } = next.value.ruling;
      outcomes.add(ruling === "undetermined" ? ruling : answerOf(ruling));
    } else {
      left = Math.max(left, 1 + next.value.left);
      best &&= next.value.best;
    }
  }
  if (left === 1 && outcomes.size === 1) return ok(undefined);
  return ok({ kind: "question", attribute: productAttribute, values, left, best });
};
