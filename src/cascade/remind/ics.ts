import { hash } from "node:crypto";
import ical, { ICalEventTransparency } from "ical-generator";
import type { Language } from "../../language/language.ts";
import { number, say } from "../../language/say.ts";
import type { Measure } from "../../measure/measure.ts";
import { addDays, type Day, type Instant } from "../../time/time.ts";
import type { Calendar, CalendarEvent } from "./calendar.ts";
import { calendarWords, eventWords, openWords } from "./words.ts";

export interface IcsQuestion {
  /** The calendar of each measure, as one feed. */
  readonly of: readonly { readonly calendar: Calendar; readonly measure: Measure }[];
  /** What the feed is called. */
  readonly name: string;
  readonly language: Language;
  /** When it is written: the stamp of each event. */
  readonly now: Instant;
  readonly nameOf: (body: string) => string;
  /** It is about an invented body. */
  readonly fictional: boolean;
}

/** The library writes the UTC date of what it is given as the date. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const uidOf = ({ key }: CalendarEvent): string => `${hash("sha256", key, "hex").slice(0, 32)}@interdict.invalid`;

/** No line may end in the middle of a value that somebody else wrote. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const daysBetween = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b));

/** A calendar as iCalendar (RFC 5545): whole days, ends exclusive, the dates that are not established said under the event nearest to now. */
export const icsOf = ({ of, name, language, now, nameOf, fictional }: IcsQuestion): string => {
  const mark = fictional ? [say(calendarWords.fictional, language)] : [];
  const today = new Date(now).toISOString().slice(0, 10);
  const feed = ical({
    name: oneLine(name),
    prodId: { company: "interdict", product: "calendar", language: language.toUpperCase() },
    ttl: 86_400,
  });
  for (const { calendar, measure } of of) {
    const title = oneLine(measure.title[language]);
    const about = say(calendarWords.about, language, { measure: measure.id, version: measure.version.slice(0, 12) });
    const open = calendar.open.map(({ kind, clause }) => say(openWords[kind], language, { clause }));
    const nearest = calendar.events.toSorted((a, b) => daysBetween(a.day, today) - daysBetween(b.day, today))[0];
    for (const event of calendar.events) {
      const { kind, day, clause = "", who, n = 0 } = event;
      const args = {
        clause,
        title,
        n,
        nShown: number(n, language),
        who: who === undefined ? "" : oneLine(nameOf(who)),
      };
      feed.createEvent({
        id: uidOf(event),
        stamp: new Date(now),
        start: midnight(day),
        end: midnight(addDays(day, 1)),
        allDay: true,
        summary: oneLine([...mark, say(eventWords[kind], language, args)].join(" ")),
        description: [about, ...mark, ...(event === nearest ? open : [])].join("\n"),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  // RFC 5545 ends every line with CRLF; the library leaves the last one open.
  return `${feed.toString()}\r\n`;
};
