import { readFileSync } from "node:fs";
import { z } from "zod";
import { canonical } from "../../ledger/canonical.ts";
import { sha256 } from "../../ledger/ledger.ts";
import { appendRecords, appendRecordsIn, recordsOf } from "../../ledger/records.ts";
import { refusalOf } from "../../problem/disk.ts";
import { fail, ok, type Place, type Result } from "../../problem/problem.ts";
import { body as bodyIn, type Register } from "../../register/register.ts";
import { keepAll, keepingIn, pathOfFile } from "../../store/files.ts";
import type { Store } from "../../store/store.ts";
import { type Instant, writeInstant } from "../../time/time.ts";
import { type SignedBundle, signedForm } from "./bundle.ts";
import { bundleProblem } from "./problems.ts";
import { fingerprintOf, inFours, isSigned } from "./sign.ts";

/** The most bytes that a file of this kind may have. */
export const bundleCap = 8 * 1024 * 1024;

/** Is it a bundle, by how its text begins? */
export const isBundle = (head: string): boolean => /^\uFEFF?\s*\{\s*"bundle"\s*:/.test(head);

/** Reads a bundle whose signature fits. Problems: E-BUNDLE-FORM, E-BUNDLE-SIGNATURE. */
export const readBundle = (text: string, place: Place): Result<SignedBundle> => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail(bundleProblem("E-BUNDLE-FORM", place, { at: "JSON" }));
  }
  const read = signedForm.safeParse(value);
  if (!read.success)
    return fail(bundleProblem("E-BUNDLE-FORM", place, { at: read.error.issues[0]?.path.join(".") || "JSON" }));
  return isSigned(read.data) ? ok(read.data) : fail(bundleProblem("E-BUNDLE-SIGNATURE", place));
};

/** The bodies whose key this is said to be. */
const ownersOf = async (store: Store, fingerprint: string, knownAt: Instant): Promise<readonly string[]> =>
  (await recordsOf(store, { kinds: ["bundle-key"], knownAt })).flatMap(({ json }) =>
    json.fingerprint === fingerprint ? [String(json.body)] : [],
  );

/** Registers the key of a body, learnt by another way than the bundle; also one whose registration was retracted. False: it is registered already. */
export const trustKey = async (store: Store, fingerprint: string, body: string, now: Instant): Promise<boolean> => {
  if ((await ownersOf(store, fingerprint, now)).includes(body)) return false;
  const name = `bundle-key/${body}/${fingerprint.slice(0, 16)}`;
  return store.transaction((tx) => {
    // What was retracted stays on record under its name.
    const row = tx
      .statement("SELECT count(*) AS n FROM record WHERE kind = 'bundle-key' AND (id = ?1 OR instr(id, ?1 || '/') = 1)")
      .get(name);
    const n = Number(row?.n ?? 0);
    const json = { id: n === 0 ? name : `${name}/${n + 1}`, kind: "bundle-key", body, fingerprint };
    return appendRecordsIn(tx, [{ kind: "bundle-key", json, knownAt: now }], now)[0] !== undefined;
  });
};

export interface HeldBundle {
  readonly id: string;
  readonly knownAt: Instant;
  readonly signed: SignedBundle;
}

const instant = z.iso.datetime();

/** What the ledger holds of a bundle: whose, about what, made when, and the digest of its file; its content stands in the file alone, where it can be erased. */
const heldForm = z.object({ body: z.string(), measure: z.string(), madeAt: instant, digest: z.string() });

const recordsHeld = async (store: Store, measure: string, knownAt: Instant) =>
  (await recordsOf(store, { kinds: ["bundle"], knownAt }))
    .map(({ id, json, knownAt: known }) => ({ id, knownAt: known, ...heldForm.parse(json) }))
    .filter((one) => one.measure === measure)
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));

