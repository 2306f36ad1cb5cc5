import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** A secret that a data folder has already; undefined where it has none. Writes nothing. @throws when the disk refuses. */
export const heldSecret = (data: string, name: string): Buffer | undefined => {
  try {
    return readFileSync(join(data, "keys", name));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return undefined;
  }
};

/**
 * A secret of the data folder, readable by its owner alone, made on first use. It is written whole under a name of its own and then linked: nobody reads half of one, and of two
 * programs that start together one wins. @throws when the disk refuses.
 */
export const secretOf = (data: string, name: string, make: () => string | Uint8Array): Buffer => {
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
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(coming);
  }
  return readFileSync(join(folder, name));
};
