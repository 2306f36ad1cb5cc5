import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { isPdf } from "../answer/pdf-text.ts";
import { answerProblem } from "../answer/problems.ts";
import { recordsOf, type Verified, verifyAnswer, verifyLedger, verifyPdf } from "../answer/verify.ts";
import { commandWords } from "../answer/words/commands.ts";
import type { Head } from "../ledger/ledger.ts";
import { verifyChain } from "../ledger/verify.ts";
import { refusalOf, textOf } from "../problem/disk.ts";
import { expectedOf, fail, mendOf, ok, type Problem, type Result, whereOf } from "../problem/problem.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { invalid, printJson, problemsJson, sayTo } from "./common.ts";

const answerFile = (file: string, detail: string) => fail(answerProblem("E-ANSWER-FILE", { file }, { detail }));
const ledgerFile = (file: string, reason: string) => fail(answerProblem("E-ANSWER-LEDGER", { file }, { reason }));

/** What the work on a file gives, or what the disk or the decoder said against it. @throws only what is no fault of the file. */
const orRefused = async <T>(path: string, refused: typeof answerFile, work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work());
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return refused(path, reason);
  }
};

const read = async (path: string, io: Io): Promise<Uint8Array> =>
  path === "-" ? await io.input() : await readFile(resolve(io.cwd, path));

const inFile = (problems: readonly Problem[], file: string): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, place: { file, ...problem.place } }));

/** An exported ledger: sound in itself, and holding the head that is expected of it. */
const exported = async (path: string, head: Head, io: Io): Promise<Result<readonly Problem[]>> => {
  const text = await orRefused(path, ledgerFile, async () => textOf(await read(path, io)));
  if (!text.ok) return text;
  return ok(inFile(verifyChain(text.value.split("\n"), head.seq === 0 ? undefined : head).problems, path));
};

const verifyFile = async (store: Store, path: string, io: Io): Promise<Result<Verified>> => {
  const name = path === "-" ? path : relative(io.cwd, resolve(io.cwd, path)) || path;
  const content = await orRefused(name, answerFile, async () => {
    const bytes = await read(path, io);
    return isPdf(bytes) ? bytes : textOf(bytes);
  });
  if (!content.ok) return content;
  const records = recordsOf(store, io.cwd);
  return typeof content.value === "string"
    ? verifyAnswer(content.value, name, records)
    : verifyPdf(content.value, name, records);
};

/** One line for each place, which begins with its pointer (of a ledger: its file and line); how to mend it goes to standard error, once. */
const refuse = (problems: readonly Problem[], io: Io): void => {
  for (const problem of problems)
    io.out(`${problem.place.field ?? whereOf(problem.place)} ${problem.code}: ${expectedOf(problem, io.language)}\n`);
  io.out(`${sayTo(io, commandWords.refused, { count: problems.length, countShown: String(problems.length) })}\n`);
  for (const mend of new Set(problems.map((problem) => mendOf(problem, io.language)))) io.err(`${mend}\n`);
};

const report = (problems: readonly Problem[], head: Head, fine: string, words: Words, io: Io): Exit => {
  if (words.flag("json")) {
    const places = problemsJson(problems, io).map((each, place) => ({
      ...each,
      pointer: problems[place]?.place.field ?? null,
    }));
    printJson({ verified: problems.length === 0, head, problems: places }, io);
  } else if (problems.length === 0) io.out(`${fine}\n`);
  else refuse(problems, io);
  return problems.length === 0 ? 0 : 1;
};

/** `interdict verify`: recomputes an answer, or checks the chain. 0 as the records give it · 1 refused · 3 not an answer. */
export const verify: Command = {
  name: "verify",
  usage: "[answer.json|answer.pdf] [--ledger FILE]",
  summary: commandWords.verify,
  options: { ledger: { type: "value", summary: commandWords.ledger } },
  run: async (words, io) => {
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const [path] = words.positionals;
      const ledger = words.value("ledger");
      const found = path === undefined ? undefined : await verifyFile(store.value, path, io);
      if (found?.ok === false) return invalid(found.problems, words, io);
      const own = verifyLedger(store.value);
      const head = found?.value.head ?? own.head;
      const other = ledger === undefined ? undefined : await exported(ledger, head, io);
      if (other?.ok === false) return invalid(other.problems, words, io);
      const problems = [...(found?.value.problems ?? own.problems), ...(other?.value ?? [])];
      const fine =
        path === undefined
          ? sayTo(io, commandWords.chain, {
              count: own.head.seq,
              countShown: String(own.head.seq),
              hash: own.head.hash,
            })
          : sayTo(io, commandWords.verified, { what: path });
      return report(problems, head, fine, words, io);
    } finally {
      store.value.close();
    }
  },
};
