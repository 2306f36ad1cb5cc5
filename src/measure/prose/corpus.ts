import type { Language, Text } from "../../language/language.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Instant } from "../../time/time.ts";
import type { Measure } from "../measure.ts";
import { type MeasureWords, measureInWords } from "./measure.ts";
import type { Lookups } from "./names.ts";

const heldWords: Text = {
  fr: "{full, plural, =0 {Aucune source} one {# source} other {# sources}} sur {all} en entier",
  nl: "{full, plural, =0 {Geen enkele bron} one {# bron} other {# bronnen}} van {all} volledig",
  de: "{full, plural, =0 {Keine Quelle} one {# Quelle} other {# Quellen}} von {all} vollständig",
  en: "{full, plural, =0 {No source} one {# source} other {# sources}} of {all} held in full",
};

/** One clause of a measure as a line of the list of the corpus. */
interface CorpusClause {
  readonly id: string;
  readonly force: string;
  readonly does: string;
  readonly persons: readonly string[];
  readonly devices: readonly string[];
  readonly dates: readonly string[];
  /** A state, or `open`. */
  readonly state: string;
}

/** A measure as the list of the corpus shows it, in one language. */
export interface CorpusEntry {
  readonly measure: string;
  readonly title: string;
  readonly authority: string;
  readonly file: string;
  readonly formal?: string;
  readonly clauses: readonly CorpusClause[];
  /** Open texts, contested values and dates that are not established. */
  readonly unclear: number;
  readonly held: string;
  /** What the file says of sources that are weak. */
  readonly confidence: readonly string[];
}

const clausesOf = ({ clauses }: MeasureWords, language: Language): readonly CorpusClause[] =>
  clauses.map(({ id, force, does, to, on, from, complyBy, until, state }) => ({
    id,
    force,
    does: does.join(" "),
    persons: to,
    devices: on,
    dates: [from, complyBy ?? "", until].filter((one) => one !== ""),
    state: word("clauseState", state.state, language),
  }));

/** The measures as the list of the corpus shows them: force, persons, devices, dates, the state on a day, how sure. */
export const corpusInWords = (
  measures: readonly Measure[],
  language: Language,
  lookups: Lookups,
  when: { readonly at: Instant; readonly knownAt: Instant },
): readonly CorpusEntry[] =>
  measures.map((measure) => {
    const words = measureInWords(measure, language, lookups, when);
    const sources = [...measure.sources.values()];
    const full = sources.filter(({ held }) => held === "full").length;
    const weak = sources.flatMap(({ id, more }) => {
      const said = more.get("confidence");
      return typeof said === "string" ? [`${id}: ${said}`] : [];
    });
    return {
      measure: measure.id,
      title: words.title,
      authority: words.authority,
      file: measure.file,
      ...(words.voices.formal === undefined ? {} : { formal: words.voices.formal }),
      clauses: clausesOf(words, language),
      unclear: words.unclear.filter(({ chosen }) => !chosen).length,
      held: say(heldWords, language, { full, all: number(sources.length, language) }),
      confidence: weak,
    };
  });
