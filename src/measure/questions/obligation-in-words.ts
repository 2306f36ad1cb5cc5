import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Instant } from "../../time/time.ts";
import { clauseInWords } from "../prose/clause.ts";
import { type Lookups, namesOf } from "../prose/names.ts";
import { sentence } from "../prose/quote.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { obligationWords } from "./obligation-words.ts";
import type { Obligation } from "./obligations.ts";

/** One obligation in one language: the duty, its force, by when, whose it is, and what is not known of it. */
export interface ObligationWords {
  readonly duty: string;
  readonly force: string;
  /** What its author's text is in law, where the measure says. */
  readonly formal: string | null;
  readonly when: string;
  readonly whose: string | null;
  readonly unclear: readonly string[];
  readonly text: string;
}

const whenInWords = ({ by, lateSince, state, clause }: Obligation, language: Language): string => {
  const last = by === null ? "none" : dayInWords(by, language);
  const when =
    lateSince !== null
      ? say(obligationWords.late, language, { by: last, since: dayInWords(lateSince, language) })
      : by !== null
        ? say(obligationWords.by, language, { by: last })
        : say(clause.complyBy?.kind === "asap" ? obligationWords.asap : obligationWords.undated, language);
  if (state === "in-force") return when;
  const said = state === "not-in-force" ? word("ruling", state, language) : word("clauseState", state, language);
  return `${sentence(said)} ${when}`;
};

const unclearInWords = ({ asks, texts, measure }: Obligation, language: Language): readonly string[] => [
  ...asks.map((id) => {
    const fact = vocabulary.get(id);
    return say(obligationWords.asks, language, {
      question: fact === undefined ? id : `${say(fact.question, language)} [${id}]`,
    });
  }),
  ...texts.map((variable) => {
    const id = variable.replace(/^text\./, "");
    const ask = measure.texts.get(id)?.ask;
    return say(obligationWords.text, language, { question: ask === undefined ? id : `${ask[language]} [${id}]` });
  }),
];

/** A clause as what one body owes under it. `text` is the measure's own paraphrase, else the sentence made from the clause. */
export const obligationInWords = (
  owed: Obligation,
  language: Language,
  lookups: Lookups,
  knownAt: Instant,
): ObligationWords => {
  const { clause, measure } = owed;
  const said = clauseInWords(clause, measure, language, { names: namesOf(measure, language, lookups), knownAt });
  const formal = (clause.force ?? measure.force).formal ?? measure.force.formal;
  const duty = said.does.join(" ");
  return {
    duty,
    force: say(obligationWords.weight, language, { weight: owed.weight, role: owed.role }),
    formal: formal === undefined ? null : wordsIn(formal, language),
    when: whenInWords(owed, language),
    whose:
      owed.owedBy === "person"
        ? say(obligationWords.persons, language)
        : say(obligationWords.whose, language, { who: word("owedBy", owed.owedBy, language) }),
    unclear: [
      ...unclearInWords(owed, language),
      ...(owed.because === undefined ? [] : [wordsIn(owed.because.because, language)]),
      ...(owed.adoptedBy === null ? [] : [say(obligationWords.adopted, language, { measure: owed.adoptedBy })]),
    ],
    text: said.says ?? (duty === "" ? list([...said.on], language) : duty),
  };
};
