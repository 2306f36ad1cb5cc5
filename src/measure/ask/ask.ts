import type { Value } from "../../logic/condition.ts";
import { ok, type Result } from "../../problem/problem.ts";
import { rule } from "../decide.ts";
import type { Question } from "../question.ts";
import type { Ruling } from "../ruling.ts";
import { sized } from "../sized.ts";
import { outcomesOf } from "./outcomes.ts";
import { planner } from "./plan.ts";

/** The one fact to ask next, or the ruling where no further fact can matter. */
export type Next =
  | {
      readonly kind: "question";
      /** An attribute of the vocabulary. */
      readonly attribute: string;
      readonly values: readonly Value[];
      /** The greatest number of questions that may still follow, this one included. */
      readonly left: number;
      /** Whether no order of questions has a shorter longest way; false only where there are too many facts to search them all. */
      readonly best: boolean;
    }
  | { readonly kind: "ruling"; readonly ruling: Ruling };

/**
 * What to ask whoever wants to know whether they may do this: the next fact of a best decision tree. Texts, claims, dates and answers of bodies
 * are never asked; what they leave open stays open in the ruling. `skip` holds the attributes that the person cannot say. Pure.
 * Problems: E-RULE-SIZE.
 */
export const ask = (question: Question, skip: ReadonlySet<string> = new Set()): Result<Next> => {
  const step = sized(() => {
    const { d, outcomes } = outcomesOf(question, skip);
    return planner(d)(outcomes);
  });
  if (!step.ok) return step;
  if (step.value !== undefined) {
    const { variable, values, left, best } = step.value;
    return ok({ kind: "question", attribute: variable, values, left, best });
  }
  const found = rule(question);
  return found.ok ? ok({ kind: "ruling", ruling: found.value }) : found;
};
