import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { z } from "zod";
import type { Answer } from "../answer/answer.ts";
import { writeDocuments } from "../answer/documents.ts";
import { answerFrom, loadQuestions } from "../answer/load.ts";
import type { Question } from "../answer/question.ts";
import { loadDeeds } from "../deed/load.ts";
import { exercise } from "../demo/exercise.ts";
import { loadScenario } from "../demo/scenario.ts";
import { dayInWords } from "../language/dates.ts";
import type { Language, Text } from "../language/language.ts";
import { number, say, wordsIn } from "../language/say.ts";
import { runCase } from "../measure/case.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { loadSurroundings } from "../measure/load.ts";
import { ok, type Result } from "../problem/problem.ts";
import { bodiesAt } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { endOfDay } from "../time/time.ts";
import { serve } from "../web/serve.ts";
import type { Command, Io, Words } from "./command.ts";
import { invalid, Misuse } from "./common.ts";
import { demoWords } from "./demo-words.ts";
import { wrap } from "./layout.ts";
import { portFlag } from "./serve.ts";

const wholeNumber = (words: Words, name: string): number | undefined => {
  const value = words.value(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new Misuse(demoWords.wholeNumber, { option: `--${name}`, value });
  return Number(value);
};

/** What the data folder holds of an exercise, so that a second start need not make it again. */
const heldSchema = z.object({
  seed: z.number(),
  devices: z.number(),
  files: z.number(),
  records: z.number(),
  rejected: z.number(),
});
type Held = z.infer<typeof heldSchema>;

const heldIn = (file: string): Held | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    const read = heldSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return read.success ? read.data : undefined;
  } catch (error) {
    // A damaged marker says nothing: the exercise is made and taken in again, which changes nothing that is held.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

interface Wished {
  readonly seed: number | undefined;
  readonly devices: number | undefined;
  readonly out: string | undefined;
}

/** Makes the exercise and takes it in, unless this data folder holds it already. */
const takeExercise = async (wished: Wished, io: Io): Promise<Result<Held & { readonly again: boolean }>> => {
  const scenario = await loadScenario();
  if (!scenario.ok) return scenario;
  const { seed = scenario.value.seed, devices = scenario.value.devices, out } = wished;
  const marker = join(io.data, "exercise.json");
  const held = heldIn(marker);
  if (held?.seed === seed && held.devices === devices && out === undefined) return ok({ ...held, again: true });
  const made = await exercise({
    data: io.data,
    out: out ?? join(io.data, "exercise"),
    seed,
    devices,
    progress: (done, all) => {
      if (io.watched) io.err(`\r${done}/${all} `);
    },
  });
  if (io.watched) io.err("\r");
  if (!made.ok) return made;
  const { files, records, rejected } = made.value.total;
  const now: Held = { seed, devices, files, records, rejected };
  await writeFile(marker, `${JSON.stringify(now)}\n`);
  return ok({ ...now, again: false });
};

/** The day on which the question was answered, else asked: what both answers of the demonstration are known on. */
const knownDay = (question: Question): string => question.answered?.on ?? question.asked.on;

const answersOf = async (
  question: Question,
  io: Io,
): Promise<Result<{ readonly real: Answer; readonly invented: Answer }>> => {
  const store = openStore(io.data, { readOnly: true });
  if (!store.ok) return store;
  try {
    const knownAt = endOfDay(knownDay(question)) - 1;
    const real = await answerFrom(store.value, { question: question.id, world: "real", knownAt }, io.cwd);
    if (!real.ok) return real;
    const invented = await answerFrom(store.value, { question: question.id, world: "fictional", knownAt }, io.cwd);
    return invented.ok ? ok({ real: real.value, invented: invented.value }) : invented;
  } finally {
    store.value.close();
  }
};

/** A terminal gives the short of it: the first sentence of each part and the others that fit in a few lines; the documents have all. */
const longest = 210;

const print = (answer: Answer, language: Language): readonly string[] =>
  answer.parts.flatMap(({ sentences }) =>
    sentences
      .filter(({ text }, place) => place === 0 || text[language].length <= longest)
      .flatMap(({ text }, place) =>
        wrap(text[language], 76).map((line, n) => `${place === 0 && n === 0 ? "→ " : "  "}${line}`),
      ),
  );

/** The demonstration: both answers to the question, the pages, and how to try it oneself. */
export const demo: Command = {
  name: "demo",
  usage: "[--seed N] [--devices M] [--out DIR] [--no-serve] [--port N]",
  summary: demoWords.summary,
  options: {
    seed: { type: "value", summary: demoWords.seed },
    devices: { type: "value", summary: demoWords.devices },
    out: { type: "value", summary: demoWords.out },
    "no-serve": { type: "flag", summary: demoWords.noServe },
    port: { type: "value", summary: demoWords.port },
  },
  run: async (words, io) => {
    const started = performance.now();
    const t = (text: Text, args: Readonly<Record<string, string | number>> = {}) => say(text, io.language, args);
    const shown = (value: number) => number(value, io.language);
    const port = portFlag(words);
    const wished = {
      seed: wholeNumber(words, "seed"),
      devices: wholeNumber(words, "devices"),
      out: words.value("out"),
    };
    const questions = loadQuestions();
    if (!questions.ok) return invalid(questions.problems, words, io);
    const [question] = questions.value;
    if (question === undefined) throw new Error("the project carries no question");

    io.out(`Interdict · ${t(demoWords.data, { folder: relative(io.cwd, io.data) || "." })}\n\n`);
    const around = await loadSurroundings(io.data);
    if (!around.ok) return invalid(around.problems, words, io);
    const { measures, problems } = loadCorpus();
    if (problems.length > 0) return invalid(problems, words, io);
    const cases = measures.flatMap((measure) => measure.cases.map((one) => runCase(one, measure, around.value)));
    io.out(
      `  ${t(demoWords.measures, { files: measures.length, cases: cases.length, held: shown(cases.filter((found) => found.length === 0).length) })}\n`,
    );
    const day = question.asked.on;
    const bodies = bodiesAt(around.value.register, { at: day });
    const municipalities = bodies.filter(({ kind }) => kind === "local").length;
    io.out(
      `  ${t(demoWords.register, { municipalities: shown(municipalities), others: shown(bodies.length - municipalities), day: dayInWords(day, io.language) })}\n`,
    );
    const deeds = loadDeeds({ register: around.value.register });
    if (!deeds.ok) return invalid(deeds.problems, words, io);
    io.out(`  ${t(demoWords.deeds, { deeds: deeds.value.deeds.length })}\n`);
    const taken = await takeExercise(wished, io);
    if (!taken.ok) return invalid(taken.problems, words, io);
    const { seed, files, records, rejected, again } = taken.value;
    io.out(
      `  ${t(again ? demoWords.exerciseHeld : demoWords.exercise, { seed: String(seed), files: shown(files), records: shown(records), rejected: shown(rejected) })}\n\n`,
    );

    const answers = await answersOf(question, io);
    if (!answers.ok) return invalid(answers.problems, words, io);
    const { real, invented } = answers.value;
    const on = { day: dayInWords(knownDay(question), io.language) };
    io.out(`${question.number} · ${wordsIn(question.title, io.language)}\n`);
    io.out(`\n${t(demoWords.publicRecord, on)}\n${print(real, io.language).join("\n")}\n`);
    io.out(`\n${t(demoWords.invented, on)}\n${print(invented, io.language).join("\n")}\n`);
    if (invented.next.length > 0) {
      io.out(`  ${t(demoWords.next)}\n`);
      for (const [n, { text }] of invented.next.slice(0, 3).entries()) io.out(`  ${n + 1}  ${text[io.language]}\n`);
    }

    const folder = join(io.data, "answer");
    const written = await writeDocuments(invented, join(folder, "fictif"), question.language);
    await writeDocuments(real, folder, question.language);
    const pdf = relative(io.cwd, written.find((file) => file.endsWith(".pdf")) ?? folder);
    const seconds = () =>
      new Intl.NumberFormat(io.language, { maximumFractionDigits: 1 }).format((performance.now() - started) / 1000);
    const label = (text: Text) => t(text).padEnd(12);
    const first = invented.table[0]?.body ?? "be/ex";
    const closing = () => {
      io.out(`${label(demoWords.answer)}${pdf} · ${t(demoWords.verify)} ${pdf}\n`);
      io.out(`${label(demoWords.try)}npx interdict load ${t(demoWords.yourFile)} --body ${first} --dry-run\n`);
    };
    io.out("\n");
    if (words.flag("no-serve")) {
      closing();
      io.out(`${t(demoWords.ready, { seconds: seconds() })}\n`);
      return 0;
    }
    const served = await serve({ data: io.data, port, language: io.language, now: io.now, answers: [real, invented] });
    if (served.moved) io.err(`${t(demoWords.moved, { wanted: String(port), port: String(served.port) })}\n`);
    io.out(`${label(demoWords.pages)}${served.url}           (fr, nl, de, en)\n`);
    closing();
    io.out(`${t(demoWords.stop)}   ${t(demoWords.ready, { seconds: seconds() })}\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    });
    await served.close();
    return 0;
  },
};
