import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import { addDays, type Day } from "./time.ts";

const require = createRequire(import.meta.url);
let library: typeof Holidays | undefined;

/** The tables of all countries are large; they are read by the first measure that counts in working days. */
const holidays = (): typeof Holidays => {
  library ??= require("date-holidays") as typeof Holidays;
  return library;
};

const form = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

interface Tables {
  readonly data: {
    readonly holidays: Readonly<Record<string, { readonly states?: object; readonly regions?: object }>>;
  };
}

/** Asked of the tables alone, without what counts with them: that takes three times as long to load. */
const inTables = (calendar: string): boolean => {
  const [country = "", part] = calendar.split("-");
  const { holidays: countries } = (require("date-holidays/data") as Tables).data;
  if (!Object.hasOwn(countries, country)) return false;
  const { states, regions } = countries[country] ?? {};
  return part === undefined || Object.keys(states ?? regions ?? {}).some((one) => one.toUpperCase() === part);
};

const calendars = new Map<string, boolean>();

/** Is this a calendar of public holidays that is known here: a country and, after a dash, a part of it (`BE`, `US-FL`)? */
export const isCalendar = (calendar: string): boolean => {
  if (!form.test(calendar)) return false;
  const known = calendars.get(calendar) ?? inTables(calendar);
  calendars.set(calendar, known);
  return known;
};

const years = new Map<string, ReadonlySet<Day>>();

const publicHolidays = (calendar: string, year: number): ReadonlySet<Day> => {
  const key = `${calendar} ${year}`;
  let found = years.get(key);
  if (found === undefined) {
    const [country = "", part] = calendar.split("-");
    const table = part === undefined ? new (holidays())(country) : new (holidays())(country, part);
    found = new Set(
      table
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10)),
    );
    years.set(key, found);
  }
  return found;
};

/** All days but Saturdays, Sundays and the public holidays of the calendar (Regulation (EEC, Euratom) 1182/71, article 2). */
export const isWorkingDay = (day: Day, calendar?: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return calendar === undefined || !publicHolidays(calendar, Number(day.slice(0, 4))).has(day);
};

/** The nth working day after a day, which itself does not count. */
export const addWorkingDays = (day: Day, count: number, calendar?: string): Day => {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
};
