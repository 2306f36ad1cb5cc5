import { type Condition, condition, type Row, row, test } from "../../logic/condition.ts";
import type { Variable } from "../../logic/diagram.ts";
import { factsOfBody, withinFact } from "../../register/facts.ts";
import { bodyAt, body as latest } from "../../register/register.ts";
import type { Post, Surroundings } from "../facts.ts";
import type { Measure } from "../measure.ts";
import { ancestorOf } from "../rows.ts";
import { vocabulary } from "../vocabulary/attributes.ts";

/** When a comparison is made, and with what around it. */
export interface Moment {
  readonly at: number;
  readonly knownAt: number;
  readonly around: Surroundings;
}

/** The value of an id that no condition names. */
export const another = "another";

/** Each measure is asked about a body of its own territory: whatever a condition says of what the body is part of holds. */
export const ownTerritory: Post = Object.freeze({ facts: new Map(), within: () => true });

/** Nothing is known, not even of which body it is. */
export const anywhere: Post = Object.freeze({ facts: new Map(), within: () => undefined });

/** Every condition inside a value, changed. */
const mapConditions = <T>(value: T, change: (given: Condition) => Condition): T => {
  if (Array.isArray(value)) return value.map((one) => mapConditions(one, change)) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, mapConditions(one, change)])) as T;
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && value.kind === "condition") return change(value as unknown as Condition) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapConditions(one, change)])) as T;
};

/** Every condition inside a value. */
export const conditionsIn = (value: unknown): readonly Condition[] => {
  const found: Condition[] = [];
  mapConditions(value, (given) => {
    found.push(given);
    return given;
  });
  return found;
};

/**
 * The measure with the bodies that it names read as bodies of their kind, so that "the government of X" meets "the government of Y". A body
 * that the register does not know is taken as named.
 */
export const byKind = (measure: Measure, { at, knownAt, around: { register } }: Moment): Measure => {
  const kindOf = (id: string) => bodyAt(register, id, at, knownAt)?.kind ?? latest(register, id)?.kind;
  const change = ({ rows }: Condition): Condition =>
    condition(
      rows.flatMap((one): readonly Row[] => {
        const named = one.tests.find(({ attribute }) => attribute === "body");
        if (named === undefined) return [one];
        const others = one.tests.filter((other) => other !== named);
        const kinds = named.values.map((id) => kindOf(String(id)));
        const known = kinds.flatMap((kind) => kind ?? []);
        const unknown = known.length < kinds.length;
        return [row(unknown ? others : [...others, test("body.kind", known)], one.name)];
      }),
    );
  return { ...measure, clauses: mapConditions(measure.clauses, change) };
};

/** A body of the register with what it settles of some variables. */
export interface Standing {
  readonly id: string;
  readonly row: Row;
}

/** The real bodies that stood and whose kind is confirmed. */
export const realBodies = ({ at, knownAt, around: { register } }: Moment): readonly string[] =>
  [...register.byId.keys()].filter(
    (id) =>
      bodyAt(register, id, at, knownAt)?.world === "real" && factsOfBody(register, id, at, knownAt).has("body.kind"),
  );

/** What the register says of these bodies; what it does not say stays open. */
export const bodiesThatStood = (
  variables: readonly Variable[],
  ids: readonly string[],
  { at, knownAt, around: { register } }: Moment,
): readonly Standing[] =>
  ids.map((id) => {
    const facts = factsOfBody(register, id, at, knownAt);
    const tests = variables.flatMap(({ id: key, values }) => {
      const ancestor = ancestorOf(key);
      if (key === "body") return [test(key, [values.includes(id) ? id : another])];
      const value = ancestor === undefined ? facts.get(key) : withinFact(register, id, ancestor, at, knownAt);
      return value === undefined || (ancestor === undefined && !vocabulary.has(key)) ? [] : [test(key, [value])];
    });
    return { id, row: row(tests) };
  });

/** That the facts are those of one of the bodies. */
export const ofOneOf = (bodies: readonly Standing[]): Condition => {
  const rows = new Map(bodies.map(({ row: one }) => [JSON.stringify(one.tests), one]));
  return condition([...rows.values()]);
};
