import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { points } from "../control/points/index.ts";
import { idsHeld, keepRecords } from "../deed/held.ts";
import { loadDeeds } from "../deed/load.ts";
import { recordProblem } from "../deed/problems.ts";
import { type File, type Ground, type ReadRecord, readRecords } from "../deed/read.ts";
import { recordWords } from "../deed/words.ts";
import { number, say } from "../language/say.ts";
import { canonical } from "../ledger/canonical.ts";
import { measuresAsked } from "../measure/corpus.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { openStore } from "../store/store.ts";
import type { Command, Io, Words } from "./command.ts";
import { invalid, printJson, printProblems, problemsJson, required } from "./common.ts";

/** `interdict record`: deeds, exemptions, populations, control points, retractions and choices into the ledger. */
export const record: Command = {
  name: "record",
  usage: "FILE… [--dry-run]",
  summary: recordWords.summary,
  options: { "dry-run": { type: "flag", summary: recordWords.dryRun } },
  run: async (words, io) => {
    required(words, 0, "record", "FILE");
    const ground = await groundOf(io);
    if (!ground.ok) return invalid(ground.problems, words, io);
    const published = loadDeeds({ register: ground.value.register });
    if (!published.ok) return invalid(published.problems, words, io);
    const files = await Promise.all(words.positionals.map((path) => readText(path, io)));
    const read = readRecords(
      files.flatMap((file) => (file.ok ? [file.value] : [])),
      ground.value,
    );
    const refused = [...files.flatMap((file) => (file.ok ? [] : file.problems)), ...read.refused];
    if (refused.length > 0 && read.count === 0) return invalid(refused, words, io);
    // With nothing to keep, nothing is written, not even an empty data folder.
    const dry = words.flag("dry-run");
    const idle = dry || read.kept.length === 0;
    const store = openStore(io.data, { readOnly: idle });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const held = await idsHeld(store.value);
      const taken = new Map([...published.value.deeds.map(({ id }) => [id, ""] as const), ...held]);
      const { kept, clashes } = apart(read.kept, taken);
      const fresh = new Set(kept.map((each) => each.record.id).filter((id) => !taken.has(id)));
      const added = idle ? fresh.size : keepRecords(store.value, kept, io.now());
      const rejected = [...read.rejected, ...clashes];
      report({ records: read.count, kept, added, dry, refused, rejected }, words, io);
      return refused.length > 0 ? 3 : rejected.length > 0 ? 4 : 0;
    } finally {
      store.value.close();
    }
  },
};

const groundOf = async (io: Io): Promise<Result<Ground>> => {
  const register = await loadRegister(io.data);
  if (!register.ok) return register;
  const { measures } = measuresAsked([], io.data);
  const clauses = new Map(measures.map((measure) => [measure.id, measure.clauses.map(({ id }) => id)]));
  return ok({
    register: register.value,
    received: io.now(),
    clausesOf: (measure) => clauses.get(measure),
    points: points.map(({ id }) => id),
  });
};

const readText = async (path: string, io: Io): Promise<Result<File>> => {
  const name = path === "-" ? "stdin" : path;
  try {
    const bytes = path === "-" ? await io.input() : await readFile(resolve(io.cwd, path));
    return ok({ name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) });
  } catch (error) {
    const reason = error instanceof TypeError ? "UTF-8" : codeOf(error);
    return fail(recordProblem("E-RECORD-FILE", { file: name }, { path: name, reason }));
  }
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);

/** The records whose id is free, or is that of the same record already; the others clash, with what is held or with each other. */
const apart = (read: readonly ReadRecord[], taken: ReadonlyMap<string, string>) => {
  const seen = new Map(taken);
  const kept: ReadRecord[] = [];
  const clashes: (readonly Problem[])[] = [];
  for (const each of read) {
    const text = canonical(each.written);
    const before = seen.get(each.record.id);
    if (before === undefined || before === text) kept.push(each);
    else clashes.push([recordProblem("E-RECORD-ID", each.place, { id: each.record.id })]);
    if (before === undefined) seen.set(each.record.id, text);
  }
  return { kept, clashes };
};

interface Report {
  readonly records: number;
  readonly kept: readonly ReadRecord[];
  readonly added: number;
  readonly dry: boolean;
  readonly refused: readonly Problem[];
  readonly rejected: readonly (readonly Problem[])[];
}

/** One entry for each record that is not kept: the first thing wrong with it, and what more there is. */
const rejectedJson = (rejected: Report["rejected"], io: Io) =>
  rejected.map((problems) => {
    const [first, ...more] = problemsJson(problems, io);
    return more.length > 0 ? { ...first, more } : first;
  });

const report = ({ records, kept, added, dry, refused, rejected }: Report, words: Words, io: Io): void => {
  const warnings = kept.flatMap((each) => each.warnings);
  if (words.flag("json")) {
    const lists = { refused: problemsJson(refused, io), warnings: problemsJson(warnings, io) };
    const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
    const ids = kept.map((each) => each.record.id);
    printJson({ records, kept: kept.length, added, ids, rejected: rejectedJson(rejected, io), ...given }, io);
    return;
  }
  printProblems([...refused, ...rejected.flat(), ...warnings], io);
  const text = dry ? recordWords.wouldKeep : recordWords.kept;
  const counts = { records, kept: kept.length, added };
  const shown = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [`${name}Shown`, number(count, io.language)]),
  );
  io.out(`${say(text, io.language, { ...counts, ...shown })}\n`);
};
