import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../ledger/canonical.ts";
import { exportLedger } from "../../ledger/ledger.ts";
import { appendRecords } from "../../ledger/records.ts";
import { readRegister } from "../../register/read.ts";
import { openTestStore } from "../../store/for-tests.ts";
import { type Bundle, bundleForm } from "./bundle.ts";
import { testBundle, testKey } from "./for-tests.ts";
import { bundlesHeld, isBundle, keepBundle, readBundle, trustKey } from "./held.ts";
import { fingerprintOfKey, inFours, isSigned, pseudonymOf, readFingerprint, signBundle } from "./sign.ts";

const key = testKey(1);

describe("the form of a bundle", () => {
  it("is what the example has", () => expect(bundleForm.parse(testBundle())).toEqual(testBundle()));

  const personal = [
    "jan.peeters@commune.invalid",
    "Jan Peeters",
    "pc-jan.commune.invalid",
    "www.example.invalid",
    "10.0.0.12",
    "aa:bb:cc:dd:ee:ff",
    "+32 2 000 00 00",
    "com.example.dating",
  ];

  it("has no place for an address, a name, a host name, an application or a number of a person in any of its texts", () => {
    const paths: (readonly (string | number)[])[] = [];
    const visit = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value === "string") paths.push(path);
      else if (Array.isArray(value))
        value.forEach((one, n) => {
          visit(one, [...path, n]);
        });
      else if (typeof value === "object" && value !== null)
        for (const [name, one] of Object.entries(value)) visit(one, [...path, name]);
    };
    visit(testBundle(), []);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      for (const text of personal) {
        const copy: unknown = structuredClone(testBundle());
        let at = copy as Record<string | number, unknown>;
        for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
        at[path.at(-1) ?? ""] = text;
        expect(bundleForm.safeParse(copy).success, `${path.join(".")}: ${text}`).toBe(false);
      }
    }
  });

  it("has no place for more, at any depth: lists of applications, histories, names, free words", () => {
    const depths: readonly ((bundle: Bundle) => unknown)[] = [
      (bundle) => ({ ...bundle, note: "x" }),
      (bundle) => ({ ...bundle, sightings: bundle.sightings.map((one) => ({ ...one, name: "x" })) }),
      (bundle) => ({ ...bundle, sightings: bundle.sightings.map((one) => ({ ...one, history: [] })) }),
      (bundle) => ({ ...bundle, sightings: bundle.sightings.map((one) => ({ ...one, apps: ["x"] })) }),
      (bundle) => ({ ...bundle, clauses: bundle.clauses.map((one) => ({ ...one, devices: ["x"] })) }),
      (bundle) => ({ ...bundle, evidence: bundle.evidence.map((one) => ({ ...one, file: "jan.csv" })) }),
      (bundle) => ({ ...bundle, coverage: bundle.coverage.map((one) => ({ ...one, names: [] })) }),
    ];
    for (const more of depths) expect(bundleForm.safeParse(more(testBundle())).success).toBe(false);
  });
});

describe("a signature", () => {
  it("fits what was signed with that key and nothing else", () => {
    const signed = signBundle(testBundle(), key);
    expect(isSigned(signed)).toBe(true);
    expect(isSigned({ ...signed, key: signBundle(testBundle(), testKey(2)).key })).toBe(false);
    expect(isSigned({ ...signed, key: "AAAA" })).toBe(false);
    const longer = Buffer.concat([Buffer.from(signed.key, "base64"), Buffer.from([0])]).toString("base64");
    expect(isSigned({ ...signed, key: longer })).toBe(false);
    const ecdsa = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "der", type: "spki" });
    expect(isSigned({ ...signed, key: ecdsa.toString("base64") })).toBe(false);
  });

  it("falls with any byte of the file, and stands whatever the order or the blanks of its JSON", () => {
    const text = canonical(signBundle(testBundle(), key));
    expect(readBundle(JSON.stringify(JSON.parse(text), undefined, 3), {}).ok).toBe(true);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "1", "a", "f", "Z"), (at, letter) => {
        fc.pre(text[at] !== letter);
        const changed = readBundle(`${text.slice(0, at)}${letter}${text.slice(at + 1)}`, { file: "b.json" });
        expect(changed.ok).toBe(false);
      }),
    );
  });

  it("names its key as people read it out", () => {
    const fingerprint = fingerprintOfKey(key);
    expect(readFingerprint(` ${inFours(fingerprint).toUpperCase()} `)).toBe(fingerprint);
    expect(readFingerprint(fingerprint.slice(1))).toBeUndefined();
  });
});

