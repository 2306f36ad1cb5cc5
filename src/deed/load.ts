import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, ok, type Result } from "../problem/problem.ts";
import type { Deed } from "./deed.ts";
import { readDeeds } from "./deeds.ts";
import type { File, Ground } from "./read.ts";

/** The public record that comes with the program. */
const publicRecord = fileURLToPath(new URL("../../deeds", import.meta.url));

/** The deeds of the public record, and the version that answers name: SHA-256 over the files, in the order of their names. */
export interface PublicRecord {
  readonly deeds: readonly Deed[];
  readonly version: string;
}

/** Reads every YAML file of a folder of deeds. Problems: those of `readDeeds`. */
export const loadDeeds = (ground: Ground, folder: string = publicRecord): Result<PublicRecord> => {
  const files = existsSync(folder) ? filesOf(folder) : [];
  const deeds = readDeeds(files, ground);
  if (!deeds.ok) return fail(...deeds.problems);
  const version = createHash("sha256");
  for (const { name, text } of files) version.update(`${name}\n${text.length}\n${text}`);
  return ok({ deeds: deeds.value, version: version.digest("hex") });
};

const filesOf = (folder: string): readonly File[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { name: join("deeds", relative(folder, path)).replaceAll("\\", "/"), text: readFileSync(path, "utf8") };
    });
