import { createHash, createHmac } from "node:crypto";
import { appsAt, exemptAt, type Point } from "./point.ts";
import type { Restriction } from "./restriction.ts";

/** What the store supplies to a build: the number of its version, which only grows for a point of a body, and the token of its canary. */
export interface Edition {
  readonly serial: number;
  readonly version: string;
  readonly token: string;
}

/**
 * The version of what a point enforces: a digest of what was meant (12 hexadecimal digits), so that the same meaning has the same version whenever and
 * wherever it is built. What found no room beside the administration’s own entries (`crowded`) makes another one: it is not what is meant.
 */
export const versionOf = (
  point: Pick<Point, "id" | "writes" | "apps" | "exempts">,
  restrictions: readonly Restriction[],
  watched: readonly Restriction[] = [],
  crowded: readonly string[] = [],
): string => {
  const meant = [...restrictions, ...watched]
    .toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
    .map((one) => [
      [one.measure, one.version, one.until ?? null, watched.includes(one)],
      point.writes.includes("names") ? one.names.map(({ name, wildcard }) => [name, wildcard]) : [],
      appsAt(point, one).map(({ kind, value }) => [kind, value]),
      point.writes.includes("resolvers") ? one.resolvers : [],
      exemptAt(point, one).map(({ id, until, clients, groups, names }) => [
        [id, until ?? null],
        [clients, groups, names],
      ]),
      one.assumed.map(({ id, value }) => [id, value]),
    ]);
  return createHash("sha256")
    .update(JSON.stringify([point.id, meant, ...(crowded.length === 0 ? [] : [crowded])]))
    .digest("hex")
    .slice(0, 12);
};

/** What a body cannot make up: whoever answers with it has the artefact of this version live (20 hexadecimal digits). */
export const tokenOf = (secret: Uint8Array, body: string, point: string, version: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([body, point, version]))
    .digest("hex")
    .slice(0, 20);
