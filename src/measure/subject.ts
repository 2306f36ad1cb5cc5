import type { Value } from "../logic/condition.ts";
import { type Instant, isDay, parseInstant } from "../time/time.ts";
import type { Post } from "./facts.ts";
import { listing, listOfClause } from "./listing.ts";
import { type Clause, type Measure, type ProductList, type SubjectDay, subjectDays, type Time } from "./measure.ts";
import { type Subject, subjectVariable } from "./times.ts";
import { timesOfClause } from "./times-of.ts";
import { timesBehind } from "./times-within.ts";

/** The day of the subject that a variable of a window is about, also with a period counted on; undefined for other dates. */
export const subjectOfVariable = (variable: string): SubjectDay | undefined => {
  const [base] = variable.split("+");
  return subjectDays.find((one) => subjectVariable(one) === base);
};

/** The days of what is asked about that a time counts from. */
export const subjectsIn = (time: Time | undefined, measure: Measure): readonly SubjectDay[] =>
  timesBehind(time, measure).flatMap((one) => (one.kind === "subject" ? [one.of] : []));

const held = new WeakMap<Clause, readonly SubjectDay[]>();

/** The days of what is asked about from which the times of a clause count. */
export const subjectsUsed = (clause: Clause, measure: Measure): readonly SubjectDay[] => {
  let found = held.get(clause);
  if (found === undefined) {
    const requests = clause.exceptions.map(({ request }) => request);
    const times = [...timesOfClause(clause, measure), ...requests];
    found = [...new Set(times.flatMap((time) => subjectsIn(time, measure)))];
    held.set(clause, found);
  }
  return found;
};

/** Does the start of a clause count from a day of what is asked about? */
export const countsFromFact = (clause: Clause, measure: Measure): boolean =>
  subjectsIn(clause.from, measure).length > 0;

/** The list on which a product has to come before a clause counts; undefined where its times count from no such day. */
export const listCounted = (clause: Clause, measure: Measure): ProductList | undefined =>
  subjectsUsed(clause, measure).includes("product.listed") ? listOfClause(clause, measure) : undefined;

interface About {
  readonly measure: Measure;
  readonly post: Post;
  readonly product: string | undefined;
  readonly fact: (attribute: string) => Value | undefined;
  readonly at: Instant;
  readonly knownAt: Instant;
}

const noDays: Subject = new Map();

/** The days that are known of these, for one clause and post; what is not in it is open. A day written wins over the list's. */
export const subjectOf = (
  used: readonly SubjectDay[],
  clause: Clause,
  { measure, post, product, fact, at, knownAt }: About,
): Subject => {
  if (used.length === 0) return noDays;
  const known = new Map<SubjectDay, string | number | null>();
  for (const of of used) {
    const written = post.days?.get(of);
    if (written !== undefined) {
      known.set(of, isDay(written) ? written : (parseInstant(written, measure.zone) ?? null));
    } else if (of === "product.listed") {
      const list = listOfClause(clause, measure);
      const found = list === undefined ? undefined : listing(list, product, fact, { at, knownAt, zone: measure.zone });
      if (found?.on === false) known.set(of, null);
      else if (found?.since !== undefined) known.set(of, found.since);
    }
  }
  return known;
};
