import type { Language } from "../language/language.ts";
import { openStore, type Store } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import type { Command } from "./command.ts";

/** Runs a command as the command line would, and gives what it printed. A value of `true` is a flag, several are a list. */
export const runCommand = async (
  command: Command,
  positionals: readonly string[],
  values: Readonly<Record<string, string | true | readonly string[]>>,
  {
    data,
    language = "en",
    now = "2026-11-21T12:00",
  }: { readonly data: string; readonly language?: Language; readonly now?: string },
) => {
  let out = "";
  let err = "";
  const exit = await command.run(
    {
      positionals,
      flag: (name) => values[name] === true,
      value: (name) => {
        const value = values[name];
        return typeof value === "string" ? value : undefined;
      },
      list: (name) => {
        const value = values[name];
        return typeof value === "object" ? value : [];
      },
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
      now: () => parseInstant(now) ?? 0,
      data,
    },
  );
  return { exit, out, err };
};

/** What a data folder’s store is asked, read only. */
export const reading = <T>(data: string, read: (store: Store) => T): T => {
  const store = openStore(data, { readOnly: true });
  if (!store.ok) throw new Error("the store can be opened");
  try {
    return read(store.value);
  } finally {
    store.value.close();
  }
};
