import type { Language, Text } from "../language/language.ts";
import type { Instant } from "../time/time.ts";

/** What a command may use of the outside world; tests give their own. */
export interface Io {
  /** Standard output: the result, and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: problems, advice, progress. */
  readonly err: (text: string) => void;
  /** All of standard input (for `-`). */
  readonly input: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Asks whoever sits at the terminal for one line; undefined at its end. Absent where nobody does. */
  readonly prompt?: (question: string) => Promise<string | undefined>;
  /** True when a terminal watches standard error. */
  readonly watched: boolean;
  readonly language: Language;
  /** The receipt clock: `--now`, else INTERDICT_NOW, else the machine's. Only commands that write read it. */
  readonly now: () => Instant;
  /** The data folder: `--data`, else INTERDICT_DATA, else `.interdict` in the working directory. */
  readonly data: string;
}

/** 0 yes or done · 1 no · 2 misuse · 3 invalid input · 4 undetermined, cannot be shown, or done with records rejected. */
export type Exit = 0 | 1 | 2 | 3 | 4;

/** One flag: `value` takes a word after it, `list` may be given several times. */
export interface Option {
  readonly type: "flag" | "value" | "list";
  readonly summary: Text;
}

/** The words after the command and its flags, as given; each command parses their meaning itself. */
export interface Words {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
}

/** One file a command. `--json`, `--lang`, `--data`, `--now` and `--help` belong to all of them and are read before `run`. */
export interface Command {
  readonly name: string;
  /** `MEASURE [--at DAY]`: what follows the name in help. */
  readonly usage: string;
  readonly summary: Text;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (words: Words, io: Io) => Promise<Exit>;
}

/** Several results make one exit: no before unknown before yes; misuse and invalid input stand above. */
export const worst = (exits: readonly Exit[]): Exit => {
  for (const exit of [2, 3, 1, 4] as const) if (exits.includes(exit)) return exit;
  return 0;
};
