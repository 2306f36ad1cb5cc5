import { addDays, addPeriod, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../../time/time.ts";
import type { Post } from "../facts.ts";
import { readExemptions } from "../given-exemption.ts";
import { grounds, type Measure, type SubjectDay } from "../measure.ts";
import { subjectsUsed } from "../subject.ts";

/** What a question gives besides facts: days from which times count, and an exemption, each as a case writes it. */
export interface Situation {
  readonly days: ReadonlyMap<SubjectDay, Day>;
  readonly exemption?: Readonly<Record<string, unknown>>;
}

export const plain: Situation = { days: new Map() };

/** Somebody of whom nothing but the situation is known: every fact stays a variable. */
export const anybodyIn = ({ days, exemption }: Situation): Post => {
  const exemptions = readExemptions(exemption);
  return Object.freeze({
    facts: new Map(),
    within: () => undefined,
    ...(days.size === 0 ? {} : { days }),
    ...(exemption === undefined || !exemptions.ok ? {} : { exemptions: exemptions.value }),
  });
};

/** The days that times of these measures count from, all on one working day. */
export const withDays = (measures: readonly Measure[], on: Day): readonly Situation[] => {
  const used = measures.flatMap((measure) => measure.clauses.flatMap((clause) => subjectsUsed(clause, measure)));
  return used.length === 0 ? [plain] : [plain, { days: new Map(used.map((one) => [one, on])) }];
};

type Record_ = Record<string, unknown>;

/**
 * Records that exceptions of these measures tell apart on a day: a good one for each ground and approver, and each good one spoilt in one
 * way: delegated, for a whole body, without a proof or with one as old as it may be and a day older, longer than it may last.
 */
export const withExemptions = (measures: readonly Measure[], at: Instant): readonly Situation[] => {
  const exceptions = measures.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.exceptions));
  const zone = measures[0]?.zone;
  const day = dayOf(at, zone);
  const known = <T>(values: readonly T[], otherwise: readonly T[]): readonly (T | undefined)[] => {
    const unnamed = otherwise.find((one) => !values.includes(one));
    return [...new Set([...values, unnamed])];
  };
  const named = known(
    exceptions.flatMap((one) => one.grounds),
    grounds,
  );
  const approvers = known(
    exceptions.flatMap((one) => one.approvers),
    ["somebody-else"],
  );
  const mitigations = exceptions.flatMap((one) => one.mitigations);
  const shown = (on: Day | false, but?: string, other?: Day | false) =>
    Object.fromEntries(mitigations.map(({ id }) => [id, id === but && other !== undefined ? other : on]));
  const base: Record_ = { ...(mitigations.length === 0 ? {} : { mitigations: shown(day) }) };
  const all: Record_[] = named.flatMap((ground) =>
    approvers.map((approver) => ({ ...base, ...(ground ? { ground } : {}), ...(approver ? { approver } : {}) })),
  );
  const spoilt: Record_[] = [
    { delegated: true },
    { blanket: true },
    ...mitigations.map(({ id }) => ({ mitigations: shown(day, id, false) })),
    ...mitigations.flatMap(({ id, maxAge }) =>
      maxAge === undefined
        ? []
        : [0, 1].map((more) => ({ mitigations: shown(day, id, addDays(before(day, maxAge), -more)) })),
    ),
    ...exceptions.flatMap(({ lasts }) =>
      lasts === undefined ? [] : [0, 1].map((more) => ({ from: addDays(before(day, lasts), 1 - more) })),
    ),
    { status: "requested", requested: day },
  ];
  const good = all.filter(({ ground, approver }) => ground !== undefined || approver !== undefined || all.length === 1);
  const spoiling = [...good, base].flatMap((one) => spoilt.map((fault) => ({ ...one, ...fault })));
  return [...all, ...spoiling].map((exemption) => ({ days: new Map(), exemption }));
};

/** The latest day from which a period, counted on, has passed on a day. */
const before = (day: Day, period: string): Day => {
  let start = addDays(day, -(days(day, addPeriod(day, period)) + 4));
  while (addPeriod(addDays(start, 1), period) <= day) start = addDays(start, 1);
  return start;
};

const days = (from: Day, to: Day): number => Math.round((startOfDay(to) - endOfDay(from)) / 86_400_000) + 1;
