import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../../time/time.ts";
import { observed, testMatcher } from "../for-tests.ts";

const phone = (changes: object = {}, content: object = {}) => ({
  action: "inventory",
  deviceid: "fictif-phone-2023-01-02-03-04-05",
  itemtype: "Phone",
  ...changes,
  content: {
    versionclient: "test",
    accesslog: { logdate: "2023-04-03 10:00:00" },
    hardware: { name: "Téléphone de Zoé", uuid: "af8d3fcfa6fe4784" },
    bios: { ssn: "To Be Filled By O.E.M." },
    softwares: [
      {
        name: "Musique",
        comments: "be.example.zazou",
        from: "Android",
        install_date: "2023-03-31",
        folder: "/data/app/x",
      },
      { name: "Enregistreur", comments: "com.example.recorder", from: "Android", install_date: "2008-12-31" },
    ],
    ...content,
  },
});

const text = (value: unknown) => JSON.stringify(value, undefined, 2);

describe("a GLPI inventory", () => {
  it("is read as one observation: the id in the comments, the day of install, the agent's names", async () => {
    const { loaded, first, observations } = await observed(text(phone()));
    expect(loaded).toMatchObject({
      source: "glpi-inventory",
      records: 1,
      kept: 1,
      devices: 1,
      sightings: 1,
      rejected: [],
    });
    expect(observations).toHaveLength(1);
    expect(first).toMatchObject({
      names: ["af8d3fcfa6fe4784", "fictif-phone", "Téléphone de Zoé"],
      observedAt: parseInstant("2023-04-03T10:00:00+02:00"),
      scope: "all-apps",
      complete: true,
      sightings: [
        {
          product: "zazou",
          what: "installed",
          installedDay: "2023-03-31",
          installed: parseInstant("2023-03-31T00:00+02:00"),
        },
      ],
    });
    expect([...(first?.facts ?? [])]).toEqual([["device.form", "phone"]]);
  });

  it("keeps nothing of the applications that are no product of the catalogue", async () => {
    const { store } = await observed(text(phone()));
    const tables = ["entry", "file", "observation"].flatMap((table) => store.statement(`SELECT * FROM ${table}`).all());
    expect(JSON.stringify(tables)).not.toMatch(/recorder|Enregistreur/);
  });

  it("reads a Store application of Windows from its folder, and a name alone as a suspicion", async () => {
    const folder = "C:\\Program Files\\WindowsApps\\ExampleBv.Zazou_2.0.0.0_neutral__0123456789abc";
    const softwares = [
      { name: "Zazou &lt; Windows", from: "uwp", folder },
      { name: "Zazou helper", from: "registry" },
      { name: "Zazou", from: "Android", comments: "be.example.zazou.copy" },
    ];
    const { first } = await observed(
      text(phone({ itemtype: "Computer" }, { softwares, hardware: { name: "PC", chassis_type: "Notebook" } })),
    );
    expect(first?.sightings.map(({ what, identifier }) => `${what} ${identifier}`)).toEqual([
      "installed ExampleBv.Zazou_0123456789abc",
      "suspect Zazou",
    ]);
    expect(first?.facts.get("device.form")).toBe("laptop");
  });

  it.each([
    ["partial", phone({ partial: true }), "all-apps", 1],
    ["without a list", phone({}, { softwares: undefined }), "part", 0],
    ["with an empty list", phone({}, { softwares: [] }), "all-apps", 0],
    ["with a damaged list", phone({}, { softwares: [null, { name: "x" }] }), "all-apps", 0],
  ])("proves no absence when it is %s", async (_, document, scope, sightings) => {
    const { first } = await observed(text(document));
    expect(first).toMatchObject({ complete: false, scope });
    expect(first?.sightings).toHaveLength(sightings);
  });

  it("drops install dates that cannot be true and keeps the presence", async () => {
    for (const install_date of ["2008-12-31", "2023-04-04", "2023-13-01", ""]) {
      const { first } = await observed(
        text(phone({}, { softwares: [{ name: "x", from: "Android", comments: "be.example.zazou", install_date }] })),
      );
      expect(first?.sightings).toEqual([
        { product: "zazou", identifier: "be.example.zazou", role: "app-core", what: "installed" },
      ]);
    }
  });

  it.each([
    ["+0900", "JST", "2023-04-03T10:00:00+09:00"],
    ["+1000", "Temps universel coordonné", "2023-04-03T10:00:00+02:00"],
    ["+9900", "XX", "2023-04-03T10:00:00+02:00"],
    ["+0000", "UTC", "2023-04-03T10:00:00Z"],
  ])("reads local time with the offset %s of %s as %s", async (offset, name, at) => {
    const { first } = await observed(text(phone({}, { operatingsystem: { timezone: { offset, name } } })));
    expect(first?.observedAt).toBe(parseInstant(at));
  });

  it("without a log date takes the given instant, else the date in the device id, unless an install came after it", async () => {
    const without = { accesslog: { logdate: " " } };
    const observedAt = parseInstant("2023-04-05") ?? 0;
    expect((await observed(text(phone({}, without)), { observedAt })).first?.observedAt).toBe(observedAt);
    const late = await observed(text(phone({}, without)));
    expect(late.codes).toEqual(["E-EVIDENCE-UNDATED"]);
    const early = await observed(text(phone({ deviceid: "p-2023-04-02-09-00-00" }, without)));
    expect(early.first?.observedAt).toBe(parseInstant("2023-04-02T09:00+02:00"));
    expect((await observed(text(phone({ deviceid: "p" }, without)))).codes).toEqual(["E-EVIDENCE-UNDATED"]);
  });

  it.each(["2023-02-30 10:00:00", "2023-54-17 10:00:00", "yesterday", 20230403, { a: 1 }])(
    "never takes another date for a log date that cannot be read (%j)",
    async (logdate) => {
      const document = text(phone({ deviceid: "p-2023-04-02-09-00-00" }, { accesslog: { logdate } }));
      const { codes, observations } = await observed(document, { observedAt: parseInstant("2023-04-05") ?? 0 });
      expect(codes).toEqual(["E-EVIDENCE-DATE"]);
      expect(observations).toEqual([]);
    },
  );

  it("takes no entity that HTML does not have for text", async () => {
    const labels: string[] = [];
    const label = (name: string) => {
      labels.push(name);
      return [];
    };
    const softwares = [{ name: "A &amp; B &constructor; &toString;" }];
    await observed(text(phone({}, { softwares })), { matcher: { ...testMatcher, label } });
    expect(labels).toEqual(["A & B &constructor; &toString;"]);
  });

  it("reports what is no device or has no name, and keeps the others, in an array and in lines", async () => {
    const printer = phone({ itemtype: "Printer", action: "netinventory" });
    const nameless = phone({ deviceid: "0" }, { hardware: {}, bios: {} });
    const documents = [phone(), printer, nameless, 12];
    const array = await observed(JSON.stringify(documents));
    expect(array.codes).toEqual(["E-EVIDENCE-NOT-A-DEVICE", "E-EVIDENCE-NO-NAME", "E-EVIDENCE-RECORD"]);
    expect(array.loaded).toMatchObject({ records: 4, kept: 1 });
    const lines = await observed(`${documents.map((each) => JSON.stringify(each)).join("\n")}\n{"deviceid": "cut`);
    expect(lines.codes).toEqual([...array.codes, "E-EVIDENCE-RECORD"]);
    expect(lines.loaded.rejected.map(({ place }) => place.line)).toEqual([2, 3, 4, 5]);
  });

  it("refuses a document that is cut, and one above the cap", async () => {
    const whole = text(phone());
    expect((await observed(whole.slice(0, -30))).loaded).toMatchObject({
      refused: true,
      rejected: [{ code: "E-EVIDENCE-JSON" }],
    });
    expect((await observed(whole, { sizeCap: 100 })).loaded).toMatchObject({
      refused: true,
      rejected: [{ code: "E-EVIDENCE-TOO-LARGE" }],
    });
  });

  const samples = new URL("../../../../shared/evidence-samples/glpi/inventory_format/examples/", import.meta.url);
  it.skipIf(!existsSync(samples))("reads the examples of the format's own project", async () => {
    const read = async (name: string) => observed(readFileSync(new URL(name, samples)));
    expect((await read("computer_3.json")).first).toMatchObject({
      complete: true,
      observedAt: parseInstant("2017-02-20T13:23:05+01:00"),
    });
    expect((await read("phone_1.json")).first).toMatchObject({
      complete: true,
      names: ["af8d3fcfa6fe4784", "af8d8fcfa6fa4794", "Mi9TPro-TéléphoneM"],
    });
    expect((await read("computer_1_partial_softs.json")).codes).toEqual(["E-EVIDENCE-UNDATED"]);
    expect((await read("printer_1.json")).codes).toEqual(["E-EVIDENCE-NOT-A-DEVICE"]);
  });
});
