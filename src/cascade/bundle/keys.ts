import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { Result } from "../../problem/problem.ts";
import { keyMade, secretMade } from "../../store/secret.ts";

const privateKey = (pem: Buffer): KeyObject | undefined => {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
};

/** The key with which the body of this data folder signs its bundles. Problems: those of `keyMade`. */
export const bundleKey = (data: string): Result<KeyObject> =>
  keyMade(
    data,
    "bundle",
    () => generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }),
    privateKey,
  );

/** The secret that makes pseudonyms of devices; it never leaves the data folder. Problems: those of `secretMade`. */
export const pseudonymSecret = (data: string): Result<Uint8Array> => secretMade(data, "pseudonyms");
