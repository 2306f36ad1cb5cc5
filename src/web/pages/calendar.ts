import { measureCalendar } from "../../cascade/remind/calendar.ts";
import { icsOf } from "../../cascade/remind/ics.ts";
import type { Measure } from "../../measure/measure.ts";
import type { Ask } from "../ask.ts";
import type { Plain } from "../page.ts";

/** The days of a measure for a calendar that follows it: last days, ends, reviews. Public facts only: nothing of who was told or answered. */
export const calendarFile = ({ now, language }: Ask, measure: Measure): Plain => ({
  kind: "plain",
  type: "text/calendar; charset=utf-8",
  text: icsOf({
    calendar: measureCalendar({ measure, at: now, knownAt: now, choices: new Map() }),
    measure,
    language,
    now,
    nameOf: (body) => body,
    fictional: false,
  }),
});
