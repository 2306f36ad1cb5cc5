import type { Value } from "../../logic/condition.ts";
import type { Problem } from "../../problem/problem.ts";
import { always, endOfDay, type Instant, never, parseInstant, startOfDay } from "../../time/time.ts";
import { problemAt } from "../problems.ts";
import type { Context, Registered } from "../source.ts";
import { dayFrom } from "./dates.ts";

/** One row of a register, whatever the file's form. */
export interface RegisterRow {
  readonly kind: "row";
  readonly record: number;
  readonly line: number;
  readonly columns: readonly string[];
  /** The trimmed text of a column, empty where there is none. */
  readonly cell: (column: string) => string;
}

/** The columns of the register itself; every other one names an attribute. */
export const ownColumns: ReadonlySet<string> = new Set(["device", "body", "holder", "valid-from", "valid-to"]);

/** The attribute that a column names: `owner` and `device.owner` alike; undefined for a column that names none. */
const attributeOf = (column: string, { attributes }: Context): string | undefined =>
  [column, `device.${column}`].find((each) => /^(?:device|person)\./.test(each) && attributes.has(each));

/** Columns that nothing is read from: misspelt attributes, and what the register has no use for. */
export const strangeColumns = (columns: readonly string[], context: Context) => {
  const strange = columns.filter(
    (column) => column !== "" && !ownColumns.has(column) && attributeOf(column, context) === undefined,
  );
  const isAttribute = (column: string) => /^(?:device|person)\./.test(column);
  return { misspelt: strange.filter(isAttribute), unused: strange.filter((column) => !isAttribute(column)) };
};

/** Spreadsheets write booleans in the language of their user. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["vrai", true],
  ["waar", true],
  ["wahr", true],
  ["false", false],
  ["faux", false],
  ["onwaar", false],
  ["falsch", false],
]);

const valueFrom = (text: string, values: readonly Value[]): Value | undefined =>
  values.find((value) => (typeof value === "boolean" ? booleans.get(text.toLowerCase()) === value : value === text));

/** A day is its first instant at the start of a span, and midnight after it at the end. */
const edge = (text: string, isEnd: boolean): Instant | undefined => {
  const day = dayFrom(text);
  if (day === undefined) return parseInstant(text);
  return isEnd ? endOfDay(day) : startOfDay(day);
};

/** The facts of one row, or everything that is wrong with it. */
export const readRegisterRow = (
  { record, line, columns, cell }: RegisterRow,
  context: Context,
): Registered | readonly Problem[] => {
  const place = { line, record };
  const problems: Problem[] = [];
  const device = cell("device");
  if (device === "") problems.push(problemAt(context, "E-EVIDENCE-NO-NAME", place));
  const facts = new Map<string, Value>();
  const person = new Map<string, Value>();
  for (const column of columns) {
    const attribute = attributeOf(column, context);
    const text = cell(column);
    if (attribute === undefined || text === "") continue;
    const values = context.attributes.get(attribute) ?? [];
    const value = valueFrom(text, values);
    if (value !== undefined) (attribute.startsWith("person.") ? person : facts).set(attribute, value);
    else
      problems.push(
        problemAt(context, "E-EVIDENCE-VALUE", place, { value: text, attribute, values: values.join(", ") }),
      );
  }
  const edgeOf = (column: string, open: Instant): Instant => {
    const text = cell(column);
    const at = text === "" ? open : edge(text, column === "valid-to");
    if (at === undefined) problems.push(problemAt(context, "E-EVIDENCE-DATE", place, { value: text, column }));
    return at ?? open;
  };
  const validFrom = edgeOf("valid-from", always);
  const validTo = edgeOf("valid-to", never);
  if (validTo <= validFrom) problems.push(problemAt(context, "E-EVIDENCE-SPAN", place));
  if (problems.length > 0) return problems;
  const holder = cell("holder");
  return {
    kind: "device-facts",
    record,
    device,
    body: cell("body") === "" ? context.body : cell("body"),
    ...(holder === "" ? {} : { holder }),
    facts,
    ...(person.size === 0 ? {} : { person }),
    validFrom,
    validTo,
  };
};
