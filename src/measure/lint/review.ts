import type { Problem } from "../../problem/problem.ts";
import type { Clause, Measure, Time } from "../measure.ts";
import { resolve } from "../times.ts";
import { finding } from "./problems.ts";
import { everyReading } from "./readings.ts";
import type { LintRule } from "./rule.ts";

/** Does the end fall on the day of the review under every reading, however the period to it is counted? */
const sameDay = (end: Time, review: Time, measure: Measure): boolean => {
  const all = everyReading(measure, (frame) => {
    const until = resolve(end, frame);
    if (until.kind === "need") return until;
    const on = resolve(review, frame);
    return on.kind === "need" ? on : { same: until.kind === "day" && on.kind === "day" && until.day === on.day };
  });
  return all.every(({ value }) => value.same);
};

/** The question whose reading makes the review the end. */
const guardOf = (end: Time): string | undefined =>
  end.kind === "guarded"
    ? end.guard.rows[0]?.tests.find(({ attribute }) => attribute.startsWith("text."))?.attribute
    : undefined;

const chosenAlone = (end: Time, review: Time, measure: Measure): string | undefined => {
  const text = guardOf(end)?.slice("text.".length);
  const question = text === undefined ? undefined : measure.texts.get(text);
  if (end.kind !== "guarded" || question?.chosen === undefined || !sameDay(end.then, review, measure)) return undefined;
  const { chosen } = question;
  const reads = end.guard.rows.some(({ tests }) =>
    tests.some(({ values }) => values.some((one) => String(one) === chosen.value)),
  );
  return reads && !question.said.some(({ value }) => value === chosen.value) ? question.id : undefined;
};

const ofClause = (clause: Clause, measure: Measure): readonly Problem[] => {
  const { review } = clause.stated;
  // A review without a day cannot be taken for an end.
  if (review?.on === undefined) return [];
  const args = { clause: clause.id, text: "" };
  if (clause.until === undefined) return [finding("W-MEASURE-REVIEW", clause.place, { ...args, fault: "open" })];
  if (sameDay(clause.until, review.on, measure))
    return [finding("W-MEASURE-REVIEW", clause.place, { ...args, fault: "same" })];
  const text = chosenAlone(clause.until, review.on, measure);
  return text === undefined ? [] : [finding("W-MEASURE-REVIEW", clause.place, { ...args, text, fault: "chosen" })];
};

/** A review read as an end: as the end itself, by a choice that no text makes, or left unsaid. */
export const reviewAsEnd: LintRule = (measure) => measure.clauses.flatMap((clause) => ofClause(clause, measure));
