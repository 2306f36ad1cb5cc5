import type { Instant } from "../time/time.ts";
import type { Clause, Measure } from "./measure.ts";

/** Does a clause stand at K: could anybody know of its instrument? */
export const stands = (
  { by }: Pick<Clause, "by">,
  { instruments }: Pick<Measure, "instruments">,
  knownAt: Instant,
): boolean => (instruments.get(by)?.known ?? knownAt) <= knownAt;
