import type { Problem } from "../../problem/problem.ts";
import type { Clause, Measure, SubjectDay } from "../measure.ts";
import { subjectsIn } from "../subject.ts";
import { endOfTerm, startOf } from "../times.ts";
import { finding } from "./problems.ts";
import { everyReading, underWhat } from "./readings.ts";
import type { LintRule } from "./rule.ts";

/** What a clause begins with, where its deadline does not count from it: it can fall before, and then nobody can be in time. */
const dueFirst = ({ from, complyBy }: Clause, measure: Measure): SubjectDay | undefined => {
  if (complyBy === undefined || complyBy.kind === "asap") return undefined;
  const counted = subjectsIn(complyBy, measure);
  return subjectsIn(from, measure).find((day) => !counted.includes(day));
};

/** Under what the deadline is over before the clause starts (semantics §3.1, line 11); empty where it always is. */
const overFirst = ({ from, complyBy }: Clause, measure: Measure): readonly string[] | undefined => {
  if (complyBy === undefined) return undefined;
  const all = everyReading(measure, (frame) => {
    const start = startOf(from, 0, frame);
    if (start.kind === "need") return start;
    const deadline = endOfTerm(complyBy, 0, frame);
    if (deadline.kind === "need") return deadline;
    const established = start.kind === "at" && deadline.kind === "at" && Number.isFinite(start.at + deadline.at);
    return { over: established && deadline.at <= start.at };
  });
  return underWhat(all.map(({ reading, value }) => ({ reading, holds: value.over })));
};

/** A deadline that is over before the clause starts: always, under some claims, or for some of those that it speaks to. */
export const deadlineFirst: LintRule = (measure) =>
  measure.clauses.flatMap((clause): readonly Problem[] => {
    const { id, place } = clause;
    const under = overFirst(clause, measure);
    const from = dueFirst(clause, measure);
    return [
      ...(under === undefined
        ? []
        : [finding("W-MEASURE-DEADLINE", place, { clause: id, under: under.join(" / ") || "always" })]),
      ...(from === undefined ? [] : [finding("W-MEASURE-DEADLINE", place, { clause: id, under: "fact", from })]),
    ];
  });
