import { z } from "zod";
import { measureShape } from "../../src/measure/json-schema.ts";
import { clauseSchema } from "../../src/measure/schema.ts";

/** A part of the JSON Schema that zod writes. */
export interface Shape {
  readonly description?: string;
  readonly default?: unknown;
  readonly absent?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Shape>>;
}

export const root = measureShape() as Shape;

/** The chapters of the page in which named parts are explained. */
const chapters: Readonly<Record<string, string>> = {
  time: "#times",
  condition: "#conditions",
  guard: "#texts-and-guards",
  action: "#actions",
};

const code = (value: unknown): string => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

const isContested = (shape: Shape): boolean => shape.properties?.["claims"] !== undefined;

const valuesOf = (shape: Shape): Shape | undefined =>
  typeof shape.additionalProperties === "object" && shape.properties === undefined
    ? shape.additionalProperties
    : undefined;

/** What may stand there, in a few words. */
const typeOf = (shape: Shape): string => {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.replace("#/$defs/", "");
    return chapters[name] === undefined ? name : `[${name}](${chapters[name]})`;
  }
  if (shape.anyOf !== undefined) {
    const contested = shape.anyOf.some(isContested);
    const plain = [...new Set(shape.anyOf.filter((one) => !isContested(one)).map(typeOf))];
    return [...plain, ...(contested ? ["[contested](#contested-values)"] : [])].join(" or ");
  }
  if (shape.enum !== undefined) return shape.enum.map(code).join(", ");
  if (shape.const !== undefined) return code(shape.const);
  if (shape.items !== undefined) return `list of ${typeOf(shape.items)}`;
  const values = valuesOf(shape);
  if (values !== undefined)
    return `map of ids, each with ${Object.keys(values).length === 0 ? "a value" : typeOf(values)}`;
  if (shape.properties !== undefined) return "map";
  return { string: "text", boolean: "true or false", number: "number" }[shape.type ?? ""] ?? "value";
};

/** The map inside: of a list, of a map of ids, or itself. */
const inside = (shape: Shape): { readonly shape: Shape; readonly step: string } | undefined => {
  if (shape.properties !== undefined && !isContested(shape)) return { shape, step: "." };
  const values = valuesOf(shape);
  if (values !== undefined && values.properties !== undefined) return { shape: values, step: ".<id>." };
  if (shape.items?.properties !== undefined) return { shape: shape.items, step: "[]." };
  const [only] = (shape.anyOf ?? []).flatMap((one) => inside(one) ?? []);
  return only;
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const exampleOf = (value: unknown): string => {
  const flow = (one: unknown): string => {
    if (Array.isArray(one)) return `[${one.map(flow).join(", ")}]`;
    if (typeof one !== "object" || one === null) return String(one);
    return `{${Object.entries(one)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(", ")}}`;
  };
  return `\`${flow(value)}\``;
};

/** The keys that have a section of their own, and are not unfolded where they first stand. */
const apart = new Set(["sources", "instruments", "texts", "lists", "defaults", "clauses", "cases", "exceptions"]);

const rowsOf = (shape: Shape, prefix: string): readonly string[] =>
  Object.entries(shape.properties ?? {}).flatMap(([key, value]) => {
    const needed = shape.required?.includes(key) === true;
    const absent = value.default === undefined ? value.absent : code(value.default);
    const meaning = [
      value.description ?? "",
      ...(absent === undefined ? [] : [`Absent: ${absent}.`]),
      ...(value.examples === undefined ? [] : [`For example ${value.examples.map(exampleOf).join(", ")}.`]),
    ].join(" ");
    const row = `| \`${prefix}${key}\`${needed ? " *" : ""} | ${cell(typeOf(value))} | ${cell(meaning)} |`;
    const deeper = apart.has(key) ? undefined : inside(value);
    return [row, ...(deeper === undefined ? [] : rowsOf(deeper.shape, `${prefix}${key}${deeper.step}`))];
  });

/** A table of the keys of one map, those of the maps inside it unfolded. A star: needed. */
export const table = (shape: Shape): string =>
  ["| key | what may stand there | meaning |", "|---|---|---|", ...rowsOf(shape, "")].join("\n");

const must = (shape: Shape | undefined): Shape => {
  if (shape === undefined) throw new Error("the schema has another shape than the page expects");
  return shape;
};

const property = (name: string): Shape => must(root.properties?.[name]);
const ofMap = (name: string): Shape => must(valuesOf(property(name)));
const ofList = (name: string): Shape => must(property(name).items);

export const shapes = {
  file: root,
  source: ofMap("sources"),
  instrument: ofMap("instruments"),
  text: ofMap("texts"),
  list: ofMap("lists"),
  clause: z.toJSONSchema(clauseSchema, { unrepresentable: "any" }) as Shape,
  exception: must(must(ofList("clauses").properties?.["exceptions"]).items),
  case: ofList("cases"),
  contested: must(must(ofList("clauses").properties?.["modality"]).anyOf?.find(isContested)),
};
