import type { Problem } from "../problem/problem.ts";
import { everKnown } from "./case.ts";
import type { Measure } from "./measure.ts";
import { measureProblem } from "./problems.ts";
import { chosenIn } from "./rule.ts";
import { endOfTerm, startOf } from "./times.ts";

/** What a text says and a reader should look at twice: a deadline that is over before the clause starts (semantics §3.1, line 11). */
export const lint = (measure: Measure): readonly Problem[] =>
  measure.clauses.flatMap((clause) => {
    if (clause.complyBy === undefined) return [];
    const frame = { measure, knownAt: everKnown, reading: chosenIn(measure, everKnown, new Map()) };
    const start = startOf(clause.from, 0, frame);
    const deadline = endOfTerm(clause.complyBy, 0, frame);
    const over = start.kind === "at" && deadline.kind === "at" && deadline.at <= start.at;
    return over ? [measureProblem("W-MEASURE-DEADLINE", clause.place, { clause: clause.id }, "warning")] : [];
  });
