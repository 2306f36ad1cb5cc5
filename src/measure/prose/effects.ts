import { addDays, dayOf } from "../../time/time.ts";
import type { Clause, Time } from "../measure.ts";
import type { Aside } from "./asides.ts";
import { effectWords } from "./effect-words.ts";
import { instrumentInWords } from "./instrument.ts";
import { nothing, type Phrase, says, tell } from "./phrase.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";
import { datesOf } from "./times.ts";

interface EffectPhrases {
  readonly sentences: readonly Phrase[];
  readonly asides: readonly Aside[];
}

/** The first and the last day that a time may give under what is chosen: days as strings, "" and "~" where there is no bound. */
const rangeOf = (
  time: Time | undefined,
  counting: "start" | "validity",
  frame: TimeFrame,
): readonly [string, string] => {
  if (time === undefined) return ["~", "~"];
  const { measure, knownAt, chosen } = frame;
  const days = datesOf(time, counting, { measure, knownAt, reading: chosen }).map(
    ({ date }): readonly [string, string] => {
      switch (date.kind) {
        case "day":
          return [date.day, date.day];
        case "instant":
          return [dayOf(date.at, measure.zone), dayOf(date.at, measure.zone)];
        case "open":
          return [
            date.after === undefined ? "" : addDays(date.after, 1),
            date.before === undefined ? "~" : addDays(date.before, -1),
          ];
        default:
          return ["~", "~"];
      }
    },
  );
  return [
    days.map(([first]) => first).sort()[0] ?? "~",
    days
      .map(([, last]) => last)
      .sort()
      .at(-1) ?? "~",
  ];
};

/** What other instruments, known at K, do to a clause: extend, suspend, rescind, replace, annul. A sentence each. */
export const effectPhrases = (clause: Clause, frame: TimeFrame): EffectPhrases => {
  const { measure, knownAt, language } = frame;
  const asides: Aside[] = [];
  // The first day that may be the last one, before the effect that is said.
  let [ends] = rangeOf(clause.until, "validity", frame);
  const sentences = [...measure.instruments.values()]
    .filter(({ known, proposed }) => known <= knownAt && !proposed)
    .flatMap((instrument) =>
      instrument.effects.flatMap(({ does, clauses, from, until }, place) => {
        if (!clauses.includes(clause.id)) return [];
        const path = `clauses.${clause.id}.changes.${instrument.id}.${place}`;
        const start =
          from === undefined ? undefined : timePhrases(from, ["start", "changeFirst"], `${path}.from`, frame);
        const end =
          until === undefined ? undefined : timePhrases(until, ["validity", "changeLast"], `${path}.until`, frame);
        // What is annulled was never there: its dates are not said.
        if (does !== "annul") asides.push(...(start?.asides ?? []), ...(end?.asides ?? []));
        const [, begins] = from === undefined ? ["", ""] : rangeOf(from, "start", frame);
        const gap = does === "extend" && ends !== "" && ends !== "~" && begins !== "~" && addDays(ends, 1) < begins;
        if (does === "extend") [ends] = rangeOf(until, "validity", frame);
        return [
          tell(effectWords[does], language, {
            instrument: says(path, instrumentInWords(instrument, measure, language)),
            start: start?.form === "days" ? "day" : (start?.form ?? "none"),
            from: start?.dative ?? nothing,
            end: end?.form === "days" ? "day" : (end?.form ?? "none"),
            until: end?.dative ?? nothing,
            counted: start?.counting === undefined ? "no" : "yes",
            counting: start?.counting ?? nothing,
            ended: end?.counting === undefined ? "no" : "yes",
            ending: end?.counting ?? nothing,
            gap: gap ? "yes" : "no",
          }),
        ];
      }),
    );
  return { sentences, asides };
};
