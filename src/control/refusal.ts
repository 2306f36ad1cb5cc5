import type { Language } from "../language/language.ts";
import { list, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import type { Value } from "../logic/condition.ts";
import { choosable } from "../measure/chosen.ts";
import type { Measure } from "../measure/measure.ts";
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

/** What of the things that an open question hangs on somebody can assume: texts and claims. Days and facts are established, never assumed. */
export const assumable = (
  settles: readonly string[],
  measure: Measure,
  knownAt: Instant,
): readonly { readonly id: string; readonly values: readonly Value[] }[] => {
  const readings = choosable(measure, knownAt);
  return settles.flatMap((id) => {
    const values = readings.get(id);
    return values === undefined ? [] : [{ id, values }];
  });
};

/** Why nothing is built, in a sentence. */
export const refusalInWords = (refused: Refused, { body, measure, knownAt }: About, language: Language): string => {
  switch (refused.kind) {
    case "open": {
      const ids = assumable(refused.settles, measure, knownAt).map(({ id }) => id);
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
