import { isLanguage, type Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import type { BodyLanguage, LanguageGround } from "../../register/body.ts";
import type { Addressee } from "../addressee.ts";
import { noticeWords } from "./words.ts";

/** A language in which a notice is written, and whether it is one of the addressee. */
export interface Written {
  readonly language: Language;
  readonly official: boolean;
}

/** The languages of a notice: all those of the addressee; the measure's where the register gives none; then those asked for besides. */
export const writtenIn = (
  { languages }: Addressee,
  measure: Measure,
  also: readonly Language[],
): readonly Written[] => {
  const own = isLanguage(measure.language) ? measure.language : "en";
  const official = [...new Set(languages.map(({ language }) => language))];
  const first: readonly Written[] =
    official.length > 0
      ? official.map((language) => ({ language, official: true }))
      : [{ language: own, official: false }];
  const more = [...new Set(also)].filter((language) => !first.some((one) => one.language === language));
  return [...first, ...more.map((language) => ({ language, official: false }))];
};

const inWords = (some: readonly Language[], language: Language): string =>
  list(
    some.map((one) => say(noticeWords.language, language, { language: one })),
    language,
  );

/** What stands above a version that is not in a language of the addressee. */
export const unofficialNotice = (
  { languages }: Addressee,
  measure: Measure,
  { language, official }: Written,
): readonly string[] => {
  if (official) return [];
  if (languages.length === 0) return [say(noticeWords.noLanguage, language, { own: measure.language })];
  const names = languages.map((one) => one.language);
  return [say(noticeWords.unofficial, language, { n: names.length, languages: inWords(names, language) })];
};

/** The grounds as the sentence names them. */
const grounds: Readonly<Record<LanguageGround, string>> = {
  "language-region": "one",
  "bilingual-region": "two",
  state: "state",
  facilities: "state",
};

/** In which languages a body is written to, and why: a sentence for each ground. */
export const groundSentences = (languages: readonly BodyLanguage[], language: Language): readonly string[] =>
  [...Map.groupBy(languages, ({ ground }) => ground)].map(([ground, some]) => {
    const names = some.map((one) => one.language);
    return say(noticeWords.ground, language, { languages: inWords(names, language), ground: grounds[ground] });
  });
