import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlBuild } from "./control-build.ts";
import { controlPlan } from "./control-plan.ts";
import { body, measure, registerBody } from "./control-world.test-help.ts";
import { command as load } from "./load.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";

let data = "";
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "plan-"));
  registerBody(data);
  const devices = join(data, "devices.csv");
  writeFileSync(
    devices,
    [
      "device,form,owner,managed,professional-information",
      "a1,phone,authority,none,true",
      "a2,phone,authority,none,true",
      "a3,laptop,authority,full,true",
      "",
    ]
      .join("\n")
      .replace(
        "device,form,owner,managed,professional-information",
        "device,device.form,device.owner,device.managed,device.professional-information",
      ),
  );
  const records = join(data, "records.yaml");
  writeFileSync(
    records,
    `- {kind: points, body: ${body}, points: [{point: rpz-unbound, address: "127.0.0.1:5353"}, {point: chromium}], by: ${body}, on: 2023-03-20}
- {kind: population, body: ${body}, declared: 5, complete: no, by: ${body}, on: 2023-03-20}
`,
  );
  const now = "2023-03-25T12:00";
  expect((await runCommand(record, [records], { json: true }, { data, now })).exit).toBe(0);
  const loaded = await runCommand(load, [devices], { body, fictional: true, json: true }, { data, now });
  expect(loaded.exit, loaded.out).toBe(0);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const asked = { body, fictional: true, at: "2023-04-15" } as const;

describe("control plan", () => {
  it("plans without a mandate, with the points on record and the numbers of the register", async () => {
    const { exit, out } = await runCommand(controlPlan, [measure], { ...asked, json: true }, { data });
    expect(exit).toBe(0);
    const said = JSON.parse(out);
    expect(said).toMatchObject({
      measure,
      body,
      at: "2023-04-15",
      devices: 5,
      mandate: { kind: "none", because: "prohibition" },
      points: [{ point: "rpz-unbound" }, { point: "chromium", stops: [] }],
    });
    const uses = said.uncovered.filter(
      (row: { action: string; n: number | null }) => row.action === "use" && row.n !== null,
    );
    expect(uses).toMatchObject([
      { devices: { "device.form": "phone" }, network: "elsewhere", n: 2, why: "network", bestEvidence: "observed" },
      { devices: { "device.form": "laptop" }, network: "elsewhere", n: 1, why: "network" },
      { devices: { "person.as": "member" }, network: "elsewhere", n: 2, ruling: "undetermined" },
    ]);
    expect(said.names.blocked.length).toBeGreaterThan(0);
  });

  it.each(["fr", "nl", "de", "en"] as const)("says it in %s", async (language) => {
    const { exit, out, err } = await runCommand(controlPlan, [measure], asked, { data, language });
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(/rpz-unbound[\s\S]*chromium/);
    expect(out).not.toMatch(/undefined|\{|\}/);
  });

  it("says what holds of several points once, in lines of 80 characters", async () => {
    const point = ["rpz-bind", "rpz-unbound", "dnsmasq"];
    const { out } = await runCommand(controlPlan, [measure], { ...asked, point }, { data });
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const said = out.replaceAll(/\s+/g, " ");
    expect(said).toContain("rpz-bind (proven with BIND 9.18), rpz-unbound (proven with Unbound 1.17) and dnsmasq (");
    expect(said.split("Every device that asks the body’s own resolver")).toHaveLength(2);
    expect(said).toContain("dnsmasq: It knows no clients");
  });

  it("plans for nobody in particular, and for a day without a clause in force", async () => {
    const general = await runCommand(controlPlan, [measure], { at: "2023-04-15", json: true }, { data });
    const said = JSON.parse(general.out);
    expect(said).toMatchObject({ body: null, mandate: null, devices: null });
    expect(said.uncovered.every(({ n }: { n: number | null }) => n === null)).toBe(true);
    expect(said.uncovered).toContainEqual(
      expect.objectContaining({
        action: "install",
        ruling: "prohibited",
        devices: expect.objectContaining({ "device.owner": "person", "device.internal-access": "full" }),
      }),
    );
    const before = await runCommand(controlPlan, [measure], { ...asked, at: "2023-01-15", json: true }, { data });
    expect(JSON.parse(before.out)).toMatchObject({ points: [], uncovered: [], blockedNotCovered: [] });
  });

  it("has exempt devices as a kind of their own, blocked where the point cannot let them through", async () => {
    const records = join(data, "exemptions.yaml");
    const granted = `status: granted, ground: operational, granted: 2023-05-01, until: 2023-05-31, documentation: "Note (fictif)", by: ${body}`;
    const about = `kind: exemption, about: ${body}, measure: ${measure}, at: 2023-05-01`;
    writeFileSync(
      records,
      `- {id: "exemption:by-address", ${about}, devices: [a1], clients: [192.0.2.7], ${granted}}
- {id: "exemption:by-device", ${about}, clause: ban, devices: [a3], ${granted}}
`,
    );
    const recorded = await runCommand(record, [records], {}, { data, now: "2023-05-02T12:00" });
    expect(recorded.exit, recorded.err).toBe(0);
    const plan = async (at: string, point: readonly string[]) => {
      const { out } = await runCommand(controlPlan, [measure], { ...asked, at, point, json: true }, { data });
      const { uncovered, blockedNotCovered } = JSON.parse(out);
      const of = (
        rows: readonly { exemptions?: readonly { ids: readonly string[] }[]; action: string; n: number | null }[],
      ) =>
        rows.flatMap(({ exemptions = [], ...row }) =>
          exemptions.flatMap(({ ids }) => ids.map((id) => ({ id, ...row }))),
        );
      return { uncovered: of(uncovered), blocked: of(blockedNotCovered).filter(({ action }) => action === "use") };
    };
    const inMay = await plan("2023-05-15", ["rpz-bind", "dnsmasq"]);
    expect(inMay.uncovered).toEqual([]);
    expect(inMay.blocked).toMatchObject([
      { id: "exemption:by-address", n: 1, ruling: "exempt", network: "own", points: ["dnsmasq"] },
      { id: "exemption:by-device", n: 1, ruling: "exempt", network: "own", points: ["rpz-bind", "dnsmasq"] },
    ]);
    expect(await plan("2023-06-01", ["rpz-bind", "dnsmasq"])).toEqual({ uncovered: [], blocked: [] });
  });

  it("names the file of a local measure that cannot be read, when an id is asked for that none has", async () => {
    const own = mkdtempSync(join(tmpdir(), "plan-damaged-"));
    mkdirSync(join(own, "measures"));
    writeFileSync(join(own, "measures", "damaged.yaml"), "measure: be/ex/damaged\ntitle: [\n");
    const { exit, err } = await runCommand(controlPlan, ["be/ex/damaged"], {}, { data: own });
    rmSync(own, { recursive: true });
    expect([exit, err]).toEqual([3, expect.stringMatching(/E-MEASURE-UNKNOWN[\s\S]*damaged\.yaml:\d+:\d+: E-YAML/)]);
  });

  it("has the points on record for build too, which needs a mandate all the same", async () => {
    const flags = { ...asked, out: join(data, "out"), json: true as const };
    const built = await runCommand(controlBuild, [measure], flags, { data, now: "2023-04-15T12:00" });
    expect([built.exit, JSON.parse(built.out).kind]).toEqual([1, "none"]);
  });
});
