import { calendarOfBody } from "../../cascade/remind/body-calendar.ts";
import { measureCalendar } from "../../cascade/remind/calendar.ts";
import { remindersComing } from "../../cascade/remind/due.ts";
import { icsOf } from "../../cascade/remind/ics.ts";
import { worldOfAll } from "../../deed/world.ts";
import type { Measure } from "../../measure/measure.ts";
import { nameOf } from "../../register/facts.ts";
import { type Ask, oneOf } from "../ask.ts";
import { aboutBody, bodyAsked } from "../body/gather.ts";
import { bodyName } from "../names.ts";
import { type Outcome, type Plain, refuse } from "../page.ts";

/** The days of a measure for a calendar that follows it: last days, ends, reviews. Public facts only: nothing of who was told or answered. */
export const calendarFile = ({ site, now, language }: Ask, measure: Measure): Plain => ({
  kind: "plain",
  type: "text/calendar; charset=utf-8",
  text: icsOf({
    of: [{ calendar: measureCalendar({ measure, at: now, knownAt: now, choices: new Map() }), measure }],
    name: measure.title[language],
    language,
    now,
    nameOf: (body) => body,
    fictional: worldOfAll([measure.authority], site.register) === "fictional",
  }),
});

/** The days of one body for a calendar that follows it: of every measure that concerns it, or of the one of `measure=`. */
export const bodyCalendar = async (ask: Ask, id: string): Promise<Outcome> => {
  const { site, language, now } = ask;
  const asked = bodyAsked(ask, id);
  if ("kind" in asked) return asked;
  const { body, view } = asked;
  const wanted = oneOf(
    ask,
    "measure",
    site.measures.map((one) => one.id),
  );
  if (!wanted.ok) return refuse(400, ...wanted.problems);
  const gathered = await aboutBody(ask, id, view);
  if (!gathered.ok) return refuse(500, ...gathered.problems);
  const parts = gathered.value.parts.filter(({ measure }) => wanted.value === undefined || measure.id === wanted.value);
  return {
    kind: "plain",
    type: "text/calendar; charset=utf-8",
    text: icsOf({
      of: parts.map(({ measure, cascade: { plan, question, asked: reminded } }) => ({
        measure,
        calendar: calendarOfBody(plan, question, id, reminded === undefined ? [] : remindersComing(reminded)),
      })),
      name: nameOf(body, language),
      language,
      now,
      nameOf: (one) => bodyName(site, one, language, view.at.at),
      fictional: view.world === "fictional",
    }),
  };
};
