import type { Value } from "../logic/condition.ts";
import type { Problem } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import { variableOf } from "./attribute-names.ts";
import { choosable } from "./chosen.ts";
import { ruleOnly } from "./decide.ts";
import { type Difference, differencesInWords, dutyDifferences, rulingDifferences } from "./differences.ts";
import { productOf, readFacts, type Surroundings } from "./facts.ts";
import type { Case, Measure } from "./measure.ts";
import { dutyOf } from "./owes.ts";
import { measureProblem } from "./problems.ts";

/** Choices as people write them (`keep`, `text.keep`, `claim.ban.from`) → typed values by variable; what fits nowhere comes back. */
export const readChoices = (
  written: ReadonlyMap<string, string>,
  measures: readonly Measure[],
  knownAt: Instant,
): {
  readonly choices: ReadonlyMap<string, Value>;
  readonly unknown: readonly { id: string; value: string; values: readonly Value[] }[];
} => {
  const choices = new Map<string, Value>();
  const unknown: { id: string; value: string; values: readonly Value[] }[] = [];
  for (const [id, value] of written) {
    const variable = variableOf(id);
    const values = measures.flatMap((measure) => choosable(measure, knownAt).get(variable) ?? []);
    const typed = values.find((one) => String(one) === value);
    if (typed === undefined) unknown.push({ id, value, values: [...new Set(values)] });
    else choices.set(variable, typed);
  }
  return { choices, unknown };
};

/** The second clock of a case that names none: everything that is known. */
export const everKnown: Instant = Number.POSITIVE_INFINITY;

/** What of a case the measure does not give, all in one problem; empty when it holds. */
export const runCase = (one: Case, measure: Measure, around: Surroundings): readonly Problem[] => {
  const { expect, place } = one;
  const knownAt = one.known ?? everKnown;
  const product = one.product ?? productOf(one.given);
  const posts = readFacts(one.given, { at: one.at, knownAt }, around);
  if (!posts.ok) return posts.problems.map((problem) => ({ ...problem, place: { ...place, ...problem.place } }));
  const { choices, unknown } = readChoices(one.choose, [measure], knownAt);
  const differences: Difference[] = unknown.map(({ id, value, values }) => ({
    what: `choose ${id}`,
    expected: value,
    found: values,
  }));
  const told = (): readonly Problem[] =>
    differences.length === 0
      ? []
      : [measureProblem("E-MEASURE-CASE", place, { name: one.name, differences: differencesInWords(differences) })];
  const { productFacts } = around;
  const asked = { at: one.at, knownAt, choices, ...(product === undefined ? {} : { product }) };
  for (const action of one.actions) {
    const question = { asked: { ...asked, action }, measures: [measure], posts: posts.value, productFacts };
    const result = ruleOnly(question);
    if (!result.ok) return [...told(), ...result.problems.map((problem) => ({ ...problem, place }))];
    for (const found of rulingDifferences(expect, result.value, measure.zone))
      differences.push(one.actions.length > 1 ? { ...found, what: `${action}: ${found.what}` } : found);
  }
  for (const [id, wanted] of expect.owes ?? []) {
    const clause = measure.clauses.find((other) => other.id === id);
    const [post] = posts.value;
    if (clause === undefined || post === undefined) {
      differences.push({ what: "owes", expected: id, found: undefined });
      continue;
    }
    const given = dutyOf({ clause, measure, post, asked, productFacts });
    differences.push(...dutyDifferences(id, wanted, given, measure.zone));
  }
  return told();
};
