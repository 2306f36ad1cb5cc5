import { type Language, localeOf } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Condition } from "../../logic/condition.ts";
import type { Instant } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import type { Action, Clause, Measure, Modality, Words } from "../measure.ts";
import { actions as actionTable } from "../vocabulary/actions.ts";
import type { ProductPhrase } from "./actions.ts";
import { asideNotes } from "./asides.ts";
import { clauseWords, doesWords } from "./clause-words.ts";
import {
  type Always,
  type ConditionPhrases,
  conditionPhrases,
  type Names,
  type Speaker,
  withChoices,
} from "./condition.ts";
import { doesPhrases, forcesPhrases } from "./does.ts";
import { effectPhrases } from "./effects.ts";
import { type ExceptionWords, exceptionsOf } from "./exceptions.ts";
import { guarded } from "./guards.ts";
import { instrumentInWords } from "./instrument.ts";
import { splitRows } from "./marked.ts";
import { proposedForces } from "./measure-words.ts";
import { clauseNamed } from "./names.ts";
import { asSentence, enumerate, type Phrase, plainly, refers, says, saysOrRefers, tell } from "./phrase.ts";
import { statedPhrases } from "./stated.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";
import { timeWords } from "./time-words.ts";

/** What a clause asks to be adopted elsewhere. */
interface ModelWords<T = string> {
  readonly force: T;
  readonly does: readonly T[];
  readonly to: readonly T[];
  readonly on: readonly T[];
  readonly says?: T;
}

/** A clause for readers: whole sentences in one language, for terminal and page alike. */
export interface ClauseWords<T = string> {
  readonly id: string;
  /** « INTERDICTION », « RECOMMANDATION » …: the force, first. */
  readonly force: T;
  readonly does: readonly T[];
  /** A paraphrase of the text, where the measure gives one. */
  readonly says?: T;
  /** The instrument that carries the clause. */
  readonly by: T;
  readonly owedBy?: T;
  readonly products: readonly T[];
  readonly to: readonly T[];
  readonly informs: readonly T[];
  readonly outside: readonly { readonly who: readonly T[]; readonly because: T }[];
  readonly on: readonly T[];
  readonly from: T;
  readonly complyBy?: T;
  readonly until: T;
  readonly exceptions: readonly ExceptionWords<T>[];
  /** What other instruments do to it. */
  readonly changes: readonly T[];
  readonly stated: readonly T[];
  readonly models: readonly ModelWords<T>[];
  /** Other readings and dates, and what the editor notes. */
  readonly notes: readonly T[];
}

/** The force in capitals; `proposed`: it would be that. */
export const forceInWords = (modality: Modality, language: Language, proposed = false): string =>
  (proposed ? say(proposedForces[modality], language) : word("modality", modality, language)).toLocaleUpperCase(
    localeOf[language],
  );

/** The name where the clause names products outright, else "a covered product". */
const productOf = (products: Condition, path: string, { language, names, chosen }: Speaker): ProductPhrase => {
  // A row that hangs on a reading, such as the variants of a product, leaves the name as it is.
  const certain = splitRows(products, path, chosen).now.filter(
    ({ tests }) => !tests.some(({ test }) => test.attribute.startsWith("text.")),
  );
  const named = certain.flatMap(({ tests: [one, ...more] }) =>
    one !== undefined && more.length === 0 && one.test.attribute === "product" ? [one.test.values.map(String)] : [],
  );
  if (named.length === 0 || named.length < certain.length) {
    const any = (text: typeof clauseWords.anyProduct) => refers(path, say(text, language));
    return { product: any(clauseWords.anyProduct), dative: any(clauseWords.anyProductDative) };
  }
  const product = enumerate(
    [...new Set(named.flat())].map((id) => refers(path, names.product(id))),
    language,
    "disjunction",
  );
  return { product, dative: product };
};

const everyDevice = (items: readonly Action[], speaker: Speaker): readonly Phrase[] =>
  items.some(({ action }) => actionTable.get(action)?.unit === "device")
    ? [asSentence(tell(clauseWords.everyDevice, speaker.language), speaker.language)]
    : [];

const overPhrases = (clause: Clause, frame: TimeFrame): readonly Phrase[] =>
  clause.over.map(({ clause: other, guard }) => {
    const path = `clauses.${clause.id}.over.${other}`;
    const { under, reading, settled } = guarded(guard, `${path}.if`, frame);
    const named = says(path, clauseNamed(other, frame.measure, frame.language));
    return tell(clauseWords.over, frame.language, { under, reading, clause: withChoices(named, settled, frame) });
  });

const optional = <Key extends string>(key: Key, path: string, words: Words | undefined, language: Language) =>
  words === undefined ? {} : ({ [key]: says(path, wordsIn(words, language)) } as { readonly [K in Key]?: Phrase });

