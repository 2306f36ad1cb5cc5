import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Where an evidence file is kept: by the SHA-256 of its bytes, in lower-case hexadecimal. */
export const pathOfFile = (folder: string, digest: string): string => join(folder, "files", digest.slice(0, 2), digest);

/** A file on its way into the store, or (no folder) only measured. */
export interface Keeping {
  readonly write: (chunk: Uint8Array) => void;
  /** The SHA-256 of what was written. Ends the writing. */
  readonly digest: () => string;
  /** Makes the file part of the store under its digest; safe at any moment: it is there whole or not at all. */
  readonly keep: () => void;
  /** Removes what was written so far. */
  readonly drop: () => void;
}

/** Only the digest: what a dry run needs. */
export const measuring = (): Keeping => {
  const hash = createHash("sha256");
  let digest: string | undefined;
  return {
    write: (chunk) => void hash.update(chunk),
    digest: () => (digest ??= hash.digest("hex")),
    keep: () => undefined,
    drop: () => undefined,
  };
};

let count = 0;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user runs too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Removes what loads that were stopped left on the way. */
export const tidy = (folder: string): void => {
  const coming = join(folder, "files", "coming");
  if (!existsSync(coming)) return;
  for (const name of readdirSync(coming)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(coming, name), { force: true });
  }
};

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder; its renames are journalled by the file system.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
};

/** Writes beside, syncs, then renames. A file that is held already is not written again. */
export const keepingIn = (folder: string): Keeping => {
  const coming = join(folder, "files", "coming");
  mkdirSync(coming, { recursive: true });
  const temporary = join(coming, `${process.pid}-${Date.now()}-${count++}`);
  const handle = openSync(temporary, "wx", 0o600);
  const measured = measuring();
  let open = true;
  const close = () => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    write: (chunk) => {
      measured.write(chunk);
      for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at);
    },
    digest: measured.digest,
    keep: () => {
      const path = pathOfFile(folder, measured.digest());
      if (existsSync(path)) {
        close();
        rmSync(temporary);
        return;
      }
      fsyncSync(handle);
      close();
      const made = mkdirSync(dirname(path), { recursive: true });
      renameSync(temporary, path);
      syncFolder(dirname(path));
      if (made !== undefined) syncFolder(dirname(made));
    },
    drop: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
};
