import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import type { Value } from "../../logic/condition.ts";
import { everKnown } from "../../measure/case.ts";
import type { Surroundings } from "../../measure/facts.ts";
import { readInvented, ruled, surroundings } from "../../measure/invented.test-help.ts";
import { canBe } from "../../measure/vocabulary/attributes.ts";
import { parseInstant } from "../../time/time.ts";
import type { Point } from "../point.ts";
import { points as allPoints } from "../points/index.ts";
import { host } from "../real/restriction.test-help.ts";
import { planJson } from "./json.ts";
import type { DeviceKind, NamedExemption } from "./kind.ts";
import { type Plan, type PlanQuestion, planOf } from "./plan.ts";
import type { Row } from "./rows.ts";

let around: Surroundings;
let catalogue: Catalogue;
beforeAll(async () => {
  around = await surroundings();
  const read = await loadCatalogue();
  if (!read.ok) throw new Error("the catalogue can be read");
  catalogue = read.value;
});

const measure = readInvented(`products: {product: tiktok}
instruments:
  d: {kind: decision, decided: "2026-02-01", known: "2026-02-01", source: [s]}
texts:
  web: {ask: FOUR}
clauses:
  - {id: ban, by: d, modality: prohibit, actions: [install, use, {reach-web: web}], to: {person.as: [member, contractor]}, where: {own: {device.owner: authority}, carries: {device.owner: person, device.internal-access: full}}, from: d.decided, until: "2026-06-30", says: FOUR, source: [s]}
  - {id: stop, by: d, modality: prevent, actions: [download], to: {}, where: {device.managed: full}, from: d.decided, until: "2026-06-30", says: FOUR, source: [s]}
`);

const four = { fr: "A", nl: "A", de: "A", en: "A" };

