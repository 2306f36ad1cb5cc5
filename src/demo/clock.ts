import { addDays, brussels, type Day, type Instant, startOfDay, writeInstant } from "../time/time.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** The day of an instant and the milliseconds of it that have passed, in Europe/Brussels; on the two days a year that are not 24 hours long, undefined. */
const within = (at: Instant): { readonly on: Day; readonly since: number } | undefined => {
  const guess = new Date(at + 2 * hour).toISOString().slice(0, 10);
  const on = at < startOfDay(guess) ? addDays(guess, -1) : guess;
  const start = startOfDay(on);
  return startOfDay(addDays(on, 1)) - start === day ? { on, since: at - start } : undefined;
};

/** `2023-03-27 07:12:00`, local time in Brussels, as inventory agents write it. */
export const localTime = (at: Instant): string => {
  const found = within(at);
  if (found === undefined) return writeInstant(at, brussels).slice(0, 19).replace("T", " ");
  return `${found.on} ${new Date(found.since).toISOString().slice(11, 19)}`;
};

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

/** Some minutes after midnight of a day. */
export const minutesInto = (on: Day, minutes: number): Instant => startOfDay(on) + Math.round(minutes * 60_000);
