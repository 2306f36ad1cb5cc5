import { dayOf, startOfDay, writeInstant } from "../time/time.ts";
import type { Window } from "./window.ts";

/** The first late instant in words of the file: a day where it is midnight in the zone, else the instant; undefined where there is none. */
export const lateWritten = ({ late }: Pick<Window, "late">, zone: string): string | undefined => {
  if (!Number.isFinite(late)) return undefined;
  const day = dayOf(late, zone);
  return startOfDay(day, zone) === late ? day : writeInstant(late, zone);
};
