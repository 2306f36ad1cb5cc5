import { groundOf } from "./ground.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";

const strict = ["prohibited", "to-remove", "advised-against"];

/** A permission that no prohibition and no advice of the measure meets, on any action under any facts. */
export const permitThatMeetsNothing: LintRule = (measure, { register }) => {
  const permits = measure.clauses.filter(({ modalities }) => modalities.every(({ modality }) => modality === "permit"));
  if (permits.length === 0) return [];
  const { d, effect, match, holds } = groundOf(measure, register);
  return permits.flatMap((permit) => {
    const meets = permit.actions.some(({ action }) =>
      measure.clauses.some((other) => holds(d.apply("and", match(permit, action), effect(other, action, strict)))),
    );
    const over = permit.over.map(({ clause }) => clause).join(", ") || "none";
    return meets ? [] : [finding("W-MEASURE-PERMIT", permit.place, { clause: permit.id, over })];
  });
};
