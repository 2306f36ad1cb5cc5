import { dayInWords, instantInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { list, say } from "../../language/say.ts";
import { type Row, row, test } from "../../logic/condition.ts";
import { brussels, type Day, type Instant } from "../../time/time.ts";
import type { Measure, Time } from "../measure.ts";
import { chosenIn } from "../rule.ts";
import { endOfTerm, endOfValidity, type Frame, type Reading, resolve, startOf } from "../times.ts";
import { dateWords, readingWords, timeWords } from "./time-words.ts";

/** What a time is of: the start of a clause, the last day to comply, or the end. */
export type Counting = keyof typeof timeWords;

const close = { start: startOf, term: endOfTerm, validity: endOfValidity } as const;

/** A date under one reading: the day as the counting gives it, and whether it comes from a period. */
export type Dated =
  | { readonly kind: "day"; readonly day: Day; readonly counted: boolean }
  | { readonly kind: "instant"; readonly at: Instant }
  | { readonly kind: "open"; readonly after?: Day; readonly before?: Day }
  | { readonly kind: "none" };

export interface Under {
  readonly reading: Reading;
  readonly date: Dated;
}

/** Every date that a time may be, each with what had to be read for it. */
export const datesOf = (time: Time, counting: Counting, frame: Frame): readonly Under[] => {
  const found: Under[] = [];
  const visit = (reading: Reading): void => {
    const own = { ...frame, reading: new Map([...frame.reading, ...reading]) };
    const date = resolve(time, own);
    switch (date.kind) {
      case "need":
        for (const value of date.values) visit(new Map([...reading, [date.variable, value]]));
        return;
      case "open":
      case "instant":
      case "none":
        found.push({ reading, date });
        return;
      case "day": {
        const closed = close[counting](time, 0, own);
        const day = closed.kind === "at" && closed.day !== undefined ? closed.day : date.day;
        found.push({ reading, date: { kind: "day", day, counted: date.counted !== undefined } });
      }
    }
  };
  visit(new Map());
  return found;
};

const zoneInWords = (zone: string, language: Language): string =>
  zone === brussels ? say(readingWords.brussels, language) : zone;

/** The bounds of a date that is not established, as arguments. */
export const boundsInWords = (
  { after, before }: { readonly after?: string; readonly before?: string },
  language: Language,
) => ({
  bounds:
    after !== undefined && before !== undefined
      ? "both"
      : after !== undefined
        ? "after"
        : before !== undefined
          ? "before"
          : "none",
  after: after === undefined ? "" : dayInWords(after, language),
  before: before === undefined ? "" : dayInWords(before, language),
});

/** "a date that is not established (after …)". */
export const openInWords = (date: Extract<Dated, { kind: "open" }>, language: Language): string =>
  say(dateWords.open, language, boundsInWords(date, language));

const dateInWords = (date: Dated, counting: Counting, zone: string, language: Language): string => {
  switch (date.kind) {
    case "day":
      return dayInWords(date.day, language);
    case "instant":
      return instantInWords(date.at, language, zone);
    case "open":
      return openInWords(date, language);
    case "none":
      return say(dateWords[counting], language);
  }
};

const sentenceOf = (date: Dated, counting: Counting, zone: string, language: Language): string =>
  say(timeWords[counting][date.kind], language, {
    day: dateInWords(date, counting, zone, language),
    open: date.kind === "open" ? openInWords(date, language) : "",
    zone: zoneInWords(zone, language),
    counted: date.kind === "day" && date.counted ? "yes" : "no",
  });

/** A reading as a row, of the variables whose value differs from what is chosen. */
export const rowOf = (reading: Reading, chosen: Reading): Row =>
  row(
    [...reading]
      .filter(([variable, value]) => chosen.get(variable) !== value)
      .map(([variable, value]) => test(variable, [value])),
  );

export interface TimeSentences {
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** One reading for each date: the one that differs least from what is chosen. */
const fewest = (all: readonly Under[], chosen: Reading): readonly Under[] => {
  const best = new Map<string, Under>();
  for (const one of all) {
    const key = JSON.stringify(one.date);
    const before = best.get(key);
    if (before === undefined || rowOf(one.reading, chosen).tests.length < rowOf(before.reading, chosen).tests.length)
      best.set(key, one);
  }
  return [...best.values()];
};

const same = (a: Dated, b: Dated): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A time of a clause as a sentence under what is chosen, and a note for each other reading that gives another date. */
export const timeInWords = (
  time: Time,
  counting: Counting,
  { measure, knownAt }: { readonly measure: Measure; readonly knownAt: Instant },
  language: Language,
  readingInWords: (row: Row) => string,
): TimeSentences => {
  const chosen = chosenIn(measure, knownAt, new Map());
  const main = datesOf(time, counting, { measure, knownAt, reading: chosen });
  const [first] = main;
  const plain = first !== undefined && main.every(({ date }) => same(date, first.date)) ? first.date : undefined;
  const dates = main.map(({ reading, date }) =>
    say(readingWords.under, language, {
      date: dateInWords(date, counting, measure.zone, language),
      reading: readingInWords(rowOf(reading, chosen)),
    }),
  );
  const sentence =
    plain === undefined
      ? say(readingWords.depends, language, { dates: list(dates, language, "disjunction") })
      : sentenceOf(plain, counting, measure.zone, language);
  const others = fewest(
    datesOf(time, counting, { measure, knownAt, reading: new Map() }).filter(
      ({ date }) => !main.some((one) => same(one.date, date)),
    ),
    chosen,
  ).map(({ reading, date }) => {
    const said = sentenceOf(date, counting, measure.zone, language);
    return say(readingWords.other, language, {
      reading: readingInWords(rowOf(reading, chosen)),
      sentence: `${said.charAt(0).toLocaleLowerCase(language)}${said.slice(1)}`,
    });
  });
  return { sentence, notes: others };
};
