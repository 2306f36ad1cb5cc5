import { describe, expect, it } from "vitest";
import { parseInstant } from "../../time/time.ts";
import { fileOf, loadAll, observed, openTestStore } from "../for-tests.ts";
import { observationsOf } from "../read.ts";

const laptop = {
  id: "11111111-1111-4111-8111-111111111111",
  deviceName: "FICTIF-1",
  serialNumber: "SER1",
  azureADDeviceId: "aad-1",
  managedDeviceOwnerType: "company",
  operatingSystem: "Windows",
  deviceEnrollmentType: "windowsAutoEnrollment",
  lastSyncDateTime: "2023-04-03T01:15:22.1234567-08:00",
};
const android = {
  ...laptop,
  id: "22222222-2222-4222-8222-222222222222",
  operatingSystem: "Android",
  deviceEnrollmentType: "androidEnterpriseCorporateWorkProfile",
  serialNumber: undefined,
};
const own = {
  ...laptop,
  id: "33333333-3333-4333-8333-333333333333",
  operatingSystem: "iOS",
  model: "iPhone 13",
  managedDeviceOwnerType: "personal",
};

const pages = (...devices: object[]) =>
  JSON.stringify({
    "@odata.context": "https://graph.example/v1.0/$metadata#deviceManagement/managedDevices",
    value: devices,
  });

const header = "ApplicationKey,ApplicationName,DeviceId,DeviceName";
const csv = (rows: readonly string[], separator = ",") =>
  `\uFEFF${[header, ...rows].join("\r\n").replaceAll(",", separator)}\r\n`;
const word = (device: { id: string }) => `9f86d081,Word,${device.id},FICTIF`;
const zazou = (device: { id: string }) => `9f86d082,Zazou,${device.id},FICTIF`;
const exact = (device: { id: string }) => `be.example.zazou,Music,${device.id},FICTIF`;

const both = async (devices: string, apps: string, options: Parameters<typeof loadAll>[2] = {}) => {
  const store = openTestStore();
  const loaded = await loadAll(store, [fileOf(devices), fileOf(apps)], options);
  const all = await observationsOf(store, { knownAt: Number.POSITIVE_INFINITY });
  const inventories = all.filter(({ source }) => source === "intune-app-inventory");
  return {
    loaded,
    all,
    inventories,
    of: (device: { id: string }) => inventories.find(({ names }) => names.includes(device.id)),
  };
};

