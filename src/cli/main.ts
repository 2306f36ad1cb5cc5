import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { isLanguage, type Language, languageOf } from "../language/language.ts";
import { say } from "../language/say.ts";
import { diskRefusal } from "../store/disk.ts";
import { parseInstant } from "../time/time.ts";
import type { Command, Io, Option, Words } from "./command.ts";
import { allCommands, findCommand } from "./commands.ts";
import { invalid, Misuse } from "./common.ts";
import { common, mostWords, parse } from "./parse.ts";
import { cliWords } from "./words.ts";

const version = (): string => {
  const read: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "";
};

const help = async (io: Io): Promise<string> => {
  const commands = await allCommands();
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${say(summary, io.language)}`);
  return `Interdict ${version()} · ${say(cliWords.tagline, io.language)}\n\n${say(cliWords.usage, io.language)}: interdict COMMAND …\n\n${say(cliWords.commands, io.language)}:\n${lines.join("\n")}\n`;
};

const helpOf = (command: Command, io: Io): string => {
  const all = { ...command.options, ...common };
  const width = Math.max(...Object.keys(all).map((name) => name.length)) + 6;
  const lines = Object.entries(all).map(
    ([name, { summary }]) => `  ${`--${name}`.padEnd(width)}${say(summary, io.language)}`,
  );
  return `${say(cliWords.usage, io.language)}: interdict ${command.name} ${command.usage}\n${say(command.summary, io.language)}\n\n${say(cliWords.options, io.language)}:\n${lines.join("\n")}\n`;
};

const readAll = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** Lines from the terminal, those typed ahead included. Between two questions the reader rests, so that the program can end. */
const fromTerminal = (): NonNullable<Io["prompt"]> => {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const lines = reader[Symbol.asyncIterator]();
  let closed = false;
  reader.once("close", () => {
    closed = true;
  });
  return async (question) => {
    reader.setPrompt(question);
    if (!closed) reader.prompt();
    const { value, done } = await lines.next();
    if (!closed) reader.pause();
    return done === true ? undefined : value;
  };
};

let terminal: Io["prompt"];

const prompt: NonNullable<Io["prompt"]> = (question) => {
  terminal ??= fromTerminal();
  return terminal(question);
};

const ioOf = (words: Words): Io => {
  const { env } = process;
  const now = words.value("now") ?? env["INTERDICT_NOW"];
  const fixed = now === undefined || now === "" ? undefined : parseInstant(now);
  if (now !== undefined && now !== "" && fixed === undefined)
    throw new Misuse(cliWords.badInstant, { option: "--now", value: now });
  const lang = words.value("lang");
  if (lang !== undefined && !isLanguage(lang)) throw new Misuse(cliWords.badLanguage, { value: lang });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: readAll,
    ...(process.stdin.isTTY ? { prompt } : {}),
    env,
    cwd: process.cwd(),
    watched: process.stderr.isTTY === true,
    language: languageOf(lang, env),
    now: () => fixed ?? Date.now(),
    data: resolve(words.value("data") ?? (env["INTERDICT_DATA"] || ".interdict")),
  };
};

/** Where the name of the command stands: flags that all commands share may come before it. */
const nameAt = (args: readonly string[]): number => {
  let at = 0;
  for (let word = args[at]; word?.startsWith("--") === true; word = args[at]) {
    const name = word.slice(2);
    at += Object.hasOwn(common, name) && common[name]?.type === "value" ? 2 : 1;
  }
  return at;
};

/** The language of messages, also of those about a command line that cannot be read. */
const languageIn = (args: readonly string[]): Language => {
  const at = args.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const wished = args[at]?.split("=")[1] ?? args[at + 1];
  return languageOf(at >= 0 && isLanguage(wished) ? wished : undefined, process.env);
};

const showVersion: Option = {
  type: "flag",
  summary: { en: "The version", fr: "La version", nl: "De versie", de: "Die Version" },
};

const withoutCommand = async (args: readonly string[]): Promise<number> => {
  const words = parse(args, { ...common, version: showVersion }, "interdict");
  const io = ioOf(words);
  io.out(words.flag("version") ? `${version()}\n` : await help(io));
  return words.flag("version") || words.flag("help") ? 0 : 2;
};

const run = async (args: readonly string[]): Promise<number> => {
  const at = nameAt(args);
  const [name, next] = args.slice(at);
  if (name === undefined) return withoutCommand(args);
  if (name === "help" && next === undefined) return withoutCommand([...args.slice(0, at), "--help"]);
  if (name === "help") return run([...args.slice(0, at), ...args.slice(at + 1), "--help"]);
  const command = await findCommand(name, next);
  if (command === undefined) throw new Misuse(cliWords.unknownCommand, { name });
  const own = [...args.slice(0, at), ...args.slice(at + command.name.split(" ").length)];
  const words = parse(own, { ...command.options, ...common }, `interdict ${command.name}`);
  const io = ioOf(words);
  if (words.flag("help")) {
    io.out(helpOf(command, io));
    return 0;
  }
  const extra = words.positionals[mostWords(command)];
  if (extra !== undefined) throw new Misuse(cliWords.oneTooMany, { command: command.name, word: extra });
  try {
    return await command.run(words, io);
  } catch (error) {
    const refused = diskRefusal(error, io.data);
    if (refused === undefined) throw error;
    return invalid([refused], words, io);
  }
};

/** Runs one command line; the exit code says the result (design §4). */
export const main = async (args: readonly string[]): Promise<number> => {
  const language = languageIn(args);
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof Misuse) {
      process.stderr.write(`${say(error.text, language, error.args)}\n`);
      return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${say(cliWords.bug, language, { detail })}\n`);
    return 70;
  }
};

// The YAML parser looks into the environment at every token, and Node.js asks the system each time; a copy is asked at once.
process.env = { ...process.env };

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that closes the pipe has what it wanted.
  if (error.code === "EPIPE") process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
