import { IntlMessageFormat } from "intl-messageformat";
import { type Language, localeOf, type Text } from "./language.ts";
import { typeset } from "./typography.ts";

export type Arguments = Readonly<Record<string, string | number | boolean>>;

const compiled = new Map<string, IntlMessageFormat>();

const compile = (text: Text, language: Language): IntlMessageFormat => {
  const pattern = text[language];
  const key = `${language}\u0000${pattern}`;
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(typeset(pattern, language), localeOf[language], undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return format;
};

/**
 * One sentence of the catalogue in one language. Arguments are strings and numbers already in the form they are to be
 * shown in, or plain numbers for plurals. Markup is never read: `<` is text.
 * @throws when the text is not ICU MessageFormat or an argument is missing: both are bugs of ours.
 */
export const say = (text: Text, language: Language, args: Arguments = {}): string =>
  String(compile(text, language).format(args));

/**
 * The same in parts: arguments that are objects stay as they are, in the order of the language, with the sentence’s own words between
 * them as strings. Other arguments choose a form (`select`, `plural`).
 */
export const sayAround = <T extends object>(
  text: Text,
  language: Language,
  args: Readonly<Record<string, string | number | boolean | T>>,
): readonly (string | T)[] =>
  compile(text, language)
    .formatToParts<T>(args)
    .map(({ value }) => (typeof value === "object" ? value : String(value)));

/** A text of a data file, given per language or once for all: not a pattern, so braces are text. What stands once stays as it is. */
export const wordsIn = (words: string | Text, language: Language): string =>
  typeof words === "string" ? words : typeset(words[language], language);

/** A list in words: "a, b et c". */
export const list = (
  items: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
) => new Intl.ListFormat(localeOf[language], { type }).format(items);

/** The same in parts: the items, and between them the commas and the word that joins the last two. */
export const listAround = <T extends object>(
  items: readonly T[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): readonly (string | T)[] => {
  const places = items.map((_, place) => String(place));
  return new Intl.ListFormat(localeOf[language], { type })
    .formatToParts(places)
    .flatMap(({ type: kind, value }): readonly (string | T)[] =>
      kind === "literal" ? [value] : items.slice(Number(value), Number(value) + 1),
    );
};

const numberForms = new Map<Language, Intl.NumberFormat>();

/** A whole or decimal number with the separators of the language (fr-BE groups with a narrow no-break space). */
export const number = (value: number, language: Language): string => {
  let form = numberForms.get(language);
  if (form === undefined) {
    form = new Intl.NumberFormat(localeOf[language], { useGrouping: "always" });
    numberForms.set(language, form);
  }
  return form.format(value);
};
