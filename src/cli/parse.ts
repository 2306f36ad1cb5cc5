import type { Command, Option, Words } from "./command.ts";
import { Misuse } from "./common.ts";
import { cliWords } from "./words.ts";

/** Flags that all commands share. */
export const common: Readonly<Record<string, Option>> = {
  json: {
    type: "flag",
    summary: {
      en: "The result as JSON",
      fr: "Le résultat en JSON",
      nl: "Het resultaat als JSON",
      de: "Das Ergebnis als JSON",
    },
  },
  lang: {
    type: "value",
    summary: { en: "fr, nl, de or en", fr: "fr, nl, de ou en", nl: "fr, nl, de of en", de: "fr, nl, de oder en" },
  },
  data: {
    type: "value",
    summary: { en: "The data folder", fr: "Le dossier de données", nl: "De gegevensmap", de: "Der Datenordner" },
  },
  now: {
    type: "value",
    summary: { en: "The receipt clock", fr: "L’horloge de réception", nl: "De ontvangstklok", de: "Die Eingangsuhr" },
  },
  help: { type: "flag", summary: { en: "This help", fr: "Cette aide", nl: "Deze hulp", de: "Diese Hilfe" } },
};

/**
 * The words and flags of a command line. Flags may stand before or after the words; `--name=value` and `--name value` are the same; `--` ends
 * flags; `-` is a word. @throws Misuse
 */
export const parse = (args: readonly string[], options: Readonly<Record<string, Option>>, command: string): Words => {
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--") {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith("--")) {
      if (word.startsWith("-") && word !== "-" && !/^-\d/.test(word))
        throw new Misuse(cliWords.unknownOption, { command, option: word });
      positionals.push(word);
      continue;
    }
    const [name = "", ...rest] = word.slice(2).split("=");
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw new Misuse(cliWords.unknownOption, { command, option: `--${name}` });
    const values = given.get(name) ?? [];
    if (option.type === "flag") {
      if (rest.length > 0) throw new Misuse(cliWords.unknownOption, { command, option: word });
      values.push("");
    } else {
      const value = rest.length > 0 ? rest.join("=") : args[++at];
      // A flag after a flag is a value that was forgotten; `--name=--value` still says so.
      if (value === undefined || value === "" || (rest.length === 0 && value.startsWith("--")))
        throw new Misuse(cliWords.needsValue, { option: `--${name}` });
      values.push(value);
    }
    given.set(name, values);
  }
  return {
    positionals,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    list: (name) => given.get(name) ?? [],
  };
};

/** How many words a command takes, as its usage says: `MEASURE DEVICE [--at DAY]` two, `FILE… --body ID` any number. */
export const mostWords = ({ usage }: Command): number => {
  const words = (usage.split(/(?:^|\s)\[?--/, 1)[0] ?? "").split(" ").filter((word) => word !== "");
  return words.some((word) => word.includes("…")) ? Number.POSITIVE_INFINITY : words.length;
};
