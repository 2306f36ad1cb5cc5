import type { Value } from "../logic/condition.ts";
import { type Instant, isDay, parseInstant } from "../time/time.ts";
import type { Post } from "./facts.ts";
import { listing, listOfClause } from "./listing.ts";
import { type Clause, type Measure, type SubjectDay, subjectDays, type Time } from "./measure.ts";
import { type Subject, subjectVariable } from "./times.ts";

/** The day of the subject that a variable of a window is about, also with a period counted on; undefined for other dates. */
export const subjectOfVariable = (variable: string): SubjectDay | undefined => {
  const [base] = variable.split("+");
  return subjectDays.find((one) => subjectVariable(one) === base);
};

const usedIn = (time: Time | undefined, measure: Measure, seen: ReadonlySet<string>): readonly SubjectDay[] => {
  const inside = (one: Time | undefined) => usedIn(one, measure, seen);
  switch (time?.kind) {
    case "subject":
      return [time.of];
    case "anchor": {
      const date = `${time.instrument}.${time.field}`;
      if (seen.has(date)) return [];
      return usedIn(measure.instruments.get(time.instrument)?.dates.get(time.field), measure, new Set([...seen, date]));
    }
    case "guarded":
      return [...inside(time.then), ...inside(time.otherwise)];
    case "unknown":
      return [...inside(time.after), ...inside(time.before)];
    case "contested":
      return time.claims.flatMap(({ value }) => inside(value));
    default:
      return [];
  }
};

const held = new WeakMap<Clause, readonly SubjectDay[]>();

/** The days of what is asked about from which the times of a clause count. */
export const subjectsUsed = (clause: Clause, measure: Measure): readonly SubjectDay[] => {
  let found = held.get(clause);
  if (found === undefined) {
    const effects = [...measure.instruments.values()].flatMap((instrument) =>
      instrument.effects.filter(({ clauses }) => clauses.includes(clause.id)),
    );
    const times = [clause.from, clause.complyBy, clause.until, ...effects.flatMap(({ from, until }) => [from, until])];
    const requests = clause.exceptions.map(({ request }) => request);
    found = [...new Set([...times, ...requests].flatMap((time) => usedIn(time, measure, new Set())))];
    held.set(clause, found);
  }
  return found;
};

/** Does the start of a clause count from a day of what is asked about? */
export const countsFromFact = (clause: Clause, measure: Measure): boolean =>
  usedIn(clause.from, measure, new Set()).length > 0;

interface About {
  readonly measure: Measure;
  readonly post: Post;
  readonly product: string | undefined;
  readonly fact: (attribute: string) => Value | undefined;
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** The days that are known of these, for one clause and post; what is not in it is open. A day written wins over the list's. */
export const subjectOf = (
  used: readonly SubjectDay[],
  clause: Clause,
  { measure, post, product, fact, at, knownAt }: About,
): Subject => {
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
