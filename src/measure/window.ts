import type { Day, Instant } from "../time/time.ts";
import { isDate } from "./attribute-names.ts";
import type { Clause, Effect, Instrument, Measure } from "./measure.ts";
import { contradictions } from "./open-dates.ts";
import { countsFromFact } from "./subject.ts";
import { endOfTerm, endOfValidity, type Frame, type Need, type Reading, type Resolved, startOf } from "./times.ts";
import { effectsOn } from "./times-of.ts";

export type State = "annulled" | "suspended" | "rescinded" | "proposed" | "pending" | "in-force" | "lapsed";

/** A clause at an instant under one reading. Instants are milliseconds; days are of the measure's zone. */
export interface Window {
  readonly kind: "window";
  readonly state: State;
  readonly start: Instant;
  /** The first late instant: midnight after the last day to comply, or the start. */
  readonly late: Instant;
  /** The last day to comply, where it is later than the start. */
  readonly lastDay?: Day;
  /** The first instant after the spell of force that contains T, or that is the last one before it. */
  readonly end: Instant;
  /** The instrument that gives the state: the clause's own, or the one that extended, suspended or ended it. */
  readonly instrument: string;
  /** Since when the state holds, where that is known. */
  readonly since?: Instant;
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly instrument: string;
}

const isNeed = (value: { readonly kind: string }): value is Need => value.kind === "need";

const atOr = (resolved: Exclude<Resolved, Need>, otherwise: Instant): Instant =>
  resolved.kind === "at" ? resolved.at : otherwise;

const spanOf = (effect: Effect, instrument: Instrument, at: Instant, frame: Frame): Span | Need => {
  // Without a `from` an effect reaches back to the beginning; with one that a reading leaves without a date, it never comes.
  const from: Resolved =
    effect.from === undefined ? { kind: "at", at: Number.NEGATIVE_INFINITY } : startOf(effect.from, at, frame);
  if (isNeed(from)) return from;
  const to: Resolved = effect.until === undefined ? { kind: "none" } : endOfValidity(effect.until, at, frame);
  if (isNeed(to)) return to;
  return {
    from: atOr(from, Number.POSITIVE_INFINITY),
    to: atOr(to, Number.POSITIVE_INFINITY),
    instrument: instrument.id,
  };
};

/** The spans of what instruments that are known at K do to a clause; a proposed one does nothing yet. */
const spansOf = (clause: Clause, does: Effect["does"], at: Instant, frame: Frame): readonly Span[] | Need => {
  const spans: Span[] = [];
  for (const { effect, instrument } of effectsOn(clause.id, frame.measure)) {
    if (effect.does !== does || instrument.known > frame.knownAt || instrument.proposed) continue;
    const span = spanOf(effect, instrument, at, frame);
    if ("kind" in span) return span;
    spans.push(span);
  }
  return spans;
};

const holding = (spans: readonly Span[], at: Instant): Span | undefined =>
  spans.find(({ from, to }) => from <= at && at < to);

/** The base window and its extensions, in order; one that starts before the previous end continues it. */
const merge = (base: Span, extensions: readonly Span[]): readonly Span[] => {
  const spells: Span[] = [base];
  for (const next of [...extensions].sort((a, b) => a.from - b.from)) {
    const last = spells.at(-1) ?? base;
    if (next.from <= last.to)
      spells[spells.length - 1] = {
        from: last.from,
        to: Math.max(last.to, next.to),
        instrument: next.to > last.to ? next.instrument : last.instrument,
      };
    else spells.push(next);
  }
  return spells;
};

/**
 * The state of a clause at T under a reading, with the first late instant: the one place where this is decided (semantics §3.1,
 * lines 10 to 13). A reading that leaves open what matters gives back the need.
 */
export const window = (clause: Clause, at: Instant, frame: Frame): Window | Need => {
  const from = startOf(clause.from, at, frame);
  if (isNeed(from)) return from;
  const comply: Resolved = clause.complyBy === undefined ? { kind: "none" } : endOfTerm(clause.complyBy, at, frame);
  if (isNeed(comply)) return comply;
  const until: Resolved = clause.until === undefined ? { kind: "none" } : endOfValidity(clause.until, at, frame);
  if (isNeed(until)) return until;

  const carried = carriedFrom(clause, at, frame);
  if (typeof carried === "object") return carried;
  const start = Math.max(atOr(from, Number.POSITIVE_INFINITY), carried);
  const deadline = comply.kind === "at" && comply.at > start ? comply : undefined;
  const asap = clause.complyBy?.kind === "asap";
  // A last day that has passed and is not established: late, and nobody can say since when.
  const passed = comply.kind === "at" && comply.at === Number.NEGATIVE_INFINITY;
  const late = asap ? Number.POSITIVE_INFINITY : passed ? Number.NEGATIVE_INFINITY : (deadline?.at ?? start);
  const end = atOr(until, Number.POSITIVE_INFINITY);
  const common = {
    kind: "window" as const,
    start,
    late,
    ...(deadline?.day === undefined ? {} : { lastDay: deadline.day }),
  };
  const state = (name: State, instrument: string, span: { from?: Instant; to?: Instant } = {}): Window =>
    Object.freeze({
      ...common,
      state: name,
      end: span.to ?? end,
      instrument,
      ...(span.from === undefined || !Number.isFinite(span.from) ? {} : { since: span.from }),
    });

  const annulments = spansOf(clause, "annul", at, frame);
  if ("kind" in annulments) return annulments;
  const annulment = annulments.find(({ from: since }) => since < Number.POSITIVE_INFINITY);
  if (annulment !== undefined) return state("annulled", annulment.instrument);
  for (const [does, name] of [
    ["suspend", "suspended"],
    ["rescind", "rescinded"],
    ["replace", "rescinded"],
  ] as const) {
    const spans = spansOf(clause, does, at, frame);
    if ("kind" in spans) return spans;
    const span = holding(spans, at);
    if (span !== undefined) return state(name, span.instrument, span);
  }
  if (frame.measure.instruments.get(clause.by)?.proposed === true) return state("proposed", clause.by);
  if (at < start) return state("pending", clause.by);
  const extensions = spansOf(clause, "extend", at, frame);
  if ("kind" in extensions) return extensions;
  const spells = merge({ from: start, to: Math.max(end, start), instrument: clause.by }, extensions);
  const current = holding(spells, at);
  if (current !== undefined) return state("in-force", current.instrument, current);
  const last = spells.filter(({ to }) => to <= at).at(-1);
  return state("lapsed", last?.instrument ?? clause.by, { from: last?.to ?? end, to: last?.to ?? end });
};

