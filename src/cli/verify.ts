import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { isPdf } from "../answer/pdf-text.ts";
import { answerProblem } from "../answer/problems.ts";
import { recordsOf, type Verified, verifyAnswer, verifyLedger, verifyPdf } from "../answer/verify.ts";
import { commandWords } from "../answer/words/commands.ts";
import type { Head } from "../ledger/ledger.ts";
import { verifyChain } from "../ledger/verify.ts";
import { fail, ok, type Problem, type Result } from "../problem/problem.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { invalid, printJson, printProblems, problemsJson, sayTo } from "./common.ts";

const read = async (path: string, io: Io): Promise<Result<Uint8Array>> => {
  try {
    return ok(path === "-" ? await io.input() : new Uint8Array(await readFile(resolve(io.cwd, path))));
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (detail === undefined) throw error;
    return fail(answerProblem("E-ANSWER-FILE", { file: path }, { detail }));
  }
};

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");

const inFile = (problems: readonly Problem[], file: string): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, place: { file, ...problem.place } }));

/** An exported ledger: sound in itself, and holding the head that is expected of it. */
const exported = async (path: string, head: Head, io: Io): Promise<Result<readonly Problem[]>> => {
  const bytes = await read(path, io);
  if (!bytes.ok) return bytes;
  const lines = decoded(bytes.value).split("\n");
  return ok(inFile(verifyChain(lines, head.seq === 0 ? undefined : head).problems, path));
};

const verifyFile = async (store: Store, path: string, io: Io): Promise<Result<Verified>> => {
  const bytes = await read(path, io);
  if (!bytes.ok) return bytes;
  const name = relative(io.cwd, resolve(io.cwd, path)) || path;
  const records = recordsOf(store, io.cwd);
  return isPdf(bytes.value) ? verifyPdf(bytes.value, name, records) : verifyAnswer(decoded(bytes.value), name, records);
};

const report = (problems: readonly Problem[], head: Head, fine: string, words: Words, io: Io): Exit => {
  if (words.flag("json")) {
    const places = problemsJson(problems, io).map((each, place) => ({
      ...each,
      pointer: problems[place]?.place.field ?? null,
    }));
    printJson({ verified: problems.length === 0, head, problems: places }, io);
  } else if (problems.length === 0) io.out(`${fine}\n`);
  else {
    printProblems(problems, io);
    io.out(`${sayTo(io, commandWords.refused, { count: problems.length, countShown: String(problems.length) })}\n`);
  }
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
