import { isMap } from "../../measure/reader.ts";

/** A JSON object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | undefined => (isMap(value) ? value : undefined);

/** A text that is not empty, or a number as text. */
export const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  return typeof value === "number" ? String(value) : undefined;
};
