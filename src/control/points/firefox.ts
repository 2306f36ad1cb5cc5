import { ok, type Result } from "../../problem/problem.ts";
import { type JsonObject, listIn, objectIn, onlyExisting, withKey } from "../existing.ts";
import type { Artefact, Built, Order, Point } from "../point.ts";
import { type BrowserForm, browserLists, everywhere, type Lists } from "./browser.ts";
import { browserReach } from "./reaches.ts";
import { firefoxWords } from "./words-firefox.ts";

const file = "policies.json";

/** Match patterns; `*.` reaches the host itself as well (Firefox policy templates, “WebsiteFilter”). */
const form: BrowserForm = {
  policy: "WebsiteFilter",
  most: 1000,
  wins: "allowed",
  hostOf: (pattern) => pattern,
  write: (host) => `*://${host}/*`,
  blocks: ({ name, wildcard }) => `*://${wildcard ? "*." : ""}${name}/*`,
  allows: (host) => `*://*.${host}/*`,
  reaches: (pattern) => {
    if (pattern === "<all_urls>") return everywhere;
    const host = /^(?:\*|https?|wss?):\/\/(\*|(?:\*\.)?[^/*]+)\//i.exec(pattern)?.[1]?.toLowerCase();
    if (host === undefined) return undefined;
    return host.startsWith("*") ? { name: host.slice(2), wildcard: true } : { name: host, wildcard: false };
  },
};

/** The one file of the administration, and what stands in it on the way to the two lists. */
interface Before extends Lists {
  readonly whole: JsonObject;
  readonly policies: JsonObject;
  readonly filter: JsonObject;
}

const readBefore = (existing: readonly Artefact[]): Result<Before> => {
  const read = onlyExisting(existing, file);
  if (!read.ok) return read;
  const whole = read.value ?? {};
  const name = existing[0]?.file ?? file;
  const policies = objectIn(whole, "policies", name);
  if (!policies.ok) return policies;
  const filter = objectIn(policies.value, "WebsiteFilter", name);
  if (!filter.ok) return filter;
  const blocked = listIn(filter.value, "Block", name);
  if (!blocked.ok) return blocked;
  const allowed = listIn(filter.value, "Exceptions", name);
  if (!allowed.ok) return allowed;
  return ok({
    whole,
    policies: policies.value,
    filter: filter.value,
    blocked: blocked.value,
    allowed: allowed.value,
  });
};

const build = (order: Order): Result<Built> => {
  const before = readBefore(order.existing);
  if (!before.ok) return before;
  const { whole, policies, filter, ...had } = before.value;
  const { lists, ...built } = browserLists(order, had, form);
  const merged = withKey(withKey(filter, "Block", lists.blocked), "Exceptions", lists.allowed);
  const text = JSON.stringify({ ...whole, policies: withKey(policies, "WebsiteFilter", merged) }, undefined, 2);
  return ok({ ...built, files: [{ file, text: `${text}\n` }], args: { ...built.args, file } });
};

/** Policies of Firefox: the one file of the host, with everything that the administration has in it (Firefox policy templates). */
export const point: Point = {
  id: "firefox",
  program: "Firefox ESR 153",
  status: "proven",
  reach: browserReach,
  holds: "host",
  writes: ["names"],
  asked: "firefox",
  exempts: ["name"],
  build,
  words: firefoxWords,
};
