import { type Day, type Instant, isDay, parseInstant } from "../../time/time.ts";

/** A day as spreadsheets write it: ISO, or day first with `/`, `.` or `-` (31/03/2023, 1.4.2023). */
export const dayFrom = (text: string): Day | undefined => {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (parts === null) return undefined;
  const day = `${parts[4]}-${(parts[3] ?? "").padStart(2, "0")}-${(parts[1] ?? "").padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
};

/** An instant of Microsoft Graph: with an offset, up to seven decimals; the first instant of year 1 means never. */
export const graphInstant = (text: string | undefined): Instant | undefined => {
  if (text === undefined || text.startsWith("0001-01-01")) return undefined;
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? parseInstant(text, "UTC") : undefined;
};
