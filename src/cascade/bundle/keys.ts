import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/**
 * A secret of the data folder, readable by its owner alone, made on first use. It is written whole under a name of its own and then linked: nobody reads half of one, and of two
 * programs that start together one wins. @throws when the disk refuses.
 */
const secretOf = (data: string, name: string, make: () => string | Uint8Array): Buffer => {
  const path = join(data, "keys", name);
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  mkdirSync(join(data, "keys"), { recursive: true, mode: 0o700 });
  const coming = `${path}.${process.pid}.${randomBytes(6).toString("hex")}`;
  const file = openSync(coming, "wx", 0o600);
  try {
    writeSync(file, Buffer.from(make()));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(coming, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(coming);
  }
  return readFileSync(path);
};

/** The key with which the body of this data folder signs its bundles. */
export const bundleKey = (data: string): KeyObject =>
  createPrivateKey(
    secretOf(data, "bundle", () => generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" })),
  );

/** The secret that makes pseudonyms of devices; it never leaves the data folder. */
export const pseudonymSecret = (data: string): Uint8Array => secretOf(data, "pseudonyms", () => randomBytes(32));
