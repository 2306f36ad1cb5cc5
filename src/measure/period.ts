import { addPeriod, type Day } from "../time/time.ts";
import { addWorkingDays } from "../time/working-days.ts";

// Four digits at most: what a calendar can still count.
const iso = /^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/;
const working = /^(\d{1,3}) working days?$/;

/** Is this a calendar period of ISO 8601 (`P6M`)? */
export const isPeriod = (text: string): boolean => iso.test(text);

/** Is this something to count on: a period, or working days (`10 working days`)? */
export const isCount = (text: string): boolean => iso.test(text) || working.test(text);

/** How many working days a count names; undefined for a calendar period. */
export const workingDaysOf = (count: string): number | undefined => {
  const found = working.exec(count);
  return found === null ? undefined : Number(found[1]);
};

/** The day that a count leads to; the day it starts from is not counted. Working days leave out the holidays of the calendar. */
export const countOn = (day: Day, count: string, calendar?: string): Day => {
  const workdays = workingDaysOf(count);
  return workdays === undefined ? addPeriod(day, count) : addWorkingDays(day, workdays, calendar);
};
