import fc from "fast-check";
import type { AnyRecord, Exemption, Test } from "../deed/deed.ts";
import { recordsKnown } from "../deed/known.ts";
import type { Attestation, DeviceFacts, Observation, Sighting } from "../evidence/observation.ts";
import type { Value } from "../logic/condition.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import { readMeasure } from "../measure/read.ts";
import { readRegister } from "../register/read.ts";
import { addDays, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Asked } from "./asked.ts";
import { defaultPolicy } from "./policy.ts";

const sources = { name: "sources.yaml", text: "sources: {s: {title: A source}}" };
const bodies = `id,kind,name.fr,within,body.uap-type,fictional,status,source
be/r,region,R,,,,confirmed,s
be/r/government,government,G,be/r,,,confirmed,s
be/r/service,service,S,be/r,,,confirmed,s
be/r/agency,uap,A,be/r,two,,confirmed,s
be/r/unclear,uap,U,be/r,,,confirmed,s
be/ex/service,service,X,be/r,,true,confirmed,s
`;

const read = readRegister([sources, { name: "bodies.csv", text: bodies }]);
if (!read.ok) throw new Error(JSON.stringify(read.problems));

/** A region with four real bodies and an invented one; an app, its variant, and another app. */
const around: Surroundings = {
  register: read.value,
  productFacts: (product) =>
    product === "app-lite"
      ? new Map<string, Value>([["product.variant-of", "tiktok"]])
      : product === "app" || product === "other"
        ? new Map<string, Value>([["product.variant-of", "none"]])
        : undefined,
};

const text = (id: string, chosen: string | undefined): string =>
  `  ${id}: {ask: {fr: q, nl: q, de: q, en: q}${chosen === undefined ? "" : `, chosen: {value: ${chosen}, why: w, by: b, on: "2023-01-01"}`}}`;

/** What a generated measure can differ in. */
interface Shape {
  readonly modality: "prohibit" | "recommend-against" | "oblige";
  readonly actions: string;
  readonly where: string;
  readonly keep: string | undefined;
  readonly from: string;
  readonly complyBy: string | undefined;
  readonly until: string | undefined;
  readonly effect: string | undefined;
  readonly permit: boolean;
  readonly exceptions: string | undefined;
}

/** A measure of one clause, as a file has it; two of its texts are always open, and one may be chosen. */
export const measureOf = (shape: Shape): Measure => {
  const file = `measure: be/r/2023-app
title: {fr: t, nl: t, de: t, en: t}
authority: be/r/government
zone: Europe/Brussels
products: {named: {product: app}, lite: {product.variant-of: tiktok, text.variants: true}}
force: {formal: "x", author: ["x"], press: ["x"]}
sources:
  s: {title: "s", publisher: "p", dated: "2023-03-01", held: full}
instruments:
  decision: {kind: decision, decided: "2023-03-14", by: be/r/government, source: [s]}
  other: {kind: decision, decided: "2023-04-01", by: be/r/government, source: [s]${shape.effect === undefined ? "" : `, effects: [${shape.effect}]`}}
texts:
${text("variants", undefined)}
${text("keep", shape.keep)}
clauses:
  - id: ban
    by: decision
    modality: ${shape.modality}
    actions: ${shape.actions}
    to: {body.within: be/r, person.as: member, body.kind: [government, service]}
    where: ${shape.where}
    from: ${shape.from}
${shape.complyBy === undefined ? "" : `    comply-by: "${shape.complyBy}"\n`}${shape.until === undefined ? "" : `    until: "${shape.until}"\n`}${shape.exceptions === undefined ? "" : `    exceptions: ${shape.exceptions}\n`}    source: [s]
${
  shape.permit
    ? `  - id: free
    by: decision
    modality: permit
    actions: [have, install, use]
    to: {body.within: be/r}
    where: {device.dedicated: true}
    from: "2023-03-14"
    over: {ban: true}
    source: [s]
`
    : ""
}`;
  const result = readMeasure("generated.yaml", file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.map(({ code, args, place }) => [code, args, place])));
  return result.value;
};

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

