import { endOfTerm, startOf } from "../times.ts";
import { finding } from "./problems.ts";
import { everyReading, underWhat } from "./readings.ts";
import type { LintRule } from "./rule.ts";

/** A deadline that is over before the clause starts (semantics §3.1, line 11): always, or under some claims. */
export const deadlineFirst: LintRule = (measure) =>
  measure.clauses.flatMap(({ id, from, complyBy, place }) => {
    if (complyBy === undefined) return [];
    const all = everyReading(measure, (frame) => {
      const start = startOf(from, 0, frame);
      if (start.kind === "need") return start;
      const deadline = endOfTerm(complyBy, 0, frame);
      if (deadline.kind === "need") return deadline;
      const established = start.kind === "at" && deadline.kind === "at" && Number.isFinite(start.at + deadline.at);
      return { over: established && deadline.at <= start.at };
    });
    const under = underWhat(all.map(({ reading, value }) => ({ reading, holds: value.over })));
    if (under === undefined) return [];
    return [finding("W-MEASURE-DEADLINE", place, { clause: id, under: under.join("; ") || "none" })];
  });
