import type { Value } from "../logic/condition.ts";
import type { Instant } from "../time/time.ts";
import { claimsOf } from "./claims.ts";
import type { Measure } from "./measure.ts";
import { candidates, chosenClaim, type Reading } from "./times.ts";

/** What may be chosen in a measure at K: every text and every contested value, with the claims that can be read. */
export const choosable = (measure: Measure, knownAt: Instant): ReadonlyMap<string, readonly Value[]> =>
  new Map<string, readonly Value[]>([
    ...[...measure.texts.values()].map(({ id, values }) => [`text.${id}`, values] as const),
    ...claimsOf(measure).map((one) => [one.id, candidates(one, knownAt).map(({ id }) => id)] as const),
  ]);

/** What is chosen in a measure, by variable: the asker's choices over the file's own, and what is no choice at K. */
export const chosenIn = (measure: Measure, knownAt: Instant, choices: ReadonlyMap<string, Value>): Reading => {
  const chosen = new Map<string, Value>();
  for (const { id, values, chosen: own } of measure.texts.values()) {
    const value = choices.get(`text.${id}`) ?? own?.value;
    const typed = values.find((one) => String(one) === String(value));
    if (typed !== undefined) chosen.set(`text.${id}`, typed);
  }
  for (const one of claimsOf(measure)) {
    const open = candidates(one, knownAt);
    const wished = choices.get(one.id);
    const value = open.some(({ id }) => id === wished) ? wished : chosenClaim(one, knownAt)?.value;
    // A value with one claim is no question; one that nobody could know of holds under none.
    const only = open.length > 1 ? value : (open[0]?.id ?? "none");
    if (only !== undefined) chosen.set(one.id, only);
  }
  return chosen;
};

const opened = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(opened) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, opened(one)])) as T;
  if (typeof value !== "object" || value === null) return value;
  const { chosen: _, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, opened(one)])) as T;
};

const held = new WeakMap<Measure, Measure>();

/** The measure with everything that its file chooses left open: what any choice can reach. Made once, so that what is kept by measure is kept of it too. */
export const withoutChoices = (measure: Measure): Measure => {
  let found = held.get(measure);
  if (found === undefined) {
    const { texts, instruments, clauses } = measure;
    found = { ...measure, texts: opened(texts), instruments: opened(instruments), clauses: opened(clauses) };
    held.set(measure, found);
  }
  return found;
};
