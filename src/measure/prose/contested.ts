import { contestedTimes, contestedWithin } from "../claims.ts";
import type { Contested, Measure, Time } from "../measure.ts";

/** Every contested time of a measure, once: also those of exceptions and reviews, on which no ruling hangs. */
export const writtenContested = (measure: Measure): readonly Contested<Time>[] => [
  ...new Map(
    [
      ...contestedTimes(measure),
      ...measure.clauses.flatMap(({ stated, exceptions }) =>
        [stated.review?.on, ...exceptions.flatMap(({ request, report }) => [request, report?.by])].flatMap(
          contestedWithin,
        ),
      ),
    ].map((one) => [one.id, one]),
  ).values(),
];
