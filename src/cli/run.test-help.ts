import type { Language } from "../language/language.ts";
import { parseInstant } from "../time/time.ts";
import type { Command } from "./command.ts";

/** Runs a command as the command line would, and gives what it printed. A value of `true` is a flag. */
export const runCommand = async (
  command: Command,
  positionals: readonly string[],
  values: Readonly<Record<string, string | true>>,
  { data, language = "en" }: { readonly data: string; readonly language?: Language },
) => {
  let out = "";
  let err = "";
  const exit = await command.run(
    {
      positionals,
      flag: (name) => values[name] === true,
      value: (name) => (values[name] === true ? undefined : values[name]),
      list: () => [],
    },
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      input: async () => new Uint8Array(),
      env: {},
      cwd: data,
      watched: false,
      language,
      now: () => parseInstant("2026-11-21T12:00") ?? 0,
      data,
    },
  );
  return { exit, out, err };
};
