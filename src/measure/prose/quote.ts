import type { Language } from "../../language/language.ts";

const marks: Readonly<
  Record<Language, { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }>
> = {
  fr: { outer: ["«\u00a0", "\u00a0»"], inner: ["“", "”"] },
  nl: { outer: ["“", "”"], inner: ["‘", "’"] },
  de: { outer: ["„", "“"], inner: ["‚", "‘"] },
  en: { outer: ["“", "”"], inner: ["‘", "’"] },
};

/** The text between the quotation marks of the language; marks inside it become inner ones. */
export const quote = (text: string, language: Language): string => {
  const { outer, inner } = marks[language];
  const [open, close] = outer;
  const within = text
    .replaceAll(/«[\s\u00a0\u202f]*/gu, inner[0])
    .replaceAll(/[\s\u00a0\u202f]*»/gu, inner[1])
    .replaceAll(open, inner[0])
    .replaceAll(close, inner[1]);
  return `${open}${within}${close}`;
};

/** A main clause as a sentence: a capital and a full stop. */
export const sentence = (clause: string): string =>
  `${clause.charAt(0).toLocaleUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;

/** A main clause after a colon: German begins it with a capital. */
export const afterColon = (clause: string, language: Language): string =>
  language === "de" ? `${clause.charAt(0).toLocaleUpperCase("de")}${clause.slice(1)}` : clause;