/** The bundles held about a measure: of each body the newest whose file is still there. @throws when the disk refuses. */
export const bundlesHeld = async (
  store: Store,
  { measure, knownAt }: { readonly measure: string; readonly knownAt: Instant },
): Promise<readonly HeldBundle[]> => {
  const newest = new Map<string, HeldBundle>();
  for (const { id, body, digest, knownAt: known } of await recordsHeld(store, measure, knownAt)) {
    if (newest.has(body)) continue;
    try {
      const signed = readBundle(readFileSync(pathOfFile(store.folder, digest), "utf8"), {});
      if (signed.ok) newest.set(body, { id, knownAt: known, signed: signed.value });
    } catch (error) {
      if (refusalOf(error) !== "ENOENT") throw error;
    }
  }
  return [...newest.values()].sort((a, b) => (a.signed.bundle.body < b.signed.bundle.body ? -1 : 1));
};

/** How far the clock of a body may be ahead of ours. Milliseconds. */
const ahead = 24 * 3_600_000;

export interface Given {
  readonly register: Register;
  /** The body that whoever loads it says it is of. */
  readonly body?: string;
  readonly receivedAt: Instant;
  readonly dryRun: boolean;
  readonly place: Place;
}

/**
 * Keeps a bundle whose signature fits, its file by its digest and a record of that in the ledger: where its key is registered as that body's own, and nothing newer of that body about that measure is held. `already`: it is held, and
 * nothing changed. Problems: E-BUNDLE-BODY, E-BUNDLE-KEY, E-BUNDLE-WHOSE, E-BUNDLE-FUTURE, E-BUNDLE-OLDER.
 */
export const keepBundle = async (
  store: Store,
  signed: SignedBundle,
  given: Given,
): Promise<Result<"kept" | "already">> => {
  const { bundle, key } = signed;
  const { register, receivedAt, place } = given;
  const refuse = (code: Parameters<typeof bundleProblem>[0], args: Record<string, string> = {}) =>
    fail(bundleProblem(code, place, { body: bundle.body, ...args }));
  const found = bodyIn(register, bundle.body);
  const world = bundle.fictional ? "fictional" : "real";
  if ((given.body ?? bundle.body) !== bundle.body || found === undefined || found.world !== world)
    return refuse("E-BUNDLE-BODY", { wanted: given.body ?? "none" });
  const fingerprint = fingerprintOf(key);
  const owners = await ownersOf(store, fingerprint, receivedAt);
  if (owners.length === 0) return refuse("E-BUNDLE-KEY", { fingerprint: inFours(fingerprint) });
  if (!owners.includes(bundle.body)) return refuse("E-BUNDLE-WHOSE", { owner: owners.join(", ") });
  const made = Date.parse(bundle.madeAt);
  if (made > receivedAt + ahead) return refuse("E-BUNDLE-FUTURE", { made: writeInstant(made) });
  const text = canonical(signed);
  const digest = sha256(text);
  const all = await recordsHeld(store, bundle.measure, receivedAt);
  const held = all.filter((one) => one.body === bundle.body);
  if (held.some((one) => one.digest === digest)) return ok("already");
  const [newest] = held;
  if (newest !== undefined && Date.parse(newest.madeAt) >= made)
    return refuse("E-BUNDLE-OLDER", { held: writeInstant(Date.parse(newest.madeAt)) });
  if (given.dryRun) return ok("kept");
  const keeping = keepingIn(store.folder);
  keeping.write(Buffer.from(text, "utf8"));
  // The bytes first: an entry never names a file that is not there.
  await keepAll(store.folder, [keeping]);
  const { body, measure, madeAt } = bundle;
  const json = {
    id: `bundle/${body}/${digest.slice(0, 16)}`,
    kind: "bundle",
    body,
    measure,
    madeAt,
    digest,
    fingerprint,
  };
  appendRecords(store, [{ kind: "bundle", json, knownAt: receivedAt }], receivedAt);
  return ok("kept");
};
