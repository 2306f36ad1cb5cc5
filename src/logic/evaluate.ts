import { boxesOf, boxOf, layoutOf, leavesRoom } from "./box.ts";
import type { Compiled } from "./compile.ts";
import { attributesOf, type Facts, type Row, row, type Test, test } from "./condition.ts";
import { Diagrams } from "./diagram.ts";

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

const factsOf = (facts: Iterable<readonly [string, string | boolean]>): Row =>
  row([...facts].map(([attribute, value]) => test(attribute, [value])));

/** What the rows still say once the facts are known. */
const open = (rows: readonly Row[], facts: Facts): readonly Row[] =>
  rows
    .filter(({ tests }) =>
      tests.every(({ attribute, values }) => {
        const value = facts.get(attribute);
        return value === undefined || values.includes(value);
      }),
    )
    .map(({ tests }) => row(tests.filter(({ attribute }) => !facts.has(attribute))));

/** The first named row of the condition that all possible completions share. */
const certainRow = ({ condition, never, space }: Compiled, facts: Facts): string | undefined => {
  const layout = layoutOf(space.domain, new Set(attributesOf({ rows: [...condition.rows, ...never] })));
  const inLayout = [...facts].filter(([attribute]) => layout.fields.some((field) => field.attribute === attribute));
  const known = boxOf(factsOf(inLayout), layout) ?? layout.full;
  return condition.rows.find(
    (one) => one.name !== undefined && !leavesRoom(known, boxesOf([one, ...never], layout), layout, { comparisons: 0 }),
  )?.name;
};

const asksOf = ({ condition, never, space }: Compiled, facts: Facts): readonly string[] => {
  const [rows, impossible] = [open(condition.rows, facts), open(never, facts)];
  const involved = new Set(attributesOf({ rows: [...rows, ...impossible] }));
  const order = [...space.domain].filter(([id]) => involved.has(id)).map(([id, values]) => ({ id, values }));
  const diagrams = new Diagrams(order);
  const possible = diagrams.not(diagrams.rows({ rows: impossible }));
  const named = attributesOf(condition).filter((attribute) => involved.has(attribute));
  return diagrams.settle(diagrams.rows({ rows }), possible, (holding) => holding, named);
};

/**
 * The verdict on facts, exact: true (false) only when every possible completion is. The facts are taken to be checked
 * (`checkFacts`). Of unchecked ones, a value outside the domain counts as unknown, and impossible facts get some verdict,
 * true or false as every reading of the condition says.
 * @throws SizeExceeded where the questions of a compiled condition outgrow the limits all the same
 */
export const evaluate = (compiled: Compiled, given: Facts): Verdict3 => {
  const { domain } = compiled.space;
  const facts = new Map([...given].filter(([attribute, value]) => domain.get(attribute)?.includes(value) === true));
  const because = ({ tests }: Row): readonly Test[] =>
    tests.flatMap(({ attribute }) => factsOf([...facts].filter(([known]) => known === attribute)).tests);
  const yes = compiled.yes.find((one) => holds(one, facts));
  if (yes !== undefined) {
    const name = certainRow(compiled, facts);
    return Object.freeze({ value: true, because: because(yes), ...(name === undefined ? {} : { row: name }) });
  }
  const no = compiled.no.find((one) => holds(one, facts));
  if (no !== undefined) return Object.freeze({ value: false, because: because(no) });
  return Object.freeze({ value: undefined, asks: Object.freeze(asksOf(compiled, facts)) });
};
