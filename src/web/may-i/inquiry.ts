import type { Value } from "../../logic/condition.ts";
import { type Next, ask as nextOf } from "../../measure/ask/ask.ts";
import { concerning } from "../../measure/ask/concerning.ts";
import { askProduct } from "../../measure/ask/product.ts";
import { everKnown } from "../../measure/case.ts";
import { another } from "../../measure/compare/frame.ts";
import { readFacts } from "../../measure/facts.ts";
import { productsOf } from "../../measure/lint/ids.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Question } from "../../measure/question.ts";
import { actions, vocabulary } from "../../measure/vocabulary/attributes.ts";
import { fail, ok, type Problem, type Result } from "../../problem/problem.ts";
import { body as bodyOf } from "../../register/register.ts";
import type { Parameters } from "../address.ts";
import { type Ask, type Moment, momentOf, oneOf, parameterOf } from "../ask.ts";
import { webProblem } from "../problems.ts";
import { todayOf } from "../stand/question.ts";
import { aroundOf } from "../stand.ts";

/** How an address writes "I do not know"; no attribute has such a value. */
export const unknown = "unknown";

/** What is asked about and what has been answered, as an address carries it. */
export interface Inquiry {
  readonly action: string;
  readonly product: string | undefined;
  readonly measure: Measure | undefined;
  readonly body: string | undefined;
  readonly world: "real" | "fictional";
  readonly at: Moment;
  readonly knownAt: Moment;
  /** By attribute, in the order in which they were given. */
  readonly answers: ReadonlyMap<string, Value | typeof unknown>;
}

export const askedActions: readonly string[] = [...actions.values()]
  .filter(({ use }) => use === "asked")
  .map(({ id }) => id);

const notAmong = (field: string, value: string, values: readonly string[]): Problem =>
  webProblem("E-WEB-VALUE", { field }, { value, values: values.join(", ") });

/** The answers among the parameters; a parameter that is no fact of the vocabulary says nothing. Problems: E-WEB-VALUE. */
const answersIn = ({ query }: Ask): Result<Inquiry["answers"]> => {
  const answers = new Map<string, Value | typeof unknown>();
  const problems: Problem[] = [];
  for (const [name, written] of query) {
    const values = vocabulary.get(name)?.values ?? [];
    if (values.length === 0 || written === "") continue;
    const value = [...values, unknown].find((one) => String(one) === written);
    if (value === undefined) problems.push(notAmong(name, written, [...values.map(String), unknown]));
    else answers.set(name, value);
  }
  return problems.length > 0 ? fail(...problems) : ok(answers);
};

/** Problems: E-WEB-AT, E-WEB-VALUE. */
export const inquiryOf = (ask: Ask): Result<Inquiry> => {
  const { site } = ask;
  const at = momentOf(ask, "at", todayOf(ask));
  const knownAt = momentOf(ask, "known-at", everKnown);
  const action = oneOf(ask, "action", askedActions);
  const world = oneOf(ask, "world", ["real", "fictional"] as const);
  const answers = answersIn(ask);
  const named = parameterOf(ask, "measure");
  const measure = site.measures.find(({ id }) => id === named);
  const product = parameterOf(ask, "product");
  const products = [
    ...site.catalogue.products.keys(),
    ...site.measures.flatMap(productsOf).map((one) => one.id),
    another,
  ];
  const id = parameterOf(ask, "body");
  const found = id === undefined ? undefined : bodyOf(site.register, id);
  const problems = [
    ...[at, knownAt, action, world, answers].flatMap((one) => (one.ok ? [] : one.problems)),
    ...(named !== undefined && measure === undefined
      ? [
          notAmong(
            "measure",
            named,
            site.measures.map((one) => one.id),
          ),
        ]
      : []),
    ...(product !== undefined && !products.includes(product)
      ? [notAmong("product", product, [...new Set(products)])]
      : []),
    ...(id !== undefined && found === undefined ? [notAmong("body", id, ["be/…"])] : []),
  ];
  if (!at.ok || !knownAt.ok || !action.ok || !world.ok || !answers.ok || problems.length > 0) return fail(...problems);
  return ok({
    action: action.value ?? "use",
    product,
    measure,
    body: id,
    world: found?.world ?? world.value ?? "real",
    at: at.value,
    knownAt: knownAt.value,
    answers: answers.value,
  });
};

/** The inquiry as parameters of an address. */
export const parametersOf = ({ action, product, measure, body, world, at, knownAt, answers }: Inquiry): Parameters => ({
  body,
  measure: measure?.id,
  product,
  action,
  at: at.written,
  "known-at": knownAt.written,
  world: world === "fictional" ? world : undefined,
  ...Object.fromEntries([...answers].map(([attribute, value]) => [attribute, String(value)])),
});

/** The question to the measures, with what is known, and what comes next. Problems: those of facts, E-RULE-SIZE. */
export const askedOf = (
  { site }: Ask,
  { action, product, measure, body, at, knownAt, answers }: Inquiry,
): Result<{ readonly question: Question; readonly next: Next }> => {
  const known = [...answers].filter(([, value]) => value !== unknown);
  const skip = [...answers].filter(([, value]) => value === unknown).map(([attribute]) => attribute);
  const around = aroundOf(site);
  const posts = readFacts({ ...Object.fromEntries(known), body }, { at: at.at, knownAt: knownAt.at }, around);
  if (!posts.ok) return posts;
  const choices = new Map<string, Value>();
  const question: Question = {
    asked: { action, at: at.at, knownAt: knownAt.at, choices, ...(product === undefined ? {} : { product }) },
    measures: measure === undefined ? concerning(site.measures, posts.value, knownAt.at, choices) : [measure],
    posts: posts.value,
    productFacts: around.productFacts,
  };
  const which: Result<Next | undefined> =
    measure === undefined ? ok(undefined) : askProduct(question, site.catalogue.products.keys(), new Set(skip));
  if (!which.ok) return which;
  const next = which.value === undefined ? nextOf(question, new Set(skip)) : ok(which.value);
  return next.ok ? ok({ question, next: next.value }) : next;
};
