import type { Value } from "../logic/condition.ts";
import { addDays, addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Chosen, Contested, Guard, Measure, Time } from "./measure.ts";

/** One completion of what is open in the text, as far as it is decided: text questions, claims, dates not established. */
export type Reading = ReadonlyMap<string, Value>;

/** Something that must be read one way or the other before the answer is settled. */
export interface Need {
  readonly kind: "need";
  readonly variable: string;
  readonly values: readonly Value[];
}

export interface Frame {
  readonly measure: Measure;
  readonly knownAt: Instant;
  readonly reading: Reading;
}

/** The claims of a value that can be read as true at K: announced ones are printed and never a reading. */
export const candidates = <T>(value: Contested<T>, knownAt: Instant) =>
  value.claims.filter((claim) => claim.known <= knownAt && claim.status !== "announced");

/** The file's own choice, where the chosen claim can be read at K. */
export const chosenClaim = <T>(value: Contested<T>, knownAt: Instant): Chosen | undefined =>
  value.chosen !== undefined && candidates(value, knownAt).some(({ id }) => id === value.chosen?.value)
    ? value.chosen
    : undefined;

const needText = (variable: string, measure: Measure): Need => ({
  kind: "need",
  variable,
  values: measure.texts.get(variable.slice("text.".length))?.values ?? [true, false],
});

/** Does a guard hold under a reading? A variable that is not read yet and matters is a need. */
export const holds = (guard: Guard | undefined, { measure, reading }: Frame): boolean | Need => {
  if (guard === undefined) return true;
  let open: string | undefined;
  for (const { tests } of guard.rows) {
    const unread = tests.find(({ attribute }) => !reading.has(attribute));
    const refuted = tests.some(({ attribute, values }) => {
      const value = reading.get(attribute);
      return value !== undefined && !values.includes(value);
    });
    if (refuted) continue;
    if (unread === undefined) return true;
    open ??= unread.attribute;
  }
  return open === undefined ? false : needText(open, measure);
};

/**
 * A date that a time names under a reading. `counted` marks a day that a period was counted to: the end of a validity is its eve.
 * The bounds of an open one are exclusive.
 */
export type Dated =
  | { readonly kind: "day"; readonly day: Day; readonly counted?: true }
  | { readonly kind: "instant"; readonly at: Instant }
  | {
      readonly kind: "open";
      readonly variable: string;
      readonly after?: Day;
      readonly before?: Day;
      readonly counted?: true;
    }
  | { readonly kind: "none" }
  | Need;

const none: Dated = { kind: "none" };

const bounds = (after: Day | undefined, before: Day | undefined) => ({
  ...(after === undefined ? {} : { after }),
  ...(before === undefined ? {} : { before }),
});

/** A period on top of a date. An unestablished date shifts its first and last possible day and stays open, under a variable of its own. */
const plus = (date: Dated, period: string, zone: string): Dated => {
  switch (date.kind) {
    case "instant":
      return { kind: "day", day: addPeriod(dayOf(date.at, zone), period), counted: true };
    case "day":
      return { kind: "day", day: addPeriod(date.day, period), counted: true };
    case "open": {
      const first = date.after === undefined ? undefined : addPeriod(addDays(date.after, 1), period);
      const last = date.before === undefined ? undefined : addPeriod(addDays(date.before, -1), period);
      return {
        kind: "open",
        variable: `${date.variable}+${period}`,
        ...bounds(first && addDays(first, -1), last && addDays(last, 1)),
        counted: true,
      };
    }
    default:
      return date;
  }
};

/** The date of an instrument is a day like any other, also where the file counts to it: what is counted from it begins there. */
const pointOf = (date: Dated): Dated => {
  if ((date.kind !== "day" && date.kind !== "open") || date.counted === undefined) return date;
  const { counted: _, ...point } = date;
  return point;
};

