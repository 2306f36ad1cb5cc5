import { type Language, localeOf } from "./language.ts";

const dayForms = new Map<Language, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using one, so each is made once. */
const kept = <K>(forms: Map<K, Intl.DateTimeFormat>, key: K, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat => {
  let form = forms.get(key);
  if (form === undefined) {
    form = make();
    forms.set(key, form);
  }
  return form;
};

/** "1er avril 2023", "1 april 2023", "1. April 2023", "1 April 2023", from an ISO day. */
export const dayInWords = (day: string, language: Language): string => {
  const form = kept(
    dayForms,
    language,
    () => new Intl.DateTimeFormat(localeOf[language], { dateStyle: "long", timeZone: "UTC" }),
  );
  const words = form.format(new Date(`${day}T00:00:00Z`));
  // Intl prints "1 avril" for fr-BE; written French says "1er avril".
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
};

const timeForms = new Map<string, Intl.DateTimeFormat>();
const isoForms = new Map<string, Intl.DateTimeFormat>();

/** Day, hour and minute in Europe/Brussels, for people; `at` in milliseconds since 1970 (UTC). */
export const instantInWords = (at: number, language: Language, zone = "Europe/Brussels"): string => {
  const time = kept(
    timeForms,
    `${language} ${zone}`,
    () =>
      new Intl.DateTimeFormat(localeOf[language], {
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
        timeZone: zone,
      }),
  );
  const iso = kept(isoForms, zone, () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone }));
  return `${dayInWords(iso.format(at), language)}, ${time.format(at)}`;
};
