import type { Language } from "../language/language.ts";
import { list, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import type { Value } from "../logic/condition.ts";
import { choosable, chosenIn } from "../measure/chosen.ts";
import type { Measure } from "../measure/measure.ts";
import { dayAsked, openDays, type PossibleDays, possibleDays } from "../measure/open-days.ts";
import type { Instant } from "../time/time.ts";
import type { Restriction, Withdrawn } from "./restriction.ts";
import type { Standing } from "./standing.ts";
import { controlWords } from "./words.ts";

/** Why nothing is built. */
export type Refused = Exclude<Standing, Restriction | Withdrawn>;

/** Is there nothing to build, not even a withdrawal? */
export const isRefused = (standing: Standing): standing is Refused =>
  standing.kind !== "restriction" && standing.kind !== "withdrawn";

/** Of whom and of what it is said, as known at an instant. */
interface About {
  readonly body: string;
  readonly measure: Measure;
  readonly knownAt: Instant;
}

/** A reading or a day that somebody can assume: one of some values, or a day of a span of whole days (ISO 8601, `..` where it has no bound). */
type Assumable = { readonly id: string } & ({ readonly values: readonly Value[] } | { readonly days: string });

/** The days that a measure leaves unestablished, by variable, each with the first and the last that it can be as known at an instant. */
export const assumableDays = (measure: Measure, knownAt: Instant): ReadonlyMap<string, PossibleDays> => {
  const reading = chosenIn(measure, knownAt, new Map());
  return new Map(
    [...openDays(measure)].map(([id, time]) => [id, possibleDays(time, { measure, knownAt, reading })] as const),
  );
};

/** What of the things that an open question hangs on somebody can assume: texts, claims and days of the measure. Facts of a body and days of its records are established, never assumed. */
export const assumable = (settles: readonly string[], measure: Measure, knownAt: Instant): readonly Assumable[] => {
  const readings = choosable(measure, knownAt);
  const days = assumableDays(measure, knownAt);
  return [...new Set(settles.map(dayAsked))].flatMap((id): readonly Assumable[] => {
    const values = readings.get(id);
    if (values !== undefined) return [{ id, values }];
    const possible = days.get(id);
    return possible === undefined ? [] : [{ id, days: spanOf(possible) }];
  });
};

/** Days as a span of ISO 8601, with `..` where they have no bound. */
export const spanOf = ({ first = "..", last = ".." }: PossibleDays): string => `${first}/${last}`;

/** Why nothing is built, in a sentence. */
export const refusalInWords = (refused: Refused, { body, measure, knownAt }: About, language: Language): string => {
  switch (refused.kind) {
    case "open": {
      const ids = assumable(refused.settles, measure, knownAt).map((one) =>
        "days" in one ? `${one.id} (${one.days})` : one.id,
      );
      return say(controlWords.open, language, {
        body,
        measure: measure.id,
        settles: list(refused.settles, language),
        assume: ids.length === 0 ? "none" : list(ids, language),
      });
    }
    case "not-yet":
      return say(controlWords.notYet, language, { state: word("clauseState", refused.state, language) });
    case "none":
      return say(controlWords.noMandate, language, { body, because: refused.because });
  }
};
