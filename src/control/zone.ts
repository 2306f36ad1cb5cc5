import { createHash } from "node:crypto";

/** The measure’s id as one label of at most 40 octets, or its beginning and a digest: for file names, zones and tags. */
export const labelOf = (measure: string): string => {
  const label = measure.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return label.length <= 40
    ? label
    : `${label.slice(0, 30).replace(/-$/, "")}-${createHash("sha256").update(measure).digest("hex").slice(0, 8)}`;
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
