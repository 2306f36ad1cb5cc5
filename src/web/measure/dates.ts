import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { chosenIn } from "../../measure/chosen.ts";
import { contestedTimes } from "../../measure/claims.ts";
import type { Clause, Measure, Time } from "../../measure/measure.ts";
import { fieldInWords } from "../../measure/prose/names.ts";
import { sentence } from "../../measure/prose/quote.ts";
import { type Counting, type Dated, datesOf, openInWords } from "../../measure/prose/times.ts";
import { candidates } from "../../measure/times.ts";
import { windows } from "../../measure/window.ts";
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../../time/time.ts";
import { measureWords } from "../words/measure.ts";

/** One date of a measure under what is chosen. */
export interface MeasureDate {
  readonly what: string;
  readonly day?: Day;
  /** In words: the day, or that it is not established, with what bounds it. */
  readonly shown: string;
  readonly sure: "established" | "contested" | "not-established" | "other-claim";
  /** The id of the claim or date among what is unclear. */
  readonly unclear?: string;
}

const dayOfDated = (date: Dated, zone: string): Day | undefined =>
  date.kind === "day" ? date.day : date.kind === "instant" ? dayOf(date.at, zone) : undefined;

/** The claim, or the date not established, that a time rests on, through anchors. */
const restsOn = (time: Time, measure: Measure): string | undefined => {
  switch (time.kind) {
    case "contested":
      return time.id;
    case "unknown":
      return `date.${time.id}`;
    case "anchor": {
      const base = measure.instruments.get(time.instrument)?.dates.get(time.field);
      return base === undefined ? undefined : restsOn(base, measure);
    }
    case "guarded":
      return restsOn(time.then, measure);
    default:
      return undefined;
  }
};

interface Given {
  readonly what: string;
  readonly time: Time | undefined;
  readonly counting: Counting;
}

const datesFor = (
  { what, time, counting }: Given,
  measure: Measure,
  knownAt: Instant,
  language: Language,
): readonly MeasureDate[] => {
  if (time === undefined || time.kind === "asap") return [];
  const frame = { measure, knownAt };
  const main = datesOf(time, counting, { ...frame, reading: chosenIn(measure, knownAt, new Map()) });
  const all = new Set(
    datesOf(time, counting, { ...frame, reading: new Map() }).map(({ date }) => JSON.stringify(date)),
  );
  const distinct = [...new Map(main.map(({ date }) => [JSON.stringify(date), date])).values()];
  const id = restsOn(time, measure);
  const unclear = id === undefined ? {} : { unclear: id };
  return distinct.flatMap((date): readonly MeasureDate[] => {
    if (date.kind === "none") return [];
    if (date.kind === "open") {
      return [{ what, shown: openInWords(date, language), sure: "not-established", ...unclear }];
    }
    const day = dayOfDated(date, measure.zone);
    if (day === undefined) return [];
    const contested = all.size > 1;
    return [
      {
        what,
        day,
        shown: dayInWords(day, language),
        sure: contested ? "contested" : "established",
        ...(contested ? unclear : {}),
      },
    ];
  });
};

/** The days that others give for an instrument: claims that are not the one retained. */
const otherClaims = (measure: Measure, knownAt: Instant, language: Language): readonly MeasureDate[] => {
  const chosen = chosenIn(measure, knownAt, new Map());
  return [...measure.instruments.values()].flatMap(({ id, dates }) =>
    [...dates].flatMap(([field, time]): readonly MeasureDate[] => {
      const standing = time.kind === "contested" ? chosen.get(time.id) : undefined;
      if (time.kind !== "contested" || standing === undefined) return [];
      const what = sentence(fieldInWords(`claim.${id}.${field}`, measure, language)).replace(/[.]$/, "");
      return candidates(time, knownAt).flatMap((claim): readonly MeasureDate[] =>
        claim.id === standing || claim.value.kind !== "day"
          ? []
          : [
              {
                what: `${what} (${claim.by.join(", ")})`,
                day: claim.value.day,
                shown: dayInWords(claim.value.day, language),
                sure: "other-claim",
                unclear: time.id,
              },
            ],
      );
    }),
  );
};

