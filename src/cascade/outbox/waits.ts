import type { Instant } from "../../time/time.ts";

const minute = 60_000;

/** How long a message waits after each time that it was not taken, in milliseconds: 1, 5, 15, 60 minutes, then 4 hours every time. */
const waits: readonly number[] = [1, 5, 15, 60, 240].map((minutes) => minutes * minute);

/** When to try again after so many times not taken (from 1). */
export const nextTry = (times: number, now: Instant): Instant => now + (waits[Math.min(times, waits.length) - 1] ?? 0);

/** A period of ISO 8601 in weeks, days, hours, minutes and seconds, in milliseconds; a day has 24 hours. Undefined when it is none, or no time at all. */
export const periodLength = (text: string): number | undefined => {
  const found =
    /^P(?=[\dT])(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/.exec(text);
  if (found === null) return undefined;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const length = ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return length > 0 ? length * 1000 : undefined;
};