/** One way to read what is open about a clause's time, with the window that it gives. */
export interface WindowCase {
  readonly reading: Reading;
  readonly window: Window;
}

/** What the windows of a clause rest on besides the moment and the reading. */
type Ground = Pick<Measure, "instruments" | "texts" | "zone" | "calendar">;

const held = new WeakMap<Clause, { readonly on: Ground; readonly windows: Map<string, readonly WindowCase[]> }>();

/** As many moments and readings of a clause as the cases of a measure ask about, and some more. */
const mostHeld = 512;

/** The windows of a clause that were worked out on this ground: of two texts that differ elsewhere, the same. */
const heldOn = (clause: Clause, on: Ground): Map<string, readonly WindowCase[]> => {
  const last = held.get(clause);
  if (
    last?.on.instruments === on.instruments &&
    last.on.texts === on.texts &&
    last.on.zone === on.zone &&
    last.on.calendar === on.calendar
  )
    return last.windows;
  const fresh = new Map<string, readonly WindowCase[]>();
  held.set(clause, { on, windows: fresh });
  return fresh;
};

/**
 * All windows of a clause at T: one for each way of reading what is open and matters, each with the variables it had to decide.
 * Together they are every completion. Readings under which a clause starts before its own instrument are left out.
 */
export const windows = (clause: Clause, at: Instant, frame: Frame): readonly WindowCase[] => {
  const known = heldOn(clause, frame.measure);
  const key = JSON.stringify([`${at}`, `${frame.knownAt}`, [...frame.reading], [...(frame.subject ?? [])]]);
  let found = known.get(key);
  if (found === undefined) {
    found = everyWindow(clause, at, frame);
    if (known.size >= mostHeld) known.clear();
    known.set(key, found);
  }
  return found;
};

const everyWindow = (clause: Clause, at: Instant, frame: Frame): readonly WindowCase[] => {
  const all: WindowCase[] = [];
  const coherent: WindowCase[] = [];
  const visit = (reading: Reading): void => {
    if (contradicts(reading, at, frame)) return;
    const own = { ...frame, reading: new Map([...frame.reading, ...reading]) };
    const result = window(clause, at, own);
    const need = result.kind === "need" ? result : startsBeforeItsInstrument(clause, at, own);
    if (typeof need === "object") {
      for (const value of need.values) visit(new Map([...reading, [need.variable, value]]));
    } else if (result.kind === "window") {
      const found = { reading, window: result };
      all.push(found);
      if (!need) coherent.push(found);
    }
  };
  visit(new Map());
  // A text that is retroactive under every reading is what it says, not a contradiction between two claims.
  return coherent.length > 0 ? coherent : all;
};

/** Does a reading place one date on both sides of T? */
const contradicts = (reading: Reading, at: Instant, { measure }: Frame): boolean =>
  contradictions([...reading.keys()], at, measure).some(({ tests }) =>
    tests.every(({ attribute, values }) => values.some((value) => value === reading.get(attribute))),
  );

/** The dates of an instrument that make it one, the one that counts first: what was announced or advised may be decided later. */
const ownDates = ["decided", "signed", "sent", "published", "advised", "announced"];

/** The first instant of the clause's own instrument: a term that counts from a fact may lie before it, and the clause lives no longer ago (N9). */
const carriedFrom = (clause: Clause, at: Instant, frame: Frame): Instant | Need => {
  if (!countsFromFact(clause, frame.measure)) return Number.NEGATIVE_INFINITY;
  const own = ownDate(clause, frame);
  if (own === undefined) return Number.NEGATIVE_INFINITY;
  const found = startOf(own, at, frame);
  return isNeed(found) ? found : atOr(found, Number.NEGATIVE_INFINITY);
};

const ownDate = (clause: Clause, { measure }: Frame) => {
  const dates = measure.instruments.get(clause.by)?.dates;
  return ownDates.map((field) => dates?.get(field)).find((time) => time !== undefined);
};

/** Does the clause start before its own instrument under this reading? Only where both are established. */
const startsBeforeItsInstrument = (clause: Clause, at: Instant, frame: Frame): boolean | Need => {
  const own = ownDate(clause, frame);
  if (own === undefined || countsFromFact(clause, frame.measure)) return false;
  const from = startOf(clause.from, at, frame);
  if (isNeed(from)) return from;
  const decided = startOf(own, at, frame);
  if (isNeed(decided)) return isDate(decided.variable) ? false : decided;
  return (
    from.kind === "at" &&
    decided.kind === "at" &&
    Number.isFinite(from.at) &&
    Number.isFinite(decided.at) &&
    from.at < decided.at
  );
};
