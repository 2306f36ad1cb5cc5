import { type Day, type Instant, isDay, parseInstant, startOfDay } from "../../time/time.ts";
import type { Context } from "../source.ts";
import { type Fields, fieldsOf, textOf } from "./fields.ts";

/**
 * The agent's zone: its stated offset where that can be true, else Europe/Brussels. Real agents state impossible pairs
 * ("Coordinated Universal Time" with +1000): then neither is believed.
 */
export const zoneOf = (timezone: Fields | undefined): string => {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(textOf(timezone ?? {}, "offset") ?? "");
  const name = textOf(timezone ?? {}, "name") ?? "";
  if (offset === null) return "Europe/Brussels";
  const [, sign = "+", hours = "", minutes = ""] = offset;
  const size = Number(hours) * 60 + Number(minutes);
  const sane = size <= (sign === "+" ? 14 : 12) * 60 && Number(minutes) % 15 === 0;
  const universal = /^(?:utc|gmt|z)$|univers|gecoördineerde|koordinierte/i.test(name);
  if (!sane || (universal && size !== 0)) return "Europe/Brussels";
  return `${sign}${hours}:${minutes}`;
};

const timed = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?/;

/** The agent's own log date as it stands, readable or not; undefined where it states none. */
export const logdateOf = (accesslog: Fields | undefined): string | undefined => {
  const value = accesslog?.logdate ?? "";
  const text = typeof value === "string" ? value.trim() : JSON.stringify(value);
  return text === "" ? undefined : text;
};

/** When the device was looked at by the agent's log date; undefined where that is no date. */
export const loggedAt = (logdate: string, zone: string): Instant | undefined =>
  timed.test(logdate) ? parseInstant(logdate, zone) : undefined;

/**
 * When the device was looked at where the agent states no log date: the instant that the person who loads gives; else the end of the
 * device id, where the agent wrote when it named itself. That is the weakest: agents keep the id for years, so it counts only
 * where no application was installed after it.
 */
export const datedOtherwise = (
  deviceid: string,
  softwares: readonly unknown[],
  zone: string,
  context: Context,
): Instant | undefined => {
  const given = context.observedAt();
  if (given !== undefined) return given;
  const named = /-(\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2})$/.exec(deviceid);
  if (named === null) return undefined;
  const [, day = "", hours, minutes, seconds] = named;
  const later = softwares.some(
    (software) => (textOf(fieldsOf(software) ?? {}, "install_date") ?? "").slice(0, 10) > day,
  );
  return later ? undefined : parseInstant(`${day}T${hours}:${minutes}:${seconds}`, zone);
};

/** Android gives its own build day (end of 2008) to whatever came with the system. */
const earliest: Day = "2009-01-02";

/** An install date that can be true; a day without a time is kept as a day. */
export const believableInstall = (
  text: string | undefined,
  zone: string,
  observedAt: Instant,
): { readonly installed?: Instant; readonly installedDay?: Day } => {
  if (text === undefined || text < earliest) return {};
  if (isDay(text)) {
    const installed = startOfDay(text, zone);
    return installed > observedAt ? {} : { installed, installedDay: text };
  }
  const installed = timed.test(text) ? parseInstant(text, zone) : undefined;
  return installed === undefined || installed > observedAt ? {} : { installed };
};