it("a pseudonym is the same for a device of a measure, and tells nothing of it", () => {
  const secret = Buffer.alloc(32, 3);
  const one = pseudonymOf(secret, "xx/sample", "pc-1");
  expect(pseudonymOf(secret, "xx/sample", "pc-1")).toBe(one);
  expect(
    new Set([
      one,
      pseudonymOf(secret, "xx/other", "pc-1"),
      pseudonymOf(secret, "xx/sample", "pc-2"),
      pseudonymOf(Buffer.alloc(32, 4), "xx/sample", "pc-1"),
    ]).size,
  ).toBe(4);
});

const read = readRegister([
  { name: "sources.yaml", text: "sources: {s: {title: A source}}" },
  {
    name: "bodies.csv",
    text: "id,kind,name.fr,within,fictional,status,source\nxx,region,R,,,confirmed,s\nxx/real,service,S,xx,,confirmed,s\nxx/ex,service,X,xx,true,confirmed,s\n",
  },
]);

describe("at the authority", () => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const now = Date.parse("2023-06-12T10:00:00Z");
  const given = { register: read.value, receivedAt: now, dryRun: false, place: { file: "b.json" } };
  const opened = async () => {
    const store = openTestStore();
    await trustKey(store, fingerprintOfKey(key), "xx/ex", now);
    return store;
  };
  const keep = async (store: Awaited<ReturnType<typeof opened>>, changes: Partial<Bundle> = {}, more = {}) => {
    const kept = await keepBundle(store, signBundle(testBundle(changes), key), { ...given, ...more });
    return kept.ok ? kept.value : kept.problems.map(({ code }) => code).join();
  };

  it("the newest of a body is held, once; the ledger has its digest and nothing of its content", async () => {
    const store = await opened();
    expect([await keep(store), await keep(store)]).toEqual(["kept", "already"]);
    expect(await keep(store, { madeAt: "2023-06-12T07:59:59.000Z" })).toBe("E-BUNDLE-OLDER");
    expect(await keep(store, { madeAt: "2023-06-12T09:00:00.000Z" })).toBe("kept");
    const held = await bundlesHeld(store, { measure: "xx/sample", knownAt: now });
    expect(held.map(({ signed }) => signed.bundle.madeAt)).toEqual(["2023-06-12T09:00:00.000Z"]);
    const ledger = [...exportLedger(store)].join("\n");
    expect(ledger).toContain('"kind":"bundle"');
    expect(ledger).not.toContain("A".repeat(22));
    expect(ledger).not.toContain("compliant");
    expect(await bundlesHeld(store, { measure: "xx/sample", knownAt: now - 1 })).toEqual([]);
    store.close();
  });

  it("refuses an unknown key, another body, another world, the future; a trial keeps nothing", async () => {
    const store = await opened();
    expect(await keep(store, {}, { dryRun: true })).toBe("kept");
    expect(await bundlesHeld(store, { measure: "xx/sample", knownAt: now })).toEqual([]);
    expect(await keep(store, {}, { body: "xx/real" })).toBe("E-BUNDLE-BODY");
    expect(await keep(store, { fictional: false })).toBe("E-BUNDLE-BODY");
    expect(await keep(store, { body: "xx/nobody" })).toBe("E-BUNDLE-BODY");
    expect(await keep(store, { body: "xx/real", fictional: false })).toBe("E-BUNDLE-WHOSE");
    expect(await keep(store, { madeAt: "2023-06-14T00:00:00.000Z" })).toBe("E-BUNDLE-FUTURE");
    const other = await keepBundle(store, signBundle(testBundle(), testKey(9)), given);
    expect(other.ok ? "" : other.problems[0]?.code).toBe("E-BUNDLE-KEY");
    store.close();
  });

  it("knows a key no more once its registration is retracted, until it is registered again", async () => {
    const store = await opened();
    const fingerprint = fingerprintOfKey(key);
    expect(await trustKey(store, fingerprint, "xx/ex", now)).toBe(false);
    for (const [again, name] of ["", "/2"].entries()) {
      const at = now + 1 + 2 * again;
      const of = `bundle-key/xx/ex/${fingerprint.slice(0, 16)}${name}`;
      const json = { kind: "retraction", id: `retraction-${again}`, of, why: "lost", by: { body: "xx/ex" } };
      appendRecords(store, [{ kind: "retraction", json, knownAt: at }], at);
      expect(await keep(store, {}, { receivedAt: at })).toBe("E-BUNDLE-KEY");
      expect(await trustKey(store, fingerprint, "xx/ex", at + 1)).toBe(true);
      expect(await trustKey(store, fingerprint, "xx/ex", at + 1)).toBe(false);
      expect(await keep(store, {}, { receivedAt: at + 1, dryRun: true })).toBe("kept");
    }
    store.close();
  });

  it("knows one by its content", () => {
    expect(isBundle(canonical(signBundle(testBundle(), key)))).toBe(true);
    expect(isBundle('\uFEFF{\n "bundle" : {')).toBe(true);
    expect(isBundle('{"deviceid": "bundle"}')).toBe(false);
  });
});
