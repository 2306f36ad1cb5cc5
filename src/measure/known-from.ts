import { type Instant, isDay, parseInstant } from "../time/time.ts";
import { measureProblem } from "./problems.ts";
import type { Path, Reader } from "./reader.ts";

/** Since when something could be known: a day written in a file counts from its first instant. */
export const knownFrom = (raw: string | undefined, path: Path, reader: Reader): Instant => {
  if (raw === undefined) return Number.NEGATIVE_INFINITY;
  const at = parseInstant(isDay(raw) ? `${raw}T00:00` : raw, reader.zone);
  if (at === undefined) reader.report(measureProblem("E-MEASURE-TIME", reader.place(path), { value: raw }));
  return at ?? Number.NEGATIVE_INFINITY;
};
