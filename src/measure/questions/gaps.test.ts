import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../language/language.ts";
import type { Value } from "../../logic/condition.ts";
import { addDays, startOfDay } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { findMeasure } from "../corpus.ts";
import type { Measure } from "../measure.ts";
import { namesOf } from "../prose/names.ts";
import { window, windows } from "../window.ts";
import { sample } from "./for-tests.test-help.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import { gapsInWords } from "./gaps-in-words.ts";

const shipped = (id: string): Measure => {
  const found = findMeasure(id, { cwd: "/" });
  if (!found.ok) throw new Error(`no such measure: ${id}`);
  return found.value;
};

const gaps = (measure: Measure, choices: ReadonlyMap<string, Value> = new Map()): readonly Gap[] => {
  const found = gapsOf({ measure, knownAt: everKnown, choices });
  if (!found.ok) throw new Error("small enough");
  return found.value;
};

const days = (found: readonly Gap[], clause: string | null) =>
  found.filter((gap) => gap.clause === clause).map(({ from, to, days: count }) => [from, to, count]);

describe("the intervals of doubt of the Belgian measures", () => {
  it("Brussels: 26 days between the six months and the second circular", () => {
    const found = gaps(shipped("be/bru/2023-tiktok"));
    expect(days(found, null)).toEqual([["2023-09-17", "2023-10-12", 26]]);
    const ban = found.find(({ clause }) => clause === "ban");
    expect(ban?.readings.map(({ values, state }) => [[...values], state])).toEqual([
      [[["text.review-ends", true]], "lapsed"],
      [[["text.review-ends", false]], "in-force"],
    ]);
  });

  it("Flanders: 17 days before the extension, and again after its six months at least", () => {
    const found = days(gaps(shipped("be/vlg/2023-tiktok")), "network-block");
    expect(found[0]).toEqual(["2023-09-09", "2023-09-25", 17]);
    expect(found[1]?.[1]).toBeNull();
  });

  it("the federal one: 10 days while the day of the extension is open, 4 if it is the day on which an agency first reported it", () => {
    const measure = shipped("be/federal/2023-tiktok");
    expect(days(gaps(measure), "a")[0]).toEqual(["2023-09-10", "2023-09-19", 10]);
    const first = gaps(measure, new Map([["claim.extension-1.decided", "14-september"]]));
    expect(days(first, "a")[0]).toEqual(["2023-09-10", "2023-09-13", 4]);
  });

  it("Wallonia: open from 17 to 31 March 2023 and from 1 January 2024, and not between", () => {
    const found = gaps(shipped("be/wal/2023-tiktok"));
    expect(days(found, "ban")).toEqual([
      ["2023-03-17", "2023-03-31", 15],
      ["2024-01-01", null, null],
    ]);
    expect(days(found, null)).toEqual(days(found, "ban"));
    const [start, end] = found.filter(({ clause }) => clause === "ban");
    expect(start?.readings.map(({ values }) => [...values.keys()])).toEqual([["claim.ban.from"], ["claim.ban.from"]]);
    expect(end?.readings.map(({ values }) => [...values.keys()])).toEqual([
      ["date.extension-2.decided"],
      ["date.extension-2.decided"],
    ]);
  });
});

const first = "2023-03-01";
const span = 120;
const calendar = Array.from({ length: span }, (_, n) => addDays(first, n));

const arbTime = fc.constantFrom(
  "decision.decided",
  "decision.decided + P14D",
  "2023-03-25",
  "2023-04-10",
  "{if: a, then: 2023-04-05, else: 2023-04-20}",
  "{if: b, then: 2023-05-01}",
  "{claims: {x: {value: 2023-04-02, by: [talk]}, y: {value: 2023-04-30, by: [letter]}}}",
  "{unknown: {id}.day, after: 2023-04-01, before: 2023-04-15}",
);

const arbClause = fc.tuple(arbTime, fc.option(arbTime, { nil: undefined }));

const arbEffect = fc.tuple(
  fc.constantFrom("extend", "suspend", "rescind"),
  fc.constantFrom("c1", "c2"),
  fc.constantFrom("2023-04-25", "2023-05-20", "{if: a, then: 2023-05-02}"),
  fc.constantFrom(undefined, "2023-06-01"),
);

const arbMeasure = fc
  .tuple(fc.array(arbClause, { minLength: 1, maxLength: 2 }), fc.option(arbEffect, { nil: undefined }))
  .map(([clauses, effect]) =>
    sample(
      clauses.map(
        ([from, until], n) =>
          `{id: c${n + 1}, by: decision, modality: prohibit, actions: [use], to: {}, from: ${from.replace("{id}", `f${n}`)}${until === undefined ? "" : `, until: ${until.replace("{id}", `u${n}`)}`}}`,
      ),
      effect === undefined || (effect[1] === "c2" && clauses.length === 1)
        ? []
        : [
            `other: {kind: decision, decided: 2023-04-01, effects: [{does: ${effect[0]}, clauses: [${effect[1]}], from: ${effect[2]}${effect[3] === undefined || effect[0] === "rescind" ? "" : `, until: ${effect[3]}`}}]}`,
          ],
    ),
  );