export const shapes: fc.Arbitrary<Shape> = fc
  .record({
    modality: fc.constantFrom("prohibit" as const, "recommend-against" as const, "oblige" as const),
    actions: fc.constantFrom(
      "[install, use]",
      "[install, use, {have: keep}]",
      "[install, use, have]",
      "[have, reach-web]",
      "[use, {reach-web: keep}, {have: keep}]",
    ),
    where: fc.constantFrom(
      "{service: {device.owner: authority}}",
      "{service: {device.owner: authority, device.professional-information: true}, personal: {device.owner: person, device.internal-access: full}}",
      "{all: {device.owner: [authority, person]}, kept: {device.owner: other, text.keep: true}}",
    ),
    keep: optional(fc.constantFrom("true", "false")),
    from: fc.constantFrom(
      '"2023-03-14"',
      '{claims: {early: {value: "2023-03-14", by: [s]}, late: {value: "2023-03-28", by: [s]}}}',
    ),
    complyBy: optional(fc.constantFrom("2023-03-24", "2023-03-31")),
    until: rarely(fc.constantFrom("2023-04-05", "2023-04-12")),
    exceptions: rarely(
      fc.constantFrom(
        "[{by: rule, when: {device.dedicated: true}}]",
        "[{grounds: [official-duty]}, {by: rule, when: {device.used-for-work: false}}]",
        "[{blanket: forbidden}]",
        "[{by: rule, when: {body.kind: service, device.dedicated: false}}]",
        "[{approvers: [head], delegable: false, lasts: P8D}]",
        "[{mitigations: {m: {max-age: P4D}}, when: {device.dedicated: true}}, {grounds: [official-duty], when: {device.dedicated: false}}]",
      ),
    ),
    effect: rarely(
      fc.constantFrom(
        '{does: extend, clauses: [ban], from: "2023-04-08", until: "2023-04-15"}',
        '{does: suspend, clauses: [ban], from: "2023-04-02", until: "2023-04-04"}',
        '{does: rescind, clauses: [ban], from: "2023-04-10"}',
      ),
    ),
    permit: fc.boolean(),
  })
  .map((shape) =>
    shape.modality === "oblige"
      ? { ...shape, actions: shape.actions.includes("keep") ? "[{remove: keep}]" : "[remove]" }
      : shape,
  );

/** Days around the deadline; instants at and beside midnights, and within days. */
const days = fc.integer({ min: 0, max: 36 }).map((n) => addDays("2023-03-10", n));

/** The day asked about is mostly one on which something can have happened. */
export const asOf: fc.Arbitrary<Instant> = fc
  .tuple(
    fc.constantFrom("2023-03-20", "2023-03-28", "2023-04-02", "2023-04-04", "2023-04-07", "2023-04-09", "2023-04-14"),
    fc.constantFrom(0, -1, 43_200_000),
  )
  .map(([day, more]) => startOfDay(day) + more);
const anyInstant: fc.Arbitrary<Instant> = fc
  .tuple(days, fc.constantFrom(0, -1, 1, 43_200_000, 50_000_000))
  .map(([day, more]) => startOfDay(day) + more);

/** Few instants, so that things meet: around the start, the deadline, the end and what an instrument does. */
const meeting: fc.Arbitrary<Instant> = fc
  .tuple(
    fc.constantFrom("2023-03-14", "2023-03-25", "2023-04-01", "2023-04-03", "2023-04-06"),
    fc.constantFrom(-1, 0, 43_200_000),
  )
  .map(([day, more]) => startOfDay(day) + more);

export const instants: fc.Arbitrary<Instant> = fc.oneof(
  { weight: 2, arbitrary: meeting },
  { weight: 1, arbitrary: anyInstant },
);

