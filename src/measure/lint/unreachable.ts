import type { Problem } from "../../problem/problem.ts";
import type { Clause, Measure } from "../measure.ts";
import { type Ground, groundOf } from "./ground.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";
import { isEmpty, spanOf, windowsThrough } from "./span.ts";

/** Is a clause in force only when another one is, under the same readings? Asked at each moment when either can change. */
const outlives = (permit: Clause, clause: Clause, measure: Measure): boolean => {
  const alike = (["by", "from", "until"] as const).every(
    (field) => JSON.stringify(permit[field]) === JSON.stringify(clause[field]),
  );
  const effects = [...measure.instruments.values()].flatMap(({ effects: all }) => all);
  if (alike && effects.every(({ clauses }) => clauses.includes(permit.id) === clauses.includes(clause.id))) return true;
  const certain = windowsThrough(permit, measure).every(({ cases }) => cases.length === 1);
  if (!certain) return false;
  const inForceAt = (one: Clause, at: number) =>
    windowsThrough(one, measure)
      .filter((stretch) => stretch.at <= at)
      .at(-1)
      ?.cases.some(({ window }) => window.state === "in-force") ?? false;
  const moments = [...windowsThrough(clause, measure), ...windowsThrough(permit, measure)].map(({ at }) => at);
  return moments.every((at) => !inForceAt(clause, at) || inForceAt(permit, at));
};

/** A permission that prevails over everything that a clause forbids or asks. */
const shadow = (clause: Clause, measure: Measure, { d, match, holds }: Ground): string | undefined => {
  const permits = measure.clauses.flatMap((permit) =>
    permit.over.filter((over) => over.clause === clause.id).map(({ guard }) => ({ permit, guard })),
  );
  const found = permits.find(({ permit, guard }) => {
    const when = guard === undefined ? d.leaf(1) : d.rows(guard);
    const left = clause.actions.some(({ action }) =>
      holds(d.apply("and", match(clause, action), d.not(d.apply("and", when, match(permit, action))))),
    );
    return !left && outlives(permit, clause, measure);
  });
  return found?.permit.id;
};

const isNone = (all: Iterable<unknown>): boolean => {
  for (const _ of all) return false;
  return true;
};

const faultOf = (clause: Clause, measure: Measure, ground: Ground): { fault: string; permit?: string } | undefined => {
  const { d, match, holds, bodies } = ground;
  const all = clause.actions
    .map(({ action }) => match(clause, action))
    .reduce((a, b) => d.apply("or", a, b), d.leaf(0));
  if (!holds(all)) return { fault: "condition" };
  if (isEmpty(clause, measure)) return { fault: "window" };
  const span = spanOf(clause, measure);
  if (span !== undefined && isNone(bodies(all, span.from, span.to))) return { fault: "body" };
  const permit = shadow(clause, measure, ground);
  return permit === undefined ? undefined : { fault: "permit", permit };
};

/** A clause that can never apply: by its conditions, its days, the register, or a permission over it. */
export const unreachable: LintRule = (measure, { register }) => {
  const ground = groundOf(measure, register);
  return measure.clauses.flatMap((clause): readonly Problem[] => {
    const found = faultOf(clause, measure, ground);
    return found === undefined
      ? []
      : [finding("W-MEASURE-UNREACHABLE", clause.place, { clause: clause.id, permit: "", ...found })];
  });
};