const readContested = (value: Contested<Time>, frame: Frame): Dated => {
  const open = candidates(value, frame.knownAt);
  if (open.length === 0) return none;
  const wanted = open.length === 1 ? open[0]?.id : frame.reading.get(value.id);
  if (wanted === undefined) return { kind: "need", variable: value.id, values: open.map(({ id }) => id) };
  const claim = open.find(({ id }) => id === wanted);
  return claim === undefined ? none : resolve(claim.value, frame);
};

/** The date that a time names under a reading (semantics §3.2). A guard that does not hold leaves no date. */
export const resolve = (time: Time, frame: Frame): Dated => {
  switch (time.kind) {
    case "day": {
      const day: Dated = { kind: "day", day: time.day };
      return time.plus === undefined ? day : plus(day, time.plus, frame.measure.zone);
    }
    case "instant":
      return { kind: "instant", at: time.at };
    case "asap":
      return none;
    case "unknown":
      return { kind: "open", variable: `date.${time.id}`, ...bounds(time.after, time.before) };
    case "guarded": {
      const read = holds(time.guard, frame);
      if (typeof read === "object") return read;
      const taken = read ? time.then : time.otherwise;
      return taken === undefined ? none : resolve(taken, frame);
    }
    case "anchor": {
      const instrument = frame.measure.instruments.get(time.instrument);
      // An instrument that nobody could know of at K has no date yet.
      const base = instrument !== undefined && instrument.known <= frame.knownAt && instrument.dates.get(time.field);
      const date = base ? pointOf(resolve(base, frame)) : none;
      return time.plus === undefined ? date : plus(date, time.plus, frame.measure.zone);
    }
    case "contested":
      return readContested(time, frame);
  }
};

/** An instant on the line of time, or the need that keeps it open. Never: infinitely late. */
export type Resolved =
  | { readonly kind: "at"; readonly at: Instant; readonly day?: Day }
  | { readonly kind: "none" }
  | Need;

/** The instant to which a day leads: its start, or the first one after it. */
type Close = (date: { readonly day: Day; readonly counted?: true }) => Extract<Resolved, { kind: "at" }>;

/** Before or after T, for a date that is not established: settled by its first and last possible day, else by the reading. */
const placeOpen = (date: Extract<Dated, { kind: "open" }>, at: Instant, { reading }: Frame, close: Close): Resolved => {
  const on = (day: Day) => close({ ...date, day }).at;
  const side =
    date.after !== undefined && at < on(addDays(date.after, 1))
      ? "after"
      : date.before !== undefined && at >= on(addDays(date.before, -1))
        ? "before"
        : reading.get(date.variable);
  if (side === "after") return { kind: "at", at: Number.POSITIVE_INFINITY };
  if (side === "before") return { kind: "at", at: Number.NEGATIVE_INFINITY };
  return { kind: "need", variable: date.variable, values: ["before", "after"] };
};

const settle = (time: Time, at: Instant, frame: Frame, close: Close): Resolved => {
  const date = resolve(time, frame);
  switch (date.kind) {
    case "day":
      return close(date);
    case "instant":
      return { kind: "at", at: date.at };
    case "open":
      return placeOpen(date, at, frame, close);
    default:
      return date;
  }
};

/** The first instant of a `from`: 00:00 of its day in the measure's zone. */
export const startOf = (time: Time, at: Instant, frame: Frame): Resolved =>
  settle(time, at, frame, ({ day }) => ({ kind: "at", at: startOfDay(day, frame.measure.zone), day }));

/** The first instant after a validity (`until`): its first day counts, so the last day is the eve of the day number reached. */
export const endOfValidity = (time: Time, at: Instant, frame: Frame): Resolved =>
  settle(time, at, frame, ({ day, counted }) => {
    const last = counted === undefined ? day : addDays(day, -1);
    return { kind: "at", at: endOfDay(last, frame.measure.zone), day: last };
  });

/** The first instant after a term (`comply-by`): its first day does not count. */
export const endOfTerm = (time: Time, at: Instant, frame: Frame): Resolved =>
  settle(time, at, frame, ({ day }) => ({ kind: "at", at: endOfDay(day, frame.measure.zone), day }));
