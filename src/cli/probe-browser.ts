import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { NameReply } from "../control/probe.ts";
import { type Asker, patience } from "./probe-asker.ts";

/** What became of a page: it came, or the browser’s own name of the error. */
export type Visit = { readonly loaded: true } | { readonly loaded: false; readonly error: string };

/** A browser that runs by itself, with a profile of its own that is thrown away. */
export interface Browser {
  readonly visit: (url: string) => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

/** How a browser is started and spoken to. */
export interface BrowserKind {
  readonly programs: readonly string[];
  readonly start: (program: string, profile: string) => Promise<Browser>;
  /** What it says of a page that a policy of its administration refuses. */
  readonly byPolicy: string;
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that the path has. */
export const programIn = (path: string, names: readonly string[]): string | undefined =>
  names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name))).find(isProgram);

/** Starts a program for a browser; it ends with us. Gives it, and what ends it. */
export const startChild = (program: string, args: readonly string[], pipes: readonly "pipe"[], profile: string) => {
  const child: ChildProcess = spawn(program, args, {
    stdio: ["ignore", "ignore", "pipe", ...pipes],
    env: { ...process.env, HOME: profile },
  });
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  const gone = new Promise<void>((done) => {
    child.once("error", () => done());
    child.once("exit", () => done());
  });
  return {
    child,
    gone,
    /** Lets it end by itself, so that nothing of it writes to the profile any more; one that does not is killed. */
    stop: async (close?: () => Promise<unknown>): Promise<void> => {
      const late = setTimeout(end, patience);
      if (close === undefined) end();
      else await close();
      await gone;
      clearTimeout(late);
      process.off("exit", end);
    },
  };
};

/** A browser that is asked as an administrator would ask it: by opening pages. Absent where it cannot be started. */
export const askBrowser = async ({ start, byPolicy }: BrowserKind, program: string): Promise<Asker | undefined> => {
  const profile = mkdtempSync(join(tmpdir(), "interdict-probe-"));
  const clean = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const browser = await start(program, profile).catch(() => undefined);
  if (browser === undefined) {
    clean();
    return undefined;
  }
  const refuses = async (url: string): Promise<boolean> => {
    const visit = await browser.visit(url);
    return !visit.loaded && visit.error === byPolicy;
  };
  return {
    // A policy that refuses every page refuses the canary too.
    canary: async (canary, decoy) => {
      if (!(await refuses(canary))) return "absent";
      return (await refuses(decoy)) ? "echo" : "shown";
    },
    name: async (host): Promise<NameReply> => {
      const visit = await browser.visit(`http://${host}/`);
      if (visit.loaded) return "reached";
      return visit.error === byPolicy ? "refused" : "none";
    },
    stop: async () => {
      await browser.stop();
      clean();
    },
  };
};
