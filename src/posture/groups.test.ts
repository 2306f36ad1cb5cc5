import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeviceFacts, Observation } from "../evidence/observation.ts";
import { askedOf, asOf, deviceRows, type Everything, measureOf, observations, shapes } from "./example.test-help.ts";
import { postureOf, verdictsOf } from "./posture-of.ts";

/** A body of many devices, with nothing that names one of them: groups form wherever they can. */
const fleets: fc.Arbitrary<Everything> = fc
  .record({
    measure: shapes.map(measureOf),
    devices: fc.array(
      fc.record({
        seen: fc
          .integer({ min: 0, max: 4 })
          .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => observations(at)))),
        rows: fc
          .integer({ min: 1, max: 2 })
          .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => deviceRows(at)))),
      }),
      { minLength: 20, maxLength: 60 },
    ),
  })
  .map(({ measure, devices }) => {
    const body = (n: number): string => (n % 2 === 0 ? "be/r/service" : "be/r/government");
    const own = <T extends Observation | DeviceFacts>(item: T, n: number): T => ({
      ...item,
      body: body(n),
      id: `${item.id}.${n}`,
    });
    return {
      measure,
      observations: devices.flatMap(({ seen }, n) => seen.map((one) => ({ ...own(one, n), names: [`d${n}`] }))),
      deviceFacts: devices.flatMap(({ rows }, n) => rows.map((one) => ({ ...own(one, n), device: `d${n}` }))),
      attestations: [],
      records: [],
    };
  });

describe("groups", () => {
  it("count as the list decides on each device by itself, under every reading", () => {
    fc.assert(
      fc.property(fleets, asOf, (world, at) => {
        for (const clause of postureOf(askedOf(world, at)).clauses) {
          const count = (asked: ReturnType<typeof askedOf>) => {
            const found: Record<string, number> = {};
            for (const one of verdictsOf(asked))
              if (one.clause === clause.id && one.channel === clause.channel)
                found[one.verdict] = (found[one.verdict] ?? 0) + 1;
            return found;
          };
          const some = (counts: Readonly<Record<string, number>>) =>
            Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
          const listed = verdictsOf(askedOf(world, at)).filter(
            (one) => one.clause === clause.id && one.channel === clause.channel,
          );
          expect(some(clause.verdicts)).toEqual(count(askedOf(world, at)));
          expect(clause.everInBreach).toBe(listed.filter(({ everInBreach }) => everInBreach).length);
          for (const { id, value, verdicts } of clause.under) {
            const variable = id.startsWith("claim.") ? id : `text.${id}`;
            const then = count(askedOf(world, at, Number.POSITIVE_INFINITY, { choices: new Map([[variable, value]]) }));
            if (Object.keys(then).length > 0) expect(some(verdicts)).toEqual(then);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
