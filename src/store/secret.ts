import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { storeProblem } from "./problems.ts";

/** A secret that a data folder has already; undefined where it has none. Writes nothing. @throws when the disk refuses. */
export const heldSecret = (data: string, name: string): Buffer | undefined => {
  try {
    return readFileSync(join(data, "keys", name));
  } catch (error) {
    if (refusalOf(error) !== "ENOENT") throw error;
    return undefined;
  }
};

/**
 * A secret of the data folder, readable by its owner alone, made on first use. It is written whole under a name of its own and then linked: nobody reads half of one, and of two
 * programs that start together one wins. @throws when the disk refuses.
 */
const secretOf = (data: string, name: string, make: () => string | Uint8Array): Buffer => {
  const held = heldSecret(data, name);
  if (held !== undefined) return held;
  const folder = join(data, "keys");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const coming = join(folder, `${name}.${process.pid}.${randomBytes(6).toString("hex")}`);
  const file = openSync(coming, "wx", 0o600);
  try {
    writeSync(file, Buffer.from(make()));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(coming, join(folder, name));
  } catch (error) {
    if (refusalOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(coming);
  }
  return readFileSync(join(folder, name));
};

/**
 * A key from the bytes of a file of `keys/`, undefined where there is no file. `read`: undefined where they are no key of ours. Problems: E-KEY-DAMAGED, E-STORE-FOLDER where the disk refuses.
 */
export const keyIn = <T>(
  data: string,
  name: string,
  bytes: () => Buffer | undefined,
  read: (bytes: Buffer) => T | undefined,
): Result<T | undefined> => {
  const file = join(data, "keys", name);
  try {
    const held = bytes();
    if (held === undefined) return ok(undefined);
    const key = read(held);
    return key === undefined ? fail(storeProblem("E-KEY-DAMAGED", { file }, { name })) : ok(key);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(storeProblem("E-STORE-FOLDER", { file }, { path: file, reason }));
  }
};

/** The same of a key that is made where there is none. */
export const keyMade = <T>(
  data: string,
  name: string,
  make: () => string | Uint8Array,
  read: (bytes: Buffer) => T | undefined,
): Result<T> => {
  const key = keyIn(data, name, () => secretOf(data, name, make), read);
  if (!key.ok) return key;
  if (key.value === undefined) throw new Error(`no keys/${name}`);
  return ok(key.value);
};

const secretLength = 32;

/** The bytes of a secret that is nothing but chance; undefined where they are no such. */
export const wholeSecret = (bytes: Buffer): Uint8Array | undefined =>
  bytes.length === secretLength ? bytes : undefined;

/** A secret of 32 bytes of chance, made where there is none. Problems: those of `keyIn`. */
export const secretMade = (data: string, name: string): Result<Uint8Array> =>
  keyMade(data, name, () => randomBytes(secretLength), wholeSecret);
