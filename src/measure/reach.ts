import { type Condition, condition, row } from "../logic/condition.ts";
import { compile, evaluate } from "../logic/index.ts";
import type { Post } from "./facts.ts";
import { valueAt } from "./facts.ts";
import type { Clause, Outside } from "./measure.ts";
import { ancestorOf } from "./rows.ts";
import { impossible, vocabulary } from "./vocabulary/attributes.ts";

export type Role = "bound" | "invited" | "informed" | "outside" | "unknown";

/** Whom a clause speaks to, seen from one body (semantics N2, §3.4 line 1). */
export interface Reach {
  readonly role: Role;
  /** Facts of the body that would settle an unknown reach. */
  readonly asks: readonly string[];
  readonly because?: Outside;
}

const isPersonal = (attribute: string): boolean => attribute.startsWith("person.");

/** What a condition says of the body alone: it speaks to the body when some person of it could match. */
const ofBody = (given: Condition): Condition =>
  condition(given.rows.map(({ tests, name }) => row(tests.filter(({ attribute }) => !isPersonal(attribute)), name)));

const truth = (given: Condition | undefined, post: Post): { readonly value: boolean | undefined; readonly asks: readonly string[] } => {
  if (given === undefined) return { value: false, asks: [] };
  const rows = ofBody(given).rows.flatMap((one) => {
    const open = one.tests.filter(({ attribute }) => valueAt(post, attribute) === undefined);
    const refuted = one.tests.some(({ attribute, values }) => {
      const value = valueAt(post, attribute);
      return value !== undefined && !values.includes(value);
    });
    return refuted ? [] : [row(open, one.name)];
  });
  const attributes = [...new Set(rows.flatMap(({ tests }) => tests.map(({ attribute }) => attribute)))];
  const domain = new Map(attributes.map((id) => [id, vocabulary.get(id)?.values ?? [true, false]]));
  const compiled = compile(condition(rows), { domain, never: impossible.filter(({ tests }) => tests.every(({ attribute }) => domain.has(attribute))) });
  if (!compiled.ok) return { value: undefined, asks: attributes };
  const verdict = evaluate(compiled.value, new Map());
  return verdict.value === undefined
    ? { value: undefined, asks: verdict.asks.map((id) => (ancestorOf(id) === undefined ? id : "body.within")) }
    : { value: verdict.value, asks: [] };
};

/**
 * Bound by a norm or a block, invited by a recommendation, only informed, outside with its reason, or unknown with what to ask.
 * A body that the clause names nowhere is outside.
 */
export const reachOf = (clause: Clause, post: Post): Reach => {
  const to = truth(clause.to, post);
  const invites = clause.modality === "recommend" || clause.modality === "recommend-against";
  if (to.value === true) return { role: invites ? "invited" : "bound", asks: [] };
  if (to.value === undefined) return { role: "unknown", asks: to.asks };
  for (const because of clause.outside) if (truth(because.where, post).value === true && truth(clause.informs, post).value !== true) return { role: "outside", asks: [], because };
  const informs = truth(clause.informs, post);
  if (informs.value === true) {
    const because = clause.outside.find(({ where }) => truth(where, post).value === true);
    return { role: "informed", asks: [], ...(because === undefined ? {} : { because }) };
  }
  return { role: informs.value === undefined ? "unknown" : "outside", asks: informs.asks };
};
