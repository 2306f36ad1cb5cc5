import { dayOf, type Instant } from "../time/time.ts";
import type { HeldPoint, Points } from "./deed.ts";
import type { Known } from "./known.ts";

/** The record that stands at an instant: the latest by its day, of one day the one known last; undefined where a body has none. */
const standing = ({ points }: Known, body: string, at: Instant): Points | undefined =>
  points
    .filter((one) => one.body === body && one.on <= dayOf(at))
    .reduce<Points | undefined>((last, one) => (last === undefined || one.on >= last.on ? one : last), undefined);

/** The control points of a body on record at an instant (the day in Europe/Brussels counts); undefined where nobody has said which it has. */
export const pointsOf = (known: Known, body: string, at: Instant): readonly HeldPoint[] | undefined =>
  standing(known, body, at)?.points;
