import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, endOfDay, parseInstant } from "../time/time.ts";
import { everKnown } from "./case.ts";
import { chosenIn } from "./chosen.ts";
import { loadCorpus } from "./corpus.ts";
import { readInvented } from "./invented.test-help.ts";
import { openDays, possibleDays, withDays } from "./open-days.ts";
import { windows } from "./window.ts";

const measures = loadCorpus().measures.filter((measure) => openDays(measure).size > 0);

const frameOf = (measure: (typeof measures)[number]) => ({
  measure,
  knownAt: everKnown,
  reading: chosenIn(measure, everKnown, new Map()),
});

describe("a day that is not established", () => {
  it("law: taken as established, it leaves of the windows only such as it could have before", () => {
    const all = measures.flatMap((measure) => [...openDays(measure)].map(([id, time]) => ({ measure, id, time })));
    expect(all.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.nat({ max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        (one, on, off) => {
          const { measure, id, time } = one;
          const { first, last } = possibleDays(time, frameOf(measure));
          const near = first ?? last ?? "2023-03-01";
          const day = first === undefined ? addDays(near, -on) : addDays(near, on);
          fc.pre(last === undefined || day <= last);
          const at = endOfDay(addDays(day, off));
          const dated = withDays(measure, new Map([[id, day]]));
          expect(openDays(dated).has(id)).toBe(false);
          for (const [n, clause] of measure.clauses.entries()) {
            const before = new Set(windows(clause, at, frameOf(measure)).map(({ window }) => window.state));
            const [own] = [dated.clauses[n]];
            if (own === undefined) throw new Error("the same clauses");
            for (const { window } of windows(own, at, frameOf(dated))) expect(before).toContain(window.state);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is found wherever it stands, within its bounds, and replaced there and nowhere else", () => {
    const measure = readInvented(`products: {product: tiktok}
instruments:
  d: {kind: decision, decided: "2026-02-01", known: "2026-02-01", source: [s]}
  e:
    kind: decision
    decided: {claims: {one: {value: {unknown: e.one, after: d.decided, before: "2026-06-01"}, by: [s]}, two: {value: "2026-05-01", by: [s]}}}
    known: "2026-02-01"
    source: [s]
    effects: [{does: suspend, clauses: [ban], from: e.decided}]
clauses:
  - {id: ban, by: d, modality: prohibit, actions: [use], to: {person.as: member}, from: d.decided, until: {unknown: end, after: "2026-03-31"}, says: FOUR, source: [s]}
`);
    const found = openDays(measure);
    const frame = frameOf(measure);
    expect([...found].map(([id, time]) => [id, possibleDays(time, frame)])).toEqual([
      ["date.e.one", { first: "2026-02-02", last: "2026-05-31" }],
      ["date.end", { first: "2026-04-01" }],
    ]);
    const dated = withDays(measure, new Map([["date.end", "2026-04-30"]]));
    expect([...openDays(dated).keys()]).toEqual(["date.e.one"]);
    const [ban] = dated.clauses;
    if (ban === undefined) throw new Error("one clause");
    const states = (day: string) =>
      windows(ban, parseInstant(day) ?? 0, {
        ...frame,
        measure: dated,
        reading: new Map([["claim.e.decided", "two"]]),
      });
    expect(states("2026-04-30").map(({ window }) => window.state)).toEqual(["in-force"]);
    expect(states("2026-05-01").map(({ window }) => window.state)).toEqual(["suspended"]);
    expect(withDays(measure, new Map())).toBe(measure);
  });
});
