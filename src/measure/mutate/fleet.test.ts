import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { endOfDay } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { ruleOnly } from "../decide.ts";
import { readFacts, type Surroundings } from "../facts.ts";
import { surroundings } from "../invented.test-help.ts";
import type { Measure } from "../measure.ts";
import { type DeviceKind, devicesChanged } from "./fleet.ts";
import { fileOf, readFile } from "./for-tests.test-help.ts";
import { changedMeasures } from "./report.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const text = fileOf(
  `
instruments: {rule: {kind: rule, decided: 2024-01-10}}
texts: {web: {ask: FOUR}}
products: {product: tiktok}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use, {reach-web: web}], to: {body.within: be/wal, person.as: member}, where: {own: {device.owner: authority, device.form: [phone, tablet]}, private: {device.owner: person, device.internal-access: full}}, from: rule.decided, until: 2024-06-30}
  - {id: free, by: rule, modality: permit, actions: [use], to: {body.kind: service}, where: {device.dedicated: true}, from: rule.decided, over: {ban: true}}
`,
  ["- {name: one, given: {body: be/wal/spw}, action: have, at: 2024-02-01, ruling: not-covered}"],
);
const at = endOfDay("2024-03-01") - 1;

/** What the ruling itself says of one kind of device, each asked about by itself. */
const rulings = (measure: Measure, { body, facts }: DeviceKind) => {
  const posts = readFacts({ body, ...Object.fromEntries(facts) }, { at, knownAt: everKnown }, around);
  if (!posts.ok) throw new Error(JSON.stringify(posts.problems));
  return ["use", "reach-web", "install", "have", "download"].map((action) => {
    const asked = { action, at, knownAt: everKnown, choices: new Map() };
    const found = ruleOnly({ asked, measures: [measure], posts: posts.value, productFacts: around.productFacts });
    return found.ok ? found.value.ruling : found;
  });
};

const kind = fc
  .record({
    body: fc.constantFrom("be/wal/spw", "be/wal/iweps", "be/mun/52011", "be/fed/spf-bosa"),
    devices: fc.integer({ min: 1, max: 9 }),
    facts: fc.record(
      {
        "device.owner": fc.constantFrom("authority", "person"),
        "device.form": fc.constantFrom("phone", "laptop"),
        "device.internal-access": fc.constantFrom("full", "none"),
        "device.dedicated": fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ body, devices, facts }): DeviceKind => ({ body, devices, facts: new Map(Object.entries(facts)) }));

it("counts the devices on which the ruling itself differs, for every change", () => {
  const { measure, file } = readFile(text);
  const kinds = fc.sample(kind, { numRuns: 25, seed: 11 });
  const changedOf = devicesChanged(measure, kinds, at, everKnown, around);
  const before = kinds.map((one) => JSON.stringify(rulings(measure, one)));
  const counts = [...changedMeasures(measure, file)].map(({ mutant, changed }) => {
    const differing = kinds.filter((one, place) => JSON.stringify(rulings(changed, one)) !== before[place]);
    const devices = differing.reduce((sum, one) => sum + one.devices, 0);
    expect([mutant.id, changedOf(changed)]).toEqual([mutant.id, devices]);
    return devices;
  });
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(15);
});
