import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Artefact } from "../control/point.ts";
import { controlProblem } from "../control/problems.ts";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Result } from "../problem/problem.ts";

/** The files of one control, and the folder for them. */
export interface Placed {
  readonly folder: string;
  readonly files: readonly Artefact[];
}

/** Files that lie beside their places, each in full. */
export interface Staged {
  /** Puts them in their places. */
  readonly place: () => void;
}

/** Makes a folder, one step at a time: `recursive` of Node.js 26 never ends where the system says of what cannot be made that it is not there, as in /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Writes the files of controls beside their places, in folders that are made where they are not there yet: a full disk, or a program that is stopped,
 * leaves no half of one where a tool would read it, and nothing is put in its place before all can be. Problems: E-CONTROL-FOLDER.
 */
export const stageArtefacts = (packages: readonly Placed[]): Result<Staged> => {
  const parts = packages.flatMap(({ folder, files }) =>
    files.map(({ file, text }) => {
      const path = join(folder, file);
      return { folder, path, part: `${path}.${process.pid}.part`, text };
    }),
  );
  const drop = (): void => {
    for (const { part } of parts) if (existsSync(part)) rmSync(part);
  };
  const refuse = (path: string, reason: string): Result<Staged> => {
    drop();
    return fail(controlProblem("E-CONTROL-FOLDER", { file: path, field: "--out" }, { path, reason }));
  };
  for (const { folder, path, part, text } of parts) {
    try {
      makeFolder(folder);
      if (isFolder(path)) return refuse(path, "EISDIR");
      writeFileSync(part, text);
    } catch (error) {
      const reason = refusalOf(error);
      if (reason === undefined) throw error;
      return refuse(folder, reason);
    }
  }
  const place = (): void => {
    for (const { part, path } of parts) renameSync(part, path);
  };
  return ok({ place });
};