const planned = (
  points: readonly Point[],
  held: readonly DeviceKind[],
  day = "2026-03-01",
  more: Partial<PlanQuestion> = {},
): Plan => {
  const found = planOf({
    measure,
    measures: [measure],
    host,
    authority: { id: measure.authority, name: four },
    at: parseInstant(day) ?? 0,
    knownAt: everKnown,
    choices: new Map(),
    assumed: [],
    around,
    catalogue,
    held,
    exemptOfBody: [],
    points,
    exemptionsUnder: () => [],
    evidence: () => "stated",
    tested: ["reach-web"],
    ...more,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

const kind = (n: number | null, facts: Readonly<Record<string, Value>>): DeviceKind => ({
  n,
  exemptions: [],
  facts: new Map<string, Value>([["person.as", "member"], ...Object.entries(facts)]),
});

const point = (id: string): Point => {
  const found = allPoints.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no point ${id}`);
  return found;
};

const phone = kind(4, { "device.owner": "authority", "device.form": "phone", "device.managed": "none" });
const laptop = kind(9, { "device.owner": "authority", "device.form": "laptop", "device.managed": "full" });
const record = (id: string, clause: string, holds = true): NamedExemption => ({
  ids: [id],
  record: {
    clause: `${measure.id}#${clause}`,
    status: "granted",
    from: "2026-02-02",
    mitigations: holds ? new Map() : new Map([["training", { validFor: "P1D" }]]),
  },
  holds,
});

const told = ({ devices: { n }, action, network, why }: Row) => [n, action, network, why];

describe("a plan", () => {
  it("says which point covers what, and what nothing covers for want of what", () => {
    const { points, uncovered } = planned([point("rpz-unbound"), point("chromium")], [phone, laptop]);
    expect(
      points.map(({ covers }) =>
        covers
          .filter(({ devices: { n } }) => n !== null)
          .map(({ devices: { n }, action, network }) => [n, action, network]),
      ),
    ).toEqual([
      [
        [4, "use", "own"],
        [9, "use", "own"],
      ],
      [],
    ]);
    const sure = uncovered.filter(({ meant, devices: { n } }) => meant === "yes" && n !== null);
    expect(sure.map(told)).toEqual([
      [4, "install", "any", "action"],
      [4, "use", "elsewhere", "network"],
      [9, "download", "any", "action"],
      [9, "install", "any", "action"],
      [9, "use", "elsewhere", "network"],
    ]);
  });

  it("shows what is prevented apart from what is prohibited, and who is stopped without being covered", () => {
    const { rows, blockedNotCovered } = planned([point("rpz-unbound"), point("chromium")], [laptop]);
    expect(
      rows
        .filter(({ prevented }) => prevented.length > 0)
        .map(({ action, ruling, prevented }) => [action, ruling, prevented]),
    ).toContainEqual(["download", "not-covered", ["be/ex/invented#stop"]]);
    expect(blockedNotCovered).toContainEqual(
      expect.objectContaining({
        devices: laptop,
        action: "reach-web",
        network: "elsewhere",
        ruling: "undetermined",
        settles: ["web"],
        points: ["chromium"],
      }),
    );
    const visitors = blockedNotCovered.filter(({ devices: { facts } }) => facts.get("person.as") === "visitor");
    expect(visitors.map(({ action, network, ruling }) => [action, network, ruling])).toEqual([
      ["use", "own", "not-covered"],
      ["reach-web", "own", "not-covered"],
    ]);
  });

  it("takes kinds that nobody has counted apart by the fact that decides", () => {
    const own = planned([], []).rows.filter(
      ({ devices: { facts }, action }) =>
        facts.get("device.owner") === "person" &&
        facts.get("person.as") === "member" &&
        facts.get("device.form") === "laptop" &&
        action === "use",
    );
    expect(own.map(({ devices: { facts }, ruling }) => [facts.get("device.internal-access"), ruling])).toEqual([
      ["none", "not-covered"],
      ["mail", "not-covered"],
      ["full", "prohibited"],
    ]);
  });

  it("lets no point stop anything after the measure, or where it has nothing to be blocked by", () => {
    const after = planned([point("rpz-unbound")], [phone], "2026-07-01");
    expect([after.points, after.uncovered, after.blockedNotCovered]).toEqual([[], [], []]);
    const nameless = planned([point("rpz-unbound")], [phone], "2026-03-01", {
      catalogue: { ...catalogue, products: new Map() },
    });
    expect(nameless.points[0]?.covers).toEqual([]);
    expect(nameless.uncovered.map(told)).toContainEqual([4, "use", "any", "nothing-named"]);
  });

  it("takes a device that is exempt out of what is to be stopped, clause by clause", () => {
    const laptops = { "device.owner": "authority", "device.form": "laptop", "device.managed": "full" };
    const rowsOf = (...exemptions: readonly NamedExemption[]) =>
      Object.fromEntries(
        planned([], [{ ...kind(1, laptops), exemptions }])
          .rows.filter(({ devices: { n } }) => n === 1)
          .map(({ action, ruling, prevented, meant, settles }) => [
            action,
            [ruling, prevented.length, meant, ...settles],
          ]),
      );
    expect(rowsOf()).toMatchObject({ install: ["prohibited", 0, "yes"], download: ["not-covered", 1, "yes"] });
    expect(rowsOf(record("e", "ban"))).toMatchObject({
      install: ["exempt", 0, "no"],
      download: ["not-covered", 1, "yes"],
    });
    expect(rowsOf(record("e", "stop"))).toMatchObject({
      install: ["prohibited", 0, "yes"],
      download: ["not-covered", 0, "no"],
    });
    expect(rowsOf(record("e", "ban", false))).toMatchObject({
      install: ["undetermined", 0, "open", "exemption.training"],
    });
  });

  it("blocks who is exempt at a point that cannot let through by what the exemption names, and says how many", () => {
    const exempt: DeviceKind = { ...laptop, n: 2, exemptions: [record("e", "ban"), record("e", "stop")] };
    const clients = ["192.0.2.7"];
    const under = { id: "e", devices: ["d"], holders: [], groups: [], clients, names: [], blanket: false };
    const { points, uncovered, blockedNotCovered } = planned(
      [point("rpz-bind"), point("dnsmasq")],
      [laptop, exempt],
      "2026-03-01",
      { exemptionsUnder: () => [under] },
    );
    const own = (rows: readonly Row[]) =>
      rows
        .filter(({ devices: { n }, action }) => n === 2 && action === "use")
        .map(({ network, ruling, points: by }) => [network, ruling, by]);
    expect(points.flatMap(({ covers }) => own(covers))).toEqual([]);
    expect(own(uncovered)).toEqual([]);
    expect(own(blockedNotCovered)).toEqual([["own", "exempt", ["dnsmasq"]]]);
  });

  it("says that a device is let through which is exempt from the block and not from the prohibition", () => {
    const exempt: DeviceKind = { ...laptop, n: 2, exemptions: [record("e", "stop")] };
    const under = {
      id: "e",
      devices: ["d"],
      holders: [],
      groups: [],
      clients: ["192.0.2.7"],
      names: [],
      blanket: false,
    };
    const { uncovered } = planned([point("rpz-bind")], [exempt], "2026-03-01", { exemptionsUnder: () => [under] });
    expect(uncovered.map(told)).toContainEqual([2, "use", "own", "exempt"]);
  });

  it("applies what exempts the whole body to devices that nobody has counted", () => {
    const { rows } = planned([], [], "2026-03-01", { exemptOfBody: [record("e", "ban")] });
    expect(rows.some(({ ruling }) => ruling === "exempt")).toBe(true);
    expect(rows.some(({ ruling }) => ruling === "prohibited")).toBe(false);
  });

  it("leaves open what is prevented under a fact that nobody knows, while the clause is in force and not after", () => {
    const strange = kind(3, { "device.owner": "contractor", "device.form": "phone" });
    const opens = (day: string) =>
      planned([], [strange], day).uncovered.filter(
        ({ devices, action }) => devices === strange && action === "download",
      );
    expect(opens("2026-03-01")).toMatchObject([{ meant: "open" }]);
    expect(opens("2026-03-01")[0]?.settles).toContain("device.managed");
    expect(opens("2026-07-01")).toEqual([]);
  });

  it("takes a duty to block for what it has stopped", () => {
    const duty = readInvented(`products: {product: tiktok}
instruments:
  d: {kind: decision, decided: "2026-02-01", known: "2026-02-01", source: [s]}
clauses:
  - {id: block, by: d, modality: oblige, actions: [block], owed-by: body, to: {}, from: d.decided, says: FOUR, source: [s]}
`);
    const { points, uncovered } = planned([point("rpz-unbound")], [phone], "2026-03-01", {
      measure: duty,
      measures: [duty],
    });
    const counted = (rows: readonly Row[]) => rows.filter(({ devices: { n } }) => n !== null);
    expect(
      counted(points[0]?.covers ?? []).map(({ action, network, prevented }) => [action, network, prevented]),
    ).toEqual([
      ["use", "own", ["be/ex/invented#block"]],
      ["reach-web", "own", ["be/ex/invented#block"]],
      ["carry-traffic", "own", ["be/ex/invented#block"]],
    ]);
    expect(counted(uncovered).map(told)).toEqual([
      [4, "use", "elsewhere", "network"],
      [4, "reach-web", "elsewhere", "network"],
    ]);
  });

  it("is JSON of plain values", () => {
    const json = planJson(planned([point("rpz-unbound")], [phone]), "2026-03-01", "fr");
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({
      mandate: null,
      devices: 4,
      points: [{ point: "rpz-unbound", covers: [{ network: "own" }] }],
    });
  });

  it("law: what a ruling prohibits stands under a point or is uncovered, never both and never neither, and the numbers add up", () => {
    const values = <T extends Value>(...all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: undefined });
    const device = fc
      .record({
        "person.as": fc.constantFrom("member", "visitor"),
        "device.owner": values("authority", "person", "contractor"),
        "device.form": values("phone", "tablet", "laptop", "desktop", "other"),
        "device.managed": values("full", "work-profile", "none"),
        "device.internal-access": values("none", "full"),
        n: fc.integer({ min: 1, max: 500 }),
        from: fc.subarray(["ban", "stop"]),
      })
      .map(
        ({ n, from, ...facts }): DeviceKind => ({
          n,
          exemptions: from.map((clause) => record("e", clause)),
          facts: new Map(
            Object.entries(facts).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
          ),
        }),
      )
      .filter(({ facts }) => canBe(facts));
    const generated = fc.record({
      base: fc.constantFrom(...allPoints),
      reach: fc.record({
        forms: fc.subarray(["phone", "tablet", "laptop", "desktop", "other"]),
        managed: fc.subarray(["full", "personal-profile", "work-profile", "user-enrolled", "removable", "none"]),
        network: fc.constantFrom("own" as const, "any" as const),
        actions: fc.subarray(["download", "install", "have", "use", "reach-web"]),
      }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(device, { minLength: 1, maxLength: 4, selector: ({ facts }) => JSON.stringify([...facts]) }),
        fc.array(generated, { maxLength: 3 }),
        (held, some) => {
          const points = some.map(({ base, reach }, place): Point => ({ ...base, id: `p${place}`, reach }));
          const plan = planned(points, held);
          const under = new Set(plan.points.flatMap(({ covers }) => covers));
          for (const devices of held) {
            for (const action of new Set(plan.rows.map((row) => row.action))) {
              const rows = plan.rows.filter((row) => row.devices === devices && row.action === action);
              const places = rows.flatMap(({ network }) => (network === "any" ? ["own", "elsewhere"] : [network]));
              expect(places.toSorted()).toEqual(["elsewhere", "own"]);
              const isExempt = devices.exemptions.some(({ record: { clause } }) => clause.endsWith("#ban"));
              const facts = {
                ...Object.fromEntries(devices.facts),
                ...(isExempt ? { exemption: { from: "2026-02-02" } } : {}),
              };
              const { ruling } = ruled(measure, around, facts, "2026-03-01", action);
              for (const row of rows) {
                expect(row.ruling).toBe(ruling);
                const stands = [under.has(row), plan.uncovered.includes(row), plan.blockedNotCovered.includes(row)];
                if (ruling === "prohibited") {
                  expect(stands.slice(0, 2).filter(Boolean)).toHaveLength(1);
                  expect(stands[2]).toBe(false);
                } else expect(stands.filter(Boolean).length).toBeLessThanOrEqual(1);
              }
            }
          }
          expect(plan.known).toBe(held.reduce((sum, { n }) => sum + (n ?? 0), 0));
        },
      ),
      { numRuns: 40 },
    );
  });
});
