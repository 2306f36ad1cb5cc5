import { nearestAbove } from "../catalogue/labels.ts";
import type { Found, TestResult } from "../deed/found.ts";
import type { Restriction } from "./restriction.ts";

/** So many names of a measure are asked for at most: a zone may hold a hundred thousand. */
const most = 40;

/** Of a long list, so many that stand evenly apart. */
const spread = <T>(all: readonly T[], count: number): readonly T[] => {
  const step = Math.ceil(all.length / count);
  return all.filter((_, n) => n % step === 0);
};

/** The host names to ask a point for, so as to see whether it blocks a measure: each name, and one under it; none that an exemption lets through. */
export const hostsToAsk = ({ names, exemptions }: Restriction): readonly string[] => {
  const free = new Set(exemptions.flatMap((one) => one.names));
  const isFree = (host: string): boolean => free.has(host) || nearestAbove(host, free) !== undefined;
  return [...new Set(spread(names, most).flatMap(({ name, wildcard }) => [name, ...(wildcard ? [`www.${name}`] : [])]))]
    .filter((host) => !isFree(host))
    .toSorted();
};

/** What came back for a canary. `echo`: a name that was made up answered in the same way, so the answer proves nothing; `none`: nothing that can be read came back. */
export type CanaryReply = "shown" | "absent" | "echo" | "none";

/** What came back for a name: `missing` is what blocks here, and also says of a name in the world that there is none. */
export type NameReply = "reached" | "refused" | "missing" | "none";

/** What shows that a version is live, with the token that it bears. */
export interface Canary {
  readonly canary: string;
  readonly token: string;
  readonly version: string;
}

/** What was seen at a point. */
export interface Seen {
  readonly live?: Canary;
  /** Each canary was answered for, and none was shown. */
  readonly none: boolean;
  readonly found: readonly Found[];
  readonly result: TestResult;
}

const foundOf = (name: string, reply: NameReply, live: Canary | undefined): Found => {
  if (reply === "reached") return { name, result: "reachable" };
  if (reply === "refused") return { name, result: "blocked", by: live?.version ?? "other" };
  // That a name is not found proves nothing, unless what blocks it shows itself.
  if (reply === "missing" && live !== undefined) return { name, result: "blocked", by: live.version };
  return { name, result: "not-tested" };
};

/** The judgement of what came back: passed where our version shows itself, something was blocked and nothing was reached. */
export const judged = (
  canaries: readonly { readonly canary: Canary; readonly reply: CanaryReply }[],
  names: readonly { readonly name: string; readonly reply: NameReply }[],
): Seen => {
  const live = canaries.find(({ reply }) => reply === "shown")?.canary;
  const found = names.map(({ name, reply }) => foundOf(name, reply, live));
  const has = (result: Found["result"]): boolean => found.some((one) => one.result === result);
  return Object.freeze({
    ...(live === undefined ? {} : { live }),
    none: canaries.length > 0 && canaries.every(({ reply }) => reply === "absent"),
    found,
    result: has("reachable") ? "failed" : live !== undefined && has("blocked") ? "passed" : "not-tested",
  });
};
