import type { Value } from "../logic/condition.ts";
import { postOfBody } from "../measure/body-post.ts";
import { everKnown, readChoices } from "../measure/case.ts";
import { chosenIn } from "../measure/chosen.ts";
import { actionVariable, type Difference } from "../measure/compare/compare.ts";
import { askedActions } from "../measure/compare/outcome.ts";
import { type Decided, ruleOnly } from "../measure/decide.ts";
import { productOf, readFacts, type Surroundings } from "../measure/facts.ts";
import type { Case, Clause, Given, Measure } from "../measure/measure.ts";
import { reachOf } from "../measure/reach.ts";
import { isMap } from "../measure/reader.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { addDays, type Day, type Instant, parseInstant } from "../time/time.ts";

/** A case of the model to which the decision gives another answer, or none yet. */
export interface ToldCase {
  readonly name: string;
  /** `a`: what the model says, `b`: what the decision says. */
  readonly difference: Difference;
  /** The last day of the decision, where the case was put to it on the day after. */
  readonly ended?: Day;
}

/** What became of the model’s cases: as many as the decision answers alike, those that it answers otherwise, those that its draft leaves open. */
export interface ModelCases {
  readonly held: number;
  readonly different: readonly ToldCase[];
  readonly open: readonly ToldCase[];
}

export interface CasesQuestion {
  /** The measure that invites, and its clauses that were adopted. */
  readonly letter: Measure;
  readonly clauses: readonly Clause[];
  readonly body: string;
  /** The model taken over word for word, and the decision as it was reported. */
  readonly model: Measure;
  readonly draft: Measure;
  readonly decided: Day;
  /** The last day of the decision. */
  readonly ends?: Day;
  readonly around: Surroundings;
}

/** One action asked about on a day, whatever the letter’s own days were. */
interface Asked {
  readonly name: string;
  readonly given: Given;
  readonly action: string;
  readonly product?: string;
  readonly choose: ReadonlyMap<string, string>;
  readonly day: Day;
}

const withoutBody = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([key]) => key !== "body" && !key.startsWith("body.")));

/** The same facts at the body that decided. */
const inPlace = (given: Given, body: string): Given => {
  const { posts, ...rest } = withoutBody(given);
  if (!Array.isArray(posts)) return { ...rest, body };
  return { ...rest, posts: posts.map((post: unknown) => (isMap(post) ? { ...withoutBody(post), body } : post)) };
};

/** Is it about somebody at a body that an adopted clause speaks to? */
const concerns = (one: Case, { letter, clauses, around }: CasesQuestion): boolean => {
  const posts = readFacts(one.given, { at: one.at, knownAt: everKnown }, around);
  if (!posts.ok) return false;
  const chosen = chosenIn(letter, everKnown, new Map());
  return posts.value.some(({ body }) => {
    if (body === undefined) return false;
    const post = postOfBody(around.register, body, one.at);
    return clauses.some((clause) => !["outside", "unknown"].includes(reachOf(clause, post, chosen).role));
  });
};

/** The cases of the letter, as they would be put to the body; what differs only in the letter’s days, or in the answers of bodies, is one. */
const ofLetter = (question: CasesQuestion): readonly Asked[] => {
  const { letter, body, decided } = question;
  const found = new Map<string, Asked>();
  for (const one of letter.cases.filter(({ actions }) => actions.length > 0))
    if (concerns(one, question))
      for (const action of one.actions) {
        const given = inPlace(one.given, body);
        const product = one.product ?? productOf(one.given);
        const key = JSON.stringify([given, action, product, [...one.choose]]);
        if (!found.has(key))
          found.set(key, {
            name: one.name,
            given,
            action,
            ...(product === undefined ? {} : { product }),
            choose: one.choose,
            day: decided,
          });
      }
  return [...found.values()];
};

/** A service device, and a personal one with which the body has nothing to do. */
const devices = [{ owner: "authority" }, { owner: "person", "internal-access": "none", "paid-subscription": "none" }];

