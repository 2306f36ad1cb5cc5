import { createHash } from "node:crypto";

const longest = 40;

/** The id that a label stands for: parts up to the first year, where a doubled hyphen is one hyphen, and the words of the last part after it. */
const idOf = (label: string): string => {
  const [, parts = "", words = ""] = /^(.*?)((?:(?<![^-])\d{4}(?:-.*)?)?)$/.exec(label) ?? [];
  return `${parts.replaceAll(/-+/g, (hyphens) => (hyphens.length === 1 ? "/" : hyphens.slice(1)))}${words}`;
};

/**
 * The measure’s id as one label of at most 40 octets, never the same for two ids: for file names, zones, lists, tables and tags. Of the usual form
 * (`be/ex/2026-the-app`) its words alone; of another, or longer, a digest and its beginning, three hyphens between them, which the former never has. None
 * begins like a name in Punycode (RFC 5890, 2.3.1).
 */
export const labelOf = (measure: string): string => {
  const year = /(?:^|\/)\d{4}(?:-[a-z0-9-]*)?$/.exec(measure)?.index ?? measure.length;
  const label = `${measure.slice(0, year).replaceAll("-", "--")}${measure.slice(year)}`.replaceAll("/", "-");
  const isPlain = label.length <= longest && /^(?!..--)[a-z0-9-]*[a-z0-9]$/.test(label) && !label.includes("---");
  if (isPlain && idOf(label) === measure) return label;
  const digest = createHash("sha256").update(measure).digest("hex").slice(0, 12);
  const words = measure.replaceAll(/[^a-z0-9]+/g, "-").slice(0, longest - 15);
  return `${digest}---${words}`.replace(/-+$/, "");
};

/**
 * A zone name short enough for owner names below it. Under `internal`, which is reserved for private use: a resolver answers names under
 * `invalid` or `test` by itself, before any policy zone (RFC 6761).
 */
export const zoneOf = (measure: string): string => `${labelOf(measure)}.rpz.internal`;

/** The host name of a canary that is no zone’s: of proxies and browsers. */
export const canaryHost = (token: string): string => `${token}.canary.interdict.internal`;

/** The tag of every log line that a control writes: measure and version, without blanks or brackets. */
export const tagOf = (measure: string, version: string): string => `${measure}@${version.slice(0, 12)}`;
