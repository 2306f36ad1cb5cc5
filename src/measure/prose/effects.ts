import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import type { Instant } from "../../time/time.ts";
import type { Clause, Measure, Time } from "../measure.ts";
import { chosenIn } from "../rule.ts";
import { effectWords } from "./clause-words.ts";
import { instrumentInWords } from "./instrument.ts";
import { type Counting, datesOf } from "./times.ts";

/** What other instruments, known at K, do to a clause: extend, suspend, rescind, replace, annul. A sentence each. */
export const effectsInWords = (
  clause: Clause,
  measure: Measure,
  knownAt: Instant,
  language: Language,
): readonly string[] => {
  const reading = chosenIn(measure, knownAt, new Map());
  const day = (time: Time | undefined, counting: Counting): string => {
    if (time === undefined) return "none";
    const [first, ...more] = datesOf(time, counting, { measure, knownAt, reading });
    if (first === undefined || more.length > 0) return "open";
    return first.date.kind === "day"
      ? dayInWords(first.date.day, language)
      : first.date.kind === "none"
        ? "none"
        : "open";
  };
  return [...measure.instruments.values()]
    .filter(({ known, proposed }) => known <= knownAt && !proposed)
    .flatMap((instrument) =>
      instrument.effects
        .filter(({ clauses }) => clauses.includes(clause.id))
        .map(({ does, from, until }) =>
          say(effectWords[does], language, {
            instrument: instrumentInWords(instrument, measure, language),
            from: day(from, "start"),
            until: day(until, "validity"),
          }),
        ),
    );
};
