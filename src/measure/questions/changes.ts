import { fail, ok, type Result } from "../../problem/problem.ts";
import { type Day, dayOf, type Instant, writeInstant } from "../../time/time.ts";
import { readChoices } from "../case.ts";
import { chosenIn } from "../chosen.ts";
import { rule } from "../decide.ts";
import { productOf, readFacts, type Surroundings } from "../facts.ts";
import { lateWritten } from "../late.ts";
import type { Case, Clause } from "../measure.ts";
import type { Ruling } from "../ruling.ts";
import { endOfTerm, startOf } from "../times.ts";
import { windows } from "../window.ts";
import { forceAt, instantOf, type Standing, standingClauses, stretchesOf, type View } from "./force.ts";
import { type Gap, gapsOf } from "./gaps.ts";

/** One thing that is not the same under two choices. Null: it is not there. */
export interface Change<Kind extends string, What, Is> {
  readonly kind: Kind;
  readonly what: What;
  readonly before: Is | null;
  readonly after: Is | null;
}

export interface RulingIs {
  readonly ruling: Ruling["ruling"];
  readonly lateFrom: string | null;
  readonly removeBy: string | null;
  readonly atLeast: Ruling["atLeast"];
  readonly atMost: Ruling["atMost"];
  /** The facts and texts that would settle it, where it is undetermined. */
  readonly settledBy: readonly string[];
}

export interface DeadlineIs {
  /** The last day to comply as the text gives it, where all readings agree. */
  readonly last: Day | null;
  readonly starts: string | null;
  readonly lateFrom: string | null;
  /** Is the last day over before the clause begins? Lateness then counts from its first day. */
  readonly overBeforeStart: boolean;
}

interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

export type MeasureChange =
  | Change<"ruling", { measure: string; case: string; action: string; at: string }, RulingIs>
  | Change<"deadline", { measure: string; clause: string }, DeadlineIs>
  | Change<"window", { measure: string; clause: string } & Days, Standing | "open">
  | Change<"gap", { measure: string; clause: string | null } & Days, Gap>;

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const agreed = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const ruledBy = ({ ruling, lateFrom, removeBy, atLeast, atMost, asks, texts }: Ruling): RulingIs => ({
  ruling,
  lateFrom: lateFrom ?? null,
  removeBy: removeBy ?? null,
  atLeast,
  atMost,
  settledBy: [...asks, ...texts],
});

/** A case of the measure asked again: nothing where it makes one of the choices itself, and so says nothing about them. */
const inCase = (
  one: Case,
  [before, after]: readonly [View, View],
  around: Surroundings,
): Result<readonly MeasureChange[]> => {
  const { measure, choices } = after;
  const knownAt = Math.min(one.known ?? after.knownAt, after.knownAt);
  const own = readChoices(one.choose, [measure], knownAt).choices;
  const posts = readFacts(one.given, { at: one.at, knownAt }, around);
  if ([...own.keys()].some((variable) => choices.has(variable)) || !posts.ok) return ok([]);
  const product = one.product ?? productOf(one.given);
  const changes: MeasureChange[] = [];
  for (const action of one.actions) {
    const under = (view: View) =>
      rule({
        asked: {
          action,
          at: one.at,
          knownAt,
          choices: new Map([...own, ...view.choices]),
          ...(product === undefined ? {} : { product }),
        },
        measures: [measure],
        posts: posts.value,
        productFacts: around.productFacts,
      });
    const [was, is] = [under(before), under(after)];
    if (!was.ok) return was;
    if (!is.ok) return is;
    const [a, b] = [ruledBy(was.value), ruledBy(is.value)];
    if (differ(a, b))
      changes.push({
        kind: "ruling",
        what: { measure: measure.id, case: one.name, action, at: writeInstant(one.at, measure.zone) },
        before: a,
        after: b,
      });
  }
  return ok(changes);
};

