import type { Condition, Row, Value } from "../../../logic/condition.ts";
import { ancestorOf } from "../../rows.ts";

type Tests = Readonly<Record<string, Value | readonly Value[]>>;

const oneOrSeveral = (values: readonly Value[]): Value | readonly Value[] => {
  const [only, ...more] = values;
  return only !== undefined && more.length === 0 ? only : values;
};

const testsOf = ({ tests }: Row, more: Tests): Tests => ({
  ...Object.fromEntries(
    tests.map(({ attribute, values }) => {
      const ancestor = ancestorOf(attribute);
      return ancestor === undefined ? [attribute, oneOrSeveral(values)] : ["body.within", ancestor];
    }),
  ),
  ...more,
});

/** A condition as a file writes it, with these tests added to each of its rows. */
export const conditionFile = (
  { rows }: Pick<Condition, "rows">,
  more: Tests,
): Tests | Readonly<Record<string, Tests>> => {
  const [only, ...others] = rows;
  if (only === undefined) return more;
  if (others.length === 0) return testsOf(only, more);
  const names = rows.map(({ name }) => name);
  return Object.fromEntries(
    rows.map((row, place) => {
      const own = row.name !== undefined && names.indexOf(row.name) === names.lastIndexOf(row.name);
      return [own ? row.name : `row-${place + 1}`, testsOf(row, more)];
    }),
  );
};

/** The questions to the text that a condition asks. */
export const textsIn = ({ rows }: Pick<Condition, "rows">): readonly string[] =>
  rows.flatMap(({ tests }) =>
    tests.flatMap(({ attribute }) => (attribute.startsWith("text.") ? [attribute.slice("text.".length)] : [])),
  );
