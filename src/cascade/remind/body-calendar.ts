import type { Plan, PlanQuestion } from "../plan.ts";
import { bodyCalendar, type Calendar } from "./calendar.ts";
import type { ComingReminder } from "./due.ts";

/** The days of one body under a plan: what it owes and has to pass on, who has to tell it by when, its next reminder. Pure. */
export const calendarOfBody = (
  plan: Plan,
  { at, knownAt, choices }: Pick<PlanQuestion, "at" | "knownAt" | "choices">,
  body: string,
  coming: readonly ComingReminder[],
): Calendar => {
  const { measure, planned, own, way } = plan;
  const found = [...planned.map(({ addressee }) => addressee), ...(own === undefined ? [] : [own])].find(
    (one) => one.body === body,
  );
  // What an authority is owed is what its measure asks of all others.
  const owes =
    body === measure.authority
      ? measure.clauses.map(({ id }) => id)
      : (found?.owed ?? []).map(({ clause }) => clause.id);
  return bodyCalendar({ measure, at, knownAt, choices, body, owes, steps: way.steps, coming });
};
