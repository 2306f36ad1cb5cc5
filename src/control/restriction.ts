import { type BlockableName, blockableNames } from "../catalogue/blockable.ts";
import { type Catalogue, factsOfProduct } from "../catalogue/catalogue.ts";
import type { Rule } from "../deed/deed.ts";
import type { Condition, Value } from "../logic/condition.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Post } from "../measure/facts.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { reachOf } from "../measure/reach.ts";
import { windows } from "../measure/window.ts";
import type { Instant } from "../time/time.ts";

/** What a control point is asked to enforce for one body: names and nothing that is not certain. */
export interface Restriction {
  readonly kind: "restriction";
  readonly measure: string;
  readonly version: string;
  readonly body: string;
  /** The clause or the body's own rule that gives the mandate. */
  readonly mandate: string;
  readonly names: readonly BlockableName[];
  /** The readings that were assumed, with who took the responsibility. */
  readonly assumed: readonly { readonly id: string; readonly value: Value; readonly by: string }[];
}

/** After the end only the withdrawal is emitted; before the start, nothing. */
export type Plan =
  | Restriction
  | {
      readonly kind: "withdrawal";
      readonly measure: string;
      readonly version: string;
      readonly body: string;
      readonly state: string;
    }
  | { readonly kind: "not-yet"; readonly state: string }
  | { readonly kind: "no-mandate" }
  | { readonly kind: "open"; readonly settles: readonly string[] };

export interface Wanted {
  readonly measure: Measure;
  readonly post: Post;
  readonly catalogue: Catalogue;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** The body's own recorded decision to block, where it has one (`mandate` of src/deed). */
  readonly ownRule?: Rule;
  readonly assumed: Restriction["assumed"];
}

const blocks = (clause: Clause): boolean =>
  clause.modality === "prevent" ||
  (clause.modality === "oblige" && clause.actions.some(({ action }) => action === "block"));

/** Is a condition over products and texts certainly true of a product, under what is chosen? */
const certainly = (
  products: Condition,
  product: string,
  facts: ReadonlyMap<string, Value>,
  chosen: ReadonlyMap<string, Value>,
): boolean =>
  products.rows.some(({ tests }) =>
    tests.every(({ attribute, values }) => {
      const value = attribute === "product" ? product : (chosen.get(attribute) ?? facts.get(attribute));
      return value !== undefined && values.includes(value);
    }),
  );

/** The clauses that give a body a mandate: those that block, or with its own rule the prohibition that the rule serves. */
const mandating = ({ measure, post, ownRule }: Wanted, chosen: ReadonlyMap<string, Value>): readonly Clause[] => {
  const bound = measure.clauses.filter((clause) => blocks(clause) && reachOf(clause, post, chosen).role === "bound");
  if (bound.length > 0 || ownRule === undefined) return bound;
  const served = measure.clauses.filter(({ id, modality }) =>
    ownRule.clause === undefined
      ? modality === "prohibit" || modality === "recommend-against" || modality === "recommend"
      : id === ownRule.clause,
  );
  return served.slice(0, 1);
};

/**
 * What may be enforced for a body on a day (design law 6): a mandate, a clause certainly in force, names certainly covered. An open
 * state emits nothing unless a reading is assumed by somebody.
 */
export const plan = (wanted: Wanted): Plan => {
  const { measure, post, catalogue, at, knownAt, ownRule, assumed } = wanted;
  const chosen = chosenIn(measure, knownAt, new Map(assumed.map(({ id, value }) => [id, value])));
  const [clause] = mandating(wanted, chosen);
  if (clause === undefined || post.body === undefined) return { kind: "no-mandate" };
  const found = windows(clause, at, { measure, knownAt, reading: chosen });
  const states = [...new Set(found.map(({ window }) => window.state))];
  const [state = "pending"] = states;
  if (states.length > 1)
    return { kind: "open", settles: [...new Set(found.flatMap(({ reading }) => [...reading.keys()]))] };
  if (state === "pending" || state === "proposed") return { kind: "not-yet", state };
  if (state !== "in-force")
    return { kind: "withdrawal", measure: measure.id, version: measure.version, body: post.body, state };
  const names = [...catalogue.products.keys()]
    .filter((product) => certainly(clause.products, product, factsOfProduct(catalogue, product), chosen))
    .flatMap((product) => blockableNames(product, catalogue, { knownAt }));
  const unique = new Map(names.map((name) => [`${name.name} ${name.wildcard}`, name]));
  return Object.freeze({
    kind: "restriction",
    measure: measure.id,
    version: measure.version,
    body: post.body,
    mandate: blocks(clause) ? `${measure.id}#${clause.id}` : (ownRule?.id ?? clause.id),
    names: [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    assumed,
  });
};
