import { type Condition, condition, type Row, row, type Value } from "../../logic/condition.ts";
import { type Diagram, Diagrams, type Variable } from "../../logic/index.ts";
import { factsOfBody, withinFact } from "../../register/facts.ts";
import type { Register } from "../../register/register.ts";
import type { Day } from "../../time/time.ts";
import { claimsOf } from "../claims.ts";
import { another } from "../domain.ts";
import type { Clause, Measure } from "../measure.ts";
import { ancestorOf } from "../rows.ts";
import { effectOf, namedWhen } from "../ruling.ts";
import { impossible, isOpenAttribute, vocabulary } from "../vocabulary/attributes.ts";

/** Every condition in a part of a measure. */
const conditionsIn = (value: unknown): readonly Condition[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && value.kind === "condition") return [value as unknown as Condition];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(conditionsIn);
};

/** What a measure names of an attribute, wherever. */
export const namedIn = (value: unknown): ReadonlyMap<string, ReadonlySet<Value>> => {
  const found = new Map<string, Set<Value>>();
  for (const { rows } of conditionsIn(value))
    for (const { tests } of rows)
      for (const { attribute, values } of tests)
        found.set(attribute, new Set([...(found.get(attribute) ?? []), ...values]));
  return found;
};

const domainIn = (measure: Measure) => {
  const claims = new Map(claimsOf(measure).map(({ id, claims: all }) => [id, all.map((one) => one.id)]));
  return (attribute: string, named: ReadonlySet<Value>): readonly Value[] => {
    if (attribute.startsWith("text."))
      return measure.texts.get(attribute.slice("text.".length))?.values ?? [true, false];
    if (attribute.startsWith("claim.")) return claims.get(attribute) ?? [...named];
    if (isOpenAttribute(attribute)) return [...named, another];
    const values = vocabulary.get(attribute)?.values ?? [true, false];
    // The register also holds bodies of kinds that no condition can name: a region, a state.
    return attribute === "body.kind" ? [...values, another] : values;
  };
};

const isOfBody = (attribute: string): boolean => /^body(?:[.=]|$)/.test(attribute);

/** The conditions of one measure as exact diagrams, over facts, questions and claims alike; impossible combinations are left out. */
export interface Ground {
  readonly d: Diagrams;
  readonly possible: Diagram;
  /** When a clause names an action, without its time and its exceptions. */
  readonly match: (clause: Clause, action: string) => Diagram;
  /** When what a clause says of the action counts as `permitted`, `prohibited` … */
  readonly effect: (clause: Clause, action: string, tokens: readonly string[]) => Diagram;
  readonly holds: (node: Diagram) => boolean;
  /**
   * The bodies that stood at some time of a span of days and under whose facts it can hold; each once. `known`: only those of which the register
   * knows all that it depends on.
   */
  readonly bodies: (node: Diagram, from: Day, to: Day, known?: "known") => Iterable<string>;
}

const held = new WeakMap<Measure, { readonly register: Register; readonly ground: Ground }>();

/** The ground of a measure; made once for all rules. */
export const groundOf = (measure: Measure, register: Register): Ground => {
  const before = held.get(measure);
  if (before?.register === register) return before.ground;
  const ground = makeGround(measure, register);
  held.set(measure, { register, ground });
  return ground;
};

const makeGround = (measure: Measure, register: Register): Ground => {
  const named = new Map(namedIn({ clauses: measure.clauses, never: impossible.map((one: Row) => condition([one])) }));
  const domain = domainIn(measure);
  const order: readonly Variable[] = [...named].map(([id, values]) => ({ id, values: domain(id, values) }));
  const d = new Diagrams(order);
  const possible = d.not(d.rows(condition(impossible)));
  const everything = condition([row([])]);
  const holds = (node: Diagram): boolean => d.leavesUnder(node, possible).includes(1);
  const and = (...parts: readonly Condition[]): Diagram =>
    parts.reduce<Diagram>((all, part) => d.apply("and", all, d.rows(part)), d.leaf(1));
  const who = ({ to, where, products }: Clause) => and(to, where ?? everything, products);
  const effect: Ground["effect"] = (clause, action, tokens) =>
    clause.modalities.reduce<Diagram>((some, { modality, guard }) => {
      const token = effectOf(modality, clause.actions, action);
      if (token === undefined || !tokens.includes(token)) return some;
      const here = and(namedWhen(modality, clause.actions, action), guard ?? everything);
      return d.apply("or", some, d.apply("and", here, who(clause)));
    }, d.leaf(0));
  const match: Ground["match"] = (clause, action) =>
    d.apply("and", and(namedWhen(clause.modality, clause.actions, action)), who(clause));
  const ofBody = order.filter(({ id }) => isOfBody(id));

  const valued = (attribute: Variable, value: Value): readonly [string, Value] => [
    attribute.id,
    attribute.values.includes(value) ? value : another,
  ];
  /** What the body is, which is quick to know. */
  const ownFacts = (id: string, day: Day): ReadonlyMap<string, Value> => {
    const known = factsOfBody(register, id, day);
    return new Map(
      ofBody.flatMap((one) => {
        const value = one.id === "body" ? id : known.get(one.id);
        return value === undefined ? [] : [valued(one, value)];
      }),
    );
  };
  /** What it is part of besides. */
  const allFacts = (own: ReadonlyMap<string, Value>, id: string, day: Day): ReadonlyMap<string, Value> => {
    const within = ofBody.flatMap((one) => {
      const ancestor = ancestorOf(one.id);
      const value = ancestor === undefined ? undefined : withinFact(register, id, ancestor, day);
      return value === undefined ? [] : [valued(one, value)];
    });
    return new Map([...own, ...within]);
  };

  // The bodies of the authority's own country are the likeliest to be meant.
  const country = `${measure.authority.split("/")[0] ?? ""}/`;
  const [own, others] = [true, false].map((wished) =>
    register.bodies.filter(({ id }) => id.startsWith(country) === wished),
  );
  const likeliestFirst = [...(own ?? []), ...(others ?? [])];

  function* bodies(node: Diagram, from: Day, to: Day, known?: "known"): Iterable<string> {
    const needed = known === undefined ? [] : d.support(node).filter(isOfBody);
    const asked = new Map<string, boolean>();
    const canHold = (facts: ReadonlyMap<string, Value>): boolean => {
      const key = JSON.stringify([...facts]);
      const before = asked.get(key);
      if (before !== undefined) return before;
      const can = d.leavesUnder(d.restrict(node, facts), d.restrict(possible, facts)).includes(1);
      asked.set(key, can);
      return can;
    };
    const done = new Set<string>();
    for (const { id, validFrom, validTo } of likeliestFirst) {
      const first = validFrom === undefined || validFrom < from ? from : validFrom;
      if (first > to || (validTo !== undefined && validTo < first) || done.has(id)) continue;
      const own = ownFacts(id, first);
      if (!canHold(own)) continue;
      const facts = allFacts(own, id, first);
      if (needed.some((attribute) => !facts.has(attribute)) || !canHold(facts)) continue;
      done.add(id);
      yield id;
    }
  }

  return { d, possible, match, effect, holds, bodies };
};
