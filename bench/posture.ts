import { pathToFileURL } from "node:url";
import { factsOfProduct } from "../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../src/catalogue/load.ts";
import { recordsKnown } from "../src/deed/known.ts";
import type { DeviceFacts, Observation, Sighting } from "../src/evidence/observation.ts";
import type { Value } from "../src/logic/condition.ts";
import { findMeasure, repository } from "../src/measure/corpus.ts";
import type { Asked } from "../src/posture/asked.ts";
import { defaultPolicy } from "../src/posture/policy.ts";
import { postureOf } from "../src/posture/posture-of.ts";
import { loadRegister } from "../src/register/load.ts";
import { readRegister } from "../src/register/read.ts";
import { startOfDay } from "../src/time/time.ts";

/**
 * Posture of 100,000 invented devices with three observations each, over twenty bodies, under every clause and channel of a measure and
 * every other reading of it: the pure kernel, from records in memory to the table. Its unit of comparison is one plain pass over the same
 * records that only counts them by body, which no posture can do without.
 */

const devices = 100_000;
const bodies = 20;

/** Numbers that look random and are the same in every run. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

const kinds: readonly ReadonlyMap<string, Value>[] = [
  new Map<string, Value>([
    ["device.owner", "authority"],
    ["device.form", "laptop"],
    ["device.managed", "full"],
    ["device.professional-information", true],
  ]),
  new Map<string, Value>([
    ["device.owner", "authority"],
    ["device.form", "phone"],
    ["device.managed", "full"],
    ["device.professional-information", true],
  ]),
  new Map<string, Value>([
    ["device.owner", "authority"],
    ["device.form", "phone"],
    ["device.managed", "personal-profile"],
    ["device.professional-information", true],
  ]),
  new Map<string, Value>([
    ["device.owner", "authority"],
    ["device.form", "tablet"],
    ["device.managed", "none"],
  ]),
  new Map<string, Value>([
    ["device.owner", "person"],
    ["device.form", "phone"],
    ["device.internal-access", "full"],
    ["device.managed", "work-profile"],
  ]),
  new Map<string, Value>([
    ["device.owner", "person"],
    ["device.form", "phone"],
    ["device.internal-access", "mail"],
  ]),
];

const bodyId = (n: number): string => `be/ex/bench-${String(n).padStart(2, "0")}`;

const question = async (): Promise<Asked> => {
  const [shipped, catalogue] = await Promise.all([loadRegister(), loadCatalogue()]);
  const measure = findMeasure("be/wal/2023-tiktok", { cwd: repository });
  if (!shipped.ok || !catalogue.ok || !measure.ok) throw new Error("the project’s own data do not load");
  const rows = Array.from(
    { length: bodies },
    (_, n) => `${bodyId(n)},${n % 4 === 0 ? "cabinet" : "service"},B${n},be/wal,true,confirmed,s`,
  );
  const files = [
    { name: "sources.yaml", text: "sources: {s: {title: A bench}}" },
    { name: "bodies.csv", text: `id,kind,name.fr,within,fictional,status,source\n${rows.join("\n")}\n` },
  ];
  const register = readRegister(files, shipped.value);
  if (!register.ok) throw new Error(JSON.stringify(register.problems));
  const next = numbers(170);
  const first = startOfDay("2023-03-01");
  const deviceFacts: DeviceFacts[] = [];
  const observations: Observation[] = [];
  for (let n = 0; n < devices; n++) {
    const device = `d${String(n).padStart(6, "0")}`;
    const body = bodyId(n % bodies);
    deviceFacts.push({
      kind: "device-facts",
      id: `r.${n}`,
      device,
      body,
      facts: kinds[next(kinds.length)] ?? new Map(),
      validFrom: first,
      validTo: Number.POSITIVE_INFINITY,
      knownAt: first,
      seq: 1,
      file: "r",
      record: n,
    });
    const times = [next(45), next(45), next(45)].sort((a, b) => a - b);
    for (const [look, day] of times.entries()) {
      const observedAt = first + day * 86_400_000 + next(86_400_000);
      const present = next(100) < 4;
      const installed = observedAt - next(20) * 86_400_000;
      const sightings: readonly Sighting[] = present
        ? [
            {
              product: "tiktok",
              identifier: "com.zhiliaoapp.musically",
              role: "app-core",
              what: "installed",
              ...(next(2) === 0 ? { installed } : {}),
            },
          ]
        : [];
      observations.push({
        kind: "observation",
        id: `o.${n}.${look}`,
        body,
        names: [device],
        source: "bench",
        sourceKind: "inventory",
        observedAt,
        knownAt: observedAt,
        seq: 2,
        scope: "all-apps",
        complete: next(20) > 0,
        facts: new Map(),
        sightings,
        file: "o",
        record: n,
      });
    }
  }
  const byBody = <T extends { readonly body: string }>(items: T[]): readonly T[] =>
    items.sort((a, b) => (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
  return {
    measure: measure.value,
    around: { register: register.value, productFacts: (product) => factsOfProduct(catalogue.value, product) },
    policy: defaultPolicy,
    held: {
      observations: byBody(observations),
      deviceFacts: byBody(deviceFacts),
      attestations: [],
      known: recordsKnown([], Number.POSITIVE_INFINITY),
    },
    at: startOfDay("2023-04-16") - 1,
    knownAt: startOfDay("2026-01-01"),
    world: "fictional",
    choices: new Map(),
  };
};

const plainPass = ({ held }: Asked): number => {
  const units = new Map<string, number>();
  for (const { body, device } of held.deviceFacts) units.set(`${body} ${device}`, 0);
  for (const { body, names } of held.observations) {
    const key = `${body} ${names[0] ?? ""}`;
    units.set(key, (units.get(key) ?? 0) + 1);
  }
  return units.size;
};

const timed = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const bench = async () => {
  const asked = await question();
  const rounds = Array.from({ length: 5 }, () => ({
    posture: timed(() => postureOf(asked)),
    pass: timed(() => plainPass(asked)),
  }));
  const milliseconds = median(rounds.map(({ posture }) => posture));
  const toPlainPass = median(rounds.map(({ posture, pass }) => posture / pass));
  return {
    name: `posture of ${devices} devices with three observations each`,
    rows: [{ what: "posture", milliseconds, toPlainPass, aim: 1000 }],
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { name, rows } = await bench();
  console.log(name);
  for (const { what, milliseconds, toPlainPass } of rows) {
    console.log(
      `  ${what}: ${Math.round(milliseconds)} ms here, ${toPlainPass.toPrecision(3)} times one plain pass over the same records`,
    );
  }
}
