import type { Value } from "../../logic/condition.ts";
import { chosenIn } from "../../measure/chosen.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import { datesOf } from "../../measure/prose/times.ts";
import { windows } from "../../measure/window.ts";
import { type Day, dayOf, type Instant } from "../../time/time.ts";
import { partyKey, type Step } from "../step.ts";
import type { ComingReminder } from "./due.ts";

export type EventKind = "deadline" | "end" | "review" | "pass-on" | "passed-on" | "reminder";
export type OpenKind = "deadline" | "end" | "review";

/** Something that falls on a whole day. */
export interface CalendarEvent {
  /** The same for the same thing, whatever its day: a calendar that holds it moves it. */
  readonly key: string;
  readonly kind: EventKind;
  /** Of the measure's zone. */
  readonly day: Day;
  readonly clause?: string;
  /** Of a step to the body: the id of who is to tell it. */
  readonly who?: string;
  /** Of steps by the body: to how many. */
  readonly n?: number;
}

/** A day that no reading settles, or that the readings do not share. */
export interface OpenDate {
  readonly kind: OpenKind;
  readonly clause: string;
}

export interface Calendar {
  readonly events: readonly CalendarEvent[];
  readonly open: readonly OpenDate[];
}

export interface CalendarQuestion {
  readonly measure: Measure;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
}

type Found = Day | "open" | undefined;

/** One day where all agree, nothing where none has one. */
const agreed = (days: readonly Found[]): Found => {
  const [first, ...others] = new Set(days);
  return others.length > 0 ? "open" : first;
};

const reviewOf = (clause: Clause, frame: Parameters<typeof datesOf>[2], zone: string): Found => {
  const on = clause.stated.review?.on;
  if (on === undefined || on.kind === "asap") return undefined;
  return agreed(
    datesOf(on, "start", frame).map(({ date }): Found => {
      if (date.kind === "day") return date.day;
      if (date.kind === "instant") return dayOf(date.at, zone);
      return date.kind === "none" ? undefined : "open";
    }),
  );
};

const lives = new Set(["in-force", "pending", "proposed", "lapsed", "suspended"]);

const datesOfClause = (
  clause: Clause,
  { measure, at, knownAt, choices }: CalendarQuestion,
): Record<OpenKind, Found> => {
  const frame = { measure, knownAt, reading: chosenIn(measure, knownAt, choices) };
  const found = windows(clause, at, frame).map(({ window }) => window);
  const living = found.filter(({ state }) => lives.has(state));
  // A deadline of what is only proposed binds nobody.
  const due = living.filter(({ state }) => state !== "proposed");
  const last = agreed(due.map(({ lastDay }): Found => lastDay));
  const late = new Set(due.map((one) => one.late));
  const [only = Number.NaN] = late;
  return {
    deadline:
      clause.complyBy === undefined
        ? undefined
        : last === "open" && late.size === 1 && Number.isFinite(only)
          ? dayOf(only - 1, measure.zone)
          : // A last day that no reading can name is open; "as soon as possible" has none.
            (last ??
            (due.length > 0 && clause.complyBy.kind !== "asap" && late.has(Number.NEGATIVE_INFINITY)
              ? "open"
              : undefined)),
    end: agreed(
      living.map(
        ({ end, state }): Found =>
          Number.isFinite(end) && state !== "suspended" ? dayOf(end - 1, measure.zone) : undefined,
      ),
    ),
    review: living.length === 0 ? undefined : reviewOf(clause, frame, measure.zone),
  };
};

const kinds: readonly OpenKind[] = ["deadline", "end", "review"];

const inOrder = (events: readonly CalendarEvent[]): readonly CalendarEvent[] =>
  events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/**
 * The days of a measure: last days to comply, last days in force, reviews; of some clauses only, where they are named. Nothing in it depends on what anybody did. Pure.
 */
export const measureCalendar = (question: CalendarQuestion, clauses?: ReadonlySet<string>): Calendar => {
  const { measure } = question;
  const events: CalendarEvent[] = [];
  const open: OpenDate[] = [];
  for (const clause of measure.clauses) {
    if (clauses !== undefined && !clauses.has(clause.id)) continue;
    if (clause.modality === "permit") continue;
    const dates = datesOfClause(clause, question);
    for (const kind of kinds) {
      const day = dates[kind];
      if (day === "open") open.push({ kind, clause: clause.id });
      else if (day !== undefined)
        events.push({ key: `${measure.id} ${clause.id} ${kind}`, kind, day, clause: clause.id });
    }
  }
  return { events: inOrder(events), open };
};

export interface BodyCalendarQuestion extends CalendarQuestion {
  readonly body: string;
  /** What it owes, is asked or may owe, by clause. */
  readonly owes: readonly string[];
  readonly steps: readonly Step[];
  readonly coming: readonly ComingReminder[];
}

/** The days of one body: of its own clauses, of what it has to pass on, of what others have to bring it, of reminders to come. Pure. */
export const bodyCalendar = (question: BodyCalendarQuestion): Calendar => {
  const { body, owes, steps, coming, measure } = question;
  const own = measureCalendar(question, new Set(owes));
  const dated = steps.flatMap((step) => (step.by === null || step.back ? [] : [{ ...step, day: step.by }]));
  const passing = Map.groupBy(
    dated.filter(({ from }) => partyKey(from) === body),
    ({ day }) => day,
  );
  const events: readonly CalendarEvent[] = [
    ...own.events,
    ...[...passing].map(
      ([day, all]): CalendarEvent => ({
        key: `${measure.id} ${body} pass-on ${day}`,
        kind: "pass-on",
        day,
        n: new Set(all.map(({ to }) => partyKey(to))).size,
      }),
    ),
    ...dated
      .filter(({ to }) => partyKey(to) === body)
      .flatMap(({ from, day }): readonly CalendarEvent[] =>
        "body" in from
          ? [{ key: `${measure.id} ${body} passed-on ${from.body}`, kind: "passed-on", day, who: from.body }]
          : [],
      ),
    ...coming
      .filter((one) => one.body === body)
      .map(({ day }): CalendarEvent => ({ key: `${measure.id} ${body} reminder`, kind: "reminder", day })),
  ];
  // Several channels of one hand are one thing to wait for: the first day counts.
  const once = new Map(
    inOrder(events)
      .toReversed()
      .map((event) => [event.key, event]),
  );
  return { events: inOrder([...once.values()]), open: own.open };
};
