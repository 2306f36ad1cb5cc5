import { dayInWords, instantInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { brussels, type Instant } from "../../time/time.ts";
import type { Measure, Time } from "../measure.ts";
import type { Aside } from "./asides.ts";
import { rowPhrase, type Speaker } from "./condition.ts";
import type { MarkedTest } from "./marked.ts";
import { fieldInWords } from "./names.ts";
import { testNode } from "./nodes.ts";
import { periodInWords } from "./period.ts";
import { enumerate, join, nothing, type Phrase, refers, saysOrRefers, tell } from "./phrase.ts";
import { subjectWords, zoneWords } from "./subject-words.ts";
import { dateWords, readingWords, timeWords } from "./time-words.ts";
import { type Counted, type Counting, type Dated, datesOf, fewest, openInWords, rowOf, type Under } from "./times.ts";
import { conditionWords } from "./words.ts";

export interface TimeFrame extends Speaker {
  readonly measure: Measure;
  readonly knownAt: Instant;
}

/** What a time is the time of, for the notes that other readings need. */
type Edge = "first" | "last" | "changeFirst" | "changeLast" | "review" | "request" | "report" | "date";

/** A time as sentences need it. */
interface TimePhrases {
  /** "From 17 March 2023." or what it depends on. */
  readonly sentence: Phrase;
  /** What each reading that is not chosen gives, where it is another date. */
  readonly asides: readonly Aside[];
  /** A plain `day`, `days` of which claims differ, one that is not established (`open`), or another phrase: what a sentence around it chooses a form by. */
  readonly form: "day" | "days" | "open" | "other";
  /** The date alone, "16 September 2023", as German says it behind a preposition; and the period that leads to it. */
  readonly date: Phrase;
  readonly dative: Phrase;
  readonly counting?: Phrase;
  /** Both: "16 September 2023, that is 6 months from 17 March 2023, that day counted". */
  readonly whole: Phrase;
}

/** The tests of the guards inside a time, by the variable that they test. */
const guardNodes = (time: Time, path: string): readonly (readonly [string, string])[] => {
  switch (time.kind) {
    case "guarded":
      return [
        ...time.guard.rows.flatMap((row) =>
          row.tests.map((test) => [test.attribute, testNode(`${path}.if`, row, test)] as const),
        ),
        ...guardNodes(time.then, `${path}.then`),
        ...(time.otherwise === undefined ? [] : guardNodes(time.otherwise, `${path}.else`)),
      ];
    case "contested":
      return time.claims.flatMap(({ id, value }) => guardNodes(value, `${path}.claims.${id}`));
    default:
      return [];
  }
};

/** What is said once of a time, whichever sentence comes to it first. */
class Once {
  readonly #left: Set<string>;
  constructor(nodes: Iterable<string>) {
    this.#left = new Set(nodes);
  }
  take(nodes: readonly string[]): readonly string[] {
    const taken = [...new Set(nodes)].filter((node) => this.#left.has(node));
    for (const node of taken) this.#left.delete(node);
    return taken;
  }
}

const countedInWords = (counted: Counted, language: Language): string => {
  const period = periodInWords(counted.period, language);
  const args = { period, counted: counted.first };
  return counted.since === undefined
    ? say(dateWords.countedOpen, language, { ...args, since: openInWords(counted.open ?? {}, language, true) })
    : say(dateWords.counted, language, { ...args, since: dayInWords(counted.since, language) });
};

const bareInWords = (date: Dated, counting: Counting, zone: string, language: Language): string => {
  switch (date.kind) {
    case "day":
      return dayInWords(date.day, language);
    case "instant":
      return instantInWords(date.at, language, zone);
    case "open":
      return openInWords(date, language);
    case "none":
      return say(dateWords[counting], language);
    case "subject": {
      const { event, since } = subjectWords[date.of];
      return say(dateWords.subject, language, {
        event: say(event, language),
        since: say(since, language),
        counted: date.counted?.first ?? "no",
        period: date.counted === undefined ? "" : periodInWords(date.counted.period, language),
      });
    }
  }
};

const zoneInWords = (zone: string, language: Language): string => (zone === brussels ? say(zoneWords, language) : zone);

/** A time at a path of the measure, under what is chosen, and what other readings give. */
export const timePhrases = (
  time: Time,
  [counting, edge]: readonly [Counting, Edge],
  path: string,
  frame: TimeFrame,
): TimePhrases => {
  const { measure, knownAt, chosen, language, names } = frame;
  const main = datesOf(time, counting, { measure, knownAt, reading: chosen });
  const all = datesOf(time, counting, { measure, knownAt, reading: new Map() });
  const same = (a: Dated, b: Dated): boolean => JSON.stringify(a) === JSON.stringify(b);
  const others = fewest(
    all.filter(({ date }) => !main.some((one) => same(one.date, date))),
    chosen,
  );
  const plainDate = main.every(({ date }) => main[0] !== undefined && same(date, main[0].date));
  const shown = plainDate ? others : [...main, ...others];
  const read = new Set(shown.flatMap(({ reading }) => rowOf(reading, chosen).tests.map(({ attribute }) => attribute)));
  const guards = guardNodes(time, path);
  // A guard whose outcomes give one date is said with that date.
  const idle = guards.filter(([attribute]) => !read.has(attribute)).map(([, node]) => node);
  const giving = (date: Dated) => [...main, ...all].filter((one) => same(one.date, date));
  const plusOf = (date: Dated): readonly string[] =>
    giving(date).flatMap(({ leaf, period }) => (period ? [`${path}${leaf}.plus`] : []));
  const nodesOf = (date: Dated): readonly string[] => [
    ...new Set([
      ...giving(date).flatMap(({ leaf }) => [
        `${path}${leaf}`,
        ...(date.kind === "open" ? [`${path}${leaf}.after`, `${path}${leaf}.before`] : []),
      ]),
      // Where there is no day, the words for it hold the period too.
      ...(date.kind === "subject" || date.kind === "none" ? plusOf(date) : []),
    ]),
  ];
  const once = new Once([
    ...[...main, ...all].flatMap(({ date }) => [...nodesOf(date), ...plusOf(date)]),
    ...guards.map(([, node]) => node),
  ]);
  const bare = (date: Dated): { readonly date: Phrase; readonly dative: Phrase } => {
    const nodes = once.take([...nodesOf(date), ...(main.some((one) => one.date === date) ? idle : [])]);
    const said = (text: string) => saysOrRefers(nodes, path, text);
    const nominative = said(bareInWords(date, counting, measure.zone, language));
    return {
      date: nominative,
      dative: date.kind === "open" ? said(openInWords(date, language, true)) : nominative,
    };
  };
  /** The period that leads to a date; `again`: only where none has said it yet. */
  const counted = (date: Dated, again: boolean): Phrase | undefined => {
    if (!("counted" in date) || date.counted === undefined || date.kind === "subject") return undefined;
    const nodes = once.take(plusOf(date));
    return again && nodes.length === 0 ? undefined : saysOrRefers(nodes, path, countedInWords(date.counted, language));
  };
  const parts = (date: Dated, again = false): Pick<TimePhrases, "date" | "dative" | "counting" | "whole"> => {
    const said = bare(date);
    const period = counted(date, again);
    return period === undefined
      ? { ...said, whole: said.date }
      : {
          ...said,
          counting: period,
          whole: tell(readingWords.counting, language, { date: said.date, counting: period }),
        };
  };
  const testsOf = ({ reading: of }: Under): readonly MarkedTest[] =>
    rowOf(of, chosen).tests.map((test) => ({
      test,
      nodes: once.take(guards.flatMap(([attribute, node]) => (attribute === test.attribute ? [node] : []))),
    }));
  const under = (date: Phrase, tests: readonly MarkedTest[]): Phrase =>
    tests.length === 0
      ? date
      : tell(readingWords.under, language, {
          date,
          reading: rowPhrase({ tests, settled: [], nodes: [] }, language, names),
        });
  const standing = (date: Dated): Omit<TimePhrases, "asides"> => {
    const said = parts(date);
    const texts = timeWords[counting];
    const sentence =
      date.kind === "none"
        ? saysOrRefers(nodesOf(date), path, say(texts.none, language))
        : tell(texts[date.kind], language, {
            day: said.date,
            open: said.dative,
            subject: said.date,
            counting: said.counting ?? nothing,
            plus: said.counting === undefined ? "no" : "yes",
            immediate: "immediate" in date ? "yes" : "no",
            zone: refers("zone", zoneInWords(measure.zone, language)),
          });
    return { ...said, sentence, form: formOf(date) };
  };
  /** Plain days of which each hangs on the same claim and nothing else: "14 or 20 September 2023 (contested: …)". */
  const disputed = (dates: readonly Under[]): Omit<TimePhrases, "asides"> | undefined => {
    const variables = new Set(
      dates.flatMap((one) => {
        const { tests } = rowOf(one.reading, chosen);
        return tests.length === 1 && one.date.kind === "day" && one.date.counted === undefined
          ? tests.map(({ attribute }) => attribute)
          : [""];
      }),
    );
    const [variable = ""] = variables;
    if (variables.size !== 1 || !variable.startsWith("claim.") || guards.length > 0) return undefined;
    const days = tell(readingWords.contested, language, {
      dates: enumerate(
        dates.map(({ date }) => bare(date).date),
        language,
        "disjunction",
      ),
      field: refers(variable, fieldInWords(variable, measure, language)),
    });
    return {
      date: days,
      dative: days,
      whole: days,
      sentence: tell(readingWords.depends, language, { edge, dates: days }),
      form: "days",
    };
  };
  const [first] = main;
  const start =
    first !== undefined && plainDate
      ? standing(first.date)
      : (disputed(fewest(main, chosen)) ??
        dependent(
          fewest(main, chosen).map((one) => under(parts(one.date).whole, testsOf(one))),
          edge,
          language,
        ));
  return {
    ...start,
    asides: others.map((one) => {
      const tests = testsOf(one);
      // What is not chosen stands before all that it gives; what is open besides, with the date that hangs on it.
      const [aside, open] = [true, false].map((is) => tests.filter(({ test }) => chosen.has(test.attribute) === is));
      return {
        tests: aside ?? [],
        says: tell(readingWords.other, language, { edge, date: under(parts(one.date, true).whole, open ?? []) }),
      };
    }),
  };
};

const formOf = (date: Dated): TimePhrases["form"] =>
  date.kind === "day" || date.kind === "instant" ? "day" : date.kind === "open" ? "open" : "other";

const dependent = (dates: readonly Phrase[], edge: Edge, language: Language) => {
  // Each holds commas of its own: semicolons keep them apart.
  const { heavyBetween, heavyOr } = conditionWords;
  const joint = (place: number) => (place === dates.length - 1 ? heavyOr : heavyBetween);
  const date = join(...dates.flatMap((one, place) => (place === 0 ? [one] : [tell(joint(place), language), one])));
  return {
    date,
    dative: date,
    whole: date,
    sentence: tell(readingWords.depends, language, { edge, dates: date }),
    form: "other" as const,
  };
};
