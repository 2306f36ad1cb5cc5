import { type Condition, condition, type Row, row, type Test, test, type Value } from "../logic/condition.ts";
import type { Problem } from "../problem/problem.ts";
import { measureProblem } from "./problems.ts";
import { isMap, type Path, type Reader } from "./reader.ts";
import { isOpenAttribute } from "./vocabulary/attributes.ts";

/** The attribute that stands for "the body is part of this ancestor": a body may be within several. */
export const withinAttribute = (ancestor: string): string => `body.within=${ancestor}`;

/** The ancestor that such an attribute names, or undefined. */
export const ancestorOf = (attribute: string): string | undefined =>
  attribute.startsWith("body.within=") ? attribute.slice("body.within=".length) : undefined;

const valuesOf = (raw: unknown): readonly Value[] | undefined => {
  const items = Array.isArray(raw) ? raw : [raw];
  const values = items.filter((item): item is Value => typeof item === "string" || typeof item === "boolean");
  return values.length === items.length && values.length > 0 ? values : undefined;
};

/** The values an attribute may take in this file; undefined for ids, which are open. */
const domainOf = (attribute: string, reader: Reader): readonly Value[] | "open" | undefined => {
  if (isOpenAttribute(attribute)) return "open";
  if (attribute.startsWith("product.on.")) return [true, false];
  if (attribute.startsWith("text.")) return reader.textValues(attribute.slice("text.".length));
  if (attribute.startsWith("claim.")) return reader.claimIds(attribute);
  return reader.vocabulary.get(attribute)?.values;
};

const checkTest = (attribute: string, raw: unknown, path: Path, reader: Reader): { test?: Test; problem?: Problem } => {
  const place = reader.place(path);
  const domain = domainOf(attribute, reader);
  if (domain === undefined) return { problem: measureProblem("E-MEASURE-ATTRIBUTE", place, { id: attribute }) };
  const values = valuesOf(raw);
  const wrong =
    values === undefined
      ? raw
      : domain === "open"
        ? values.find((v) => typeof v !== "string" || v === "")
        : values.find((v) => !domain.includes(v));
  if (values === undefined || wrong !== undefined) {
    const known = domain === "open" ? "id" : domain.join(", ");
    return {
      problem: measureProblem("E-MEASURE-VALUE", place, { id: attribute, value: JSON.stringify(wrong), values: known }),
    };
  }
  return { test: test(attribute, values) };
};

/** One map of attribute: value(s). Several ancestors make several rows: a body may be within more than one. */
const readRow = (
  raw: Record<string, unknown>,
  path: Path,
  reader: Reader,
  name?: string,
  prefix = "",
): readonly Row[] => {
  let rows: readonly Row[] = [row([], name)];
  for (const [key, value] of Object.entries(raw)) {
    const attribute = prefix !== "" && !key.includes(".") ? `${prefix}${key}` : key;
    const { test: found, problem } = checkTest(attribute, value, [...path, key], reader);
    if (problem !== undefined) reader.report(problem);
    if (found === undefined) continue;
    const alternatives =
      attribute === "body.within"
        ? found.values.map((ancestor) => test(withinAttribute(String(ancestor)), [true]))
        : [found];
    rows = rows.flatMap((before) => alternatives.map((one) => row([...before.tests, one], before.name)));
  }
  return rows;
};

const readRows = (raw: Record<string, unknown>, path: Path, reader: Reader): readonly Row[] => {
  const entries = Object.entries(raw);
  const maps = entries.filter(([, value]) => isMap(value));
  if (maps.length === 0) return readRow(raw, path, reader);
  if (maps.length < entries.length) {
    reader.shape(path, "mixed");
    return [];
  }
  return maps.flatMap(([name, value]) => (isMap(value) ? readRow(value, [...path, name], reader, name) : []));
};

/**
 * A condition as the file writes it (semantics N1): one row, named rows, or in `to` one row with a single `any` of named rows.
 * Problems go to the reader, with line and column.
 */
export const readCondition = (raw: unknown, path: Path, reader: Reader, allowAny = false): Condition => {
  if (!isMap(raw)) {
    reader.shape(path, "map");
    return condition([]);
  }
  if (!allowAny || !isMap(raw["any"])) return condition(readRows(raw, path, reader));
  const { any, ...common } = raw;
  const shared = readRow(common, path, reader);
  const rows = readRows(any, [...path, "any"], reader);
  return condition(rows.flatMap((one) => shared.map((with_) => row([...with_.tests, ...one.tests], one.name))));
};

/** A guard: a text's id (it must be true), or a map of texts, with or without `text.`, and claims. */
export const readGuard = (raw: unknown, path: Path, reader: Reader): Condition => {
  if (typeof raw === "string") return condition(readRow({ [`text.${raw}`]: true }, path, reader));
  if (isMap(raw)) return condition(readRow(raw, path, reader, undefined, "text."));
  reader.shape(path, "guard");
  return condition([]);
};
