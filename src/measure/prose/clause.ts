import { type Language, localeOf } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { type Condition, type Row, row } from "../../logic/condition.ts";
import type { Instant } from "../../time/time.ts";
import type { Action, Clause, Measure, Modality, Words } from "../measure.ts";
import { chosenIn } from "../rule.ts";
import type { Reading } from "../times.ts";
import { actions as actionTable } from "../vocabulary/actions.ts";
import { actionsInWords, type ProductPhrase } from "./actions.ts";
import { clauseWords, controlWords, doesUnderWords, doesWords } from "./clause-words.ts";
import { conditionInWords, type Names, rowInWords } from "./condition.ts";
import { effectsInWords } from "./effects.ts";
import { instrumentInWords } from "./instrument.ts";
import { afterColon, sentence } from "./quote.ts";
import { statedInWords } from "./stated.ts";
import { timeWords } from "./time-words.ts";
import { timeInWords } from "./times.ts";

/** What a clause asks to be adopted elsewhere. */
export interface ModelWords {
  readonly force: string;
  readonly does: readonly string[];
  readonly to: readonly string[];
  readonly on: readonly string[];
  readonly says?: string;
}

/** A clause for readers: whole sentences in one language, for terminal and page alike. */
export interface ClauseWords {
  readonly id: string;
  /** « INTERDICTION », « RECOMMANDATION » …: the force, first. */
  readonly force: string;
  readonly does: readonly string[];
  /** A paraphrase of the text, where the measure gives one. */
  readonly says?: string;
  /** The instrument that carries the clause. */
  readonly by: string;
  readonly owedBy?: string;
  readonly products: readonly string[];
  readonly to: readonly string[];
  readonly informs: readonly string[];
  readonly outside: readonly { readonly who: readonly string[]; readonly because: string }[];
  readonly on: readonly string[];
  readonly from: string;
  readonly complyBy?: string;
  readonly until: string;
  /** What other instruments do to it. */
  readonly changes: readonly string[];
  readonly stated: readonly string[];
  readonly models: readonly ModelWords[];
  /** Other readings and dates, and how a period is counted. */
  readonly notes: readonly string[];
}

export interface ClauseFrame {
  readonly names: Names;
  readonly knownAt: Instant;
}

interface Speaker {
  readonly language: Language;
  readonly names: Names;
  readonly chosen: Reading;
}

export const forceInWords = (modality: Modality, language: Language): string =>
  word("modality", modality, language).toLocaleUpperCase(localeOf[language]);

/** The rows that hold under what is chosen, without the tests that the choice settles, and those that hold only under another reading. */
const underChosen = (
  condition: Condition | undefined,
  chosen: Reading,
): { readonly now: readonly Row[]; readonly otherwise: readonly Row[] } => {
  const now: Row[] = [];
  const otherwise: Row[] = [];
  for (const one of condition?.rows ?? []) {
    const settled = one.tests.filter(({ attribute }) => chosen.has(attribute));
    const holds = settled.every(({ attribute, values }) => values.some((value) => value === chosen.get(attribute)));
    if (holds)
      now.push(
        row(
          one.tests.filter(({ attribute }) => !chosen.has(attribute)),
          one.name,
        ),
      );
    else otherwise.push(one);
  }
  return { now, otherwise };
};

const rowSentences = (rows: readonly Row[], { language, names }: Speaker): readonly string[] =>
  conditionInWords({ rows }, language, names).map(sentence);

const otherwiseNotes = (rows: readonly Row[], { language, names }: Speaker): readonly string[] =>
  conditionInWords({ rows }, language, names).map((clause) =>
    sentence(say(clauseWords.otherReading, language, { row: afterColon(clause, language) })),
  );

/** The name where the clause names products outright, else "this product". */
const phraseOf = (products: Condition, { language, names, chosen }: Speaker): ProductPhrase => {
  const named = underChosen(products, chosen).now.flatMap(({ tests }) =>
    tests.length === 1 && tests[0]?.attribute === "product"
      ? tests[0].values.map((id) => names.product(String(id)))
      : [],
  );
  if (named.length === 0)
    return { product: say(clauseWords.thisProduct, language), dative: say(clauseWords.thisProductDative, language) };
  const product = list([...new Set(named)], language, "disjunction");
  return { product, dative: product };
};