/** The deadline of a clause as all readings agree on it, once every date that is established has passed. */
const deadlineOf = (clause: Clause, { measure, knownAt, choices }: View): DeadlineIs | null => {
  const { complyBy } = clause;
  if (complyBy === undefined) return null;
  const at = instantOf(stretchesOf([clause], measure).at(-1) ?? { from: 0, to: 0 });
  const chosen = chosenIn(measure, knownAt, choices);
  const found = windows(clause, at, { measure, knownAt, reading: chosen }).map(({ reading, window }) => {
    const frame = { measure, knownAt, reading: new Map([...chosen, ...reading]) };
    const end = endOfTerm(complyBy, at, frame);
    const start = startOf(clause.from, at, frame);
    return {
      last: end.kind === "at" ? (end.day ?? null) : null,
      starts: start.kind === "at" ? (lateWritten({ late: start.at }, measure.zone) ?? null) : null,
      lateFrom: lateWritten(window, measure.zone) ?? null,
      over: end.kind === "at" && start.kind === "at" && end.at <= start.at,
    };
  });
  return {
    last: agreed(found.map(({ last }) => last)) ?? null,
    starts: agreed(found.map(({ starts }) => starts)) ?? null,
    lateFrom: agreed(found.map(({ lateFrom }) => lateFrom)) ?? null,
    overBeforeStart: found.length > 0 && found.every(({ over }) => over),
  };
};

/** The stretches in which a clause stands otherwise, neighbours that change alike as one. */
const inWindow = (clause: Clause, [before, after]: readonly [View, View]): readonly MeasureChange[] => {
  const { measure } = after;
  const stateOf = (view: View, at: Instant): Standing | "open" =>
    agreed(forceAt([clause], at, view).map(({ state }) => state)) ?? "open";
  const spans: { from: Instant; to: Instant; before: Standing | "open"; after: Standing | "open" }[] = [];
  for (const stretch of stretchesOf([clause], measure)) {
    const at = instantOf(stretch);
    const [a, b] = [stateOf(before, at), stateOf(after, at)];
    const last = spans.at(-1);
    if (last?.to === stretch.from && last.before === a && last.after === b) last.to = stretch.to;
    else if (a !== b) spans.push({ ...stretch, before: a, after: b });
  }
  return spans.map(({ from, to, before: was, after: is }) => ({
    kind: "window",
    what: {
      measure: measure.id,
      clause: clause.id,
      from: Number.isFinite(from) ? dayOf(from, measure.zone) : null,
      to: Number.isFinite(to) ? dayOf(to - 1, measure.zone) : null,
    },
    before: was,
    after: is,
  }));
};

const gapKey = ({ clause, from, to, readings }: Gap): string =>
  JSON.stringify([clause, from, to, readings.map(({ values, ...rest }) => [rest, [...values]])]);

const inGaps = ([before, after]: readonly [View, View]): Result<readonly MeasureChange[]> => {
  const [was, is] = [gapsOf(before), gapsOf(after)];
  if (!was.ok) return was;
  if (!is.ok) return is;
  const left = (these: readonly Gap[], those: readonly Gap[]) =>
    these.filter((gap) => !those.some((other) => gapKey(other) === gapKey(gap)));
  const what = ({ measure, clause, from, to }: Gap) => ({ measure, clause, from, to });
  return ok([
    ...left(was.value, is.value).map((gap) => ({ kind: "gap" as const, what: what(gap), before: gap, after: null })),
    ...left(is.value, was.value).map((gap) => ({ kind: "gap" as const, what: what(gap), before: null, after: gap })),
  ]);
};

/**
 * What of a measure itself is not the same under other choices: deadlines, the states of its clauses over time, the days on which nothing
 * is clearly in force, and the rulings of its own cases. Nothing else. Problems: E-RULE-SIZE.
 */
export const changesIn = (before: View, after: View, around: Surroundings): Result<readonly MeasureChange[]> => {
  const views = [before, after] as const;
  const { measure } = after;
  const clauses = standingClauses(after);
  const deadlines = clauses.flatMap((clause): readonly MeasureChange[] => {
    const [was, is] = [deadlineOf(clause, before), deadlineOf(clause, after)];
    return differ(was, is)
      ? [{ kind: "deadline", what: { measure: measure.id, clause: clause.id }, before: was, after: is }]
      : [];
  });
  const gaps = inGaps(views);
  if (!gaps.ok) return gaps;
  const rulings = measure.cases.map((one) => inCase(one, views, around));
  const problems = rulings.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return fail(...problems);
  return ok([
    ...deadlines,
    ...clauses.flatMap((clause) => inWindow(clause, views)),
    ...gaps.value,
    ...rulings.flatMap((one) => (one.ok ? one.value : [])),
  ]);
};
