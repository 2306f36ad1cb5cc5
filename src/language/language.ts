/** The four languages that people read, as written in Belgium; English is also the language of code and docs. */
export const languages = ["fr", "nl", "de", "en"] as const;

export type Language = (typeof languages)[number];

/** One text in all four languages, in ICU MessageFormat: whole sentences, plurals and cases inside. */
export type Text = Readonly<Record<Language, string>>;

/** The text that is made for each language. */
export const perLanguage = (make: (language: Language) => string): Text => {
  const [fr, nl, de, en] = languages;
  return { [fr]: make(fr), [nl]: make(nl), [de]: make(de), [en]: make(en) };
};

/** The locale whose conventions a language follows: Belgian ones, British English. */
export const localeOf: Readonly<Record<Language, string>> = { fr: "fr-BE", nl: "nl-BE", de: "de-BE", en: "en-GB" };

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/**
 * The language of a person at a terminal: the flag, else the first of LC_ALL and LANG that is set, else English.
 * `C` and `POSIX` mean English.
 */
export const languageOf = (flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Language => {
  const wanted = flag ?? (env["LC_ALL"] || env["LANG"] || "en");
  const code = wanted.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : "en";
};

/** The best language for an Accept-Language header (RFC 9110, 12.5.4); English where none of ours is named. */
export const languageOfHeader = (header: string | undefined): Language => {
  const wishes = (header ?? "")
    .split(",")
    .map((part, place) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((v) => v !== undefined);
      return { code: tag.slice(0, 2).toLowerCase(), weight: q === undefined ? 1 : Number(q), place };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const wish of wishes) if (isLanguage(wish.code)) return wish.code;
  return "en";
};
