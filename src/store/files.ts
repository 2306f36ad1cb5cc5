import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where an evidence file is kept: by the SHA-256 of its bytes, in lower-case hexadecimal. */
export const pathOfFile = (folder: string, digest: string): string => join(folder, "files", digest.slice(0, 2), digest);

/** A file on its way into the store, or (no folder) only measured. */
export interface Keeping {
  readonly write: (chunk: Uint8Array) => void;
  /** The SHA-256 of what was written. Ends the writing. */
  readonly digest: () => string;
  /** Where it waits to be kept; absent when it is only measured. */
  readonly waiting?: string;
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

/** To disk, whether a file or a folder; Windows cannot open a folder, its renames are journalled by the file system. */
const sync = async (path: string, isFolder = false): Promise<void> => {
  if (isFolder && process.platform === "win32") return;
  const handle = await open(path, isFolder ? "r" : "r+");
  await handle.sync();
  await handle.close();
};

/** Writes beside the files that are kept, under a name of its own. */
export const keepingIn = (folder: string): Keeping => {
  const coming = join(folder, "files", "coming");
  mkdirSync(coming, { recursive: true });
  const waiting = join(coming, `${process.pid}-${Date.now()}-${count++}`);
  const handle = openSync(waiting, "wx", 0o600);
  const measured = measuring();
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(handle);
    isOpen = false;
  };
  return {
    waiting,
    write: (chunk) => {
      measured.write(chunk);
      for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at);
    },
    digest: () => {
      close();
      return measured.digest();
    },
    drop: () => {
      close();
      rmSync(waiting, { force: true });
    },
  };
};

/**
 * Makes files part of the store under their digests: to disk, renamed, and the folders to disk. Stopped at any moment, each is there whole or not at all;
 * when this returns, all are. The disk is waited for once for many files.
 */
export const keepAll = async (folder: string, keepings: readonly Keeping[]): Promise<void> => {
  const folders = new Set<string>();
  const renames: { readonly from: string; readonly to: string }[] = [];
  for (const { waiting, digest, drop } of keepings) {
    if (waiting === undefined) continue;
    const to = pathOfFile(folder, digest());
    if (existsSync(to)) {
      drop();
      continue;
    }
    if (mkdirSync(dirname(to), { recursive: true }) !== undefined) folders.add(dirname(dirname(to)));
    folders.add(dirname(to));
    renames.push({ from: waiting, to });
  }
  await Promise.all(renames.map(({ from }) => sync(from)));
  for (const { from, to } of renames) renameSync(from, to);
  await Promise.all([...folders].map((each) => sync(each, true)));
};
