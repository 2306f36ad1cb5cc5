import { z } from "zod";
import { isDay } from "../../time/time.ts";

// Every text has a form in which neither an address nor a name can be written: ids of the project's own files, digests, pseudonyms, days.
const hex = z.string().regex(/^[0-9a-f]{64}$/, "sha256");
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/, "be/…");
const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "ban");
const pseudonym = z.string().regex(/^[A-Za-z0-9_-]{22}$/, "22 × base64url");
const count = z.int("0, 1, 2, …").min(0, "0, 1, 2, …").max(1_000_000_000, "0 … 1000000000");
const day = z.string().refine(isDay, "YYYY-MM-DD");
const instant = z
  .string()
  .refine(
    (text) => /Z$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
    "YYYY-MM-DDThh:mm:ss.sssZ",
  );

const verdicts = z.record(name, count);

const population = z.strictObject({
  /** Units known one by one. */
  known: count,
  /** How many the body says that it has; null where the number is not known. */
  declared: count.nullable(),
  complete: z.enum(["yes", "no", "unknown"]),
});

const row = z.strictObject({
  /** Row of the clause; null: the units that match none for certain. */
  row: name.nullable(),
  population,
  verdicts: verdicts.nullable(),
});

const clause = z.strictObject({
  clause: name,
  channel: name,
  /** The result sentence of the body (semantics §3.4): R0 … R9. */
  result: z.string().regex(/^R\d[a-c]?$/, "R0 … R9"),
  population,
  /** Units by class; null: fewer than five, so the counts stay inside the body. */
  verdicts: verdicts.nullable(),
  everInBreach: count.nullable(),
  rows: z.array(row).max(100, "…"),
});

const coverage = z.strictObject({ source: name, devices: count, last: day });

const sighting = z.strictObject({
  device: pseudonym,
  product: name,
  what: z.enum(["installed", "contact", "removed"]),
  /** The last day on which it was seen so. */
  last: day,
});

/**
 * What a body sends upward about one measure: counts and classes, coverage, sightings by pseudonym, digests. There is no place in it for an address, a name, a host name,
 * the applications of a device, or what happened when: what has another shape is refused, on making and on reading.
 */
export const bundleForm = z.strictObject({
  form: z.literal("interdict-bundle/1"),
  body: id,
  fictional: z.boolean(),
  measure: id,
  /** As of when, and when it was made (and as known then). UTC. */
  at: instant,
  madeAt: instant,
  versions: z.strictObject({ measure: hex, register: hex, catalogue: z.string().regex(/^[0-9a-f]{16}$/, "…") }),
  /** The end of the body's own ledger: it can show later that what it had then still stands. */
  ledger: z.strictObject({ seq: count, hash: hex }),
  clauses: z.array(clause).max(200, "…"),
  coverage: z.array(coverage).max(100, "…"),
  sightings: z.array(sighting).max(100_000, "…"),
  evidence: z.array(z.strictObject({ digest: hex, source: name })).max(100_000, "…"),
});

export type Bundle = z.infer<typeof bundleForm>;

/** A bundle with its proof: the public key (DER, SPKI) and the Ed25519 signature over its canonical JSON, both in base64. */
export const signedForm = z.strictObject({
  bundle: bundleForm,
  key: z.base64("base64").max(100, "base64"),
  signature: z.base64("base64").max(100, "base64"),
});

export type SignedBundle = z.infer<typeof signedForm>;
