import { readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { bundleWords } from "../cascade/bundle/words.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { matcher } from "../catalogue/matcher.ts";
import { catalogueVersion } from "../evidence/catalogue-version.ts";
import { type Loaded, type LoadOptions, load } from "../evidence/load.ts";
import { type LogReading, mayReadLogs, recordLogReading } from "../evidence/log-reading.ts";
import { sources } from "../evidence/sources/index.ts";
import { loadWords } from "../evidence/words.ts";
import { number } from "../language/say.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import type { Problem } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { body as bodyIn } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { dayOf, isDay } from "../time/time.ts";
import { type Command, type Exit, type Io, type Words, worst } from "./command.ts";
import { instantFlag, invalid, Misuse, printJson, printProblems, problemsJson, required, sayTo } from "./common.ts";
import { isBundleFile, loadBundles, trustKeyOf } from "./load-bundle.ts";

/** A folder means the files in it, at any depth, in the order of their names. */
const filesIn = (path: string): readonly string[] => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const optionsFrom = (words: Words, io: Io, catalogue: Catalogue): LoadOptions => {
  const body = words.value("body");
  if (body === undefined || body === "") throw new Misuse(loadWords.needsBody);
  const source = words.value("source");
  if (source !== undefined && !sources.some(({ id }) => id === source)) {
    throw new Misuse(loadWords.noSource, { source, sources: sources.map(({ id }) => id).join(", ") });
  }
  const observedAt = instantFlag(words, "observed-at");
  return {
    body,
    ...(source === undefined ? {} : { source }),
    ...(observedAt === undefined ? {} : { observedAt }),
    receivedAt: io.now(),
    dryRun: words.flag("dry-run"),
    matcher: matcher(catalogue),
    catalogue: catalogueVersion(catalogue),
    attributes: new Map([...vocabulary.values()].map(({ id, values }) => [id, values])),
  };
};

/** What is given before a network log is read; all of it or nothing. */
const readingFrom = (words: Words, body: string): LogReading | undefined => {
  const [purpose = "", ground = "", informed = ""] = ["purpose", "ground", "informed"].map((name) =>
    words.value(name)?.trim(),
  );
  if (`${purpose}${ground}${informed}` === "") return undefined;
  if (purpose === "" || ground === "" || !isDay(informed)) throw new Misuse(loadWords.allThree);
  return { body, purpose, ground, informed };
};

/** Files and places by the path that people typed, where it is below the working folder. */
const namedFrom = (cwd: string, loaded: Loaded): Loaded => {
  const near = relative(cwd, loaded.file);
  const file = near === "" || near.startsWith("..") ? loaded.file : near;
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) =>
      problem.place.file === undefined ? problem : { ...problem, place: { ...problem.place, file } },
    );
  return { ...loaded, file, rejected: placed(loaded.rejected), warnings: placed(loaded.warnings) };
};

const exitOf = ({ refused, rejected }: Loaded): Exit => (refused ? 3 : rejected.length > 0 ? 4 : 0);

const json = (loaded: Loaded, io: Io) => ({
  file: loaded.file,
  ...(loaded.digest === undefined ? {} : { digest: loaded.digest }),
  source: loaded.source ?? null,
  records: loaded.records,
  kept: loaded.kept,
  rejected: problemsJson(loaded.rejected, io),
  warnings: problemsJson(loaded.warnings, io),
  devices: loaded.devices,
  sightings: loaded.sightings,
  refused: loaded.refused,
  already: loaded.already,
});

const summarise = (loaded: Loaded, dryRun: boolean, io: Io): void => {
  printProblems([...loaded.rejected, ...loaded.warnings], io);
  const { file, source = "", records, kept, rejected, devices, sightings } = loaded;
  const counts = { kept, records, rejected: rejected.length, devices, sightings };
  const shown = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [`${name}Shown`, number(count, io.language)]),
  );
  const text = loaded.refused
    ? loadWords.refused
    : loaded.already
      ? loadWords.already
      : dryRun
        ? loadWords.wouldHold
        : loadWords.held;
  io.out(`${sayTo(io, text, { file, source, ...counts, ...shown })}\n`);
};

/** `interdict load`: evidence of a body into the store. 0 held · 3 a file is refused · 4 some records are rejected. */
export const command: Command = {
  name: "load",
  usage:
    "FILE… --body ID [--source NAME] [--observed-at INSTANT] [--purpose TEXT --ground TEXT --informed DAY] [--dry-run] | --trust-key FINGERPRINT --body ID",
  summary: loadWords.summary,
  options: {
    body: { type: "value", summary: loadWords.body },
    source: { type: "value", summary: loadWords.source },
    "observed-at": { type: "value", summary: loadWords.observedAt },
    "dry-run": { type: "flag", summary: loadWords.dryRun },
    purpose: { type: "value", summary: loadWords.purpose },
    ground: { type: "value", summary: loadWords.ground },
    informed: { type: "value", summary: loadWords.informed },
    "trust-key": { type: "value", summary: bundleWords.trustKey },
  },
  run: async (words, io) => {
    const fingerprint = words.value("trust-key");
    if (fingerprint !== undefined) return trustKeyOf(fingerprint, words, io);
    required(words, 0, "load", "FILE");
    const paths = words.positionals.flatMap((path) => filesIn(resolve(io.cwd, path)));
    const bundles = paths.filter(isBundleFile);
    if (bundles.length > 0) {
      if (bundles.length < paths.length) throw new Misuse(bundleWords.apart);
      return loadBundles(bundles, words, io);
    }
    const catalogue = await loadCatalogue();
    if (!catalogue.ok) return invalid(catalogue.problems, words, io);
    const options = optionsFrom(words, io, catalogue.value);
    const reading = readingFrom(words, options.body);
    const register = await loadRegister(io.data);
    if (!register.ok) return invalid(register.problems, words, io);
    if (bodyIn(register.value, options.body) === undefined)
      io.err(`${sayTo(io, loadWords.unknownBody, { body: options.body })}\n`);
    const store = openStore(io.data, { readOnly: options.dryRun === true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      if (reading !== undefined && options.dryRun !== true) recordLogReading(store.value, reading, io.now());
      const given = reading !== undefined && reading.informed <= dayOf(io.now());
      const logs = given || (await mayReadLogs(store.value, options.body, io.now()));
      const results: Loaded[] = [];
      for await (const each of load(store.value, paths, { ...options, logs })) {
        const named = namedFrom(io.cwd, each);
        results.push(named);
        if (!words.flag("json")) summarise(named, options.dryRun === true, io);
        if (io.watched && results.length % 100 === 0) io.err(`\r${results.length}/${paths.length} `);
      }
      if (io.watched && results.length >= 100) io.err("\r");
      if (words.flag("json")) {
        const [only] = results;
        printJson(
          results.length === 1 && only !== undefined ? json(only, io) : results.map((each) => json(each, io)),
          io,
        );
      }
      return worst(results.map(exitOf));
    } finally {
      store.value.close();
    }
  },
};