const givenBy = (measure: Measure, language: Language): readonly Given[] => {
  const named = (key: "start" | "deadline" | "end", { id }: Clause): string =>
    sentence(say(measureWords[key], language, { clause: id })).replace(/[.]$/, "");
  return [
    ...[...measure.instruments.values()].flatMap(({ id, dates }) =>
      [...dates].map(
        ([field, time]): Given => ({
          what: sentence(fieldInWords(`claim.${id}.${field}`, measure, language)).replace(/[.]$/, ""),
          time,
          counting: "start",
        }),
      ),
    ),
    ...measure.clauses.flatMap((clause): readonly Given[] => [
      { what: named("start", clause), time: clause.from, counting: "start" },
      { what: named("deadline", clause), time: clause.complyBy, counting: "term" },
      { what: named("end", clause), time: clause.until, counting: "validity" },
    ]),
    ...[...measure.instruments.values()].flatMap((instrument) =>
      instrument.effects.flatMap(({ clauses, until }) =>
        clauses.map(
          (id): Given => ({
            what: sentence(say(measureWords.end, language, { clause: id })).replace(/[.]$/, ""),
            time: until,
            counting: "validity",
          }),
        ),
      ),
    ),
  ];
};

/** The dates of a measure, in order, those not established last; what several of them say of one day and sureness is one row. */
export const datesOfMeasure = (measure: Measure, knownAt: Instant, language: Language): readonly MeasureDate[] => {
  const all = givenBy(measure, language).flatMap((given) => datesFor(given, measure, knownAt, language));
  const merged = new Map<string, MeasureDate>();
  for (const one of [...all, ...otherClaims(measure, knownAt, language)]) {
    const key = `${one.day ?? one.shown} ${one.sure} ${one.unclear ?? ""}`;
    const before = merged.get(key);
    if (before === undefined) merged.set(key, one);
    else if (!before.what.split(" · ").includes(one.what))
      merged.set(key, { ...before, what: `${before.what} · ${one.what}` });
  }
  return [...merged.values()].sort((a, b) =>
    (a.day ?? "9999") < (b.day ?? "9999") ? -1 : (a.day ?? "9999") > (b.day ?? "9999") ? 1 : 0,
  );
};

/** A clause over a span of time, under what is chosen. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly state: "in-force" | "open";
}

/** When each clause is in force, certainly or under some reading, between two days; other states leave a gap. */
export const segmentsOf = (
  clause: Clause,
  measure: Measure,
  knownAt: Instant,
  days: readonly Day[],
): readonly Segment[] => {
  const reading = chosenIn(measure, knownAt, new Map());
  const found: Segment[] = [];
  days.forEach((from, place) => {
    const to = days[place + 1];
    if (to === undefined) return;
    const states = new Set(
      windows(clause, startOfDay(from, measure.zone) + 1, { measure, knownAt, reading }).map(
        ({ window }) => window.state,
      ),
    );
    if (!states.has("in-force")) return;
    const state = states.size > 1 ? "open" : "in-force";
    const last = found.at(-1);
    if (last !== undefined && last.to === from && last.state === state) found[found.length - 1] = { ...last, to };
    else found.push({ from, to, state });
  });
  return found;
};

/** The days on which something may change: every date of the measure and the day after it, with a margin at both ends. */
export const turningDays = (measure: Measure, knownAt: Instant, language: Language, shown: Day): readonly Day[] => {
  const days = new Set<Day>();
  const add = (day: Day | undefined) => {
    if (day !== undefined) for (const one of [day, addDays(day, 1)]) days.add(one);
  };
  for (const { day } of datesOfMeasure(measure, knownAt, language)) add(day);
  for (const time of contestedTimes(measure)) {
    for (const claim of candidates(time, knownAt)) if (claim.value.kind === "day") add(claim.value.day);
  }
  for (const { dates } of measure.instruments.values()) {
    for (const time of dates.values())
      if (time.kind === "unknown")
        for (const bound of [time.after, time.before]) if (bound?.kind === "day") add(bound.day);
  }
  const [first = shown] = [...days].sort();
  const last = [...days].sort().at(-1) ?? shown;
  return [...new Set([addDays(first, -14), ...days, addDays(last, 60)])].sort();
};