/** Under every completion of what the clauses read on a day: is any of them in force? By listing all completions. */
const byDay = (measure: Measure, ids: readonly string[], day: string): ReadonlySet<boolean> => {
  const at = startOfDay(day, measure.zone);
  const frame = { measure, knownAt: everKnown, reading: new Map<string, Value>() };
  const clauses = measure.clauses.filter(({ id }) => ids.includes(id));
  const cases = clauses.map((clause) => windows(clause, at, frame));
  const values = new Map<string, Set<Value>>();
  for (const { reading } of cases.flat())
    for (const [variable, value] of reading) values.set(variable, (values.get(variable) ?? new Set()).add(value));
  let completions: ReadonlyMap<string, Value>[] = [new Map()];
  for (const [variable, some] of values)
    completions = completions.flatMap((one) => [...some].map((value) => new Map([...one, [variable, value]])));
  const found = new Set<boolean>();
  for (const reading of completions) {
    const formed = cases.every((some) =>
      some.some((one) => [...one.reading].every(([variable, value]) => reading.get(variable) === value)),
    );
    if (!formed) continue;
    const states = clauses.map((clause) => window(clause, at, { ...frame, reading }));
    found.add(states.some((state) => state.kind === "window" && state.state === "in-force"));
  }
  return found;
};

describe("a gap is exactly the days on which readings disagree, or on which nothing is in force between two spells", () => {
  it("agrees with asking every day under every completion", () => {
    fc.assert(
      fc.property(arbMeasure, (measure) => {
        const found = gaps(measure);
        const ids = measure.clauses.map(({ id }) => id);
        for (const clause of [null, ...ids]) {
          const judged = calendar.map((day) => byDay(measure, clause === null ? ids : [clause], day));
          const begun = judged.findIndex((states) => states.has(true));
          const ended = judged.findLastIndex((states) => states.has(true));
          const expected = calendar.filter(
            (_, n) => begun >= 0 && n >= begun && n <= ended && judged[n]?.has(false) === true,
          );
          const own = found.filter((gap) => gap.clause === clause);
          const covered = calendar.filter((day) =>
            own.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)),
          );
          expect(covered).toEqual(expected);
          // Maximal: between two gaps lies at least one clear day.
          for (const [n, gap] of own.entries())
            if (n > 0) expect((gap.from ?? "") > addDays(own[n - 1]?.to ?? "9999-01-01", 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a reading whose state changes inside a gap has a row for each stretch", () => {
    const measure = sample(
      [
        "{id: c1, by: decision, modality: prohibit, actions: [use], to: {}, from: 2023-03-25, until: {if: a, then: 2023-04-05, else: 2023-04-10}}",
      ],
      ["other: {kind: decision, decided: 2023-04-01, effects: [{does: extend, clauses: [c1], from: 2023-04-20}]}"],
    );
    const [gap] = gaps(measure).filter(({ clause }) => clause === "c1");
    expect([gap?.from, gap?.to, gap?.days]).toEqual(["2023-04-06", "2023-04-19", 14]);
    expect(gap?.readings.map(({ from, to, values, state }) => [from, to, Object.fromEntries(values), state])).toEqual([
      ["2023-04-06", "2023-04-10", { "text.a": true }, "lapsed"],
      ["2023-04-06", "2023-04-10", { "text.a": false }, "in-force"],
      ["2023-04-11", "2023-04-19", {}, "lapsed"],
    ]);
  });
});

describe("a gap that hangs on a day of what is asked about", () => {
  const clause = (from: string) =>
    `{id: c1, by: decision, modality: prohibit, actions: [use], to: {}, from: ${from}, until: 2023-12-31}`;
  const wordsOf = (from: string, language: Language) => {
    const measure = sample([clause(from)]);
    const names = namesOf(measure, language, { body: String, product: String });
    return gapsInWords(gaps(measure), language, names).map((one) => one.dependsOn);
  };

  it.each([
    ["en", "On which of these days something is in force depends on the day on which the body was notified."],
    [
      "fr",
      "Les jours où quelque chose est en vigueur dans cet intervalle dépendent du jour où l’organisme a été averti.",
    ],
    ["nl", "Op welke van deze dagen er iets van kracht is, hangt af van de dag van de kennisgeving aan de instelling."],
    ["de", "An welchen dieser Tage etwas in Kraft ist, hängt von dem Tag der Benachrichtigung der Einrichtung ab."],
  ] as const)("says so in %s", (language, said) => {
    expect(wordsOf("body.notified + P10D", language)).toEqual([said]);
  });

  it("and of other gaps it says nothing", () => {
    expect(wordsOf("{if: a, then: 2023-04-05, else: 2023-04-20}", "en")).toEqual([undefined]);
  });
});
