import { dayInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { number, say } from "../language/say.ts";
import { differenceInWords } from "../measure/compare/sentence.ts";
import type { Measure } from "../measure/measure.ts";
import type { Lookups } from "../measure/prose/names.ts";
import type { Adoption } from "./adoption.ts";
import type { ToldCase } from "./adoption-cases.ts";
import { adoptionWords } from "./adoption-words.ts";

/** A sentence, and what it introduces. */
export interface Passage {
  readonly head: string;
  readonly items: readonly string[];
}

/** What became of the model’s cases, as people read it: how many are alike, each that differs, and the questions on which the open ones hang. */
export const casesInWords = (
  { cases: { held, different, open }, measure }: Adoption,
  letter: Measure,
  language: Language,
  lookups: Lookups,
): readonly Passage[] => {
  const all = held + different.length + open.length;
  const counted = (cases: readonly ToldCase[]) => ({ n: cases.length, shown: number(cases.length, language) });
  const asked = new Set(open.flatMap(({ difference: { bTexts } }) => bTexts));
  const summary = { held, shown: number(held, language), all, total: number(all, language) };
  return [
    { head: say(adoptionWords.cases, language, summary), items: [] },
    {
      head: say(adoptionWords.different, language, counted(different)),
      items: different.map(({ difference, ended }) =>
        ended === undefined
          ? differenceInWords(difference, [letter, measure], language, lookups)
          : say(adoptionWords.ended, language, { day: dayInWords(ended, language) }),
      ),
    },
    {
      head: say(adoptionWords.open, language, counted(open)),
      items: [...asked].flatMap((id) => measure.texts.get(id)?.ask[language] ?? []),
    },
  ].filter(({ items }, place) => place === 0 || items.length > 0);
};
