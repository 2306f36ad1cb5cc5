import { dayInWords, instantInWords } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { say } from "../language/say.ts";
import { addDays, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import { clockWords } from "./words/clock.ts";

/** An instant as people say it: a day for its last instant, the eve at 24:00 for a midnight, else day and hour; Brussels. */
export const momentShown = (at: Instant, language: Language): string => {
  const day = dayOf(at);
  if (startOfDay(day) === at)
    return say(clockWords.midnight, language, { day: dayInWords(addDays(day, -1), language) });
  return endOfDay(day) - 1 === at ? dayInWords(day, language) : instantInWords(at, language);
};
