import { type Row, row, test } from "../logic/condition.ts";
import { addDays, type Day, dayOf, type Instant } from "../time/time.ts";
import { isDate } from "./attribute-names.ts";
import type { Measure } from "./measure.ts";
import { countOn } from "./period.ts";

const dayLength = 86_400_000;

const held = new Map<string, Day>();

/** More days and periods than the questions of one measure are about. */
const mostHeld = 4_096;

/** The latest day that, with these periods or working days counted on, is reached at T. */
const latestReached = (counts: readonly string[], today: Day, calendar: string | undefined): Day => {
  const key = `${today} ${calendar ?? ""} ${counts.join("+")}`;
  const known = held.get(key) ?? searched(counts, today, calendar);
  if (held.size >= mostHeld) held.clear();
  held.set(key, known);
  return known;
};

const searched = (counts: readonly string[], today: Day, calendar: string | undefined): Day => {
  const reach = (day: Day): Day => counts.reduce((from, count) => countOn(from, count, calendar), day);
  const distance = Math.round((Date.parse(reach(today)) - Date.parse(today)) / dayLength);
  let day = addDays(today, -distance);
  while (reach(addDays(day, 1)) <= today) day = addDays(day, 1);
  while (reach(day) > today) day = addDays(day, -1);
  return day;
};

/**
 * What cannot be read together of dates that are not established: `date.x` and `date.x+P6M` are one day and what is counted from it,
 * so the later of the two has not passed while the earlier one is still to come. `variables` are of one measure.
 */
export const contradictions = (
  variables: readonly string[],
  at: Instant,
  { zone, calendar }: Pick<Measure, "zone" | "calendar">,
): readonly Row[] => {
  const dates = variables.filter(isDate);
  // Before and after all days every date lies on one side, and a single date contradicts nothing.
  if (dates.length < 2 || !Number.isFinite(at)) return [];
  const today = dayOf(at, zone);
  const placed = dates.map((variable) => {
    const [base, ...periods] = variable.split("+");
    return { variable, base, periods };
  });
  return placed.flatMap((one) =>
    placed
      .filter((other) => other !== one && other.base === one.base)
      .filter((other) => latestReached(one.periods, today, calendar) <= latestReached(other.periods, today, calendar))
      .map((other) => row([test(one.variable, ["before"]), test(other.variable, ["after"])], "one date, read twice")),
  );
};
