import { dropped, type Mutant, mutant, replaced } from "./mutant.ts";
import { isMap, type Path, partAt, type Tree, type TreeMap, withPart } from "./tree.ts";

/** The values that an attribute may have in this file; undefined where they have no end (ids). */
export type Domains = (attribute: string) => readonly (string | boolean)[] | undefined;

const listed = (raw: Tree): readonly Tree[] => (Array.isArray(raw) ? raw : [raw]);

/** Each value of a test left out, and the test turned into its contrary where that can be written. */
const testMutants = (file: Tree, path: Path, attribute: string, domains: Domains): readonly Mutant[] => {
  const raw = partAt(file, path);
  const values = listed(raw);
  const others = domains(attribute)?.filter((value) => !values.includes(value)) ?? [];
  const negated = others.length === 1 ? others[0] : others;
  return [
    ...(Array.isArray(raw) && raw.length > 1 ? raw.map((_, place) => dropped(file, [...path, place])) : []),
    ...(others.length === 0 ? [] : [mutant(file, path, { kind: "negated" }, withPart(file, path, negated))]),
  ];
};

const testsOf = (row: TreeMap): readonly (readonly [string, Tree])[] =>
  Object.entries(row).filter(([, value]) => !isMap(value));

const rowMutants = (file: Tree, path: Path, row: TreeMap, domains: Domains, prefix = ""): readonly Mutant[] =>
  testsOf(row).flatMap(([key]) => [
    dropped(file, [...path, key]),
    ...testMutants(file, [...path, key], prefix !== "" && !key.includes(".") ? prefix + key : key, domains),
  ]);

/** The tests of a row, each enough by itself. */
const apart = (row: TreeMap, name: string): TreeMap =>
  Object.fromEntries(testsOf(row).map(([key, value], place) => [`${name}-${place + 1}`, { [key]: value }]));

/** *And* becomes *or* inside each row, *or* becomes *and* between neighbours that can hold together. */
const joinedMutants = (file: Tree, path: Path, rows: readonly (readonly [string, TreeMap])[]): readonly Mutant[] => {
  const without = (names: readonly string[], put: TreeMap): TreeMap => ({
    ...Object.fromEntries(rows.filter(([name]) => !names.includes(name))),
    ...put,
  });
  return rows.flatMap(([name, row], place) => {
    const next = rows[place + 1];
    const clash = next !== undefined && Object.keys(row).some((key) => Object.hasOwn(next[1], key));
    return [
      ...(testsOf(row).length < 2
        ? []
        : [mutant(file, [...path, name], { kind: "or" }, withPart(file, path, without([name], apart(row, name))))]),
      ...(next === undefined || clash
        ? []
        : [
            mutant(
              file,
              [...path, name],
              { kind: "and", with: next[0] },
              withPart(file, path, without([name, next[0]], { [name]: { ...row, ...next[1] } })),
            ),
          ]),
    ];
  });
};

const namedRows = (map: TreeMap): readonly (readonly [string, TreeMap])[] =>
  Object.entries(map).flatMap(([name, value]) => (isMap(value) ? [[name, value] as const] : []));

/** All changes of one test, value or row of a condition as the file writes it (semantics N1). */
export const conditionMutants = (file: Tree, path: Path, domains: Domains): readonly Mutant[] => {
  const raw = partAt(file, path);
  if (!isMap(raw)) return [];
  const rows = namedRows(raw);
  const shared = rowMutants(file, path, raw, domains);
  if (rows.length === 0) {
    const or = mutant(file, path, { kind: "or" }, withPart(file, path, apart(raw, "row")));
    return testsOf(raw).length < 2 ? shared : [...shared, or];
  }
  const any = isMap(raw["any"]) ? raw["any"] : undefined;
  const [within, inside] = any === undefined ? [path, rows] : [[...path, "any"], namedRows(any)];
  return [
    ...shared,
    ...(inside.length < 2 ? [] : inside.map(([name]) => dropped(file, [...within, name]))),
    ...inside.flatMap(([name, row]) => rowMutants(file, [...within, name], row, domains)),
    ...joinedMutants(file, within, inside),
  ];
};

/** All changes of a guard: its contrary, and each part of it. Without it (`free`) the item always counts. */
export const guardMutants = (file: Tree, path: Path, domains: Domains, free: Mutant): readonly Mutant[] => {
  const raw = partAt(file, path);
  if (isMap(raw)) return [free, ...rowMutants(file, path, raw, domains, "text.")];
  if (typeof raw !== "string") return [];
  const isTruth = domains(`text.${raw}`)?.every((value) => typeof value === "boolean") === true;
  const contrary = mutant(file, path, { kind: "negated" }, replaced(file, path, { [raw]: false }).tree);
  return isTruth ? [free, contrary] : [free];
};
