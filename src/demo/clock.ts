import { addDays, brussels, type Day, type Instant, startOfDay, writeInstant } from "../time/time.ts";
import type { Random } from "./random.ts";

const hour = 3_600_000;
const day = 24 * hour;

interface DayBounds {
  readonly start: Instant;
  readonly end: Instant;
}

const bounds = new Map<Day, DayBounds>();

const boundsOf = (on: Day): DayBounds => {
  let found = bounds.get(on);
  if (found === undefined) {
    found = { start: startOfDay(on), end: startOfDay(addDays(on, 1)) };
    bounds.set(on, found);
  }
  return found;
};

/** `2023-03-27 07:12:00`, local time in Brussels, as inventory agents write it. */
export const localTime = (at: Instant): string => {
  const on = new Date(at + hour).toISOString().slice(0, 10);
  const { start, end } = boundsOf(on);
  // Within an hour of midnight the day may be the next one; two days a year are not 24 hours long: these go the long way.
  if (at < start || at >= end || end - start !== day) return writeInstant(at, brussels).slice(0, 19).replace("T", " ");
  return `${on} ${new Date(at - start).toISOString().slice(11, 19)}`;
};

/** `+0200` in summer, `+0100` in winter: the offset of Brussels. */
export const offsetOf = (at: Instant): string =>
  Date.parse(`${localTime(at).replace(" ", "T")}Z`) - at >= 2 * hour - 1000 ? "+0200" : "+0100";

/** `2023-03-27 05:12:00`, the same in UTC. */
export const universalTime = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar 27 07:12:00`, local time in Brussels without a year, as syslog writes it. */
export const syslogTime = (at: Instant): string => {
  const text = localTime(at);
  return `${months[Number(text.slice(5, 7)) - 1]} ${text.slice(8, 10).replace(/^0/, " ")} ${text.slice(11)}`;
};

/** The first and last day and those between them, without Saturdays and Sundays. */
export const workdays = (from: Day, to: Day): readonly Day[] => {
  const days: Day[] = [];
  for (let each = from; each <= to; each = addDays(each, 1)) {
    if (new Date(`${each}T12:00:00Z`).getUTCDay() % 6 !== 0) days.push(each);
  }
  return days;
};

/** Any day of a span, its ends included. */
export const dayWithin = ([from, to]: readonly [Day, Day], random: Random): Day =>
  addDays(from, random.below(Math.round((startOfDay(to) - startOfDay(from)) / day) + 1));

/** Some minutes after midnight of a day. */
export const minutesInto = (on: Day, minutes: number): Instant => startOfDay(on) + Math.round(minutes * 60_000);
