import { type Day, dayOf, type Instant } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import type { Clause } from "../measure.ts";
import { forceAt, instantOf, type ReadingState, type Standing, stretchesOf, type View } from "../questions/force.ts";
import { endOfTerm } from "../times.ts";
import { windows } from "../window.ts";

/** A day that is established, one that is not, or that there is none: never in force, or no end. */
type Bound = { readonly kind: "day"; readonly day: Day } | { readonly kind: "open" } | { readonly kind: "none" };

/** What is established of a clause's time, under the choices of the view. */
export interface Established {
  /** The state at T; `open` where readings differ. */
  readonly state: Standing | "open";
  /** The first and the last day on which it is in force, effects of other instruments included. */
  readonly from: Bound;
  readonly until: Bound;
  /** The last day to comply and, from the morrow, the first late one; where the text gives one. */
  readonly lastDay?: Day;
  readonly lateFrom?: Day;
  /** The text gives a last day to comply and readings differ about it, or about the first late day. */
  readonly termOpen: boolean;
  /** Texts, claims and dates that leave the state, a day or its absence open, by variable. */
  readonly open: readonly string[];
}

const inForce = ({ state }: ReadingState): boolean => state === "in-force";

const same = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const variablesOf = (readings: readonly ReadingState[]): readonly string[] =>
  readings.flatMap(({ values }) => [...values.keys()]);

/** The last day to comply, as the text counts it, and the first late day: each where every reading that the view leaves gives the same. */
const termAt = (clause: Clause, at: Instant, { measure, knownAt, choices }: View) => {
  const { complyBy } = clause;
  if (complyBy === undefined) return { termOpen: false, open: [] };
  const chosen = chosenIn(measure, knownAt, choices);
  const found = windows(clause, at, { measure, knownAt, reading: chosen }).map(({ reading, window: { late } }) => {
    const term = endOfTerm(complyBy, at, { measure, knownAt, reading: new Map([...chosen, ...reading]) });
    return { reading, lastDay: term.kind === "at" ? term.day : undefined, late };
  });
  const lastDay = same(found.map((one) => one.lastDay));
  const late = same(found.map((one) => one.late));
  const termOpen = found.some((one) => one.lastDay !== lastDay || one.late !== late);
  return {
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(late === undefined || !Number.isFinite(late) ? {} : { lateFrom: dayOf(late, measure.zone) }),
    termOpen,
    open: termOpen ? found.flatMap(({ reading }) => [...reading.keys()]) : [],
  };
};

/**
 * The state of a clause at T and the days on which it begins and ends, as far as they are established at K under what is chosen.
 * Exact: it reads `forceAt` on every stretch of time. Throws SizeExceeded (`withinSize`).
 */
export const establishedOf = (clause: Clause, at: Instant, view: View): Established => {
  const { zone } = view.measure;
  const judged = stretchesOf([clause], view.measure).map((stretch) => ({
    ...stretch,
    readings: forceAt([clause], instantOf(stretch), view),
  }));
  const spell = judged.filter(({ readings }) => readings.some(inForce));
  const [first] = spell;
  const last = spell.at(-1);
  const now = forceAt([clause], at, view);
  const state = same(now.map((one) => one.state)) ?? "open";
  const bound = (stretch: typeof first, at: "from" | "to"): Bound => {
    if (stretch === undefined) return { kind: "none" };
    if (!stretch.readings.every(inForce)) return { kind: "open" };
    const instant = at === "from" ? stretch.from : stretch.to - 1;
    return Number.isFinite(instant) ? { kind: "day", day: dayOf(instant, zone) } : { kind: "none" };
  };
  const from = bound(first, "from");
  const until = bound(last, "to");
  const term = termAt(clause, at, view);
  const open = [
    ...(state === "open" ? variablesOf(now) : []),
    ...(from.kind === "open" ? variablesOf(first?.readings ?? []) : []),
    ...(until.kind === "open" ? variablesOf(last?.readings ?? []) : []),
    ...term.open,
  ];
  return Object.freeze({ ...term, state, from, until, open: [...new Set(open)] });
};

/** The day of a bound, where there is an established one. */
export const dayOfBound = (bound: Bound): Day | undefined => (bound.kind === "day" ? bound.day : undefined);
