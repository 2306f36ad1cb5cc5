import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { boxesOf, boxOf, layoutOf, leavesRoom } from "./box.ts";
import {
  attributesOf,
  type Condition,
  type Domain,
  type Facts,
  row,
  type Space,
  test,
  type Value,
} from "./condition.ts";
import { problem } from "./problems.ts";
import { withinSize } from "./size.ts";

/** As many values as a message can show. */
const shown = (values: readonly Value[]): string =>
  [...values.slice(0, 30).map(String), ...(values.length > 30 ? ["…"] : [])].join(", ");

const checkValue = (attribute: string, value: Value, domain: Domain): readonly Problem[] => {
  const values = domain.get(attribute);
  if (values === undefined) return [problem("E-LOGIC-ATTRIBUTE", {}, { attribute })];
  if (values.includes(value)) return [];
  return [problem("E-LOGIC-VALUE", {}, { attribute, value: String(value), allowed: shown(values) })];
};

/** Every attribute (E-LOGIC-ATTRIBUTE) and value (E-LOGIC-VALUE) of some rows that the domain does not have. */
export const checkRows = ({ rows }: Pick<Condition, "rows">, domain: Domain): readonly Problem[] =>
  rows.flatMap(({ tests }) =>
    tests.flatMap(({ attribute, values }) =>
      domain.has(attribute)
        ? values.flatMap((value) => checkValue(attribute, value, domain))
        : [problem("E-LOGIC-ATTRIBUTE", {}, { attribute })],
    ),
  );

/** Whether a possible state has these facts: no completion of impossible ones avoids all the never rows. */
const canBe = (facts: Facts, { domain, never }: Space): boolean => {
  const layout = layoutOf(domain, new Set([...facts.keys(), ...attributesOf({ rows: never })]));
  const known = boxOf(row([...facts].map(([attribute, value]) => test(attribute, [value]))), layout);
  return known !== undefined && leavesRoom(known, boxesOf(never, layout), layout, { comparisons: 0 });
};

/** A set of facts of which none can be left out without the rest being possible. */
const culprits = (facts: Facts, space: Space): Facts => {
  let needed = facts;
  for (const attribute of facts.keys()) {
    const fewer = new Map([...needed].filter(([other]) => other !== attribute));
    if (!canBe(fewer, space)) needed = fewer;
  }
  return needed;
};

/**
 * The same facts, once they are known to be sayable (E-LOGIC-ATTRIBUTE, E-LOGIC-VALUE) and possible together
 * (E-LOGIC-IMPOSSIBLE, which names a smallest group that excludes itself). To be called where facts come in; what
 * evaluates them later takes them as they are.
 */
export const checkFacts = (facts: Facts, space: Space): Result<Facts> => {
  const unsayable = [...facts].flatMap(([attribute, value]) => checkValue(attribute, value, space.domain));
  if (unsayable.length > 0) return fail(...unsayable);
  const together = withinSize(() => (canBe(facts, space) ? undefined : culprits(facts, space)));
  if (!together.ok) return together;
  if (together.value === undefined) return ok(facts);
  const named = [...together.value].map(([attribute, value]) => `${attribute}: ${value}`).join(", ");
  return fail(problem("E-LOGIC-IMPOSSIBLE", {}, { facts: named }));
};
