import { z } from "zod";

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodLazy ? bare(schema.unwrap()) : schema;

/** The schemas one of which a value must meet, those of a choice within a choice included. */
export const optionsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const plain = bare(schema);
  return plain instanceof z.ZodUnion ? plain.options.flatMap(optionsOf) : [plain];
};

/** The keys that an object may have. */
export const keysOf = (schema: z.core.$ZodType): readonly string[] => {
  const plain = bare(schema);
  if (plain instanceof z.ZodRecord && plain.keyType instanceof z.ZodEnum) return plain.keyType.options.map(String);
  return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
};

const required = (schema: z.ZodObject): readonly string[] =>
  Object.entries(schema.shape).flatMap(([key, field]) => (field instanceof z.ZodOptional ? [] : [key]));

const single = (schema: z.core.$ZodType): string => {
  if (schema instanceof z.ZodArray) return "[…]";
  if (schema instanceof z.ZodNumber) return "1";
  if (schema instanceof z.ZodBoolean) return "true, false";
  if (schema instanceof z.ZodEnum) return schema.options.join(", ");
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(", ");
  if (schema instanceof z.ZodObject) {
    const keys = required(schema).length > 0 ? required(schema) : keysOf(schema);
    return `{${keys.map((key) => `${key}: …`).join(", ")}}`;
  }
  return schema instanceof z.ZodRecord ? "{…: …}" : '"…"';
};

/** What a schema takes, in the signs of YAML and in no language: `"…"`, `{if: …, then: …}`. */
export const formOf = (schema: z.core.$ZodType): string => [...new Set(optionsOf(schema).map(single))].join(" · ");
