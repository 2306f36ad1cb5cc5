import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Surroundings } from "../measure/facts.ts";
import { readInvented, ruled, surroundings } from "../measure/invented.test-help.ts";
import { addDays, dayOf, startOfDay } from "../time/time.ts";
import { known } from "./example.test-help.ts";
import { exemptionsFor } from "./exemption.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const days = fc.integer({ min: 0, max: 40 }).map((n) => addDays("2024-01-20", n));

const exception = fc
  .record({
    by: fc.constantFrom("record", "record", "record", "rule"),
    grounds: optional(fc.subarray(["inspection", "business-need"], { minLength: 1 })),
    approvers: optional(fc.constantFrom(["head"], ["deputy", "be/r/service"])),
    delegable: optional(fc.boolean()),
    blanket: optional(fc.constantFrom("forbidden", "allowed")),
    mitigations: optional(
      fc.constantFrom({ apart: {} }, { apart: { "max-age": "P9D" } }, { other: {}, apart: { "max-age": "P3W" } }),
    ),
    lasts: optional(fc.constantFrom("P8D", "P1M")),
    when: optional(fc.constantFrom({ "device.dedicated": true }, { "device.dedicated": false })),
  })
  // What a rule frees needs a condition, and asks nothing of a record.
  .map(({ by, when, ...record }) =>
    by === "rule" ? { by, when: when ?? { "device.dedicated": true } } : { ...record, ...(when ? { when } : {}) },
  );

const exemption = fc.record({
  status: fc.constantFrom("granted", "granted", "granted", "requested", "refused", "revoked"),
  ground: fc.constantFrom("inspection", "business-need"),
  approver: optional(fc.constantFrom("head", "deputy", "clerk", "be/r/service")),
  delegated: optional(fc.boolean()),
  blanket: fc.boolean(),
  from: days,
  length: optional(fc.integer({ min: 0, max: 30 })),
  mitigations: fc.dictionary(fc.constantFrom("apart", "other"), fc.oneof(days, fc.constant(false as const))),
});

const clean = (value: object) => JSON.parse(JSON.stringify(value));

describe("one judge of exemptions", () => {
  it("says of a record of the ledger what a ruling says of a case that relies on it, in the measure’s zone", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(exception, { maxLength: 2 }),
        exemption,
        days,
        fc.constantFrom(-1, 0, 43_200_000),
        optional(fc.boolean()),
        fc.constantFrom("Europe/Brussels", "America/New_York"),
        (exceptions, { length, blanket, from, mitigations, ...written }, on, more, dedicated, zone) => {
          const measure = readInvented(`zone: ${zone}
instruments: {rule: {kind: rule, decided: 2024-01-01}}
products: {product: tiktok}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {}, from: immediate${exceptions.length === 0 ? "" : `, exceptions: ${JSON.stringify(clean(exceptions))}`}}
`);
          const until = length === undefined ? {} : { until: addDays(from, length) };
          const at = startOfDay(on, zone) + more;
          const device = dedicated === undefined ? {} : { device: { dedicated } };
          const given = { ...device, exemption: clean({ ...written, blanket, from, ...until, mitigations }) };
          const ruling = ruled(measure, around, given, new Date(at).toISOString());
          // A record that tells an end is one from its day on: here from before all that is asked.
          const record = clean({
            kind: "exemption",
            by: "be/r/service",
            measure: "m",
            clause: "ban",
            at: "2024-01-01",
            granted: from,
            ...written,
            ...until,
            ...(blanket ? {} : { devices: ["d1"] }),
            mitigations: Object.entries(mitigations).map(([id, day]) =>
              day === false ? { id, shown: false } : { id, shown: true, on: day },
            ),
          });
          const [found] = exemptionsFor(known([JSON.stringify(record).slice(1, -1)]), {
            body: "be/r/service",
            measure: "m",
            clause: "ban",
            device: "d1",
            exceptions: measure.clauses[0]?.exceptions ?? [],
            zone,
            at,
            meets: ({ rows }) => {
              if (dedicated === undefined)
                return new Set(rows.flatMap(({ tests }) => tests[0]?.values ?? [])).size > 1 ? "yes" : "open";
              return rows.some(({ tests }) => tests.every(({ values }) => values.includes(dedicated))) ? "yes" : "no";
            },
          });
          const clause = ruling.clauses[0];
          const told = clause?.because.exemption;
          // What a rule frees is no matter of records: the ruling then is exempt or open whatever the record is.
          fc.pre(
            !exceptions.some(
              (one) =>
                "by" in one &&
                one.by === "rule" &&
                one.when["device.dedicated"] === (dedicated ?? one.when["device.dedicated"]),
            ),
          );
          seen.add(told ?? "");
          expect([found?.state === "valid" ? "holds" : found?.state, dayOf(at, zone)]).toEqual([told, dayOf(at, zone)]);
        },
      ),
      { numRuns: 600 },
    );
    // Every way to fail is met in most runs; these in each.
    expect([...seen]).toEqual(expect.arrayContaining(["holds", "open", "expired", "not-begun", "revoked", "ground"]));
  });
});
