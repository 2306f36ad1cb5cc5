import { relative, resolve } from "node:path";
import type { Answer } from "../answer/answer.ts";
import { writeDocuments } from "../answer/documents.ts";
import type { Wanted } from "../answer/input.ts";
import { answerFrom } from "../answer/load.ts";
import { noticesOf } from "../answer/paper.ts";
import { answerProblem } from "../answer/problems.ts";
import { holdsHead } from "../answer/verify.ts";
import { commandWords } from "../answer/words/commands.ts";
import { isLanguage, type Language } from "../language/language.ts";
import { wordsIn } from "../language/say.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { openStore } from "../store/store.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { worst } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { cliWords } from "./words.ts";

const entryFlag = (words: Words): { readonly seq: number; readonly hash?: string } | undefined => {
  const value = words.value("entry");
  if (value === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15})(?::([0-9a-f]{64}))?$/.exec(value) ?? [];
  if (seq === undefined) throw new Misuse(commandWords.badEntry, { value });
  return { seq: Number(seq), ...(hash === undefined ? {} : { hash }) };
};

const wantedFrom = (words: Words, io: Io): Wanted => {
  const at = instantFlag(words, "at");
  const upTo = entryFlag(words)?.seq;
  return {
    question: required(words, 0, "answer", "QUESTION"),
    world: words.flag("fictional") ? "fictional" : "real",
    knownAt: instantFlag(words, "known-at") ?? io.now(),
    ...(at === undefined ? {} : { at }),
    ...(upTo === undefined ? {} : { upTo }),
  };
};

/** Yes 0, no 1, else 4. A duty says what is on record and is no verdict: its state decides only where nothing else is asked. */
export const exitOf = ({ parts }: Pick<Answer, "parts">): Exit => {
  const complied = parts.filter(({ kind }) => kind === "complied");
  const results = (complied.length > 0 ? complied : parts).map(({ result }) => result);
  return worst(
    results.map(
      (result): Exit =>
        result === "yes" || result === "done"
          ? 0
          : result === "no" || result === "overdue" || result === "done-late"
            ? 1
            : 4,
    ),
  );
};

const summary = (answer: Answer, language: Language): string => {
  const parts = answer.parts.map(
    ({ asks, sentences }, place) =>
      `${place + 1}. ${wordsIn(asks, language)}\n   ${sentences[0]?.text[language] ?? ""}\n`,
  );
  return [...noticesOf({ ...answer, official: language }, language).map((notice) => `${notice}\n`), ...parts].join("");
};

const written = async (made: Answer, folder: string, language: Language): Promise<Result<readonly string[]>> => {
  try {
    return ok(await writeDocuments(made, folder, language));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    return fail(answerProblem("E-ANSWER-OUT", { file: folder }, { reason }));
  }
};

/** `interdict answer`: the answer to a question as data and documents. */
export const answer: Command = {
  name: "answer",
  usage: "QUESTION [--fictional] [--at INSTANT] [--known-at INSTANT] [--entry SEQ] [--lang fr] --out DIR",
  summary: commandWords.answer,
  options: {
    fictional: flags.fictional,
    at: flags.at,
    "known-at": flags.knownAt,
    entry: { type: "value", summary: commandWords.entry },
    out: { type: "value", summary: commandWords.out },
  },
  run: async (words, io) => {
    const out = words.value("out");
    if (out === undefined || out === "") throw new Misuse(cliWords.missing, { command: "answer", what: "--out DIR" });
    const wanted = wantedFrom(words, io);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const { seq, hash } = entryFlag(words) ?? {};
      if (seq !== undefined && hash !== undefined && !holdsHead(store.value, { seq, hash })) {
        return invalid(
          [answerProblem("E-ANSWER-RECORDS", { field: "--entry" }, { seq: String(seq), hash })],
          words,
          io,
        );
      }
      const made = await answerFrom(store.value, wanted, io.cwd);
      if (!made.ok) return invalid(made.problems, words, io);
      const asked = words.value("lang");
      const files = await written(made.value, resolve(io.cwd, out), isLanguage(asked) ? asked : made.value.official);
      if (!files.ok) return invalid(files.problems, words, io);
      if (words.flag("json")) printJson(made.value, io);
      else {
        io.out(summary(made.value, io.language));
        io.out(
          `${sayTo(io, commandWords.files)}\n${files.value.map((path) => `   ${relative(io.cwd, path) || path}\n`).join("")}`,
        );
      }
      return exitOf(made.value);
    } finally {
      store.value.close();
    }
  },
};
