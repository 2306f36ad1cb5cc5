import { createPrivateKey, type KeyObject } from "node:crypto";
import type { Bundle } from "./bundle.ts";

/** A key that is the same in every run: Ed25519 from a seed of one repeated byte (RFC 8410, section 7). */
export const testKey = (byte: number): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, byte)]),
    format: "der",
    type: "pkcs8",
  });

const digest = (letter: string): string => letter.repeat(64);

/** A bundle of an invented body. */
export const testBundle = (changes: Partial<Bundle> = {}): Bundle => ({
  form: "interdict-bundle/1",
  body: "xx/ex",
  fictional: true,
  measure: "xx/sample",
  at: "2023-06-11T21:59:59.999Z",
  madeAt: "2023-06-12T08:00:00.000Z",
  versions: { measure: digest("a"), register: digest("b"), catalogue: "c".repeat(16) },
  ledger: { seq: 3, hash: digest("d") },
  clauses: [
    {
      clause: "ban",
      channel: "app",
      result: "R8",
      population: { known: 12, declared: null, complete: "unknown" },
      verdicts: { compliant: 10, unobserved: 2 },
      everInBreach: 0,
      rows: [{ row: "service", population: { known: 12, declared: null, complete: "unknown" }, verdicts: null }],
    },
  ],
  coverage: [{ source: "glpi-inventory", devices: 10, last: "2023-06-10" }],
  sightings: [{ device: "A".repeat(22), product: "zazou", what: "removed", last: "2023-05-02" }],
  evidence: [{ digest: digest("e"), source: "glpi-inventory" }],
  ...changes,
});
