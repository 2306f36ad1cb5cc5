import type { Contested, Measure, Time } from "../measure.ts";
import { contestedTimes } from "../rule.ts";

const inside = (time: Time | undefined): readonly Contested<Time>[] =>
  time?.kind === "contested"
    ? [time, ...time.claims.flatMap(({ value }) => inside(value))]
    : time?.kind === "guarded"
      ? [...inside(time.then), ...inside(time.otherwise)]
      : [];

/** Every contested time of a measure, once: also those of exceptions and reviews, on which no ruling hangs. */
export const writtenContested = (measure: Measure): readonly Contested<Time>[] => [
  ...new Map(
    [
      ...contestedTimes(measure),
      ...measure.clauses.flatMap(({ stated, exceptions }) =>
        [stated.review?.on, ...exceptions.flatMap(({ request, report }) => [request, report?.by])].flatMap(inside),
      ),
    ].map((one) => [one.id, one]),
  ).values(),
];
