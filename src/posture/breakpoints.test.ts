import { describe, expect, it } from "vitest";
import { breakpointsOf } from "../measure/breakpoints.ts";
import { choosable } from "../measure/chosen.ts";
import { loadCorpus } from "../measure/corpus.ts";
import { window, windows } from "../measure/window.ts";
import { placeOf } from "./breakpoints.ts";

const ever = Number.POSITIVE_INFINITY;

describe("breakpoints", () => {
  it("between two of them the window of a clause is what it is, under every single reading of the measures", () => {
    let compared = 0;
    for (const measure of loadCorpus().measures) {
      const open = [...choosable(measure, ever)];
      const readings = [new Map(), ...open.flatMap(([id, values]) => values.map((value) => new Map([[id, value]])))];
      for (const clause of measure.clauses) {
        const breaks = breakpointsOf(clause, measure);
        for (const reading of readings) {
          for (const [n, start] of breaks.entries()) {
            const end = (breaks[n + 1] ?? start + 1_000_000_000) - 1;
            const frame = { measure, knownAt: ever, reading };
            const shape = (at: number) =>
              windows(clause, at, frame).map(({ reading: read, window: { state, late, start: from } }) => [
                [...read],
                state,
                late,
                from,
              ]);
            expect(shape(end)).toEqual(shape(start));
            compared += window(clause, start, frame).kind === "window" ? 1 : 0;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("finds the place of an instant among them", () => {
    expect([0, 1, 2, 3, 9].map((at) => placeOf([1, 3], at))).toEqual([0, 1, 1, 2, 2]);
  });
});