const facts = (arbitrary: { readonly [name: string]: fc.Arbitrary<Value> }): fc.Arbitrary<ReadonlyMap<string, Value>> =>
  fc
    .record(arbitrary, { requiredKeys: [] })
    .map(
      (found) =>
        new Map(Object.entries(found).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    );

const service = new Map<string, Value>([
  ["device.owner", "authority"],
  ["device.professional-information", true],
  ["device.dedicated", false],
]);

const anyFacts = facts({
  "device.owner": fc.constantFrom("authority", "authority", "authority", "person", "other"),
  "device.professional-information": fc.constantFrom(true, true, false),
  "device.internal-access": fc.constantFrom("none", "full"),
  "device.managed": fc.constantFrom("none", "work-profile"),
  "device.dedicated": fc.constantFrom(false, false, true),
});

/** Mostly a device that the clause covers, so that what its records show matters. */
const deviceFacts = fc.oneof({ weight: 4, arbitrary: fc.constant(service) }, { weight: 1, arbitrary: anyFacts });

const sighting = (at: Instant): fc.Arbitrary<Sighting> =>
  fc
    .record({
      product: fc.constantFrom("app", "app", "app", "app-lite", "other"),
      what: fc.constantFrom(
        "installed" as const,
        "installed" as const,
        "installed" as const,
        "contact" as const,
        "suspect" as const,
      ),
      role: fc.constantFrom("app-core", "app-core", "tracker"),
      install: fc.constantFrom("none" as const, "instant" as const, "day" as const),
      back: fc.integer({ min: 0, max: 15 }),
      used: optional(fc.integer({ min: 0, max: 10 })),
      blocked: fc.boolean(),
    })
    .map(({ product, what, role, install, back, used, blocked }): Sighting => {
      const base = { product, what, role, identifier: product };
      if (what === "contact") return { ...base, ...(blocked ? { blocked: true as const } : {}) };
      if (what !== "installed") return base;
      const installed = at - back * 86_400_000;
      const day = new Date(installed + 7_200_000).toISOString().slice(0, 10);
      return {
        ...base,
        ...(install === "instant"
          ? { installed }
          : install === "day" && startOfDay(day) <= at
            ? { installed: startOfDay(day), installedDay: day }
            : {}),
        ...(used === undefined ? {} : { lastUsed: at - used * 86_400_000 }),
      };
    });

/** Mostly known from the beginning, so that little is left out at the second clock. */
const early = fc.oneof(
  { weight: 3, arbitrary: fc.constant(startOfDay("2023-03-01")) },
  { weight: 1, arbitrary: instants },
);

const bodyIds = ["be/r/service", "be/r/unclear", "be/ex/service"] as const;

export const observations = (n: number): fc.Arbitrary<Observation> =>
  fc
    .record({
      at: instants,
      body: fc.constantFrom("be/r/service", "be/r/service", "be/r/service", ...bodyIds),
      names: fc.constantFrom(["d1"], ["d1"], ["d1"], ["d2"], ["x", "d1"], ["stray"]),
      kind: fc.constantFrom("whole" as const, "whole" as const, "part" as const, "managed" as const),
      told: fc.oneof(
        { weight: 3, arbitrary: fc.constant(new Map<string, Value>()) },
        { weight: 1, arbitrary: facts({ "device.owner": fc.constantFrom("authority", "person") }) },
      ),
      known: early,
    })
    .chain(({ at, body, names, kind, told, known }) =>
      fc.array(sighting(at), { maxLength: kind === "whole" ? 1 : 2 }).map(
        (sightings): Observation => ({
          kind: "observation",
          id: `o${n}`,
          body,
          names,
          source: "s",
          sourceKind: sightings.some(({ what }) => what === "contact") ? "network" : "inventory",
          observedAt: at,
          knownAt: Math.max(at, known),
          seq: n,
          scope: sightings.some(({ what }) => what === "contact")
            ? "network"
            : kind === "managed"
              ? "managed-apps"
              : "all-apps",
          complete: kind !== "part",
          facts: told,
          sightings,
          file: `f${n}`,
          record: n,
        }),
      ),
    );

export const deviceRows = (n: number): fc.Arbitrary<DeviceFacts> =>
  fc
    .record({
      from: rarely(instants),
      span: rarely(fc.integer({ min: 1, max: 30 })),
      device: fc.constantFrom("d1", "d1", "d2"),
      body: fc.constantFrom("be/r/service", "be/r/service", "be/r/service", "be/r/service", ...bodyIds),
      facts: deviceFacts,
      known: early,
      holder: optional(fc.constantFrom("h1", "h2")),
    })
    .map(
      ({ from, span, device, body, facts: found, known, holder }): DeviceFacts => ({
        kind: "device-facts",
        id: `r${n}`,
        device,
        body,
        ...(holder === undefined ? {} : { holder }),
        facts: found,
        validFrom: from ?? Number.NEGATIVE_INFINITY,
        validTo: span === undefined ? Number.POSITIVE_INFINITY : (from ?? startOfDay("2023-03-20")) + span * 86_400_000,
        knownAt: known,
        seq: n,
        file: `g${n}`,
        record: n,
      }),
    );

const common = (n: number, body: string, known: Instant) => ({
  id: `deed${n}`,
  by: { body },
  about: [body],
  alsoAbout: [],
  measure: "be/r/2023-app",
  known,
  basis: "record" as const,
  source: { title: "t" },
});

/** An exemption, or (of the first one) a record that grants, refuses or revokes it. */
export const exemptions = (n: number): fc.Arbitrary<Exemption> =>
  fc
    .record({
      granted: days,
      length: optional(fc.integer({ min: 0, max: 15 })),
      body: fc.constantFrom("be/r/service", "be/ex/service"),
      names: fc.constantFrom("device" as const, "holder" as const, "row" as const, "body" as const),
      old: fc.integer({ min: 0, max: 4 }),
      known: instants,
      status: fc.constantFrom("granted" as const, "granted" as const, "requested" as const, "revoked" as const),
      ground: fc.constantFrom("g", "official-duty"),
      head: fc.boolean(),
      delegated: rarely(fc.constant(true)),
      later: n === 0 ? fc.constant(undefined) : rarely(fc.constantFrom("granted" as const, "revoked" as const)),
      decided: days,
    })
    .map((made): Exemption => {
      const { granted, length, body, names, old, known, ground, head, delegated, later, decided } = made;
      return {
        ...common(n, body, known),
        kind: "exemption",
        status: later ?? made.status,
        ...(later === undefined ? {} : { of: "deed0" }),
        clients: [],
        groups: [],
        names: [],
        delegated: delegated ?? false,
        at: { kind: "day", day: decided, last: endOfDay(decided) - 1 },
        devices: names === "device" ? ["d1"] : [],
        holders: names === "holder" ? ["h1"] : [],
        ...(names === "row" ? { row: "service" } : {}),
        ground,
        approver: head ? { body, capacity: "head" } : { body },
        granted,
        ...(length === undefined ? {} : { until: addDays(granted, length) }),
        mitigations: old === 0 ? [{ id: "m", shown: true, on: granted, validFor: "P3D" }] : [],
      };
    });

export const tests = (n: number): fc.Arbitrary<Test> =>
  fc
    .record({
      day: days,
      body: fc.constantFrom("be/r/service", "be/ex/service"),
      sample: fc.integer({ min: 1, max: 2 }),
      result: fc.constantFrom("passed" as const, "passed" as const, "failed" as const, "not-tested" as const),
      known: instants,
    })
    .map(
      ({ day, body, sample, result, known }): Test => ({
        ...common(n, body, known),
        kind: "test",
        at: { kind: "day", day, last: endOfDay(day) - 1 },
        sample,
        of: 2,
        result,
        channel: "web",
        none: false,
        found: [],
      }),
    );

export const attestations = (n: number): fc.Arbitrary<Attestation> =>
  fc
    .record({
      day: days,
      body: fc.constantFrom("be/r/service", "be/ex/service"),
      device: optional(fc.constantFrom("d1", "d2")),
      statement: fc.constantFrom("absent" as const, "absent" as const, "present" as const),
      known: instants,
      units: optional(fc.integer({ min: 1, max: 2 })),
    })
    .map(
      ({ day, body, device, statement, known, units }): Attestation => ({
        kind: "attestation",
        id: `a${n}`,
        body,
        ...(device === undefined ? {} : { device }),
        measure: "be/r/2023-app",
        clause: "ban",
        ...(units === undefined ? {} : { units, of: 2 }),
        statement,
        asOf: day,
        observedAt: endOfDay(day) - 1,
        signed: false,
        knownAt: known,
        seq: n,
        file: `h${n}`,
        record: n,
      }),
    );

/** Everything that is held of a small world, whatever is known of it at some instant. */
export interface Everything {
  readonly measure: Measure;
  readonly observations: readonly Observation[];
  readonly deviceFacts: readonly DeviceFacts[];
  readonly attestations: readonly Attestation[];
  readonly records: readonly AnyRecord[];
}

const several = <T>(make: (n: number) => fc.Arbitrary<T>, from: number, most: number): fc.Arbitrary<readonly T[]> =>
  fc
    .nat({ max: most })
    .map((less) => most - less)
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => make(from + n))));

