import { Temporal } from "temporal-polyfill";

/** An instant in milliseconds since 1970-01-01T00:00Z. Everything inside counts in these. */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`; which instants it spans depends on the zone. */
export type Day = string;

export const brussels = "Europe/Brussels";

/** Before and after everything: the bounds of open spans. */
export const always: Instant = Number.NEGATIVE_INFINITY;
export const never: Instant = Number.POSITIVE_INFINITY;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Is this text a day that exists (`2023-02-30` does not)? */
export const isDay = (text: string): boolean => {
  if (!dayForm.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** More days than the measures and registers of a run name together. */
const mostHeld = 16_384;

/** A function of the calendar that keeps the last answers: rulings ask about the same few days again and again. */
const remembered = <A extends string | number, B extends string | number, C>(
  make: (a: A, b: B) => C,
): ((a: A, b: B) => C) => {
  const held = new Map<B, Map<A, C>>();
  let count = 0;
  return (a, b) => {
    const known = held.get(b)?.get(a);
    if (known !== undefined) return known;
    const made = make(a, b);
    if (count >= mostHeld) held.clear();
    count = count >= mostHeld ? 1 : count + 1;
    held.set(b, (held.get(b) ?? new Map<A, C>()).set(a, made));
    return made;
  };
};

const startIn = remembered(
  (day: Day, zone: string): Instant => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
);

/** The first instant of a day in a zone (00:00, or the first one that exists). */
export const startOfDay = (day: Day, zone: string = brussels): Instant => startIn(day, zone);

/** The first instant after a day: midnight, 24:00 of that day. A deadline day ends here, so this is the first late instant. */
export const endOfDay = (day: Day, zone: string = brussels): Instant => startOfDay(addDays(day, 1), zone);

const dayIn = remembered(
  (at: Instant, zone: string): Day =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
);

/** The day that an instant falls on in a zone. */
export const dayOf = (at: Instant, zone: string = brussels): Day => dayIn(at, zone);

const dayLength = 86_400_000;

/** A day so many days later; in UTC every day has the same length. @throws RangeError past what the calendar can count. */
export const addDays: (day: Day, days: number) => Day = remembered((day: Day, days: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + days * dayLength).toISOString().replace(/T.*/, ""),
);

/** A calendar period of ISO 8601, days, weeks, months and years only (`P6M`, `P30D`), added to a day; end of month is kept. */
export const addPeriod: (day: Day, period: string) => Day = remembered((day: Day, period: string) =>
  Temporal.PlainDate.from(day).add(Temporal.Duration.from(period), { overflow: "constrain" }).toString(),
);

/** Is this text the name of a time zone that is known here (`Europe/Brussels`)? */
export const isZone = (text: string): boolean => {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(text)) return false;
  try {
    Temporal.PlainDate.from("2000-01-01").toZonedDateTime(text);
    return true;
  } catch {
    return false;
  }
};

// Nothing of a text is left unread: an offset in a form that is not known must not be dropped.
const instantForm =
  /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)?([zZ]|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * An instant written by people or tools: a bare day means its last instant in the zone; a local date and time without offset is
 * read in the zone; with an offset or `Z` it stands as written. Undefined when it is none of these.
 */
export const parseInstant = (text: string, zone: string = brussels): Instant | undefined => {
  if (isDay(text)) return endOfDay(text, zone) - 1;
  const form = instantForm.exec(text);
  if (form === null) return undefined;
  try {
    if (form[1] !== undefined) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
};

/** `2023-03-31T23:59:59.999+02:00`: an instant as a record writes it, in the zone, to the millisecond only where needed. */
export const writeInstant = (at: Instant, zone: string = brussels): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toString({ timeZoneName: "never" });
