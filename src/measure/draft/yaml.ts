/** What any tool reads as the text it is, without quotation marks: a word, an id. */
const plain = /^[a-z][a-z0-9-]*(?:[./][a-z0-9-]+)*$/;
const misread = /^(?:y|n|yes|no|on|off|true|false|null)$/;

/** A text as YAML, on one line. */
export const scalar = (text: string): string => (plain.test(text) && !misread.test(text) ? text : JSON.stringify(text));

type Flow = string | boolean | readonly Flow[] | { readonly [key: string]: Flow | undefined };

/** A value as YAML, on one line; keys without a value are left out. */
export const flow = (value: Flow): string => {
  if (typeof value === "string") return scalar(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map((one: Flow) => flow(one)).join(", ")}]`;
  const pairs = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : [`${scalar(key)}: ${flow(one)}`],
  );
  return `{${pairs.join(", ")}}`;
};