/** A clause as a reader meets it: force first, to whom, on what, from when, by when, until when, and what is not clear. */
export const clausePhrases = (clause: Clause, frame: TimeFrame): ClauseWords<Phrase> => {
  const { measure, language } = frame;
  const path = `clauses.${clause.id}`;
  const every =
    (text: typeof clauseWords.everybody): Always =>
    (nodes) =>
      saysOrRefers(nodes, "always", say(text, language));
  const condition = (of: Condition | undefined, at: string, always: typeof clauseWords.everybody, selecting = false) =>
    conditionPhrases(of, `${path}.${at}`, frame, every(always), selecting);
  const rows = ({ otherwise }: ConditionPhrases) => asideNotes(otherwise, "rows", frame);
  const product = productOf(clause.products, `${path}.products`, frame);
  const instrument = measure.instruments.get(clause.by);
  const proposed = instrument?.proposed === true;
  const does = doesPhrases(clause.modality, clause.actions, path, product, { ...frame, proposed });
  const products = condition(clause.products, "products", clauseWords.everyProduct);
  const to = condition(clause.to, "to", clauseWords.everybody);
  const informs = condition(clause.informs, "informs", clauseWords.everybody, true);
  const on = condition(clause.where, "where", clauseWords.everyDevice);
  const outside = clause.outside.map(({ where, because }, place) => ({
    who: condition(where, `outside.${place}.where`, clauseWords.everybody, true),
    because: says(`${path}.outside.${place}.because`, wordsIn(because, language)),
  }));
  const models = clause.model.map((model, place) => {
    const here = `model.${place}`;
    return {
      force: tell(clauseWords.model, language, {
        force: says(`${path}.${here}`, forceInWords(model.modality, language)),
      }),
      does: doesPhrases(model.modality, model.actions, `${path}.${here}`, product, { ...frame, proposed }),
      to: condition(model.to, `${here}.to`, clauseWords.everybody),
      on: condition(model.where, `${here}.where`, clauseWords.everyDevice),
      model,
      here,
    };
  });
  const time = (field: "from" | "complyBy" | "until", counting: "start" | "term" | "validity") => {
    const value = clause[field];
    return value === undefined
      ? undefined
      : timePhrases(value, [counting, field === "from" ? "first" : "last"], `${path}.${field}`, frame);
  };
  const from = time("from", "start");
  const complyBy = time("complyBy", "term");
  const until = time("until", "validity");
  const changes = effectPhrases(clause, frame);
  const stated = statedPhrases(clause, frame);
  const exceptions = exceptionsOf(clause, frame);
  const forces = [...new Set(clause.modalities.map(({ modality }) => forceInWords(modality, language, proposed)))];
  const noDeadline = complyBy === undefined && clause.modality === "oblige";
  return {
    id: clause.id,
    force: says(path, forces.join(" / ")),
    does: [
      ...([products, to, on].some(({ empty }) => empty) ? [tell(clauseWords.nothingNow, language)] : []),
      ...does.now,
      ...forcesPhrases(clause, frame),
    ],
    ...optional("says", `${path}.says`, clause.says, language),
    by: refers(
      `instruments.${clause.by}`,
      instrument === undefined ? clause.by : instrumentInWords(instrument, measure, language),
    ),
    ...(clause.owedBy === "person" && clause.modality !== "oblige"
      ? {}
      : {
          owedBy: tell(clauseWords.owedBy, language, {
            modality: clause.modality,
            who: says(`${path}.owedBy`, word("owedBy", clause.owedBy, language)),
          }),
        }),
    products: products.now,
    to: to.now,
    informs: informs.now,
    outside: outside.map(({ who, because }) => ({ who: [...who.now, ...rows(who)], because })),
    on: clause.where === undefined ? everyDevice(clause.actions, frame) : on.now,
    from: from?.sentence ?? tell(timeWords.start.none, language),
    ...(complyBy === undefined ? {} : { complyBy: complyBy.sentence }),
    ...(noDeadline ? { complyBy: tell(clauseWords.noDeadline, language) } : {}),
    until: until?.sentence ?? tell(timeWords.validity.none, language),
    exceptions: exceptions.exceptions,
    changes: changes.sentences,
    stated: stated.sentences,
    models: models.map(({ force, does: modelled, to: who, on: where, model, here }) => ({
      force,
      does: [...modelled.now, ...modelled.otherwise],
      to: [...who.now, ...rows(who)],
      on: [...(model.where === undefined ? everyDevice(model.actions, frame) : where.now), ...rows(where)],
      ...optional("says", `${path}.${here}.says`, model.says, language),
    })),
    notes: [
      ...overPhrases(clause, frame),
      ...(clause.modality === "permit" && clause.over.length === 0 ? [tell(doesWords.onlyFree, language)] : []),
      ...does.otherwise,
      ...[products, to, informs, on].flatMap(rows),
      ...asideNotes(
        [from, complyBy, until, changes, stated, exceptions].flatMap((one) => one?.asides ?? []),
        "dates",
        frame,
      ),
      ...(clause.note === undefined ? [] : [says(`${path}.note`, wordsIn(clause.note, language))]),
    ],
  };
};

/** The same as text. */
export const clauseInWords = (
  clause: Clause,
  measure: Measure,
  language: Language,
  { names, knownAt }: { readonly names: Names; readonly knownAt: Instant },
): ClauseWords =>
  plainly(clausePhrases(clause, { measure, language, names, knownAt, chosen: chosenIn(measure, knownAt, new Map()) }));
