import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { loadCatalogue } from "../catalogue/load.ts";
import { knownRecords } from "../deed/held.ts";
import type { DeviceFacts, Observation } from "../evidence/observation.ts";
import { deviceFactsOf, observationsOf } from "../evidence/read.ts";
import { filesOf } from "../evidence/visible.ts";
import { loadRegister } from "../register/load.ts";
import { bodiesAt } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { never } from "../time/time.ts";
import { localTime, offsetOf } from "./clock.ts";
import { exercise } from "./exercise.ts";
import { type Device, fleetsOf } from "./fleet.ts";
import { generate } from "./generate.ts";
import { loadScenario } from "./scenario.ts";
import { isThere } from "./spell.ts";

const scenarioRead = await loadScenario();
const catalogueRead = await loadCatalogue();
if (!scenarioRead.ok || !catalogueRead.ok) throw new Error("the exercise or the catalogue cannot be read");
const [scenario, catalogue] = [scenarioRead.value, catalogueRead.value];

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "interdict-demo-"));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
});

const done = async (data: string, seed: number, devices: number) => {
  const result = await exercise({ data, out: folder(), seed, devices });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const opened = (data: string) => {
  const store = openStore(data);
  if (!store.ok) throw new Error(JSON.stringify(store.problems));
  return store.value;
};

test.each([0, 1, 37, 600])(
  "with %i devices every file is taken by the source it is made for, and only what was damaged is rejected",
  async (devices) => {
    const { tallies, refused } = await done(folder(), 7, devices);
    expect(refused).toEqual([]);
    const wanted = new Map<string, { files: number; records: number; rejected: number }>();
    for (const { kind, source = kind, records, damaged } of generate(scenario, catalogue, { seed: 7, devices })) {
      if (kind === "register") continue;
      const so = wanted.get(source) ?? { files: 0, records: 0, rejected: 0 };
      wanted.set(source, { files: so.files + 1, records: so.records + records, rejected: so.rejected + damaged });
    }
    expect(Object.fromEntries(tallies)).toEqual(Object.fromEntries(wanted));
  },
);

test("the invented bodies stand in the register of the data folder, in a world of their own", async () => {
  const data = folder();
  await done(data, 1, 0);
  const register = await loadRegister(data);
  if (!register.ok) throw new Error("register");
  const invented = bodiesAt(register.value, { at: "2023-03-31", world: "fictional" });
  expect(invented.map(({ id }) => id).toSorted()).toEqual(scenario.bodies.map(({ id }) => id).toSorted());
  for (const { names } of invented) for (const { text } of names) expect(text).toContain("(fictif)");
});

test("what the tools tell is what is true of a device: where the product is, since when, and where it is not", async () => {
  const data = folder();
  await done(data, 170, 1000);
  const store = opened(data);
  const byName = new Map<string, Device>(
    fleetsOf(scenario, { seed: 170, devices: 1000 }).flatMap(({ devices }) =>
      devices.map((device) => [device.uuid, device] as const),
    ),
  );
  const inventories = (await observationsOf(store, { knownAt: never })).filter(
    ({ source }) => source === "glpi-inventory",
  );
  store.close();
  expect(inventories.length).toBeGreaterThan(800);
  let present = 0;
  for (const observation of inventories) present += told(observation, byName);
  expect(present).toBeGreaterThan(20);
});

/** Compares one inventory with the device; 1 where the product is on it. */
const told = ({ names, sightings, observedAt, complete }: Observation, byName: ReadonlyMap<string, Device>): 0 | 1 => {
  const device = byName.get(names[0] ?? "");
  if (device === undefined || device.gap === "wrong-clock") return 0;
  const { spell } = device;
  const there = spell !== undefined && isThere(spell, observedAt);
  const found = sightings.filter(({ what }) => what === "installed");
  if (!there || spell.what === "lookalike") {
    expect(found).toEqual([]);
    return 0;
  }
  if (!complete) return 0;
  expect(found.map(({ product }) => product)).toEqual([scenario.products[spell.what]]);
  const [sighting] = found;
  if (spell.told === "day") expect(sighting?.installedDay).toBe(localTime(spell.installed).slice(0, 10));
  // An agent tells one offset, that of the inventory: of what it wrote before the clocks changed it is an hour off.
  else if (offsetOf(spell.installed) === offsetOf(observedAt) || spell.told === "time-in-utc")
    expect(sighting?.installed).toBe(spell.installed);
  return 1;
};

test("each file is known from its own receipt instant on, and not before", async () => {
  const data = folder();
  await done(data, 2, 60);
  const store = opened(data);
  const received = [...generate(scenario, catalogue, { seed: 2, devices: 60 })]
    .filter(({ kind }) => kind === "evidence")
    .map(({ receivedAt }) => receivedAt);
  for (const at of new Set(received)) {
    const known = received.filter((each) => each <= at).length;
    expect((await filesOf(store, { knownAt: at })).length).toBe(known);
    expect((await filesOf(store, { knownAt: at - 1 })).length).toBe(received.filter((each) => each < at).length);
  }
  store.close();
});

test("once more changes nothing; another exercise in the same data folder is a problem", async () => {
  const data = folder();
  const out = folder();
  const first = await exercise({ data, out, seed: 4, devices: 60 });
  const entries = () => {
    const store = opened(data);
    const count = store.statement("SELECT count(*) AS n FROM entry").get()?.n;
    store.close();
    return count;
  };
  const before = entries();
  expect(await exercise({ data, out, seed: 4, devices: 60 })).toEqual(first);
  expect(entries()).toBe(before);
  const other = await exercise({ data, out: folder(), seed: 5, devices: 60 });
  expect(other.ok ? [] : other.problems.map(({ code }) => code)).toEqual(["E-DEMO-OTHER"]);
  expect(entries()).toBe(before);
});

test("exemptions and populations speak of the fleet that there is", async () => {
  const data = folder();
  const result = await done(data, 170, 700);
  const store = opened(data);
  const { deeds, populations } = await knownRecords([], store, { knownAt: never });
  const registered = new Set((await deviceFactsOf(store, { knownAt: never })).map(({ device }: DeviceFacts) => device));
  store.close();
  const exempt = deeds.flatMap((deed) => (deed.kind === "exemption" ? deed.devices : []));
  expect(exempt.length).toBeGreaterThan(0);
  for (const device of exempt) expect(registered.has(device)).toBe(true);
  expect(populations.length).toBeGreaterThan(10);
  expect(readFileSync(join(result.out, "records", "02-dispenses.yaml"), "utf8")).toContain(exempt[0]);
});

test("a file of an exercise that is not there is a problem", async () => {
  const result = await exercise({ data: folder(), out: folder(), scenario: join(folder(), "none.yaml") });
  expect(result.ok ? [] : result.problems.map(({ code, args }) => [code, args.reason])).toEqual([
    ["E-DEMO-FILE", "ENOENT"],
  ]);
});
