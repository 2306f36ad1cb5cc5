import { type Language, localeOf } from "./language.ts";
import { say } from "./say.ts";
import { clock } from "./words/clock.ts";

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

const here = "Europe/Brussels";

const timeAt = (at: number, language: Language, zone: string): string =>
  kept(
    timeForms,
    `${language} ${zone}`,
    () =>
      new Intl.DateTimeFormat(localeOf[language], {
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
        timeZone: zone,
      }),
  ).format(at);

/** Day, hour and minute in Europe/Brussels, for people; `at` in milliseconds since 1970 (UTC). */
export const instantInWords = (at: number, language: Language, zone = here): string =>
  `${dayAt(at, language, zone)}, ${timeAt(at, language, zone)}`;

/**
 * A moment as a record writes it, a day (its first instant) or an instant with its offset, said as a day and an hour of the zone: "20 mars 2023"
 * and "12 h 00 (heure de Bruxelles)". Another zone is named as it is.
 */
export const momentInWords = (
  written: string,
  language: Language,
  zone = here,
): { readonly day: string; readonly hour: string } => {
  if (!written.includes("T")) return { day: dayInWords(written, language), hour: say(clock.midnight, language) };
  const at = Date.parse(written);
  const [hour = "", minute = ""] = timeAt(at, "en", zone).split(":");
  return {
    day: dayAt(at, language, zone),
    hour: say(clock.hour, language, { hour, minute, zone: zone === here ? "here" : zone }),
  };
};
