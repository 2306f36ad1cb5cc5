import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Value } from "../../logic/condition.ts";
import type { SubjectDay } from "../measure.ts";
import { type Names, readingInWords } from "../prose/condition.ts";
import { afterColon, sentence } from "../prose/quote.ts";
import { subjectWords } from "../prose/subject-words.ts";
import { subjectOfVariable } from "../subject.ts";
import type { Gap, GapReading } from "./gaps.ts";
import { gapWords } from "./words.ts";

/** Gaps of the same days and readings as one paragraph: the days, whose they are, and what each reading says. */
interface GapWords {
  readonly head: string;
  /** The days of what is asked about on which it depends, where it does. */
  readonly dependsOn?: string;
  readonly readings: readonly string[];
  readonly restsOn?: string;
}

const bare = (variable: string): string => (variable.startsWith("text.") ? variable.slice("text.".length) : variable);

/** Texts without their prefix, as choices and rulings write them. */
export const bareValues = (values: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> =>
  Object.fromEntries([...values].map(([id, value]) => [bare(id), value]));

/** The days of what is asked about (of a product, a body, a post, a device) on which the readings of a gap depend. */
export const dependsOn = ({ readings }: Pick<Gap, "readings">): readonly SubjectDay[] => [
  ...new Set(readings.flatMap(({ values }) => [...values.keys()]).flatMap((id) => subjectOfVariable(id) ?? [])),
];

const daysInWords = ({ from, to }: Pick<Gap, "from" | "to">, days: number | null, language: Language): string =>
  from === null && to === null
    ? say(gapWords.always, language)
    : say(gapWords.days, language, {
        from: from === null ? "none" : dayInWords(from, language),
        to: to === null ? "none" : dayInWords(to, language),
        days: days ?? 0,
      });

const stateInWords = ({ values, state }: GapReading, language: Language, names: Names): string => {
  const said = state === "not-in-force" ? word("ruling", state, language) : word("clauseState", state, language);
  const text = values.size === 0 ? gapWords.every : gapWords.under;
  const reading = values.size === 0 ? "" : afterColon(readingInWords(values, language, names), language);
  return say(text, language, { state: said, reading });
};

const readingLine = (gap: Gap, reading: GapReading, language: Language, names: Names): string => {
  const what = stateInWords(reading, language, names);
  return reading.from === gap.from && reading.to === gap.to
    ? sentence(what)
    : sentence(say(gapWords.span, language, { days: daysInWords(reading, null, language), what }));
};

/** Readings are the same to a reader when they hold on the same days and say alike whether anything is in force. */
const alike = ({ from, to, readings, restsOn }: Gap): string =>
  JSON.stringify([
    from,
    to,
    readings.map((one) => [one.from, one.to, [...one.values], one.state === "in-force"]),
    [...restsOn],
  ]);

/** The gaps of a measure for a reader, in the order in which they begin. */
export const gapsInWords = (gaps: readonly Gap[], language: Language, names: Names): readonly GapWords[] => {
  const groups = Map.groupBy(gaps, alike);
  return [...groups.values()]
    .toSorted(([a], [b]) => ((a?.from ?? "") < (b?.from ?? "") ? -1 : 1))
    .flatMap((group) => {
      // A clause says which state it is in; the whole only that nothing is in force.
      const shown = group.find(({ clause }) => clause !== null) ?? group[0];
      if (shown === undefined) return [];
      const whose = group.map(({ clause }) =>
        clause === null ? say(gapWords.whole, language) : say(gapWords.clause, language, { clause }),
      );
      const what = list(whose, language);
      const days = dependsOn(shown);
      return [
        {
          head: sentence(say(gapWords.span, language, { days: daysInWords(shown, shown.days, language), what })),
          ...(days.length === 0
            ? {}
            : {
                dependsOn: say(gapWords.dependsOn, language, {
                  days: list(
                    days.map((day) => say(subjectWords[day].since, language)),
                    language,
                  ),
                }),
              }),
          readings: shown.readings.map((reading) => readingLine(shown, reading, language, names)),
          ...(shown.restsOn.size === 0
            ? {}
            : {
                restsOn: say(gapWords.restsOn, language, {
                  choices: list(
                    [...shown.restsOn].map(([id, value]) => `${bare(id)} = ${String(value)}`),
                    language,
                  ),
                }),
              }),
        },
      ];
    });
};