const doesInWords = (
  modality: Modality,
  items: readonly Action[],
  phrase: ProductPhrase,
  speaker: Speaker,
): readonly string[] => {
  const { language, names, chosen } = speaker;
  const certain: string[] = [];
  const readings = new Map<string, string[]>();
  for (const { action, guard } of items) {
    const { now } = underChosen(guard, chosen);
    if (guard === undefined || now.some(({ tests }) => tests.length === 0)) certain.push(action);
    else
      for (const one of now) {
        const reading = rowInWords(one, language, names);
        readings.set(reading, [...(readings.get(reading) ?? []), action]);
      }
  }
  const owed = (ids: readonly string[]) => ids.some((id) => actionTable.get(id)?.use === "owed");
  const joined = (ids: readonly string[]) =>
    actionsInWords(
      ids,
      phrase,
      language,
      modality === "oblige" || modality === "recommend" ? "conjunction" : "disjunction",
    );
  const texts = modality === "prevent" && owed(items.map(({ action }) => action)) ? controlWords : doesWords[modality];
  return [
    ...(certain.length === 0 ? [] : [say(texts, language, { actions: joined(certain) })]),
    ...[...readings].map(([reading, ids]) =>
      say(doesUnderWords[modality], language, { reading, actions: joined(ids) }),
    ),
  ];
};

const onInWords = (where: Condition | undefined, items: readonly Action[], speaker: Speaker): readonly string[] => {
  if (where !== undefined) return rowSentences(underChosen(where, speaker.chosen).now, speaker);
  const device = items.some(({ action }) => actionTable.get(action)?.unit === "device");
  return device ? [say(clauseWords.everyDevice, speaker.language)] : [];
};

const optional = <K extends string>(
  key: K,
  words: Words | undefined,
  language: Language,
): { readonly [P in K]?: string } =>
  words === undefined ? {} : ({ [key]: wordsIn(words, language) } as { readonly [P in K]?: string });

/** A clause as a reader meets it: force first, to whom, on what, from when, by when, until when, and what is not clear. */
export const clauseInWords = (
  clause: Clause,
  measure: Measure,
  language: Language,
  { names, knownAt }: ClauseFrame,
): ClauseWords => {
  const speaker: Speaker = { language, names, chosen: chosenIn(measure, knownAt, new Map()) };
  const { chosen } = speaker;
  const phrase = phraseOf(clause.products, speaker);
  const time = (field: "from" | "complyBy" | "until", counting: "start" | "term" | "validity") => {
    const value = clause[field];
    return value === undefined
      ? undefined
      : timeInWords(value, counting, { measure, knownAt }, language, (one) => rowInWords(one, language, names));
  };
  const from = time("from", "start");
  const complyBy = time("complyBy", "term");
  const until = time("until", "validity");
  const noDeadline = complyBy === undefined && clause.modality === "oblige";
  const instrument = measure.instruments.get(clause.by);
  return {
    id: clause.id,
    force: forceInWords(clause.modality, language),
    does: doesInWords(clause.modality, clause.actions, phrase, speaker),
    ...optional("says", clause.says, language),
    by: instrument === undefined ? clause.by : instrumentInWords(instrument, measure, language),
    ...(clause.owedBy === "person"
      ? {}
      : { owedBy: say(clauseWords.owedBy, language, { who: word("owedBy", clause.owedBy, language) }) }),
    products: rowSentences(underChosen(clause.products, chosen).now, speaker),
    to: rowSentences(underChosen(clause.to, chosen).now, speaker),
    informs: rowSentences(underChosen(clause.informs, chosen).now, speaker),
    outside: clause.outside.map(({ where, because }) => ({
      who: rowSentences(underChosen(where, chosen).now, speaker),
      because: wordsIn(because, language),
    })),
    on: onInWords(clause.where, clause.actions, speaker),
    from: from?.sentence ?? "",
    ...(complyBy === undefined ? {} : { complyBy: complyBy.sentence }),
    ...(noDeadline ? { complyBy: say(clauseWords.noDeadline, language) } : {}),
    until: until?.sentence ?? say(timeWords.validity.none, language),
    changes: effectsInWords(clause, measure, knownAt, language),
    stated: statedInWords(clause, measure, language, names),
    models: clause.model.map((model) => ({
      force: forceInWords(model.modality, language),
      does: doesInWords(model.modality, model.actions, phrase, speaker),
      to: rowSentences(underChosen(model.to, chosen).now, speaker),
      on: onInWords(model.where, model.actions, speaker),
      ...optional("says", model.says, language),
    })),
    notes: [
      ...overInWords(clause, speaker),
      ...[clause.products, clause.to, clause.where].flatMap((condition) =>
        otherwiseNotes(underChosen(condition, chosen).otherwise, speaker),
      ),
      ...[from, complyBy, until].flatMap((one) => one?.notes ?? []),
      ...(clause.note === undefined ? [] : [wordsIn(clause.note, language)]),
    ],
  };
};

const overInWords = (clause: Clause, { language, names, chosen }: Speaker): readonly string[] =>
  clause.over.flatMap(({ clause: id, guard }) => {
    const { now } = underChosen(guard, chosen);
    const certain = guard === undefined || now.some(({ tests }) => tests.length === 0);
    if (!certain && now.length === 0) return [];
    const reading = now[0] === undefined ? "" : rowInWords(now[0], language, names);
    return [say(clauseWords.over, language, { clause: id, guarded: certain ? "no" : "yes", reading })];
  });
