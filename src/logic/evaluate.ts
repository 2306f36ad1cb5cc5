import type { Compiled } from "./compile.ts";
import { attributesOf, type Facts, type Row, type Test, test } from "./condition.ts";
import { smallestHitting } from "./hitting.ts";

/** True or false under every possible completion, with why; or not settled, with what to ask. */
export type Verdict3 =
  | {
      readonly value: boolean;
      /** A smallest set of the known facts that suffices; of several, the one that comes first in the domain. */
      readonly because: readonly Test[];
      /** The first named row of the condition that certainly holds. */
      readonly row?: string;
    }
  | {
      readonly value: undefined;
      /**
       * The unknown attributes on which the answer depends, in the order of the domain: those for which two possible
       * completions differ in nothing else and yet in the answer. Where combinations are impossible: the smallest set
       * of unknown attributes that the condition names, such that completions equal on it have the same answer.
       */
      readonly asks: readonly string[];
    };

const holds = ({ tests }: Row, facts: Facts): boolean =>
  tests.every(({ attribute, values }) => {
    const value = facts.get(attribute);
    return value !== undefined && values.includes(value);
  });

/** Whether some completion of the facts lies in the row. */
const canHold = ({ tests }: Row, facts: Facts): boolean =>
  tests.every(({ attribute, values }) => {
    const value = facts.get(attribute);
    return value === undefined || values.includes(value);
  });

const known = ({ tests }: Row, facts: Facts): readonly Test[] =>
  Object.freeze(
    tests.map(({ attribute }) =>
      test(
        attribute,
        [facts.get(attribute)].filter((v) => v !== undefined),
      ),
    ),
  );

/** Whether all possible completions of the facts lie in the row. */
const certain = (source: Row, { possible, space }: Compiled, facts: Facts): boolean =>
  possible.yes
    .filter((states) => canHold(states, facts))
    .every((states) =>
      source.tests.every(({ attribute, values }) => {
        const value = facts.get(attribute);
        const left =
          states.tests.find((one) => one.attribute === attribute)?.values ?? space.domain.get(attribute) ?? [];
        return (value === undefined ? left : [value]).every((one) => values.includes(one));
      }),
    );

const asksOf = ({ condition, space, possible }: Compiled, facts: Facts): readonly string[] => {
  const named = new Set(attributesOf(condition));
  const unknown = [...space.domain.keys()].filter((attribute) => named.has(attribute) && !facts.has(attribute));
  const place = new Map(unknown.map((attribute, at) => [attribute, at]));
  const against = possible.no.filter((states) => canHold(states, facts));
  /** Two rows of states with different answers: what tells them apart is where they share no value. */
  const apart = (a: Row, b: Row): readonly number[] =>
    a.tests.flatMap(({ attribute, values }) => {
      const others = b.tests.find((one) => one.attribute === attribute)?.values;
      const at = place.get(attribute);
      return at === undefined || others === undefined || others.some((value) => values.includes(value)) ? [] : [at];
    });
  const pairs = possible.yes.filter((states) => canHold(states, facts)).flatMap((a) => against.map((b) => apart(a, b)));
  return smallestHitting(pairs).flatMap((at) => unknown[at] ?? []);
};

/**
 * The verdict on facts, exact: true (false) only when every possible completion is. The facts are taken to be checked
 * (`checkFacts`). Of unchecked ones, a value outside the domain counts as unknown, and impossible facts get some verdict,
 * the same one from every reading of the condition.
 */
export const evaluate = (compiled: Compiled, given: Facts): Verdict3 => {
  const { domain } = compiled.space;
  const facts = new Map([...given].filter(([attribute, value]) => domain.get(attribute)?.includes(value) === true));
  const yes = compiled.yes.find((row) => holds(row, facts));
  if (yes !== undefined) {
    const source = compiled.condition.rows.find((row) => row.name !== undefined && certain(row, compiled, facts));
    const because = known(yes, facts);
    return Object.freeze(
      source?.name === undefined ? { value: true, because } : { value: true, because, row: source.name },
    );
  }
  const no = compiled.no.find((row) => holds(row, facts));
  if (no !== undefined) return Object.freeze({ value: false, because: known(no, facts) });
  return Object.freeze({ value: undefined, asks: Object.freeze(asksOf(compiled, facts)) });
};
