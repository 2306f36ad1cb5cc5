import type { Language } from "../../language/language.ts";
import { say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Instant } from "../../time/time.ts";
import { dayOf } from "../../time/time.ts";
import type { Measure, Modality, SourceText } from "../measure.ts";
import { type ClauseWords, clauseInWords, forceInWords } from "./clause.ts";
import { bindingWords } from "./measure-words.ts";
import { type Lookups, numberedNamesOf } from "./names.ts";
import { type StateWords, stateInWords } from "./state.ts";
import { type Unclear, unclearInWords } from "./unclear.ts";

/** A source as a list of sources cites it. */
export interface SourceWords {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly dated?: string;
  readonly url?: string;
  readonly held: string;
}

/** A measure for readers, in one language, as of a day: the same for terminal and page. */
export interface MeasureWords {
  readonly measure: string;
  readonly version: string;
  readonly title: string;
  readonly authority: string;
  readonly at: string;
  /** The strongest force that a clause has: its token, the word in capitals, and whom it binds. */
  readonly modality: Modality;
  readonly force: string;
  readonly binding: string;
  /** Three voices, never one: the formal force, the author's words, the press's words. */
  readonly voices: { readonly formal?: string; readonly author: readonly string[]; readonly press: readonly string[] };
  readonly clauses: readonly (ClauseWords & { readonly state: StateWords; readonly source: readonly string[] })[];
  readonly unclear: readonly Unclear[];
  readonly notYet: readonly { readonly what: string; readonly source: readonly string[] }[];
  readonly sources: readonly SourceWords[];
}

const strongest: readonly Modality[] = ["prohibit", "oblige", "prevent", "recommend-against", "recommend", "permit"];

const sourceInWords = ({ id, title, publisher, dated, held, more }: SourceText, language: Language): SourceWords => {
  const url = more.get("url");
  return {
    id,
    title: title === undefined ? id : wordsIn(title, language),
    ...(publisher === undefined ? {} : { publisher }),
    ...(dated === undefined || dated === "unknown" ? {} : { dated }),
    ...(typeof url === "string" ? { url } : {}),
    held: word("held", held, language),
  };
};

/** All that a reader needs of a measure: force first, its clauses, their state at T as known at K, what is unclear, what is missing. */
export const measureInWords = (
  measure: Measure,
  language: Language,
  lookups: Lookups,
  { at, knownAt }: { readonly at: Instant; readonly knownAt: Instant },
): MeasureWords => {
  const names = numberedNamesOf(measure, language, lookups);
  const modality = strongest.find((one) => measure.clauses.some((clause) => clause.modality === one)) ?? "permit";
  const voice = (said: Measure["force"]["author"]) => said.map((one) => wordsIn(one, language));
  const { formal, author, press } = measure.force;
  return {
    measure: measure.id,
    version: measure.version,
    title: wordsIn(measure.title, language),
    authority: lookups.body(measure.authority),
    at: dayOf(at, measure.zone),
    modality,
    force: forceInWords(modality, language),
    binding: say(bindingWords[modality], language),
    voices: {
      ...(formal === undefined ? {} : { formal: wordsIn(formal, language) }),
      author: voice(author),
      press: voice(press),
    },
    clauses: measure.clauses.map((clause) => ({
      ...clauseInWords(clause, measure, language, { names, knownAt }),
      state: stateInWords(clause, measure, language, { names, at, knownAt }),
      source: clause.source,
    })),
    unclear: unclearInWords(measure, language),
    notYet: measure.notYet.map(({ what, source }) => ({ what: wordsIn(what, language), source })),
    sources: [...measure.sources.values()].map((source) => sourceInWords(source, language)),
  };
};
