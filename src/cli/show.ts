import { loadCatalogue } from "../catalogue/load.ts";
import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { findMeasure } from "../measure/corpus.ts";
import { type MeasureWords, measureInSegments, measureInWords } from "../measure/prose/measure.ts";
import { sentence } from "../measure/prose/quote.ts";
import { loadRegister } from "../register/load.ts";
import { isDay, never, parseInstant } from "../time/time.ts";
import { lookupsFrom } from "./choices.ts";
import type { Command } from "./command.ts";
import { flags, instantFlag, invalid, printJson, required } from "./common.ts";
import { labelled, wrap } from "./layout.ts";
import { showWords } from "./show-words.ts";

const width = 80;
const column = 14;
const indent = "   ";

/** A sign for the force, beside the word and never instead of it. */
const signs: Readonly<Record<string, string>> = { prohibit: "◆", oblige: "◆", prevent: "▣", permit: "○" };

type Line = readonly string[];

const item = (label: string, texts: readonly string[], at = column): Line => {
  const beside = { column: at, width: width - indent.length };
  return texts.flatMap((text, place) =>
    labelled(place === 0 ? label : "", texts.length > 1 ? `– ${text}` : text, beside).map((line) =>
      `${indent}${line}`.trimEnd(),
    ),
  );
};

const rule = (title: string): Line => ["", title, "─".repeat(Math.min(width, title.length))];

const bullet = (text: string): Line =>
  wrap(text, width - 4).map((line, place) => `${place === 0 ? "  – " : "    "}${line}`);

const clauseLines = (clause: MeasureWords["clauses"][number], number: number, language: Language): Line => {
  const label = (key: keyof typeof showWords): string => say(showWords[key], language);
  const one = (key: keyof typeof showWords, text: string | undefined): Line =>
    text === undefined ? [] : item(label(key), [text]);
  const many = (key: keyof typeof showWords, texts: readonly string[]): Line => item(label(key), texts);
  return [
    "",
    `${number}  ${clause.force}  [${clause.id}]`,
    ...clause.does.flatMap((text) => wrap(text, width - indent.length).map((line) => `${indent}${line}`)),
    ...many("state", [clause.state.sentence, ...clause.state.readings.map((one) => one.sentence)]),
    ...one("says", clause.says),
    ...many("products", clause.products),
    ...many("to", [...(clause.owedBy === undefined ? [] : [clause.owedBy]), ...clause.to]),
    ...many("on", clause.on),
    ...one("from", clause.from),
    ...one("complyBy", clause.complyBy),
    ...one("until", clause.until),
    ...many(
      "exceptions",
      clause.exceptions.map(({ sentences }) => sentences.join(" ")),
    ),
    ...many("changes", clause.changes),
    ...many("informs", clause.informs),
    ...many(
      "outside",
      clause.outside.map(
        ({ who, because }) => `${who.join(" ")} ${sentence(say(showWords.because, language, { because }))}`,
      ),
    ),
    ...clause.models.flatMap(({ force, does, to, on, says }) =>
      many("model", [`${force}. ${does.join(" ")}`, ...to, ...on, ...(says === undefined ? [] : [says])]),
    ),
    ...many("stated", clause.stated),
    ...many("notes", clause.notes),
    ...one("by", clause.by),
    ...(clause.source.length === 0 ? [] : one("sources", clause.source.join(", "))),
  ];
};

const measureLines = (found: MeasureWords, language: Language): Line => {
  const head = (key: keyof typeof showWords): Line => rule(say(showWords[key], language));
  const voice = (key: "formal" | "author" | "press", texts: readonly string[]): Line =>
    item(say(showWords[key], language), texts, 18);
  return [
    ...wrap(`${(found.proposed ? undefined : signs[found.modality]) ?? "◇"} ${found.force} — ${found.binding}`, width),
    ...wrap(found.title, width),
    ...wrap(`${found.measure}  ${found.version.slice(0, 12)}  ${found.authority}`, width),
    ...voice("formal", found.voices.formal === undefined ? [] : [found.voices.formal]),
    ...voice("author", found.voices.author.length === 0 ? [] : [found.voices.author.join(" / ")]),
    ...voice("press", found.voices.press.length === 0 ? [] : [found.voices.press.join(" / ")]),
    ...found.adoption.flatMap((text) => wrap(text, width)),
    ...head("clausesHead"),
    ...found.clauses.flatMap((clause, place) => clauseLines(clause, place + 1, language)),
    ...(found.lists.length === 0 ? [] : head("listsHead")),
    ...found.lists.flatMap(({ sentences }) => bullet(sentences.join(" "))),
    ...(found.instruments.length === 0 ? [] : head("instrumentsHead")),
    ...found.instruments.flatMap(({ sentences, notes }) => bullet([...sentences, ...notes].join(" "))),
    ...(found.unclear.length === 0 ? [] : head("unclearHead")),
    ...found.unclear.flatMap(({ id, number, question, said, settled, matters }) => [
      ...wrap(`⚠ ${number === undefined ? "" : `${number}. `}${question} [${id}]`, width),
      ...said.flatMap(bullet),
      ...wrap(`→ ${matters === undefined ? settled : `${settled} ${matters}`}`, width - 2).map((line) => `  ${line}`),
    ]),
    ...(found.notYet.length === 0 ? [] : head("notYetHead")),
    ...found.notYet.flatMap(({ what, source }) =>
      bullet(source.length === 0 ? what : `${what} [${source.join(", ")}]`),
    ),
    ...head("sourcesHead"),
    ...found.sources.flatMap(({ id, title, publisher, dated, held }) => {
      const day = dated !== undefined && isDay(dated) ? dayInWords(dated, language) : dated;
      const what = [title, publisher, day, held].filter((part) => part !== undefined).join(", ");
      return bullet(say(showWords.source, language, { id, what }));
    }),
  ];
};

/** A measure in words, as the terminal prints it: lines of at most 80 columns. */
export const measureText = (found: MeasureWords, language: Language): string =>
  `${measureLines(found, language).join("\n")}\n`;

/** A measure for a reader: force first, then its clauses in words, their state on a day, what is unclear, what is missing. */
export const show: Command = {
  name: "show",
  usage: "MEASURE [--lang fr] [--at DAY] [--known-at INSTANT] [--json]",
  summary: showWords.summary,
  options: { at: flags.at, "known-at": flags.knownAt },
  run: async (words, io) => {
    const id = required(words, 0, "show", "MEASURE");
    const asked = instantFlag(words, "at");
    const knownAt = instantFlag(words, "known-at") ?? never;
    const [register, catalogue] = await Promise.all([loadRegister(io.data), loadCatalogue()]);
    const measure = findMeasure(id, io);
    const problems = [register, catalogue, measure].flatMap((one) => (one.ok ? [] : one.problems));
    if (!register.ok || !catalogue.ok || !measure.ok) return invalid(problems, words, io);
    // A day is a day where the measure holds.
    const at = asked === undefined ? io.now() : (parseInstant(words.value("at") ?? "", measure.value.zone) ?? asked);
    const lookups = lookupsFrom(register.value, catalogue.value, io.language);
    const found = measureInWords(measure.value, io.language, lookups, { at, knownAt });
    if (words.flag("json"))
      printJson({ ...found, segments: measureInSegments(measure.value, io.language, lookups, { at, knownAt }) }, io);
    else io.out(measureText(found, io.language));
    return 0;
  },
};
