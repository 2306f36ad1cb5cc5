import { addDays, isDay } from "../../time/time.ts";

const hour = /^(\d{4}-\d{2}-\d{2}T)(\d{2})(.*)$/;
const countedForm = /^(.*?)\s+\+\s+(.*?)(,\s*first day (?:not )?counted)?$/;
const iso = /^P(?=\d)(?:\d+[YMWD])+$/;
const working = /^(\d+) working days?$/;
const anchor = /^[a-z0-9][a-z0-9-]*\.[a-z][a-z-]*$/;

const hourLater = (text: string, by: number): string | undefined => {
  const [, day, hours, rest] = hour.exec(text) ?? [];
  const next = Number(hours) + by;
  return day === undefined || next < 0 || next > 23 ? undefined : `${day}${String(next).padStart(2, "0")}${rest}`;
};

/** One of the smallest unit that a period names, more or less. */
const periodBy = (period: string, by: number): string | undefined => {
  const last = /(\d+)([YMWD])$/.exec(period);
  if (last === null) return undefined;
  const count = Number(last[1]) + by;
  return count < 1 ? undefined : `${period.slice(0, last.index)}${count}${last[2]}`;
};

/** The same period of one unit more or less, and in the other kind of days. */
const periodsNear = (period: string): readonly string[] => {
  const days = working.exec(period)?.[1];
  if (days !== undefined)
    return [
      ...(Number(days) > 1 ? [`${Number(days) - 1} working days`] : []),
      `${Number(days) + 1} working days`,
      `P${days}D`,
    ];
  if (!iso.test(period)) return [];
  const plain = /^P(\d+)D$/.exec(period)?.[1];
  return [
    ...[periodBy(period, -1), periodBy(period, 1)].filter((one) => one !== undefined),
    ...(plain === undefined ? [] : [`${plain} working days`]),
  ];
};

/**
 * A time, a date or a period, as near as it can be to the one written: a day or an hour earlier or later, a period of one unit more or
 * less, counted in the other way. A text that is none of these has nothing near it.
 * @param validity whether the time is the end of one (`until`), whose first day counts unless it says otherwise
 */
export const timesNear = (text: string, validity: boolean): readonly string[] => {
  if (isDay(text)) return [addDays(text, -1), addDays(text, 1)];
  if (hour.test(text)) return [hourLater(text, -1), hourLater(text, 1)].filter((one) => one !== undefined);
  if (iso.test(text)) return [periodBy(text, -1), periodBy(text, 1)].filter((one) => one !== undefined);
  const counted = countedForm.exec(text);
  if (counted !== null) {
    const [, base = "", period = "", counting] = counted;
    const own = counting ?? "";
    const other = counting === undefined ? `, first day ${validity ? "not counted" : "counted"}` : "";
    return [
      ...timesNear(base, false)
        .filter((near) => !near.includes(" + "))
        .map((near) => `${near} + ${period}${own}`),
      ...periodsNear(period).map((near) => `${base} + ${near}${own}`),
      `${base} + ${period}${other}`,
    ];
  }
  // A validity of one day ends on its first day: two days make the last day the next one.
  return anchor.test(text) || text === "immediate" ? [`${text} + ${validity ? "P2D" : "P1D"}`] : [];
};
