import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import type { Compiled } from "./compile.ts";
import type { Row, Test, Value } from "./condition.ts";
import { problem } from "./problems.ts";

/** A name as SQL, in SQLite and in PostgreSQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A truth value is kept as the text `true` or `false`. */
const textOf = (value: Value): string => String(value);

const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A balanced tree: SQLite allows expressions a depth of 1,000, and a flat chain of ORs is as deep as it is long. */
const chain = (parts: readonly string[], operator: "AND" | "OR", empty: "TRUE" | "FALSE"): string => {
  const [first] = parts;
  if (first === undefined) return empty;
  if (parts.length === 1) return first;
  const half = Math.ceil(parts.length / 2);
  const sides = [parts.slice(0, half), parts.slice(half)].map((side) => chain(side, operator, empty));
  return `(${sides.join(` ${operator} `)})`;
};

const cannotBeKept = (text: string): boolean => text.includes("\0") || !text.isWellFormed();

/** What no name and no text column can keep as it is, and the texts that a column would not tell apart. */
const check = ({ variables, space }: Compiled, column: Column): readonly Problem[] =>
  variables.flatMap((attribute) => {
    const texts = [...new Set(space.domain.get(attribute))].map(textOf);
    const refused = texts.filter((text, at) => cannotBeKept(text) || texts.indexOf(text) !== at);
    return [...[column(attribute)].flat().filter(cannotBeKept), ...refused].map((text) =>
      problem("E-LOGIC-SQL", {}, { attribute, text: JSON.stringify(text).slice(1, -1) }),
    );
  });

/** The column that holds an attribute: its name, or a path such as table and name; quoting is done here. */
export type Column = (attribute: string) => string | readonly string[];

/**
 * The condition as an SQL expression, the same for SQLite and PostgreSQL: 1 true, 0 false, NULL undetermined, exactly as
 * `evaluate`. Each column is text, NULL where the fact is unknown, with truth values as 'true' and 'false'; no NULL ever
 * decides.
 *
 * Problems: E-LOGIC-SQL for names and values that SQL text cannot keep (U+0000, half a surrogate pair), and for values
 * that it cannot tell apart (true and "true" of one attribute).
 */
export const toSql = (compiled: Compiled, column: Column): Result<string> => {
  const problems = check(compiled, column);
  if (problems.length > 0) return fail(...problems);
  const nameOf = (attribute: string): string => [column(attribute)].flat().map(quoteName).join(".");
  const writeTest = ({ attribute, values }: Test): string =>
    `COALESCE(${nameOf(attribute)} IN (${values.map(textOf).map(quoteText).join(", ")}), FALSE)`;
  const writeRow = ({ tests }: Row): string => chain(tests.map(writeTest), "AND", "TRUE");
  const write = (rows: readonly Row[]): string => chain(rows.map(writeRow), "OR", "FALSE");
  return ok(`CASE WHEN ${write(compiled.yes)} THEN 1 WHEN ${write(compiled.no)} THEN 0 END`);
};
