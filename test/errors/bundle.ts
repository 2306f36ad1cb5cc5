import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../src/cascade/bundle/bundle.ts";
import { testBundle, testKey } from "../../src/cascade/bundle/for-tests.ts";
import { keepBundle, readBundle, trustKey } from "../../src/cascade/bundle/held.ts";
import { bundleKey } from "../../src/cascade/bundle/keys.ts";
import { fingerprintOfKey, signBundle } from "../../src/cascade/bundle/sign.ts";
import { openTestStore } from "../../src/evidence/for-tests.ts";
import { canonical } from "../../src/ledger/canonical.ts";
import { register } from "../edges/readers.ts";
import { type Example, type Examples, inFolder, problemsIn } from "./example.ts";

const key = testKey(7);
const now = Date.parse("2023-06-12T10:00:00Z");

const textOf = (changes: Partial<Bundle>): string => canonical(signBundle(testBundle(changes), key));

/** A bundle that comes to an authority; with `trusted`, its key is registered for that body; with `held`, another of it is held. */
const coming = (
  typed: string,
  text: string,
  { trusted, body, held }: { trusted?: string; body?: string; held?: Partial<Bundle> } = {},
): Example =>
  inFolder(typed, {}, async (folder) => {
    writeFileSync(join(folder, "bundle.json"), text);
    const store = openTestStore(join(folder, "data"));
    try {
      if (trusted !== undefined) await trustKey(store, fingerprintOfKey(key), trusted, now);
      const given = { register, receivedAt: now, dryRun: false, place: { file: "bundle.json" } };
      if (held !== undefined) await keepBundle(store, signBundle(testBundle(held), key), given);
      const read = readBundle(text, given.place);
      const kept = read.ok
        ? await keepBundle(store, read.value, { ...given, ...(body === undefined ? {} : { body }) })
        : read;
      return kept.ok ? [] : kept.problems;
    } finally {
      store.close();
    }
  });

const load = "interdict load bundle.json";

/** A key file of the data folder that was cut off. */
const cutOff: Example = inFolder("interdict bundle be/ex/2026-app --body xx/ex", {}, (folder) => {
  mkdirSync(join(folder, "data", "keys"), { recursive: true });
  writeFileSync(join(folder, "data", "keys", "bundle"), "-----BEGIN PRIVATE KEY-----\n");
  return problemsIn(bundleKey(join(folder, "data")));
});

export const examples: Examples = {
  "E-KEY-DAMAGED": cutOff,
  "E-BUNDLE-FORM": coming(
    `${load}, with a host name among the sightings`,
    textOf({}).replace("A".repeat(22), "pc-12.example.invalid"),
  ),
  "E-BUNDLE-SIGNATURE": coming(
    `${load}, with one count changed`,
    textOf({}).replace('"compliant":10', '"compliant":12'),
  ),
  "E-BUNDLE-BODY": coming(`${load} --body xx/local, of another body`, textOf({}), {
    trusted: "xx/ex",
    body: "xx/local",
  }),
  "E-BUNDLE-KEY": coming(`${load}, before its key is registered`, textOf({})),
  "E-BUNDLE-WHOSE": coming(`${load}, signed with the key of another body`, textOf({}), { trusted: "xx/local" }),
  "E-BUNDLE-FUTURE": coming(`${load}, made in two days`, textOf({ madeAt: "2023-06-14T12:00:00.000Z" }), {
    trusted: "xx/ex",
  }),
  "E-BUNDLE-OLDER": coming(`${load}, made before the one that is held`, textOf({}), {
    trusted: "xx/ex",
    held: { madeAt: "2023-06-12T09:00:00.000Z" },
  }),
};
