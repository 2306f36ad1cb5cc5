import { dayOf, endOfDay, type Instant } from "../time/time.ts";
import type { Deed, DeedKind } from "./deed.ts";
import type { Known } from "./known.ts";
import { countsFrom, doneBy, type When, whenOf } from "./moment.ts";

/** A body under a clause of a measure, at an instant: what every question about deeds is about. */
export interface Subject {
  readonly body: string;
  readonly measure: string;
  /** Absent: the measure as a whole, so deeds about any of its clauses. */
  readonly clause?: string;
  readonly at: Instant;
}

/** A deed that was done by the instant asked about, or (its date not being established) may have been. */
export interface Done<D extends Deed = Deed> {
  readonly deed: D;
  readonly when: When;
  readonly sure: boolean;
}

/** Who did it: the body named, else the bodies that it is about. */
export const doersOf = (deed: Deed): readonly string[] => (deed.by.body === undefined ? deed.about : [deed.by.body]);

/**
 * The deeds of some kinds about a measure and clause that were done by an instant, those of an established date first and in
 * its order, then the others as they became known.
 */
export const doneOf = <K extends DeedKind>(
  known: Known,
  kinds: readonly K[],
  { measure, clause, at }: Omit<Subject, "body">,
): readonly Done<Extract<Deed, { kind: K }>>[] =>
  known.deeds
    .filter((deed): deed is Extract<Deed, { kind: K }> => kinds.some((kind) => kind === deed.kind))
    .filter((deed) => deed.measure === measure)
    .filter((deed) => deed.clause === undefined || clause === undefined || deed.clause === clause)
    .map((deed) => ({ deed, when: whenOf(deed, known.knownAt) }))
    .map(({ deed, when }) => ({ deed, when, done: doneBy(when, at) }))
    .filter(({ done }) => done !== "no")
    .map(({ deed, when, done }) => ({ deed, when, sure: done === "yes" }))
    .sort((a, b) => rank(a.when) - rank(b.when) || (a.when.on === undefined ? 0 : a.when.latest - b.when.latest));

/** The same that were done by the end of the day of an instant (Europe/Brussels). */
export const doneThatDay = <K extends DeedKind>(
  known: Known,
  kinds: readonly K[],
  { at, ...about }: Omit<Subject, "body">,
): readonly Done<Extract<Deed, { kind: K }>>[] => doneOf(known, kinds, { ...about, at: endOfDay(dayOf(at)) - 1 });

/** The same that count by an instant (`countsFrom`): those of its own day too, once they were known. */
export const countingAt = <K extends DeedKind>(
  known: Known,
  kinds: readonly K[],
  about: Omit<Subject, "body">,
): readonly Done<Extract<Deed, { kind: K }>>[] =>
  doneThatDay(known, kinds, about).filter(({ deed }) => countsFrom(deed, known.knownAt) <= about.at);

const rank = (when: When): number => (when.on === undefined ? 1 : 0);

export const idsOf = (done: readonly Done[]): readonly string[] => done.map(({ deed }) => deed.id);
