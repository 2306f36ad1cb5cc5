import { z } from "zod";
import { isMap, type Tree } from "./tree.ts";

/** What mutating a part asks of its schema. */
type Shape =
  | { readonly kind: "condition" }
  | { readonly kind: "guard" }
  | { readonly kind: "action"; readonly guard: z.core.$ZodType }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "truth" }
  | { readonly kind: "text" }
  | { readonly kind: "list"; readonly item: z.core.$ZodType }
  | { readonly kind: "named"; readonly item: z.core.$ZodType }
  | {
      readonly kind: "fields";
      readonly fields: ReadonlyMap<string, { readonly schema: z.core.$ZodType; readonly optional: boolean }>;
    }
  | { readonly kind: "other" };

const other: Shape = { kind: "other" };

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema instanceof z.ZodLazy
      ? unwrap(schema.unwrap())
      : schema;

const optionsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const bare = unwrap(schema);
  return bare instanceof z.ZodUnion ? bare.options.flatMap(optionsOf) : [bare];
};

/** A map of attributes: its values are checked against the vocabulary, not by the schema. */
const isCondition = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodRecord && unwrap(schema.valueType) instanceof z.ZodUnknown;

/** A text's id, or a map of texts and what they must say. */
const isGuard = (schema: z.core.$ZodType): boolean => {
  const options = optionsOf(schema);
  return options.some((one) => one instanceof z.ZodString) && options.some(isCondition);
};

/** The guard of an item that may stand alone or under one: `use`, `{have: keep}`. */
const guardOfAction = (options: readonly z.core.$ZodType[]): z.core.$ZodType | undefined => {
  if (!options.some((one) => one instanceof z.ZodString)) return undefined;
  const guarded = options.find((one) => one instanceof z.ZodRecord && isGuard(one.valueType));
  return guarded instanceof z.ZodRecord ? guarded.valueType : undefined;
};

const parses = (schema: z.core.$ZodType, value: Tree): boolean => z.core.safeParse(schema, value).success;

const single = (schema: z.core.$ZodType): Shape => {
  if (isCondition(schema)) return { kind: "condition" };
  if (schema instanceof z.ZodEnum) return { kind: "choice", values: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: "truth" };
  if (schema instanceof z.ZodString) return { kind: "text" };
  if (schema instanceof z.ZodArray) return { kind: "list", item: schema.element };
  if (schema instanceof z.ZodRecord) return { kind: "named", item: schema.valueType };
  if (schema instanceof z.ZodObject)
    return {
      kind: "fields",
      fields: new Map(
        Object.entries(schema.shape).map(([key, field]) => [
          key,
          { schema: field, optional: field instanceof z.ZodOptional },
        ]),
      ),
    };
  return other;
};

/** Which of the shapes that a schema allows a value has. */
export const shapeOf = (schema: z.core.$ZodType, value: Tree): Shape => {
  const options = optionsOf(schema);
  const contested =
    isMap(value) && isMap(value["claims"])
      ? options.find((one) => one instanceof z.ZodObject && Object.hasOwn(one.shape, "claims"))
      : undefined;
  if (contested !== undefined) return single(contested);
  if (isGuard(schema)) return { kind: "guard" };
  const guard = guardOfAction(options);
  if (guard !== undefined && !Array.isArray(value)) return { kind: "action", guard };
  const [only, ...more] = options;
  const found = only !== undefined && more.length === 0 ? only : options.find((one) => parses(one, value));
  return found === undefined ? other : single(found);
};

/** The values of a choice that a schema offers, where it offers one. */
export const choicesOf = (schema: z.core.$ZodType): readonly string[] | undefined => {
  const options = optionsOf(schema);
  const [only] = options;
  return options.length === 1 && only instanceof z.ZodEnum ? only.options.map(String) : undefined;
};
