import { z } from "zod";
import { measureSchema } from "./schema.ts";
import { actions, type VocabularyAttribute, vocabulary } from "./vocabulary/attributes.ts";

type Json = Readonly<Record<string, unknown>>;

const one = (values: VocabularyAttribute["values"]): Json =>
  values.length === 0 ? { type: "string", minLength: 1 } : { enum: values };

/** A value, or several of which one must be had. */
const orSeveral = (value: Json): readonly Json[] => [value, { type: "array", minItems: 1, items: value }];

const attributeSchema = ({ values, meaning }: VocabularyAttribute): Json => ({
  description: meaning.en,
  anyOf: orSeveral(one(values)),
});

const ids = (description: string): Json => ({ description, anyOf: orSeveral(one([])) });

/** The families whose members come from data. */
const families: Json = {
  "^text\\..+$": {
    description: "A question of `texts` with its answer.",
    anyOf: orSeveral({ type: ["string", "boolean"] }),
  },
  "^claim\\..+$": { description: "A contested value with the id of a claim.", anyOf: orSeveral(one([])) },
  "^product\\.on\\..+$": { description: "Stands on that list of the file.", anyOf: orSeveral({ type: "boolean" }) },
};

/** One map of attributes with their values. */
const row: Json = {
  type: "object",
  properties: {
    body: ids("The body itself: ids of the register."),
    product: ids("The product itself: ids of the catalogue."),
    ...Object.fromEntries([...vocabulary.values()].map((attribute) => [attribute.id, attributeSchema(attribute)])),
  },
  patternProperties: families,
  additionalProperties: false,
};

const rows: Json = { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/row" } };

/** One row with an `any` of named rows: in `to`, `informs` and the like. */
const rowWithAny: Json = {
  type: "object",
  properties: {
    ...(row["properties"] as Json),
    any: { description: "Named rows, of which one must hold besides.", $ref: "#/$defs/rows" },
  },
  required: ["any"],
  patternProperties: families,
  additionalProperties: false,
};

const contestedCondition: Json = {
  type: "object",
  properties: {
    claims: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: {
          value: { $ref: "#/$defs/condition" },
          by: { $ref: "#/$defs/sources" },
          known: { type: "string" },
          status: { enum: ["asserted", "inferred", "announced"] },
          note: { $ref: "#/$defs/words" },
        },
        required: ["value", "by"],
      },
    },
    chosen: { type: "object" },
  },
  required: ["claims"],
};

/** Texts, with or without `text.`, and claims. */
const guard: Json = {
  anyOf: [
    { type: "string", minLength: 1 },
    { type: "object", additionalProperties: { anyOf: orSeveral({ type: ["string", "boolean"] }) } },
  ],
};

const action: Json = {
  anyOf: [
    {
      anyOf: [...actions.values()].map(({ id, words }) => ({ const: id, description: words.name.en })),
    },
    {
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      properties: Object.fromEntries([...actions.keys()].map((id) => [id, { $ref: "#/$defs/guard" }])),
      additionalProperties: false,
    },
  ],
};

/** What an editor is told beyond the shape that the reader checks: the vocabulary, for completion and hovers. The reader checks it in `rows.ts`. */
const richer: Readonly<Record<string, Json>> = {
  condition: { anyOf: [{ $ref: "#/$defs/row" }, { $ref: "#/$defs/rows" }, rowWithAny, contestedCondition] },
  guard,
  action,
};

/** Words about an absent key belong to what editors show. */
const shown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  const { absent, ...rest }: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shown(inner)]),
  );
  return typeof absent === "string"
    ? { ...rest, description: `${String(rest["description"])} Absent: ${absent}.` }
    : rest;
};

/** The JSON Schema of a measure file as zod gives it: the shape that the reader checks, with its meanings. */
export const measureShape = (): Json => z.toJSONSchema(measureSchema, { unrepresentable: "any" });

/** The JSON Schema for editors: the same shape, with the words of the vocabulary in conditions and actions. */
export const editorSchema = (): Json => {
  const shape = shown(measureShape()) as Json;
  const own = shape["$defs"] as Readonly<Record<string, Json>>;
  const described = Object.fromEntries(
    Object.entries(richer).map(([name, schema]) => [name, { description: own[name]?.["description"], ...schema }]),
  );
  return {
    $id: "measure.schema.json",
    title: "A measure of Interdict",
    ...shape,
    $defs: { ...own, ...described, row, rows },
  };
};
