import type { Value } from "../../logic/condition.ts";
import type { RulingToken, Under } from "../ruling.ts";

/** Combinations that give one ruling, said together: by variable the values it may have; one that may have any is left out. */
interface Together {
  readonly values: ReadonlyMap<string, readonly Value[]>;
  readonly ruling: RulingToken;
}

const listed = (value: Value | readonly Value[]): readonly Value[] => (typeof value === "object" ? value : [value]);

const keyOf = ({ values, ruling }: Together, without: string): string =>
  JSON.stringify([ruling, [...values].filter(([id]) => id !== without)]);

/** The rows that differ in the values of one variable only become one. */
const mergeOn = (rows: readonly Together[], variable: string, domain: ReadonlySet<Value>): readonly Together[] =>
  [...Map.groupBy(rows, (row) => keyOf(row, variable)).values()].flatMap((group): readonly Together[] => {
    const [first] = group;
    if (first === undefined) return [];
    const union = [...new Set(group.flatMap(({ values }) => values.get(variable) ?? []))];
    const values = new Map(first.values);
    if (union.length === domain.size) values.delete(variable);
    else if (union.length > 0) values.set(variable, union);
    return [{ ruling: first.ruling, values }];
  });

/** What a ruling is under each combination of what is open, in as few rows as merging on one variable after the other gives. */
export const rulingsTogether = (under: readonly Under[]): readonly Together[] => {
  let rows: readonly Together[] = under.map(({ values, ruling }) => ({
    ruling,
    values: new Map([...values].map(([id, value]) => [id.split("@")[0] ?? id, listed(value)])),
  }));
  const variables = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  const domains = new Map(
    variables.map((variable) => [variable, new Set(rows.flatMap(({ values }) => values.get(variable) ?? []))]),
  );
  for (const variable of variables.toReversed()) rows = mergeOn(rows, variable, domains.get(variable) ?? new Set());
  return rows;
};