const anyWorld: fc.Arbitrary<Everything> = fc.record({
  measure: shapes.map(measureOf),
  observations: several(observations, 0, 6),
  deviceFacts: several(deviceRows, 0, 3),
  attestations: several(attestations, 0, 2),
  records: fc.tuple(several(exemptions, 0, 2), several(tests, 10, 1)).map(([some, others]) => [...some, ...others]),
});

/** One device that the clause covers for as long as anybody looks, so that everything turns on what its records show. */
const focused: fc.Arbitrary<Everything> = fc
  .record({
    world: anyWorld,
    rows: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(deviceRows(1)) }),
    exempt: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: several(exemptions, 0, 2) }),
  })
  .map(({ world, rows, exempt }) => {
    const own = { body: "be/r/service", names: ["d1"], facts: new Map<string, Value>() };
    const always: DeviceFacts = {
      kind: "device-facts",
      id: "r0",
      device: "d1",
      body: "be/r/service",
      holder: "h1",
      facts: service,
      validFrom: Number.NEGATIVE_INFINITY,
      validTo: Number.POSITIVE_INFINITY,
      knownAt: startOfDay("2023-03-01"),
      seq: 0,
      file: "g0",
      record: 0,
    };
    return {
      ...world,
      observations: world.observations.map((one) => ({ ...one, ...own })),
      deviceFacts: [always, ...rows],
      records: [...exempt, ...world.records.filter(({ kind }) => kind !== "exemption")],
    };
  });

export const worlds: fc.Arbitrary<Everything> = fc.oneof(
  { weight: 4, arbitrary: focused },
  { weight: 1, arbitrary: anyWorld },
);

/** The question at T, as known at K, of one world. */
export const askedOf = (
  all: Everything,
  at: Instant,
  knownAt: Instant = Number.POSITIVE_INFINITY,
  more: Partial<Asked> = {},
): Asked => {
  const by = <T extends { readonly knownAt: Instant }>(items: readonly T[]): readonly T[] =>
    items.filter((item) => item.knownAt <= knownAt);
  return {
    measure: all.measure,
    around,
    policy: { ...defaultPolicy, maxAge: { inventory: 7, network: 7, test: 7 }, attestAge: 10 },
    held: {
      observations: by(all.observations),
      deviceFacts: by(all.deviceFacts),
      attestations: by(all.attestations),
      known: recordsKnown(all.records, knownAt),
    },
    at,
    knownAt,
    world: "real",
    choices: new Map(),
    ...more,
  };
};
