import { loadCatalogue } from "../catalogue/load.ts";
import type { Text } from "../language/language.ts";
import { say } from "../language/say.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { type CorpusEntry, corpusInWords } from "../measure/prose/corpus.ts";
import { loadRegister } from "../register/load.ts";
import { never } from "../time/time.ts";
import { lookupsFrom } from "./choices.ts";
import type { Command } from "./command.ts";
import { flags, instantFlag, invalid, printJson } from "./common.ts";
import { wrap } from "./layout.ts";

const words = {
  summary: {
    fr: "Toutes les mesures du corpus : force, personnes, appareils, dates, état d’un jour",
    nl: "Alle maatregelen van het corpus: kracht, personen, toestellen, data, stand op een dag",
    de: "Alle Maßnahmen der Sammlung: Verbindlichkeit, Personen, Geräte, Daten, Stand an einem Tag",
    en: "All measures of the corpus: force, persons, devices, dates, state on a day",
  },
  total: {
    fr: "{measures, plural, one {# mesure} other {# mesures}}, {clauses, plural, one {# clause} other {# clauses}}",
    nl: "{measures, plural, one {# maatregel} other {# maatregelen}}, {clauses, plural, one {# clausule} other {# clausules}}",
    de: "{measures, plural, one {# Maßnahme} other {# Maßnahmen}}, {clauses, plural, one {# Klausel} other {# Klauseln}}",
    en: "{measures, plural, one {# measure} other {# measures}}, {clauses, plural, one {# clause} other {# clauses}}",
  },
} satisfies Record<string, Text>;

const width = 80;

const linesOf = ({ measure, title, clauses }: CorpusEntry): readonly string[] => [
  measure,
  ...wrap(title, width - 2).map((line) => `  ${line}`),
  ...clauses.flatMap(({ id, force, does, state }) =>
    wrap(`${id}: ${force}, ${state}. ${does}`, width - 4).map((line) => `    ${line}`),
  ),
];

/** `interdict corpus`: what there is, and what of it is in force on a day. */
export const corpus: Command = {
  name: "corpus",
  usage: "[--at DAY] [--known-at INSTANT] [--json]",
  summary: words.summary,
  options: { at: flags.at, "known-at": flags.knownAt },
  run: async (given, io) => {
    const at = instantFlag(given, "at") ?? io.now();
    const knownAt = instantFlag(given, "known-at") ?? never;
    const [register, catalogue] = await Promise.all([loadRegister(io.data), loadCatalogue()]);
    const { measures, problems } = loadCorpus();
    if (!register.ok || !catalogue.ok || problems.length > 0)
      return invalid([...problems, ...[register, catalogue].flatMap((one) => (one.ok ? [] : one.problems))], given, io);
    const lookups = lookupsFrom(register.value, catalogue.value, io.language);
    const entries = corpusInWords(measures, io.language, lookups, { at, knownAt });
    if (given.flag("json")) {
      printJson(entries, io);
      return 0;
    }
    const total = { measures: entries.length, clauses: entries.reduce((sum, { clauses }) => sum + clauses.length, 0) };
    io.out(
      `${entries.map((entry) => linesOf(entry).join("\n")).join("\n\n")}\n\n${say(words.total, io.language, total)}\n`,
    );
    return 0;
  },
};
