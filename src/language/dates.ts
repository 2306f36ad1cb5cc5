import { type Language, localeOf } from "./language.ts";

/** "1er avril 2023", "1 april 2023", "1. April 2023", "1 April 2023", from an ISO day. */
export const dayInWords = (day: string, language: Language): string => {
  const words = new Intl.DateTimeFormat(localeOf[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  // Intl prints "1 avril" for fr-BE; written French says "1er avril".
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
};

/** Day, hour and minute in Europe/Brussels, for people; `at` in milliseconds since 1970 (UTC). */
export const instantInWords = (at: number, language: Language, zone = "Europe/Brussels"): string => {
  const time = new Intl.DateTimeFormat(localeOf[language], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone }).format(at);
  return `${dayInWords(day, language)}, ${time.format(at)}`;
};
