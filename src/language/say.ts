import { IntlMessageFormat } from "intl-messageformat";
import { type Language, localeOf, type Text } from "./language.ts";

export type Arguments = Readonly<Record<string, string | number | boolean>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * One sentence of the catalogue in one language. Arguments are strings and numbers already in the form they are to be
 * shown in, or plain numbers for plurals. Markup is never read: `<` is text.
 * @throws when the text is not ICU MessageFormat or an argument is missing: both are bugs of ours.
 */
export const say = (text: Text, language: Language, args: Arguments = {}): string => {
  const pattern = text[language];
  const key = `${language}\u0000${pattern}`;
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(pattern, localeOf[language], undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(args));
};

/** A list in words: "a, b et c". */
export const list = (
  items: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
) => new Intl.ListFormat(localeOf[language], { type }).format(items);

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
