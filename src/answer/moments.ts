import { dayInWords, instantInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { addDays, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import { momentWords } from "./words/moments.ts";

/** The day that an instant ends or closes: midnight belongs to the day before, so that a deadline day is named, not the next one. */
export const dayMeant = (at: Instant, zone: string): string => {
  const day = dayOf(at, zone);
  return startOfDay(day, zone) === at ? addDays(day, -1) : day;
};

/** "31 mars 2023 à 24 h", "12 juin 2023", "12 juin 2023, 14:05": an instant for people, in the measure's zone. */
export const momentInWords = (at: Instant, language: Language, zone: string): string => {
  const day = dayOf(at, zone);
  if (startOfDay(day, zone) === at)
    return say(momentWords.midnight, language, { day: dayInWords(addDays(day, -1), language) });
  return endOfDay(day, zone) - 1 === at ? dayInWords(day, language) : instantInWords(at, language, zone);
};