/** Where the letter has none: staff and an elected member, a service device and a personal one, each action that its models name. */
const drafted = ({ clauses, body, decided }: CasesQuestion): readonly Asked[] => {
  const named = clauses.flatMap(({ model }) => model.flatMap(({ actions }) => actions.map(({ action }) => action)));
  // What is to be removed is asked about as what somebody has.
  const actions = askedActions.filter((id) => named.includes(id) || (id === "have" && named.includes("remove")));
  return actions.flatMap((action) =>
    ["staff", "mayor"].flatMap((role) =>
      devices.map((device) => ({
        name: `${role}, device of the ${device.owner}: ${action}`,
        given: { posts: [{ body, as: "member", role }], device },
        action,
        choose: new Map(),
        day: decided,
      })),
    ),
  );
};

const answerOf = (
  { given, action, product, day }: Asked,
  measure: Measure,
  choices: ReadonlyMap<string, Value>,
  around: Surroundings,
): Result<Decided> => {
  const at: Instant = parseInstant(day) ?? 0;
  const posts = readFacts(given, { at, knownAt: everKnown }, around);
  if (!posts.ok) return posts;
  const asked = { action, at, knownAt: everKnown, choices, ...(product === undefined ? {} : { product }) };
  return ruleOnly({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
};

/** The facts of a case apart from the body, each with its one value. */
const factsIn = ({ given, action, day }: Asked, around: Surroundings): Difference["when"] => {
  const posts = readFacts(given, { at: parseInstant(day) ?? 0, knownAt: everKnown }, around);
  const facts = posts.ok ? [...(posts.value[0]?.facts ?? [])] : [];
  const own = facts.filter(([id]) => id !== "body" && !id.startsWith("body.") && !id.startsWith("product"));
  return new Map([[actionVariable, [action]], ...own.map(([id, value]) => [id, [value]] as const)]);
};

const openIn = ({ ruling, asks, texts }: Decided): readonly string[] =>
  ruling === "undetermined" ? [...asks, ...texts].sort() : [];

/** What the model and the decision give for a case. What the model says, it says under the readings that the letter chose. */
const bothSides = (
  one: Asked,
  { letter, model, draft, around }: CasesQuestion,
): Result<{ readonly one: Asked; readonly a: Decided; readonly b: Decided }> => {
  const read = (measure: Measure) => readChoices(one.choose, [measure], everKnown).choices;
  const a = answerOf(one, model, chosenIn(letter, everKnown, read(letter)), around);
  const b = answerOf(one, draft, read(draft), around);
  return a.ok && b.ok
    ? ok({ one, a: a.value, b: b.value })
    : fail(...[a, b].flatMap((each) => (each.ok ? [] : each.problems)));
};

/**
 * Puts the model’s cases to the decision of a body: the letter’s own that concern it, with the body in their place, on the day of the decision, and one of them
 * on the day after its last; where the letter has none, drafted ones. Problems: E-RULE-SIZE, E-FACTS-….
 */
export const casesOfModel = (question: CasesQuestion): Result<ModelCases> => {
  const { letter, ends, around } = question;
  const own = ofLetter(question);
  const results = (own.length > 0 ? own : drafted(question)).map((one) => bothSides(one, question));
  const binding = results.find((each) => each.ok && !["undetermined", "not-covered"].includes(each.value.a.ruling));
  if (ends !== undefined && binding?.ok === true)
    results.push(bothSides({ ...binding.value.one, day: addDays(ends, 1) }, question));
  const problems = results.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return fail(...problems);
  const sides = results.flatMap((each) => (each.ok ? [each.value] : []));
  const others = sides.filter(({ a, b }) => a.ruling !== b.ruling || openIn(a).join() !== openIn(b).join());
  const told = others.map(({ one, a, b }): ToldCase => {
    const product = one.product ?? letter.product;
    const of = product === undefined ? {} : { product };
    const when = factsIn(one, around);
    const witness = { given: one.given, action: one.action, at: one.day, ...of };
    return {
      name: one.name,
      ...(ends !== undefined && one.day > ends ? { ended: ends } : {}),
      difference: { when, a: a.ruling, b: b.ruling, ...of, aTexts: a.texts, bTexts: b.texts, witness },
    };
  });
  const isOpen = ({ difference }: ToldCase): boolean => difference.b === "undetermined";
  return ok({
    held: sides.length - others.length,
    different: told.filter((one) => !isOpen(one)),
    open: told.filter(isOpen),
  });
};
