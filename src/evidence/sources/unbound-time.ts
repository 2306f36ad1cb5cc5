import { dayOf, type Instant, isDay, parseInstant } from "../../time/time.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Does the time say its year? Syslog's does not. */
export const hasYear = (time: string): boolean => /^[[\d]/.test(time);

/**
 * The instants of a log's times. Syslog times are local (Europe/Brussels) and without a year: the year is that of the instant at which the
 * log was taken, and the one before for what would come after it.
 */
export const instantsOf = (takenAt: Instant | undefined): ((time: string) => Instant | undefined) => {
  const year = takenAt === undefined ? 0 : Number(dayOf(takenAt).slice(0, 4));
  let last: string | undefined;
  let lastInstant: Instant | undefined;
  const read = (time: string): Instant | undefined => {
    if (time.startsWith("[")) return Math.trunc(Number(time.slice(1, -1)) * 1000);
    if (hasYear(time)) return parseInstant(time);
    if (takenAt === undefined) return undefined;
    const month = String(months.indexOf(time.slice(0, 3)) + 1).padStart(2, "0");
    const rest = `${month}-${time.slice(4, 6).replace(" ", "0")}`;
    for (const candidate of [year, year - 1]) {
      const day = `${candidate}-${rest}`;
      const at = isDay(day) ? parseInstant(`${day}T${time.slice(7)}`) : undefined;
      if (at !== undefined && at <= takenAt) return at;
    }
    return undefined;
  };
  return (time) => {
    if (time !== last) {
      last = time;
      lastInstant = read(time);
    }
    return lastInstant;
  };
};
