import { existsSync, type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Text } from "../language/language.ts";
import { type Corpus, loadMeasures } from "../measure/corpus.ts";
import { measureProblem } from "../measure/problems.ts";
import { refusalOf } from "../problem/disk.ts";
import {
  type CheckScope,
  type Examination,
  examinationJson,
  examine,
  exitOf,
  printExamination,
  printTotal,
} from "./check-report.ts";
import type { Exit, Io, Words } from "./command.ts";
import { printProblems, sayTo } from "./common.ts";
import { stopped } from "./stopped.ts";

export const watchSummary: Text = {
  en: "Check again whenever a file changes, until it is stopped",
  fr: "Revérifier à chaque changement de fichier, jusqu’à l’arrêt",
  nl: "Opnieuw nagaan telkens als een bestand verandert, tot het stopt",
  de: "Bei jeder Änderung einer Datei erneut prüfen, bis zum Beenden",
};

const said = {
  watching: {
    en: "Watching. Stop: Ctrl-C",
    fr: "À l’affût des changements. Arrêter : Ctrl-C",
    nl: "Wijzigingen worden gevolgd. Stoppen: Ctrl-C",
    de: "Änderungen werden verfolgt. Beenden: Strg-C",
  },
  gone: { en: "{file} is gone.", fr: "{file} n’existe plus.", nl: "{file} is weg.", de: "{file} ist nicht mehr da." },
} as const satisfies Record<string, Text>;

/** An editor writes a file in several steps; what they announce together is looked at once, after the last. Milliseconds. */
const together = 50;

const isMeasure = (file: string): boolean => /\.ya?ml$/.test(file);

/**
 * Tells of the files that change under some paths, several at once. A file is watched through its folder, since many editors put a new file in
 * its place.
 */
const follow = (paths: readonly string[], changed: (files: ReadonlySet<string>) => void): readonly FSWatcher[] => {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string): void => {
    waiting.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = new Set(waiting);
      waiting.clear();
      changed(files);
    }, together);
  };
  return paths.map((path) => {
    const isFolder = statSync(path).isDirectory();
    const folder = isFolder ? path : dirname(path);
    return watch(folder, { recursive: isFolder }, (_, name) => {
      if (name !== null && (isFolder ? isMeasure(name) : name === basename(path))) note(join(folder, name));
    });
  });
};

/** What came of each file, as it is printed: so that only what is new is said. */
const byFile = ({ results, problems }: Examination): ReadonlyMap<string, Examination> => {
  const files = new Set([
    ...results.map(({ measure }) => measure.file),
    ...problems.map(({ place }) => place.file ?? ""),
  ]);
  return new Map(
    [...files].map((file) => [
      file,
      {
        results: results.filter(({ measure }) => measure.file === file),
        problems: problems.filter(({ place }) => place.file === file),
      },
    ]),
  );
};

/** The system may stop telling of changes: too many are watched, or a folder is gone. */
const broken = (watchers: readonly FSWatcher[], io: Io): Promise<Exit> =>
  new Promise((end, fail) => {
    for (const watcher of watchers)
      watcher.on("error", (error) => {
        const reason = refusalOf(error);
        if (reason === undefined) fail(error);
        else printProblems([measureProblem("E-MEASURE-FILE", { field: "--watch" }, { reason })], io);
        end(3);
      });
  });

/**
 * Checks, and checks again what changes, until it is told to stop: then 0. With `--json` each check is one line. A file that is the same as before
 * for whoever reads the result is not said again.
 */
export const watchMeasures = async (
  paths: readonly string[],
  scope: CheckScope,
  words: Words,
  io: Io,
): Promise<Exit> => {
  const json = words.flag("json");
  const print = (found: Examination): void => {
    if (json) io.out(`${JSON.stringify(examinationJson(found, io))}\n`);
    else printExamination(found, io);
  };
  const keyOf = (found: Examination): string => {
    const { measures, problems } = examinationJson(found, io);
    return JSON.stringify([measures.map(({ version: _, ...one }) => one), problems]);
  };
  const load = (files: readonly string[]): Corpus => loadMeasures(files, scope.folder);
  const first = examine(load(paths), scope);
  const before = new Map([...byFile(first)].map(([file, found]) => [file, keyOf(found)]));
  const watchers = follow(
    paths.map((path) => resolve(scope.folder, path)).filter((path) => existsSync(path)),
    (files) => {
      for (const full of files) {
        const file = relative(scope.folder, full) || full;
        if (!existsSync(full)) {
          if (before.delete(file)) io.err(`${sayTo(io, said.gone, { file })}\n`);
          continue;
        }
        const found = examine(load([file]), scope);
        const key = keyOf(found);
        if (before.get(file) !== key) print(found);
        before.set(file, key);
      }
    },
  );
  const end = Promise.race([stopped().then(() => 0 as const), broken(watchers, io)]);
  print(first);
  if (!json) printTotal(first, io);
  if (watchers.length === 0) return exitOf(first);
  io.err(`${sayTo(io, said.watching)}\n`);
  const exit = await end;
  for (const watcher of watchers) watcher.close();
  return exit;
};
