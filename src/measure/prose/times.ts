import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/say.ts";
import { type Row, row, test } from "../../logic/condition.ts";
import { addDays, type Day, dayOf, type Instant } from "../../time/time.ts";
import type { SubjectDay, Time } from "../measure.ts";
import { candidates, endOfTerm, endOfValidity, type Frame, holds, type Reading, resolve, startOf } from "../times.ts";
import { dateWords, type timeWords } from "./time-words.ts";

/** What a time is of: the start of a clause, the last day to comply, or the end. */
export type Counting = keyof typeof timeWords;

const close = { start: startOf, term: endOfTerm, validity: endOfValidity } as const;

/** A period that was counted to a date: what, from which day where one is established, and whether that day counts. */
export interface Counted {
  readonly period: string;
  readonly since?: Day;
  readonly open?: { readonly after?: Day; readonly before?: Day };
  readonly first: "in" | "out";
}

/** A date under one reading: the day as the counting gives it, and the period it comes from. */
export type Dated =
  | { readonly kind: "day"; readonly day: Day; readonly counted?: Counted; readonly immediate?: true }
  | { readonly kind: "instant"; readonly at: Instant }
  | { readonly kind: "subject"; readonly of: SubjectDay; readonly counted?: Counted }
  | {
      readonly kind: "open";
      readonly variable: string;
      readonly after?: Day;
      readonly before?: Day;
      readonly counted?: Counted;
      readonly immediate?: true;
    }
  | { readonly kind: "none" };

export interface Under {
  readonly reading: Reading;
  readonly date: Dated;
  /** What of the time gives the date: "", ".then", ".claims.17-march". */
  readonly leaf: string;
  /** Is a period counted there? */
  readonly period: boolean;
}

/** The part of a time that counts under a reading, by guards and claims. */
const leafOf = (time: Time, frame: Frame, at = ""): { readonly time: Time | undefined; readonly at: string } => {
  switch (time.kind) {
    case "guarded": {
      const taken = holds(time.guard, frame) === true;
      const inside = taken ? time.then : time.otherwise;
      const here = `${at}.${taken ? "then" : "else"}`;
      return inside === undefined ? { time: undefined, at: here } : leafOf(inside, frame, here);
    }
    case "contested": {
      const open = candidates(time, frame.knownAt);
      const wanted = open.length === 1 ? open[0]?.id : frame.reading.get(time.id);
      const claim = open.find(({ id }) => id === wanted);
      return claim === undefined ? { time: undefined, at } : leafOf(claim.value, frame, `${at}.claims.${claim.id}`);
    }
    default:
      return { time, at };
  }
};

const withoutPlus = (time: Time): Time => {
  if (time.kind !== "day" && time.kind !== "anchor" && time.kind !== "subject") return time;
  const { plus: _, firstDay: __, ...base } = time;
  return base;
};

const countedOf = (time: Time | undefined, counting: Counting, frame: Frame): Counted | undefined => {
  if (time === undefined || !("plus" in time) || time.plus === undefined) return undefined;
  const usual = counting === "validity" ? "in" : "out";
  const first = time.firstDay === undefined ? usual : time.firstDay === "counted" ? "in" : "out";
  const base = resolve(withoutPlus(time), frame);
  const { zone } = frame.measure;
  const since = base.kind === "day" ? base.day : base.kind === "instant" ? dayOf(base.at, zone) : undefined;
  const open = base.kind === "open" ? boundsOf(base) : undefined;
  return {
    period: time.plus,
    first,
    ...(since === undefined ? {} : { since }),
    ...(open === undefined ? {} : { open }),
  };
};

const bounded = (after: Day | undefined, before: Day | undefined) => ({
  ...(after === undefined ? {} : { after }),
  ...(before === undefined ? {} : { before }),
});

const boundsOf = ({ after, before }: { readonly after?: Day; readonly before?: Day }) => bounded(after, before);

/** Every date that a time may be, each with what had to be read for it. */
export const datesOf = (time: Time, counting: Counting, frame: Frame): readonly Under[] => {
  const found: Under[] = [];
  const visit = (reading: Reading): void => {
    const own = { ...frame, reading: new Map([...frame.reading, ...reading]) };
    const date = resolve(time, own);
    if (date.kind === "need") {
      for (const value of date.values) visit(new Map([...reading, [date.variable, value]]));
      return;
    }
    const { time: leaf, at } = leafOf(time, own);
    const counted = countedOf(leaf, counting, own);
    const more = {
      ...(counted === undefined ? {} : { counted }),
      ...(leaf?.kind === "anchor" && leaf.immediate === true ? { immediate: true as const } : {}),
    };
    const add = (one: Dated) =>
      found.push({ reading, date: one, leaf: at, period: leaf !== undefined && "plus" in leaf });
    if (leaf?.kind === "subject") {
      add({ kind: "subject", of: leaf.of, ...(counted === undefined ? {} : { counted }) });
    } else if (date.kind === "day") {
      const closed = close[counting](time, 0, own);
      add({ kind: "day", day: closed.kind === "at" && closed.day !== undefined ? closed.day : date.day, ...more });
    } else if (date.kind === "open") {
      // A period whose first day counts ends with the eve of the day number reached, whichever day that is.
      const eve = date.counted === "in" || (date.counted === "usual" && counting === "validity");
      const on = (day: Day | undefined) => (day === undefined || !eve ? day : addDays(day, -1));
      const { after, before } = date;
      add({ kind: "open", variable: date.variable, ...bounded(on(after), on(before)), ...more });
    } else add(date);
  };
  visit(new Map());
  return found;
};

/** The first and the last day that a date which is not established may be, as arguments. */
export const boundsInWords = (
  { after, before }: { readonly after?: Day; readonly before?: Day },
  language: Language,
) => ({
  bounds: after !== undefined ? (before !== undefined ? "both" : "after") : before !== undefined ? "before" : "none",
  first: after === undefined ? "" : dayInWords(addDays(after, 1), language),
  last: before === undefined ? "" : dayInWords(addDays(before, -1), language),
});

/** "a date that is not established (after …)"; in the dative where a preposition of German asks for it. */
export const openInWords = (
  date: { readonly after?: Day; readonly before?: Day },
  language: Language,
  dative = false,
): string => say(dateWords.open, language, { ...boundsInWords(date, language), dative: dative ? "yes" : "no" });

/** A reading as a row, of the variables whose value differs from what is chosen. */
export const rowOf = (reading: Reading, chosen: Reading): Row =>
  row(
    [...reading]
      .filter(([variable, value]) => chosen.get(variable) !== value)
      .map(([variable, value]) => test(variable, [value])),
  );

/** One reading for each date: the one that differs least from what is chosen. */
export const fewest = (all: readonly Under[], chosen: Reading): readonly Under[] => {
  const best = new Map<string, Under>();
  for (const one of all) {
    const key = JSON.stringify(one.date);
    const before = best.get(key);
    if (before === undefined || rowOf(one.reading, chosen).tests.length < rowOf(before.reading, chosen).tests.length)
      best.set(key, one);
  }
  return [...best.values()];
};
