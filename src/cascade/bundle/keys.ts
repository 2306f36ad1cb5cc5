import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { secretOf } from "../secret.ts";

/** The key with which the body of this data folder signs its bundles. */
export const bundleKey = (data: string): KeyObject =>
  createPrivateKey(
    secretOf(data, "bundle", () => generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" })),
  );

/** The secret that makes pseudonyms of devices; it never leaves the data folder. */
export const pseudonymSecret = (data: string): Uint8Array => secretOf(data, "pseudonyms", () => randomBytes(32));
