import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Match, Matcher } from "../catalogue/matcher.ts";
import { openTestStore, testFolder } from "../store/for-tests.ts";
import type { Store } from "../store/store.ts";
import { type Loaded, type LoadOptions, load } from "./load.ts";
import { attestationsOf, controlsSeenOf, deviceFactsOf, observationsOf } from "./read.ts";

/** An invented product and what it is recognised by. */
const match = (identifier: string, kind: Match["kind"], role: Match["role"] = "app-core"): readonly Match[] => [
  { product: "zazou", identifier, kind, role },
];

export const testMatcher: Matcher = {
  app: (kind, id) => (["be.example.zazou", "ExampleBv.Zazou_0123456789abc"].includes(id) ? match(id, kind) : []),
  label: (text) => (/\bzazou\b/i.test(text) ? match("Zazou", "label") : []),
  domain: (name) => {
    if (/(?:^|\.)track\.zazou\.example$/.test(name)) return match("track.zazou.example", "domain", "tracker");
    return /(?:^|\.)zazou\.example$/.test(name) ? match("zazou.example", "domain") : [];
  },
};

export const testOptions: LoadOptions = {
  body: "be/ex/bureau",
  receivedAt: Date.parse("2023-04-12T08:00:00Z"),
  matcher: testMatcher,
  catalogue: "test",
  attributes: new Map<string, readonly (string | boolean)[]>([
    ["device.owner", ["authority", "person"]],
    ["device.managed", ["full", "none"]],
    ["device.professional-information", [true, false]],
    ["person.as", ["member", "contractor"]],
  ]),
};

export { openTestStore, testFolder };

/** Writes a file of this content somewhere and gives its path. */
export const fileOf = (content: string | Uint8Array, name = "file"): string => {
  const path = join(testFolder(), name);
  writeFileSync(path, content);
  return path;
};

export const loadAll = async (
  store: Store,
  paths: readonly string[],
  changes: Partial<LoadOptions> = {},
): Promise<readonly Loaded[]> => {
  const all: Loaded[] = [];
  for await (const each of load(store, paths, { ...testOptions, ...changes })) all.push(each);
  return all;
};

/** Everything that can be read back, less what only says where in the ledger or in which file it stands. */
export const stateOf = async (store: Store, knownAt = Number.POSITIVE_INFINITY): Promise<string> => {
  const read = [
    await observationsOf(store, { knownAt }),
    await deviceFactsOf(store, { knownAt }),
    await attestationsOf(store, { knownAt }),
    await controlsSeenOf(store, { knownAt }),
  ];
  return JSON.stringify(read, (key, value) => {
    if (["id", "seq", "file", "record", "signedBy"].includes(key)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
};

/** One file's worth of observations, in a store of its own. */
export const observed = async (content: string | Uint8Array, changes: Partial<LoadOptions> = {}) => {
  const store = openTestStore();
  const [loaded] = await loadAll(store, [fileOf(content)], changes);
  const observations = await observationsOf(store, { knownAt: Number.POSITIVE_INFINITY });
  if (loaded === undefined) throw new Error("nothing was loaded");
  return { store, loaded, observations, first: observations[0], codes: loaded.rejected.map(({ code }) => code) };
};
