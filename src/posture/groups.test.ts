import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeviceFacts, Observation, Sighting } from "../evidence/observation.ts";
import type { Value } from "../logic/condition.ts";
import { type Instant, startOfDay } from "../time/time.ts";
import { askedOf, asOf, type Everything, instants, measureOf, shapes } from "./example.test-help.ts";
import { postureOf, verdictsOf } from "./posture-of.ts";

/** Instants in few stretches, so that what differs is their order. */
const close: fc.Arbitrary<Instant> = fc.oneof(
  { weight: 1, arbitrary: instants },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom("2023-04-01", "2023-04-03", "2023-04-06"), fc.constantFrom(0, 43_200_000))
      .map(([day, more]) => startOfDay(day) + more),
  },
);

const app = { product: "app", identifier: "app", role: "app-core" };

/** What one look at a device can show; few kinds, so that devices are alike. */
const sightings: fc.Arbitrary<(at: Instant) => readonly Sighting[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(() => []) },
  { weight: 1, arbitrary: fc.constant(() => [{ ...app, what: "installed" as const }]) },
  {
    weight: 2,
    arbitrary: close.map((installed) => (at: Instant) => [
      { ...app, what: "installed" as const, ...(installed <= at ? { installed } : {}) },
    ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .boolean()
      .map((blocked) => () => [{ ...app, what: "contact" as const, ...(blocked ? { blocked: true as const } : {}) }]),
  },
);

const service = new Map<string, Value>([
  ["device.owner", "authority"],
  ["device.professional-information", true],
]);

const device = fc.record({
  looks: fc.array(fc.record({ at: close, seen: sightings }), { maxLength: 2 }),
  since: fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), close),
});

/** Two bodies of many devices, with nothing that names one of them: groups form wherever they can. */
const fleets: fc.Arbitrary<Everything> = fc
  .record({ measure: shapes.map(measureOf), devices: fc.array(device, { minLength: 100, maxLength: 200 }) })
  .map(({ measure, devices }) => {
    const body = (n: number): string => (n % 2 === 0 ? "be/r/service" : "be/r/government");
    const common = (n: number) => ({ body: body(n), knownAt: 0, seq: 1, file: "f", record: n });
    return {
      measure,
      observations: devices.flatMap(({ looks }, n) =>
        looks.map(({ at, seen }, look): Observation => {
          const found = seen(at);
          const network = found.some(({ what }) => what === "contact");
          return {
            ...common(n),
            kind: "observation",
            id: `o${n}.${look}`,
            names: [`d${n}`],
            source: "s",
            sourceKind: network ? "network" : "inventory",
            observedAt: at,
            scope: network ? "network" : "all-apps",
            complete: !network,
            facts: new Map(),
            sightings: found,
          };
        }),
      ),
      deviceFacts: devices.map(
        ({ since }, n): DeviceFacts => ({
          ...common(n),
          kind: "device-facts",
          id: `r${n}`,
          device: `d${n}`,
          facts: service,
          validFrom: since,
          validTo: Number.POSITIVE_INFINITY,
        }),
      ),
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
      { numRuns: 20 },
    );
  });
});