describe("Intune", () => {
  it.each(["constructor", "toString", "valueOf", "__proto__"])(
    "states no fact from a word that it does not know (%s)",
    async (word) => {
      const device = { ...own, model: "", chassisType: word, managedDeviceOwnerType: word, deviceEnrollmentType: word };
      const { first } = await observed(pages(device));
      expect([...(first?.facts ?? ["nothing was observed"])]).toEqual([]);
    },
  );

  it("says of a device whose it is, how it is managed, and when it last reported", async () => {
    const { observations } = await observed(
      pages(laptop, android, own, { ...laptop, id: "4", lastSyncDateTime: "0001-01-01T00:00:00Z" }),
    );
    const facts = observations.map(({ names, facts }) => [names[0]?.slice(0, 1), Object.fromEntries(facts)]);
    expect(facts).toEqual([
      ["1", { "device.owner": "authority", "device.managed": "full" }],
      ["2", { "device.owner": "authority", "device.managed": "personal-profile" }],
      ["3", { "device.owner": "person", "device.form": "phone" }],
    ]);
    expect(observations[0]).toMatchObject({
      names: [laptop.id, "SER1", "aad-1", "FICTIF-1"],
      observedAt: parseInstant("2023-04-03T09:15:22.123Z"),
      complete: false,
      sightings: [],
    });
  });

  it("dates the inventory by the device, in whatever order the files come, and sees all only where Intune does", async () => {
    const found = await both(pages(laptop, android, own), csv([word(laptop), word(android), word(own)]));
    expect(found.of(laptop)).toMatchObject({
      scope: "all-apps",
      complete: true,
      observedAt: parseInstant("2023-04-03T09:15:22.123Z"),
      names: [laptop.id, "SER1", "aad-1", "FICTIF-1", "FICTIF"],
    });
    expect(found.of(android)).toMatchObject({ scope: "managed-apps", complete: false });
    expect(found.of(own)).toMatchObject({ scope: "managed-apps", complete: false });
  });

  it("takes an exact id for a sighting and a name for a suspicion", async () => {
    const found = await both(pages(laptop, own), csv([zazou(laptop), exact(own)], ";"));
    expect(found.of(laptop)?.sightings).toEqual([
      { product: "zazou", identifier: "Zazou", role: "app-core", what: "suspect" },
    ]);
    expect(found.of(own)?.sightings).toEqual([
      { product: "zazou", identifier: "be.example.zazou", role: "app-core", what: "installed" },
    ]);
  });

  it("dates no inventory by a report that came after the export", async () => {
    const later = { ...laptop, lastSyncDateTime: "2023-04-09T00:00:00Z" };
    const observedAt = parseInstant("2023-04-05") ?? 0;
    const found = await both(pages(laptop, later), csv([word(laptop)]), { observedAt });
    expect(found.inventories.map((each) => each.observedAt)).toEqual([parseInstant("2023-04-03T09:15:22.123Z")]);
  });

  it("without a device record gives only what the person who loads says, and proves no absence", async () => {
    expect((await both(pages(own), csv([exact(laptop)]))).inventories).toEqual([]);
    const observedAt = parseInstant("2023-04-05") ?? 0;
    expect((await both(pages(own), csv([exact(laptop)]), { observedAt })).inventories).toMatchObject([
      { observedAt, complete: false, scope: "part" },
    ]);
  });

  it("reads quotes, line ends inside them, and goes on after a quote that was lost", async () => {
    const rows = [`k,"Word, the ""best""\nof all",${laptop.id},F`, `k,"lost,${android.id},F`, word(own), exact(own)];
    const { loaded, of } = await both(pages(laptop, android, own), csv(rows));
    expect(loaded[1]).toMatchObject({
      records: 4,
      kept: 3,
      rejected: [{ code: "E-EVIDENCE-ROW", place: { line: 4, record: 2 } }],
    });
    expect(of(laptop)?.complete).toBe(true);
    expect(of(own)?.sightings).toHaveLength(1);
  });

  it("holds the inventory of a damaged row's device incomplete: by its id, else by its neighbours, else any", async () => {
    const [two, three] = [
      { ...laptop, id: "44444444-4444-4444-8444-444444444444" },
      { ...laptop, id: "55555555-5555-4555-8555-555555555555" },
    ];
    const complete = async (rows: readonly string[]) => {
      const { of } = await both(pages(laptop, two, three), csv(rows));
      return [laptop, two, three].map((device) => of(device)?.complete);
    };
    const whole = [word(laptop), word(two), word(three)];
    expect(await complete(whole)).toEqual([true, true, true]);
    expect(await complete([...whole, `Zaz,${two.id}`])).toEqual([true, false, true]);
    expect(await complete([word(laptop), "9f86d", word(laptop), word(two), word(three)])).toEqual([false, true, true]);
    expect(await complete([word(laptop), word(two), "Zaz", word(three)])).toEqual([true, false, false]);
    expect(await complete([word(laptop), word(two), word(laptop), "Zaz", word(three)])).toEqual([false, false, false]);
    expect(await complete([word(laptop), `9f86d081,Zazou,44444444-4444-#444,F`, word(two), word(three)])).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("reports records that are none", async () => {
    expect(
      (
        await observed(
          pages({ deviceName: "x", lastSyncDateTime: "2023-04-03T00:00:00Z" }, { ...laptop, lastSyncDateTime: "soon" }),
        )
      ).codes,
    ).toEqual(["E-EVIDENCE-RECORD", "E-EVIDENCE-DATE"]);
  });

  it("refuses a half without its header", async () => {
    expect((await observed([word(laptop), word(own)].join("\n"))).loaded).toMatchObject({
      refused: true,
      rejected: [{ code: "E-EVIDENCE-UNKNOWN" }],
    });
  });
});
