import { createHmac, createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto";
import { canonical } from "../../ledger/canonical.ts";
import type { Bundle, SignedBundle } from "./bundle.ts";

/** What is signed: the form first, so that a signature of ours over anything else proves nothing here. */
const signed = (bundle: Bundle): Uint8Array => Buffer.from(`interdict-bundle/1\n${canonical(bundle)}`, "utf8");

const derOf = (key: KeyObject): Uint8Array => createPublicKey(key).export({ format: "der", type: "spki" });

/** Signs a bundle with the body's private key (Ed25519). */
export const signBundle = (bundle: Bundle, key: KeyObject): SignedBundle => ({
  bundle,
  key: Buffer.from(derOf(key)).toString("base64"),
  signature: sign(null, signed(bundle), key).toString("base64"),
});

/** The bytes of a base64 text, where it is the one way to write them. */
const bytesOf = (text: string): Uint8Array | undefined => {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
};

/** A key whose bytes are all of it: what follows them would be read over, and change its fingerprint all the same. */
const publicKey = (der: Uint8Array): KeyObject | undefined => {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
    const whole = key.export({ format: "der", type: "spki" }).equals(der);
    return key.asymmetricKeyType === "ed25519" && whole ? key : undefined;
  } catch {
    return undefined;
  }
};

/** Was this bundle signed, as it stands, with the key that it brings? Whose key that is, is another question. */
export const isSigned = ({ bundle, key, signature }: SignedBundle): boolean => {
  const [der, proof] = [bytesOf(key), bytesOf(signature)];
  const known = der === undefined ? undefined : publicKey(der);
  return known !== undefined && proof !== undefined && verify(null, signed(bundle), known, proof);
};

/** The fingerprint of a public key: SHA-256 of its DER, 64 hexadecimal digits. */
export const fingerprintOf = (key: string): string => hash("sha256", Buffer.from(key, "base64"), "hex");

export const fingerprintOfKey = (key: KeyObject): string => hash("sha256", derOf(key), "hex");

/** In fours, as it is read out over the telephone. */
export const inFours = (fingerprint: string): string => fingerprint.replaceAll(/(.{4})(?=.)/g, "$1 ");

/** A fingerprint as people write it: blanks, colons and capitals do not matter. Undefined when it is none. */
export const readFingerprint = (text: string): string | undefined => {
  const bare = text.replaceAll(/[\s:]/g, "").toLowerCase();
  return /^[0-9a-f]{64}$/.test(bare) ? bare : undefined;
};

/** A device by another name: the same in every bundle of a body about a measure, and nothing to whoever has not the body's secret. */
export const pseudonymOf = (secret: Uint8Array, measure: string, device: string): string =>
  createHmac("sha256", secret).update(`${measure}\n${device}`).digest("base64url").slice(0, 22);
