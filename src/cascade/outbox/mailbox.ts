import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { refusalOf } from "../../problem/disk.ts";
import { fail, ok, type Result } from "../../problem/problem.ts";
import { outboxProblem } from "./problems.ts";

/** One message of a mailbox, as it came. */
export interface Mail {
  /** Its file, and its number in it where a file holds several. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** No report is longer; what is, is read up to here. */
const most = 4 * 1024 * 1024;

const start = Buffer.from("From ");
const next = Buffer.from("\nFrom ");

/** The messages of an mbox file (RFC 4155): each begins with a line "From …"; a line of content that would begin so has a sign before it. */
const ofMbox = (name: string, all: Buffer): readonly Mail[] => {
  const mails: Mail[] = [];
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf(next, at);
    const whole = all.subarray(at, end < 0 ? all.length : end + 1);
    const content = whole.subarray(whole.indexOf("\n") + 1).subarray(0, most);
    mails.push({
      name: `${name}#${mails.length + 1}`,
      bytes: Buffer.from(content.toString("latin1").replaceAll(/^>(>*From )/gm, "$1"), "latin1"),
    });
    at = end < 0 ? all.length : end + 1;
  }
  return mails;
};

const ofFile = (path: string): readonly Mail[] => {
  const all = readFileSync(path);
  // A mailbox from which everything was taken.
  if (all.length === 0) return [];
  if (all.subarray(0, start.length).equals(start)) return ofMbox(path, all);
  return [{ name: path, bytes: all.subarray(0, most) }];
};

/** A file of a folder that another program took away meanwhile is no longer there to be read. */
const ofMaybe = (path: string): readonly Mail[] => {
  try {
    return ofFile(path);
  } catch (error) {
    if (refusalOf(error) === "ENOENT") return [];
    throw error;
  }
};

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => join(folder, name))
    .sort();

/** The messages of a Maildir: what is new, and what was seen. Of any other folder, its files ending in `.eml`. */
const ofFolder = (path: string): readonly Mail[] => {
  const inside = readdirSync(path);
  const folders = ["cur", "new"].filter((name) => inside.includes(name));
  const names =
    folders.length > 0
      ? folders.flatMap((name) => namesIn(join(path, name)))
      : namesIn(path).filter((name) => /\.eml$/i.test(name));
  return names.flatMap(ofMaybe);
};

/** The messages of an mbox file, a Maildir, a folder of `.eml` files, or one such file. Problems: E-OUTBOX-MAILBOX. */
export const readMailbox = (path: string): Result<readonly Mail[]> => {
  try {
    return ok(statSync(path).isDirectory() ? ofFolder(path) : ofFile(path));
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(outboxProblem("E-OUTBOX-MAILBOX", { file: path }, { reason }));
  }
};
