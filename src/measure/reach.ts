import { type Condition, condition, row, type Value } from "../logic/condition.ts";
import { compile, evaluate } from "../logic/index.ts";
import type { Post } from "./facts.ts";
import { valueAt } from "./facts.ts";
import type { Clause, Modality, Outside } from "./measure.ts";
import { ancestorOf } from "./rows.ts";
import type { Reading } from "./times.ts";
import { impossible, isOpenAttribute, vocabulary } from "./vocabulary/attributes.ts";

/** How a body stands to a clause; `unknown` where what decides it is not known. */
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
  condition(
    given.rows.map(({ tests, name }) =>
      row(
        tests.filter(({ attribute }) => !isPersonal(attribute)),
        name,
      ),
    ),
  );

type Lookup = (attribute: string) => Value | undefined;

const truth = (
  given: Condition | undefined,
  lookup: Lookup,
): { readonly value: boolean | undefined; readonly asks: readonly string[] } => {
  if (given === undefined) return { value: false, asks: [] };
  const rows = given.rows.flatMap((one) => {
    const open = one.tests.filter(({ attribute }) => lookup(attribute) === undefined);
    const refuted = one.tests.some(({ attribute, values }) => {
      const value = lookup(attribute);
      return value !== undefined && !values.includes(value);
    });
    return refuted ? [] : [row(open, one.name)];
  });
  const attributes = [...new Set(rows.flatMap(({ tests }) => tests.map(({ attribute }) => attribute)))];
  const domain = new Map(
    attributes.map((id) => {
      const named = [
        ...new Set(
          rows.flatMap(({ tests }) =>
            tests.filter(({ attribute }) => attribute === id).flatMap(({ values }) => values),
          ),
        ),
      ];
      // What is named and not in the vocabulary is open (a text, an ancestor, an id): it may also be something else.
      const closed = isOpenAttribute(id) ? undefined : vocabulary.get(id)?.values;
      return [id, closed ?? [...named, ...[true, false].filter((one) => !named.includes(one))]] as const;
    }),
  );
  const compiled = compile(condition(rows), {
    domain,
    never: impossible.filter(({ tests }) => tests.every(({ attribute }) => domain.has(attribute))),
  });
  if (!compiled.ok) return { value: undefined, asks: attributes };
  const verdict = evaluate(compiled.value, new Map());
  return verdict.value === undefined
    ? { value: undefined, asks: verdict.asks.map((id) => (ancestorOf(id) === undefined ? id : "body.within")) }
    : { value: verdict.value, asks: [] };
};

/** Whether a condition holds of a post, as far as its facts and what is chosen of the measure’s texts settle it. */
export const holdsFor = (given: Condition, post: Post, chosen: Reading): "yes" | "no" | "open" => {
  const { value } = truth(given, (attribute) => chosen.get(attribute) ?? valueAt(post, attribute));
  return value === undefined ? "open" : value ? "yes" : "no";
};

const invites = (modality: Modality): boolean => modality === "recommend" || modality === "recommend-against";

/** The modalities that a clause may have under what is chosen; several where they are contested and nothing is chosen. */
const modalitiesUnder = ({ modalities }: Clause, chosen: Reading): readonly Modality[] => {
  const left = modalities.filter(({ guard }) =>
    (guard?.rows ?? [{ tests: [] }]).some(({ tests }) =>
      tests.every(({ attribute, values }) => {
        const value = chosen.get(attribute);
        return value === undefined || values.includes(value);
      }),
    ),
  );
  return left.map(({ modality }) => modality);
};

/**
 * Bound by a norm or a block, invited by a recommendation, only informed, outside with its reason, or unknown with what to ask.
 * A body that the clause names nowhere is outside; where it is contested whether the clause binds or advises, its reach is unknown. `chosen` is what is chosen of the measure's texts (`chosenIn`).
 */
export const reachOf = (clause: Clause, post: Post, chosen: Reading): Reach => {
  const lookup: Lookup = (attribute) => chosen.get(attribute) ?? valueAt(post, attribute);
  const spoken = (given: Condition | undefined) => truth(given === undefined ? undefined : ofBody(given), lookup);
  const to = spoken(clause.to);
  if (to.value === true) {
    const roles = new Set(modalitiesUnder(clause, chosen).map(invites));
    if (roles.size > 1) return { role: "unknown", asks: [] };
    return { role: roles.has(true) ? "invited" : "bound", asks: [] };
  }
  if (to.value === undefined) return { role: "unknown", asks: to.asks };
  for (const because of clause.outside)
    if (spoken(because.where).value === true && spoken(clause.informs).value !== true)
      return { role: "outside", asks: [], because };
  const informs = spoken(clause.informs);
  if (informs.value === true) {
    const because = clause.outside.find(({ where }) => spoken(where).value === true);
    return { role: "informed", asks: [], ...(because === undefined ? {} : { because }) };
  }
  return { role: informs.value === undefined ? "unknown" : "outside", asks: informs.asks };
};
