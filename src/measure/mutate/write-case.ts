import type { CaseFile } from "../schema.ts";

/** A text that YAML of any age reads as a text without quotes. */
const bare = (text: string): boolean =>
  /^[a-z][a-z0-9./-]*$/i.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);

const key = (text: string): string => (/^[a-z0-9][a-z0-9./-]*$/i.test(text) ? text : JSON.stringify(text));

const flow = (value: unknown): string => {
  if (typeof value === "string") return bare(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([name, each]) => `${key(name)}: ${flow(each)}`).join(", ")}}`;
};

/** A case as one line of the `cases` of a file. */
export const caseWritten = ({ name, ...rest }: CaseFile): string =>
  `- {name: ${JSON.stringify(name)}, ${flow(rest).slice(1)}`;
