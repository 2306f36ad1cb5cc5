import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import { loadCorpus } from "../../measure/corpus.ts";
import type { Measure } from "../../measure/measure.ts";
import { readMeasure } from "../../measure/read.ts";
import { parseInstant } from "../../time/time.ts";
import { bodyCalendar, type CalendarEvent, measureCalendar } from "./calendar.ts";
import { icsOf } from "./ics.ts";

const instant = (text: string) => parseInstant(text) ?? Number.NaN;

const title = "Règles d’été ; « très, très » longues — éééééééééééééééééééééééééé\\n";
const text = `measure: be/ex/2024-x
title: {fr: "${title.replaceAll("\\", "\\\\")}", nl: t, de: t, en: t}
authority: be/ex/authority
zone: Europe/Brussels
products: {named: {product: tiktok}}
force: {formal: decision, author: [decision], press: []}
sources: {letter: {title: A letter, dated: 2024-01-02, held: full, language: en}}
instruments:
  decision: {title: A decision, kind: decision, decided: 2024-01-02, known: 2024-01-02, source: letter}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [use]
    to: {within: {body.within: be/ex}}
    from: 2024-01-10
    comply-by: 2024-03-31
    until: 2024-10-27
    review: {on: decision.decided + P5M}
  - id: tell
    by: decision
    modality: oblige
    actions: [inform]
    to: {within: {body.within: be/ex}}
    from: 2024-01-10
    comply-by: {unknown: when}
`;

const read = readMeasure("x.yaml", text);
const corpus = loadCorpus().measures;
const measure: Measure | undefined = read.ok ? read.value : undefined;

const clocks = (at: string) => ({ at: instant(at), knownAt: instant(at), choices: new Map() });

interface Seen {
  readonly uid: string;
  readonly summary: string;
  readonly first: string;
  readonly end: string;
  readonly allDay: boolean;
}

const parsed = (ics: string): readonly Seen[] =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((each) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(each);
    return { uid, summary, first: startDate.toString(), end: endDate.toString(), allDay: startDate.isDate };
  });

const ics = (of: Measure, events: readonly CalendarEvent[], language: (typeof languages)[number] = "fr") =>
  icsOf({
    of: [{ calendar: { events, open: [{ kind: "deadline", clause: "tell" }] }, measure: of }],
    name: of.title[language],
    language,
    now: instant("2024-03-01T12:00"),
    nameOf: (id) => `Nom de\n${id}`,
    fictional: true,
  });

describe("the calendar of a measure", () => {
  it("has last days, ends and reviews, and no day for what is not established", () => {
    if (measure === undefined) throw new Error(read.ok ? "" : JSON.stringify(read.problems));
    const { events, open } = measureCalendar({ measure, ...clocks("2024-02-01") });
    expect(events.map(({ kind, clause, day }) => [day, clause, kind])).toEqual([
      ["2024-03-31", "ban", "deadline"],
      ["2024-06-02", "ban", "review"],
      ["2024-10-27", "ban", "end"],
    ]);
    expect(open).toEqual([{ kind: "deadline", clause: "tell" }]);
  });

  it("comes back whole from a reader of iCalendar: whole days, ends exclusive, whatever the clock is on", () => {
    if (measure === undefined) throw new Error("not read");
    const { events } = measureCalendar({ measure, ...clocks("2024-02-01") });
    const seen = parsed(ics(measure, events));
    expect(seen.map(({ first, end, allDay }) => [first, end, allDay])).toEqual([
      // The nights in which clocks change have 23 and 25 hours; days stay days.
      ["2024-03-31", "2024-04-01", true],
      ["2024-06-02", "2024-06-03", true],
      ["2024-10-27", "2024-10-28", true],
    ]);
    expect(seen[0]?.summary).toContain("« très, très » longues");
    expect(ics(measure, events)).toContain("tell");
  });

  it("keeps to RFC 5545 for every measure there is, in each language", () => {
    let events = 0;
    for (const one of corpus) {
      const calendar = measureCalendar({ measure: one, ...clocks("2024-02-01") });
      for (const language of languages) {
        const written = ics(one, calendar.events, language);
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(written.endsWith("\r\n")).toBe(true);
        for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const seen = parsed(written);
        expect(seen.map(({ first }) => first)).toEqual(calendar.events.map(({ day }) => day));
        events += seen.length;
      }
    }
    expect(events).toBeGreaterThan(100);
  });

  it("keeps the name of an event when its day moves", () => {
    if (measure === undefined) throw new Error("not read");
    const { events } = measureCalendar({ measure, ...clocks("2024-02-01") });
    const moved = events.map((event) => ({ ...event, day: "2025-01-01" }));
    expect(parsed(ics(measure, moved)).map(({ uid }) => uid)).toEqual(
      parsed(ics(measure, events)).map(({ uid }) => uid),
    );
    expect(new Set(parsed(ics(measure, events)).map(({ uid }) => uid)).size).toBe(events.length);
  });
});

describe("the calendar of a body", () => {
  it("has its own clauses, what it passes on, who is to tell it, and the next reminder", () => {
    if (measure === undefined) throw new Error("not read");
    const step = (from: string, to: string, by: string | null, back = false) => ({
      from: { body: from },
      to: { body: to },
      ground: { kind: "authority" as const },
      by,
      depth: 0,
      back,
    });
    const { events } = bodyCalendar({
      measure,
      ...clocks("2024-02-01"),
      body: "be/ex/b",
      owes: ["tell"],
      steps: [
        step("be/ex/a", "be/ex/b", "2024-02-10"),
        { ...step("be/ex/a", "be/ex/b", "2024-02-12"), channel: "post" },
        step("be/ex/b", "be/ex/c", "2024-02-20"),
        step("be/ex/b", "be/ex/d", "2024-02-20"),
        step("be/ex/b", "be/ex/e", null),
        step("be/ex/b", "be/ex/a", "2024-02-20", true),
      ],
      coming: [{ body: "be/ex/b", day: "2024-03-05", rule: "unanswered" }],
    });
    expect(events.map(({ kind, day, who, n }) => [day, kind, who ?? n])).toEqual([
      ["2024-02-10", "passed-on", "be/ex/a"],
      ["2024-02-20", "pass-on", 2],
      ["2024-03-05", "reminder", undefined],
    ]);
    expect(parsed(ics(measure, events))[0]?.summary).toContain("Nom de be/ex/a");
  });
});
