import type { Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Instant } from "../../time/time.ts";
import { dayOf } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import type { Measure, Modality, SourceText } from "../measure.ts";
import { type ClauseWords, clausePhrases, forceInWords } from "./clause.ts";
import { adoptionPhrases, type InstrumentWords, instrumentPhrases } from "./instruments.ts";
import { type ListWords, listPhrases } from "./lists.ts";
import { bindingWords, bindsNobodyYet, undated } from "./measure-words.ts";
import { type Lookups, numberedNamesOf } from "./names.ts";
import { type Phrase, plainly, type Segment, says, segmentsIn } from "./phrase.ts";
import { type StateWords, statePhrases } from "./state.ts";
import type { TimeFrame } from "./time-phrases.ts";
import { type Unclear, unclearPhrases } from "./unclear.ts";

/** A source as a list of sources cites it. */
interface SourceWords {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly dated?: string;
  readonly url?: string;
  readonly held: string;
}

/** A measure for readers, in one language, as of a day: the same for terminal and page. */
export interface MeasureWords<T = string> {
  readonly measure: string;
  readonly version: string;
  readonly title: string;
  readonly authority: string;
  readonly at: string;
  /** The strongest force that a clause has: its token, the word in capitals, and whom it binds. */
  readonly modality: Modality;
  /** Is that force only proposed? */
  readonly proposed: boolean;
  readonly force: string;
  readonly binding: string;
  /** Three voices, never one: the formal force, the author's words, the press's words. */
  readonly voices: { readonly formal?: T; readonly author: readonly T[]; readonly press: readonly T[] };
  readonly adoption: readonly T[];
  readonly clauses: readonly (ClauseWords<T> & { readonly state: StateWords<T>; readonly source: readonly string[] })[];
  readonly lists: readonly ListWords<T>[];
  readonly instruments: readonly InstrumentWords<T>[];
  readonly unclear: readonly Unclear<T>[];
  readonly notYet: readonly { readonly what: T; readonly source: readonly string[] }[];
  readonly sources: readonly SourceWords[];
}

const strongest: readonly Modality[] = ["prohibit", "oblige", "prevent", "recommend-against", "recommend", "permit"];

const sourceInWords = ({ id, title, publisher, dated, held, more }: SourceText, language: Language): SourceWords => {
  const url = more.get("url");
  return {
    id,
    title: title === undefined ? id : wordsIn(title, language),
    ...(publisher === undefined ? {} : { publisher }),
    ...(dated === undefined ? {} : { dated: dated === "unknown" ? say(undated, language) : dated }),
    ...(typeof url === "string" ? { url } : {}),
    held: word("held", held, language),
  };
};

interface Asked {
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** All that a reader needs of a measure, in phrases that carry what they say. */
const measurePhrases = (
  measure: Measure,
  language: Language,
  lookups: Lookups,
  { at, knownAt }: Asked,
): MeasureWords<Phrase> => {
  const names = numberedNamesOf(measure, language, lookups);
  const frame: TimeFrame = { measure, knownAt, language, names, chosen: chosenIn(measure, knownAt, new Map()) };
  const modality = strongest.find((one) => measure.clauses.some((clause) => clause.modality === one)) ?? "permit";
  const proposed = measure.clauses
    .filter((clause) => clause.modality === modality)
    .every(({ by }) => measure.instruments.get(by)?.proposed === true);
  const { formal, author, press } = measure.force;
  const clauses = measure.clauses.map((clause) => ({
    ...clausePhrases(clause, frame),
    state: statePhrases(clause, at, frame),
    source: clause.source,
  }));
  const voice = (key: string, said: Measure["force"]["author"]) =>
    said.map((one, place) => says(`force.${key}.${place}`, wordsIn(one, language)));
  return {
    measure: measure.id,
    version: measure.version,
    title: wordsIn(measure.title, language),
    authority: lookups.body(measure.authority),
    at: dayOf(at, measure.zone),
    modality,
    proposed,
    force: forceInWords(modality, language, proposed),
    binding: say(proposed ? bindsNobodyYet : bindingWords[modality], language),
    voices: {
      ...(formal === undefined ? {} : { formal: says("force.formal", wordsIn(formal, language)) }),
      author: voice("author", author),
      press: voice("press", press),
    },
    adoption: adoptionPhrases(frame),
    clauses,
    lists: listPhrases(frame),
    instruments: instrumentPhrases(frame),
    unclear: unclearPhrases(frame, clauses),
    notYet: measure.notYet.map(({ what, source }, place) => ({
      what: says(`notYet.${place}`, wordsIn(what, language)),
      source,
    })),
    sources: [...measure.sources.values()].map((source) => sourceInWords(source, language)),
  };
};

/** All that a reader needs of a measure: force first, its clauses, their state at T as known at K, what is unclear, what is missing. */
export const measureInWords = (measure: Measure, language: Language, lookups: Lookups, asked: Asked): MeasureWords =>
  plainly(measurePhrases(measure, language, lookups, asked));

/** The same text as segments, each with what it says. */
export const measureInSegments = (
  measure: Measure,
  language: Language,
  lookups: Lookups,
  asked: Asked,
): readonly Segment[] => segmentsIn(measurePhrases(measure, language, lookups, asked));
