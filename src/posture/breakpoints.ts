import type { Instant } from "../time/time.ts";

/** The place of an instant among sorted breakpoints: how many of them are at or before it. */
export const placeOf = (breaks: readonly Instant[], at: Instant): number => {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
