import { dayInWords } from "../../language/dates.ts";
import type { Language, Text } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Measure } from "../measure.ts";
import type { Ruling } from "../ruling.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { type Names, readingInWords } from "./condition.ts";
import { type Lookups, namesOf } from "./names.ts";

const sentences = {
  settles: {
    en: "What would settle it:",
    fr: "Ce qui trancherait :",
    nl: "Wat uitsluitsel zou geven:",
    de: "Was es klären würde:",
  },
  between: {
    en: "Undetermined: between “{low}” and “{high}”.",
    fr: "Indéterminé : entre « {low} » et « {high} ».",
    nl: "Onbepaald: tussen “{low}” en “{high}”.",
    de: "Unbestimmt: zwischen „{low}“ und „{high}“.",
  },
  by: {
    en: "By clause {clause}.",
    fr: "Selon la clause {clause}.",
    nl: "Volgens clausule {clause}.",
    de: "Nach Klausel {clause}.",
  },
  late: {
    en: "Late from {day} at 00:00.",
    fr: "En retard à partir du {day} à 0 h.",
    nl: "Te laat vanaf {day} om 0 uur.",
    de: "Verspätet ab {day}, 0 Uhr.",
  },
  removeBy: {
    en: "To be removed by {day} at the latest.",
    fr: "À retirer pour le {day} au plus tard.",
    nl: "Te verwijderen uiterlijk op {day}.",
    de: "Spätestens am {day} zu entfernen.",
  },
  restsOn: {
    en: "Rests on choices: {choices}.",
    fr: "Repose sur des choix : {choices}.",
    nl: "Berust op keuzes: {choices}.",
    de: "Beruht auf Festlegungen: {choices}.",
  },
  wouldChange: {
    en: "With {choice} instead: {ruling}.",
    fr: "Avec {choice} : {ruling}.",
    nl: "Met {choice}: {ruling}.",
    de: "Mit {choice}: {ruling}.",
  },
  under: {
    en: "{facts}: {ruling}.",
    fr: "{facts} : {ruling}.",
    nl: "{facts}: {ruling}.",
    de: "{facts}: {ruling}.",
  },
  more: {
    en: "{rows, plural, one {# more combination} other {# more combinations}}: --json lists them.",
    fr: "{rows, plural, one {# autre combinaison} other {# autres combinaisons}} : --json les énumère.",
    nl: "Nog {rows, plural, one {# combinatie} other {# combinaties}}: --json somt ze op.",
    de: "{rows, plural, one {# weitere Kombination} other {# weitere Kombinationen}}: --json führt sie auf.",
  },
  prevented: {
    en: "A technical block applies besides: {clauses}.",
    fr: "Un blocage technique s’applique en outre : {clauses}.",
    nl: "Daarnaast geldt een technische blokkering: {clauses}.",
    de: "Außerdem gilt eine technische Sperre: {clauses}.",
  },
  strictest: {
    en: "Several measures or posts are concerned; the strictest is given. No text says which prevails.",
    fr: "Plusieurs mesures ou fonctions sont concernées ; la plus stricte est donnée. Aucun texte ne dit laquelle l’emporte.",
    nl: "Er zijn meerdere maatregelen of functies betrokken; de strengste wordt gegeven. Geen tekst zegt welke voorgaat.",
    de: "Mehrere Maßnahmen oder Ämter sind betroffen; die strengste wird angegeben. Kein Text sagt, welche vorgeht.",
  },
} as const satisfies Record<string, Text>;

const token = (id: string, language: Language): string => word("ruling", id, language);

const day = (written: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(written) ? dayInWords(written, language) : written;

/** The question that settles an open point, as it is put to whoever can say. */
const question = (id: string, measures: readonly Measure[], language: Language): string => {
  const fact = vocabulary.get(id);
  if (fact !== undefined) return `${say(fact.question, language)} [${id}]`;
  const ask = measures.map(({ texts }) => texts.get(id)?.ask).find((one) => one !== undefined);
  return ask === undefined ? id : `${wordsIn(ask, language)} [${id}]`;
};

/** A person reads so many rows; `--json` has all. */
const rowsShown = 12;

/** The names of several measures: each question and claim as the first measure that has it words it. */
const namesAmong = (measures: readonly Measure[], language: Language, lookups: Lookups): Names => {
  const [first, ...rest] = measures.map((measure) => ({ measure, names: namesOf(measure, language, lookups) }));
  if (first === undefined) throw new Error("a ruling comes from a measure");
  return {
    ...first.names,
    text: (id) => ([first, ...rest].find(({ measure }) => measure.texts.has(id)) ?? first).names.text(id),
  };
};

/** A ruling as sentences for a person, the ruling itself first. */
export const rulingInWords = (
  ruling: Ruling,
  measures: readonly Measure[],
  language: Language,
  lookups: Lookups,
): readonly string[] => {
  const names = namesAmong(measures, language, lookups);
  const lines: string[] = [];
  const add = (text: Text, args: Readonly<Record<string, string>> = {}) => lines.push(say(text, language, args));
  if (ruling.ruling === "undetermined")
    add(sentences.between, { low: token(ruling.atLeast, language), high: token(ruling.atMost, language) });
  else lines.push(`${token(ruling.ruling, language)}.`.replace(/^./, (first) => first.toLocaleUpperCase(language)));
  if (ruling.clause !== undefined) add(sentences.by, { clause: ruling.clause });
  if (ruling.removeBy !== undefined) add(sentences.removeBy, { day: day(ruling.removeBy, language) });
  if (ruling.lateFrom !== undefined) add(sentences.late, { day: day(ruling.lateFrom, language) });
  if (ruling.asks.length + ruling.texts.length > 0) {
    add(sentences.settles);
    for (const id of [...ruling.asks, ...ruling.texts]) lines.push(`  – ${question(id, measures, language)}`);
    for (const { values, ruling: under } of ruling.under.slice(0, rowsShown)) {
      const facts = readingInWords(values, language, names);
      lines.push(`  → ${say(sentences.under, language, { facts, ruling: token(under, language) })}`);
    }
    const left = ruling.under.length - rowsShown;
    if (left > 0) lines.push(`  ${say(sentences.more, language, { rows: left })}`);
  }
  if (ruling.restsOn.length > 0)
    add(sentences.restsOn, {
      choices: list(
        ruling.restsOn.map(({ id, chosen }) => `${id} = ${String(chosen)}`),
        language,
      ),
    });
  for (const { id, value, ruling: other } of ruling.wouldChange)
    add(sentences.wouldChange, { choice: `${id} = ${String(value)}`, ruling: token(other, language) });
  if (ruling.prevented.length > 0) add(sentences.prevented, { clauses: list(ruling.prevented, language) });
  if (new Set(ruling.measures.map((one) => one.ruling)).size > 1) add(sentences.strictest);
  return lines;
};
