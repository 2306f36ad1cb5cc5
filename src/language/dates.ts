import { type Language, localeOf } from "./language.ts";

const dayForms = new Map<string, Intl.DateTimeFormat>();
const timeForms = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using one, so each is made once. */
const kept = (
  forms: Map<string, Intl.DateTimeFormat>,
  key: string,
  make: () => Intl.DateTimeFormat,
): Intl.DateTimeFormat => {
  let form = forms.get(key);
  if (form === undefined) {
    form = make();
    forms.set(key, form);
  }
  return form;
};

const dayAt = (at: number, language: Language, zone: string): string => {
  const form = kept(
    dayForms,
    `${language} ${zone}`,
    () => new Intl.DateTimeFormat(localeOf[language], { dateStyle: "long", timeZone: zone }),
  );
  // Intl prints "1 avril" for fr-BE; written French says "1er avril".
  return language === "fr" ? form.format(at).replace(/^1 /, "1er ") : form.format(at);
};

/** "1er avril 2023", "1 april 2023", "1. April 2023", "1 April 2023", from an ISO day. */
export const dayInWords = (day: string, language: Language): string =>
  dayAt(Date.parse(`${day}T00:00:00Z`), language, "UTC");

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
  return `${dayAt(at, language, zone)}, ${time.format(at)}`;
};
