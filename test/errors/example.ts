import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Io } from "../../src/cli/command.ts";
import { findCommand } from "../../src/cli/commands.ts";
import { common, parse } from "../../src/cli/parse.ts";
import type { Language, Text } from "../../src/language/language.ts";
import { expectedOf, mendOf, type Problem, type Result, whereOf } from "../../src/problem/problem.ts";

/** A problem as people meet it. */
export interface Shown {
  readonly code: string;
  readonly where: string;
  readonly expected: Text;
  readonly mend: Text;
}

/** One real input that gives a code: what was typed or called, the files it was given, and what came of it. */
export interface Example {
  readonly typed?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run: () => Promise<readonly Shown[]>;
}

export type Examples = Readonly<Record<string, Example>>;

const inAll = (say: (language: Language) => string): Text => ({
  fr: say("fr"),
  nl: say("nl"),
  de: say("de"),
  en: say("en"),
});

/** What stands for the folder of an example is of no interest to its reader. */
const shown = (problem: Problem, folder?: string): Shown => {
  const plain = (text: string): string =>
    folder === undefined ? text : text.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
  return {
    code: problem.code,
    where: plain(whereOf(problem.place)),
    expected: inAll((language) => plain(expectedOf(problem, language))),
    mend: inAll((language) => plain(mendOf(problem, language))),
  };
};

export const problemsIn = <T>(result: Result<T>): readonly Problem[] => (result.ok ? [] : result.problems);

type Found = readonly Problem[] | Promise<readonly Problem[]>;

/** A call that needs no file; `typed` is how a reader would write what it is given. */
export const calling = (typed: string, call: () => Found): Example => ({
  typed,
  files: {},
  run: async () => (await call()).map((problem) => shown(problem)),
});

/** A text that a reader refuses. */
export const reading = (name: string, text: string, read: (name: string, text: string) => Found): Example => ({
  files: { [name]: text },
  run: async () => (await read(name, text)).map((problem) => shown(problem)),
});

/** A folder of its own with these files in it; a name that ends in `/` is a folder. It is gone afterwards. */
const withFolder = async <T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "interdict-example-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      if (name.endsWith("/")) mkdirSync(join(folder, name), { recursive: true });
      else writeFileSync(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A call that reads a folder. `typed` says what a reader could type for the same. */
export const inFolder = (
  typed: string | undefined,
  files: Readonly<Record<string, string>>,
  call: (folder: string) => Found,
): Example => ({
  ...(typed === undefined ? {} : { typed }),
  files,
  run: () => withFolder(files, async (folder) => (await call(folder)).map((problem) => shown(problem, folder))),
});

interface Line {
  readonly where: string;
  readonly code: string;
  readonly expected: string;
  readonly mend: string;
}

const linesIn = (out: string): readonly Line[] => {
  const read: unknown = JSON.parse(out);
  if (typeof read !== "object" || read === null || !("problems" in read) || !Array.isArray(read.problems)) return [];
  return read.problems;
};

/** What is said in each language of the same problems, put together. */
const inEach = async (ask: (language: Language) => Promise<readonly Line[]>): Promise<readonly Shown[]> => {
  const [en, fr, nl, de] = [await ask("en"), await ask("fr"), await ask("nl"), await ask("de")];
  return en.map(({ code, where }, place) => {
    const part = (name: "expected" | "mend"): Text => ({
      fr: fr[place]?.[name] ?? "",
      nl: nl[place]?.[name] ?? "",
      de: de[place]?.[name] ?? "",
      en: en[place]?.[name] ?? "",
    });
    return { code, where, expected: part("expected"), mend: part("mend") };
  });
};

/** A page that is asked for, once in each language. */
export const requesting = (typed: string, request: (language: Language) => Response | Promise<Response>): Example => ({
  typed,
  files: {},
  run: () =>
    inEach(async (language) => {
      const answer: unknown = await (await request(language)).json();
      return typeof answer === "object" && answer !== null && "errors" in answer && Array.isArray(answer.errors)
        ? answer.errors
        : [];
    }),
});

/** A whole command line, run in a folder with these files, once in each language. */
export const command = (typed: string, files: Readonly<Record<string, string>> = {}): Example => ({
  typed: `interdict ${typed}`,
  files,
  run: () =>
    withFolder(files, async (folder) => {
      const name = typed.split(" ");
      const [first = "", second] = name;
      const found = await findCommand(first, second);
      if (found === undefined) throw new Error(`no such command: ${typed}`);
      const words = parse(
        [...name.slice(found.name.split(" ").length), "--json"],
        { ...found.options, ...common },
        found.name,
      );
      const said = async (language: Language): Promise<readonly Line[]> => {
        const out: string[] = [];
        const io: Io = {
          out: (text) => void out.push(text),
          err: () => undefined,
          input: async () => new Uint8Array(),
          env: {},
          cwd: folder,
          watched: false,
          language,
          now: () => Date.parse("2023-06-12T10:00:00Z"),
          data: join(folder, "data"),
        };
        await found.run(words, io);
        return linesIn(out.join("").replaceAll(`${folder}/`, ""));
      };
      return inEach(said);
    }),
});
