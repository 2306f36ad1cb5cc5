import type { Value } from "../logic/condition.ts";
import { addDays, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Chosen, Contested, Counted, Guard, Measure, SubjectDay, Time } from "./measure.ts";
import { countOn } from "./period.ts";

/** One completion of what is open in the text, as far as it is decided: text questions, claims, dates not established. */
export type Reading = ReadonlyMap<string, Value>;

/** Something that must be read one way or the other before the answer is settled. */
export interface Need {
  readonly kind: "need";
  readonly variable: string;
  readonly values: readonly Value[];
}

/** The days of what is asked about, as far as they are known; null: known to have none (the product stands on no list). */
export type Subject = ReadonlyMap<SubjectDay, Day | Instant | null>;

/** The variable of a day of the subject that is not known. */
export const subjectVariable = (of: SubjectDay): string => `date.${of}`;

export interface Frame {
  readonly measure: Measure;
  readonly knownAt: Instant;
  readonly reading: Reading;
  readonly subject?: Subject;
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

/** How a period was counted to a day: as is usual there, or as the text says, with its first day in or out. */
type Counting = "usual" | "in" | "out";

/** A date that a time names under a reading. The bounds of an open one are exclusive. */
type Dated =
  | { readonly kind: "day"; readonly day: Day; readonly counted?: Counting }
  | { readonly kind: "instant"; readonly at: Instant }
  | {
      readonly kind: "open";
      readonly variable: string;
      readonly after?: Day;
      readonly before?: Day;
      readonly counted?: Counting;
      /** The file writes the unknown itself here, not a date that counts from one. */
      readonly own?: true;
    }
  | { readonly kind: "none" }
  | Need;

const none: Dated = { kind: "none" };

const bounds = (after: Day | undefined, before: Day | undefined) => ({
  ...(after === undefined ? {} : { after }),
  ...(before === undefined ? {} : { before }),
});

/** What is counted on to a date. An unestablished one shifts its first and last possible day and stays open, under a variable of its own. */
const plus = (date: Dated, { plus: count, firstDay }: Counted, { zone, calendar }: Measure): Dated => {
  if (count === undefined) return date;
  const counted: Counting = firstDay === undefined ? "usual" : firstDay === "counted" ? "in" : "out";
  const on = (day: Day) => countOn(day, count, calendar);
  switch (date.kind) {
    case "instant":
      return { kind: "day", day: on(dayOf(date.at, zone)), counted };
    case "day":
      return { kind: "day", day: on(date.day), counted };
    case "open": {
      const first = date.after === undefined ? undefined : on(addDays(date.after, 1));
      const last = date.before === undefined ? undefined : on(addDays(date.before, -1));
      return {
        kind: "open",
        variable: `${date.variable}+${count}`,
        ...bounds(first && addDays(first, -1), last && addDays(last, 1)),
        counted,
      };
    }
    default:
      return date;
  }
};

/** The day that bounds a date which is not established; of an open one its own bound on that side. */
const boundOf = (
  time: Time | undefined,
  side: "after" | "before",
  frame: Frame,
): { readonly day: Day; readonly counted: boolean } | Need | undefined => {
  const date = time === undefined ? none : resolve(time, frame);
  switch (date.kind) {
    case "day":
      return { day: date.day, counted: date.counted === "usual" || date.counted === "in" };
    case "instant":
      return { day: dayOf(date.at, frame.measure.zone), counted: false };
    case "open": {
      const day = date[side];
      return day === undefined ? undefined : { day, counted: false };
    }
    case "need":
      return date;
    default:
      return undefined;
  }
};

/**
 * A date that is not established. One that comes after a period has ended (`after: x.decided + P6M`, at least six months) is itself a day
 * counted to: what lasts until then ends with its eve at the earliest.
 */
const openDate = (time: Extract<Time, { kind: "unknown" }>, frame: Frame): Dated => {
  const after = boundOf(time.after, "after", frame);
  if (after !== undefined && "kind" in after) return after;
  const before = boundOf(time.before, "before", frame);
  if (before !== undefined && "kind" in before) return before;
  const variable = `date.${time.id}`;
  if (after?.counted !== true) return { kind: "open", variable, ...bounds(after?.day, before?.day), own: true };
  const last = before === undefined ? undefined : addDays(before.day, 1);
  return { kind: "open", variable, ...bounds(addDays(after.day, -1), last), counted: "usual", own: true };
};

/** The date of an instrument is a day like any other, also where the file counts to it: what is counted from it begins there. */
const pointOf = (date: Dated): Dated => {
  if (date.kind === "day") return { kind: "day", day: date.day };
  if (date.kind !== "open") return date;
  const { counted: _, own: __, ...point } = date;
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
    case "day":
      return plus({ kind: "day", day: time.day }, time, frame.measure);
    case "instant":
      return { kind: "instant", at: time.at };
    case "asap":
      return none;
    case "unknown":
      return openDate(time, frame);
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
      return plus(base ? pointOf(resolve(base, frame)) : none, time, frame.measure);
    }
    case "subject": {
      const known = frame.subject?.get(time.of);
      const date: Dated =
        known === null
          ? none
          : known === undefined
            ? { kind: "open", variable: subjectVariable(time.of) }
            : typeof known === "number"
              ? { kind: "instant", at: known }
              : { kind: "day", day: known };
      return plus(date, time, frame.measure);
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
type Close = (date: { readonly day: Day; readonly counted?: Counting }) => Extract<Resolved, { kind: "at" }>;

/** Does the time reach to the end of the day of a date, or only to its start? */
type EndsWith = (date: { readonly counted?: Counting }) => boolean;

/**
 * Before or after T, for a date that is not established: settled by its first and last possible day, else by the reading. The start of a day and
 * its end are two instants, so what ends with a day that counts from an unknown one has the variable of the day after.
 */
const placeOpen = (
  date: Extract<Dated, { kind: "open" }>,
  at: Instant,
  { reading }: Frame,
  close: Close,
  endsWith: EndsWith,
): Resolved => {
  const variable = date.own !== true && endsWith(date) ? `${date.variable}+P1D` : date.variable;
  const on = (day: Day) => close({ ...date, day }).at;
  const side =
    date.after !== undefined && at < on(addDays(date.after, 1))
      ? "after"
      : date.before !== undefined && at >= on(addDays(date.before, -1))
        ? "before"
        : reading.get(variable);
  if (side === "after") return { kind: "at", at: Number.POSITIVE_INFINITY };
  if (side === "before") return { kind: "at", at: Number.NEGATIVE_INFINITY };
  return { kind: "need", variable, values: ["before", "after"] };
};

const settle = (time: Time, at: Instant, frame: Frame, close: Close, endsWith: EndsWith): Resolved => {
  const date = resolve(time, frame);
  switch (date.kind) {
    case "day":
      return close(date);
    case "instant":
      return { kind: "at", at: date.at };
    case "open":
      return placeOpen(date, at, frame, close, endsWith);
    default:
      return date;
  }
};

/** The first instant of a `from`: 00:00 of its day in the measure's zone. */
export const startOf = (time: Time, at: Instant, frame: Frame): Resolved =>
  settle(
    time,
    at,
    frame,
    ({ day }) => ({ kind: "at", at: startOfDay(day, frame.measure.zone), day }),
    () => false,
  );

/** The first instant after the last day of a validity or a term: a period whose first day counts ends with the eve of the day number reached. */
const endOf = (
  time: Time,
  at: Instant,
  frame: Frame,
  firstDayCounts: (counted: Counting | undefined) => boolean,
): Resolved =>
  settle(
    time,
    at,
    frame,
    ({ day, counted }) => {
      const last = firstDayCounts(counted) ? addDays(day, -1) : day;
      return { kind: "at", at: endOfDay(last, frame.measure.zone), day: last };
    },
    ({ counted }) => !firstDayCounts(counted),
  );

/** The first instant after a validity (`until`): its first day counts, unless the text says otherwise. */
export const endOfValidity = (time: Time, at: Instant, frame: Frame): Resolved =>
  endOf(time, at, frame, (counted) => counted === "usual" || counted === "in");

/** The first instant after a term (`comply-by`): its first day does not count, unless the text says otherwise. */
export const endOfTerm = (time: Time, at: Instant, frame: Frame): Resolved =>
  endOf(time, at, frame, (counted) => counted === "in");
