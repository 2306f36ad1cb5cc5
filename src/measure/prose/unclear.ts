import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { always, dayOf, never } from "../../time/time.ts";
import type { Chosen, Measure, Time, Words } from "../measure.ts";
import { contestedTimes } from "../rule.ts";
import { candidates } from "../times.ts";
import { measureWords } from "./measure-words.ts";
import { claimedInWords, fieldInWords } from "./names.ts";
import { quote, sentence } from "./quote.ts";
import { boundsInWords } from "./times.ts";
import { conditionWords } from "./words.ts";

/** One thing that the text leaves open, or that was chosen: what is asked, who says what, what is retained and why. */
export interface Unclear {
  /** `keep`, `claim.decision.decided`, `date.…`: the id that choices take. */
  readonly id: string;
  /** A question to the text is cited by this number. */
  readonly number?: number;
  readonly question: string;
  readonly said: readonly string[];
  /** Open, or what was chosen, by whom and why. */
  readonly settled: string;
  readonly chosen: boolean;
}

const valueInWords = (value: string | boolean, language: Language, names?: ReadonlyMap<string, Words>): string =>
  value === true || value === "true"
    ? say(conditionWords.yes, language)
    : value === false || value === "false"
      ? say(conditionWords.no, language)
      : quote(wordsIn(names?.get(value) ?? value, language), language);

const settledInWords = (chosen: Chosen | undefined, language: Language, names?: ReadonlyMap<string, Words>): string =>
  chosen === undefined
    ? say(measureWords.open, language)
    : say(measureWords.chosen, language, {
        value: valueInWords(chosen.value, language, names),
        by: chosen.by,
        on: dayInWords(chosen.on, language),
        why: wordsIn(chosen.why, language),
      });

const textsIn = (measure: Measure, language: Language): readonly Unclear[] =>
  [...measure.texts.values()].map(({ id, ask, said, chosen, names }, place) => ({
    id,
    number: place + 1,
    question: wordsIn(ask, language),
    said: said.map(({ by, says, value }) =>
      say(value === undefined ? measureWords.says : measureWords.saysValue, language, {
        by: list(by, language),
        says: wordsIn(says, language),
        value: value === undefined ? "" : valueInWords(value, language, names),
      }),
    ),
    settled: settledInWords(chosen, language, names),
    chosen: chosen !== undefined,
  }));

const claimsIn = (measure: Measure, language: Language): readonly Unclear[] =>
  contestedTimes(measure).map((time) => {
    const open = candidates(time, never);
    const [only] = open;
    const claimed = (claim: (typeof open)[number]): string =>
      claimedInWords(claim.value, measure, language) ?? quote(claim.id, language);
    return {
      id: time.id,
      question: sentence(fieldInWords(time.id, measure, language)),
      said: time.claims.map((claim) =>
        say(measureWords.claim, language, {
          value: `${claimed(claim)} [${claim.id}]`,
          by: list(claim.by, language),
          status: word("claimStatus", claim.status, language),
          known: claim.known === always ? "none" : dayInWords(dayOf(claim.known, measure.zone), language),
        }),
      ),
      settled:
        open.length === 1 && only !== undefined
          ? say(measureWords.single, language, { value: claimed(only) })
          : settledInWords(time.chosen, language),
      chosen: time.chosen !== undefined || open.length === 1,
    };
  });

/** The days that bound a date; a bound that is itself counted is said where it is counted from. */
const bounds = ({ after, before }: Extract<Time, { kind: "unknown" }>) => ({
  ...(after?.kind === "day" ? { after: after.day } : {}),
  ...(before?.kind === "day" ? { before: before.day } : {}),
});

const datesIn = (measure: Measure, language: Language): readonly Unclear[] =>
  [...measure.instruments.values()].flatMap(({ id, dates }) =>
    [...dates].flatMap(([field, time]) => {
      if (time.kind !== "unknown") return [];
      const named = fieldInWords(`claim.${id}.${field}`, measure, language);
      return [
        {
          id: `date.${time.id}`,
          question: sentence(
            say(measureWords.unestablished, language, { field: named, ...boundsInWords(bounds(time), language) }),
          ),
          said: [],
          settled: say(measureWords.open, language),
          chosen: false,
        },
      ];
    }),
  );

/** Everything of a measure that is a question to the text, a contested value or a date not established. */
export const unclearInWords = (measure: Measure, language: Language): readonly Unclear[] => [
  ...textsIn(measure, language),
  ...claimsIn(measure, language),
  ...datesIn(measure, language),
];
