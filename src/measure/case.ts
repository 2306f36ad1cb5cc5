import type { Value } from "../logic/condition.ts";
import type { Problem } from "../problem/problem.ts";
import type { Instant } from "../time/time.ts";
import { choosable, ruleOnly } from "./decide.ts";
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
    const variable = /^(?:text|claim)\./.test(id) ? id : `text.${id}`;
    const values = measures.flatMap((measure) => choosable(measure, knownAt).get(variable) ?? []);
    const typed = values.find((one) => String(one) === value);
    if (typed === undefined) unknown.push({ id, value, values: [...new Set(values)] });
    else choices.set(variable, typed);
  }
  return { choices, unknown };
};

/** The second clock of a case that names none: everything that is known. */
export const everKnown: Instant = Number.POSITIVE_INFINITY;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** What of a case the measure does not give; empty when it holds. */
export const runCase = (one: Case, measure: Measure, around: Surroundings): readonly Problem[] => {
  const problems: Problem[] = [];
  const differ = (what: string, expected: unknown, found: unknown) => {
    const write = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "none"));
    problems.push(
      measureProblem("E-MEASURE-CASE", one.place, {
        name: one.name,
        what,
        expected: write(expected),
        found: write(found),
      }),
    );
  };
  const knownAt = one.known ?? everKnown;
  const product = one.product ?? productOf(one.given);
  const posts = readFacts(one.given, { at: one.at, knownAt }, around);
  if (!posts.ok) return posts.problems.map((problem) => ({ ...problem, place: { ...one.place, ...problem.place } }));
  const { choices, unknown } = readChoices(one.choose, [measure], knownAt);
  for (const { id, value } of unknown) differ("choose", id, value);
  for (const action of one.actions) {
    const asked = { action, at: one.at, knownAt, choices, ...(product === undefined ? {} : { product }) };
    const result = ruleOnly({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
    if (!result.ok) return [...problems, ...result.problems.map((problem) => ({ ...problem, place: one.place }))];
    const found = result.value;
    const { expect } = one;
    const what = (field: string) => (one.actions.length > 1 ? `${action}: ${field}` : field);
    if (expect.ruling !== undefined && expect.ruling !== found.ruling)
      differ(what("ruling"), expect.ruling, found.ruling);
    if (expect.atLeast !== undefined && expect.atLeast !== found.atLeast)
      differ(what("at-least"), expect.atLeast, found.atLeast);
    if (expect.atMost !== undefined && expect.atMost !== found.atMost)
      differ(what("at-most"), expect.atMost, found.atMost);
    const undetermined = expect.ruling === "undetermined";
    if ((undetermined || expect.asks !== undefined) && !same(expect.asks ?? [], found.asks))
      differ(what("asks"), expect.asks ?? [], found.asks);
    if ((undetermined || expect.texts !== undefined) && !same(expect.texts ?? [], found.texts))
      differ(what("texts"), expect.texts ?? [], found.texts);
    if (expect.removeBy !== undefined && expect.removeBy !== found.removeBy)
      differ(what("remove-by"), expect.removeBy, found.removeBy);
    if (expect.lateFrom !== undefined && expect.lateFrom !== found.lateFrom)
      differ(what("late-from"), expect.lateFrom, found.lateFrom);
    for (const wanted of expect.under ?? []) {
      const { ruling, "late-from": lateFrom, "remove-by": removeBy, ...values } = wanted;
      const hit = found.under.some(
        (row) =>
          row.ruling === ruling &&
          (lateFrom === undefined || row.lateFrom === lateFrom) &&
          (removeBy === undefined || row.removeBy === removeBy) &&
          Object.entries(values).every(([id, value]) => row.values.get(id) === value),
      );
      if (!hit)
        differ(
          what("under"),
          wanted,
          found.under.map((row) => ({
            ...Object.fromEntries(row.values),
            ruling: row.ruling,
            "late-from": row.lateFrom,
          })),
        );
    }
    const prevented = found.prevented.map((id) => id.split("#")[1] ?? id);
    if (expect.prevented !== undefined && !same(expect.prevented, prevented))
      differ(what("prevented"), expect.prevented, prevented);
    for (const [id, wanted] of expect.exemption ?? []) {
      const given = found.clauses.find((other) => other.id === id)?.because.exemption;
      if (given !== wanted) differ(what(`exemption ${id}`), wanted, given);
    }
    for (const [id, state] of expect.clauses ?? []) {
      const clause = found.clauses.find((other) => other.id === id);
      if (clause?.state !== state) differ(what(`clause ${id}`), state, clause?.state);
    }
  }
  for (const [id, wanted] of one.expect.owes ?? []) {
    const clause = measure.clauses.find((other) => other.id === id);
    const post = posts.value[0];
    if (clause === undefined || post === undefined) {
      differ("owes", id, "no such clause");
      continue;
    }
    const given = dutyOf(one, clause, measure, post, choices, product, around);
    for (const [field, value] of Object.entries(wanted))
      if (given[field] !== value) differ(`owes ${id} ${field}`, value, given[field] ?? "none");
  }
  return problems;
};
