import type { By, Deed } from "../deed/deed.ts";
import { dayInWords } from "../language/dates.ts";
import { type Language, localeOf, type Text } from "../language/language.ts";
import { wordsIn } from "../language/say.ts";
import { word } from "../language/words.ts";
import type { Words } from "../measure/measure.ts";
import { dayOf } from "../time/time.ts";
import { type Args, same } from "./said.ts";

export const textOf = (words: Words): Text =>
  typeof words === "string" ? same(words) : { ...words, fr: wordsIn(words, "fr") };

/** The name of a body by its id, in every language. */
export type Naming = (id: string) => Text;

/** Whoever acts or speaks: the capacity, else the body. */
export const whoOf = (by: By, naming: Naming): Text =>
  by.capacity !== undefined ? textOf(by.capacity) : by.body !== undefined ? naming(by.body) : same("—");

/** Where a deed stands written: title, and the place in it. */
export const sourceOf = ({ source, id }: Deed) => {
  if (source === undefined) return same(id);
  const title = textOf(source.title);
  const place = source.place === undefined ? "" : `, ${source.place}`;
  return (language: Language): string => `${title[language]}${place}`;
};

/** What a deed says; of one that says nothing itself, what it is and who did it. */
export const saysOf = (deed: Deed, naming: Naming) => {
  if (deed.says !== undefined) return textOf(deed.says);
  const who = whoOf(deed.by, naming);
  return (language: Language): string => {
    const kind = word("deed", deed.kind, language);
    return `${kind.slice(0, 1).toLocaleUpperCase(localeOf[language])}${kind.slice(1)} (${who[language]}).`;
  };
};

/** What a statement says: by whom, when, in which words, and where it stands. */
export const statementArgs = (deed: Deed, naming: Naming, zone: string): Args => {
  const on = deed.stated?.on;
  return {
    who: whoOf(deed.stated?.by ?? deed.by, naming),
    dated: on === undefined ? "no" : "yes",
    on: (language) => dayInWords(on ?? dayOf(deed.known, zone), language),
    says: saysOf(deed, naming),
    source: sourceOf(deed),
  };
};
