import type { Condition } from "../../logic/condition.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Clause, Measure } from "../measure.ts";
import { type Ground, groundOf } from "./ground.ts";
import { finding } from "./problems.ts";
import type { LintRule } from "./rule.ts";
import { spanOf } from "./span.ts";

const fields = [".to", ".where", ".products"];

const contested = (clause: Clause): readonly Problem[] =>
  clause.contested
    .filter(({ id }) => fields.some((field) => id.endsWith(field)))
    .map(({ id, claims }) => ({
      field: id.split(".").at(-1) ?? id,
      claims: claims.filter(({ status }) => status !== "announced"),
    }))
    .filter(({ claims }) => new Set(claims.map(({ value }) => JSON.stringify(value))).size > 1)
    .map(({ field, claims }) =>
      finding("W-MEASURE-SCOPE", clause.place, {
        fault: "claims",
        clause: clause.id,
        field,
        claims: claims.map(({ id }) => id).join(", "),
        body: "",
      }),
    );

/** A body that stands on two sides at once, by the register. */
const twice = (clause: Clause, measure: Measure, { d, bodies, holds }: Ground): readonly Problem[] => {
  const span = spanOf(clause, measure);
  if (span === undefined) return [];
  const overlap = (fault: string, other: Condition | undefined): readonly Problem[] => {
    if (other === undefined) return [];
    const both = d.apply("and", d.rows(clause.to), d.rows(other));
    if (!holds(both)) return [];
    const [body] = bodies(both, span.from, span.to, "known");
    if (body === undefined) return [];
    return [finding("W-MEASURE-SCOPE", clause.place, { fault, clause: clause.id, body, field: "", claims: "" })];
  };
  return [
    ...overlap("informs", clause.informs),
    ...clause.outside.flatMap(({ where }) => overlap("outside", where)).slice(0, 1),
  ];
};

/** Scopes that differ between texts, and bodies that a clause places on two sides. */
export const scopesThatDiffer: LintRule = (measure, { register }) => {
  const ground = groundOf(measure, register);
  return measure.clauses.flatMap((clause) => [...contested(clause), ...twice(clause, measure, ground)]);
};
