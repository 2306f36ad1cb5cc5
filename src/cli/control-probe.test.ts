import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Internet, startInternet } from "../control/real/internet.test-help.ts";
import { freePort, missing } from "../control/real/program.test-help.ts";
import { type Resolver, type Setup, startResolver } from "../control/real/resolver.test-help.ts";
import { controlProbe } from "./control-probe.ts";
import { controlStatus } from "./control-status.ts";
import { body, makeWorld, measure, type World } from "./control-world.test-help.ts";

const point = "rpz-unbound";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.remove());

const probe = (address: string, now: string, more: Readonly<Record<string, string>> = {}) =>
  world.run(controlProbe, [], { body, point: [point], address, ...more }, now);

const status = async (at: string, more: Readonly<Record<string, string>> = {}) => {
  const { exit, said } = await world.run(controlStatus, [measure], { body, at, ...more }, at);
  expect(said.length).toBeLessThan(2);
  return { exit, ...said[0] };
};

const deployed = (version: string, at: string, token = ""): Promise<void> =>
  world.record(
    `- {kind: control, by: ${body}, measure: ${measure}, clause: ban, at: "${at}", point: ${point}, version: "${version}"${token === "" ? "" : `, token: "${token}"`}, source: "Journal (fictif)"}\n`,
    at,
  );

describe.skipIf(missing("unbound", "unbound-control"))("control probe and status of a real Unbound", () => {
  let internet: Internet;
  let resolver: Resolver;
  beforeAll(async () => {
    // Every name of the measure exists in this internet.
    const made = await makeWorld();
    const built = await made.build("2023-04-15", point);
    made.remove();
    const names: readonly string[] = built.measures[0].asks;
    internet = await startInternet(Object.fromEntries(names.map((name) => [name, { A: "192.0.2.7" }])));
  });
  afterAll(() => internet.stop());
  beforeEach(async () => {
    resolver = await startResolver("unbound", internet, {});
  });
  afterEach(() => resolver.stop());

  const address = () => `127.0.0.1:${resolver.port}`;

  const settle = (setup: Setup): Promise<void> => resolver.change(setup, "restart");

  /** Copies what a world built last to the resolver, as its steps say. */
  const deploy = (from: World = world): Promise<void> => {
    const files = from.files(point);
    const included = files.filter(({ file }) => file.endsWith(".conf")).map(({ file }) => `include: "${file}"\n`);
    return settle({ files, control: included.join("") });
  };

  it("goes from the build to its end", async () => {
    const built = await world.build("2023-04-15", point);
    expect(await status("2023-04-15T09:30")).toMatchObject({
      exit: 1,
      should: built.version,
      is: "unknown",
      by: null,
      fault: "missing",
    });

    const before = await probe(address(), "2023-04-15T10:00");
    expect(before).toMatchObject({ exit: 1, said: { points: [{ measure, live: "none", result: "failed" }] } });
    expect(await status("2023-04-15T10:00")).toMatchObject({ exit: 1, is: "none", fault: "missing" });

    await deployed(built.version, "2023-04-15T10:30");
    expect(await status("2023-04-15T10:30")).toMatchObject({ exit: 1, is: built.version, fault: "unproven" });

    await deploy();
    const live = await probe(address(), "2023-04-15T11:00");
    expect(live).toMatchObject({ exit: 0, said: { points: [{ live: built.version, result: "passed" }] } });
    const [{ found, record }] = live.said.points;
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) expect(one).toMatchObject({ result: "blocked", by: built.version });
    expect(await status("2023-04-15T11:00")).toMatchObject({ exit: 0, is: built.version, by: record, fault: null });

    // An exemption changes what should be there.
    await world.record(
      `- {kind: exemption, measure: ${measure}, clause: ban, clients: [192.0.2.9], ground: scientific, approver: {body: be/wal/spw, capacity: "Secrétaire général"}, granted: 2023-05-01, source: "Dérogation (fictif)"}\n`.replace(
        "be/wal/spw",
        body,
      ),
      "2023-05-01T08:00",
    );
    const after = await status("2023-05-02T12:00");
    expect(after).toMatchObject({ exit: 1, is: built.version, fault: "stale" });
    const renewed = await world.build("2023-05-02", point);
    expect(after.should).toBe(renewed.version);
    await deploy();
    expect(await probe(address(), "2023-05-02T13:00")).toMatchObject({
      exit: 0,
      said: { points: [{ live: renewed.version, expected: renewed.version }] },
    });
    expect(await status("2023-05-02T13:00")).toMatchObject({ exit: 0, fault: null });

    // Its basis ends by itself; the control does not.
    expect(await status("2023-07-01")).toMatchObject({
      exit: 1,
      should: "none",
      is: renewed.version,
      fault: "outlived",
    });
    await world.build("2023-07-01", point);
    await deploy();
    expect(await probe(address(), "2023-07-01T13:00")).toMatchObject({
      exit: 0,
      said: { points: [{ expected: "none", live: "none" }] },
    });
    expect(await status("2023-07-01T13:00")).toMatchObject({ exit: 0, should: "none", is: "none", fault: null });

    // What was known before is as it was.
    expect(await status("2023-07-01T13:00", { "known-at": "2023-04-15T10:00" })).toMatchObject({ is: "none" });
    expect(await status("2023-04-15T10:30", { "known-at": "2023-04-15T10:30" })).toMatchObject({
      is: built.version,
      fault: "unproven",
    });
  });

  it("waits until the version that was built last shows itself", async () => {
    await world.build("2023-04-15", point);
    const [found] = await Promise.all([probe(address(), "2023-04-15T11:00", { wait: "60" }), deploy()]);
    expect(found).toMatchObject({ exit: 0, said: { points: [{ result: "passed" }] } });
  });

  it("finds a control that another folder built no proof of its own", async () => {
    const other = await makeWorld();
    await other.build("2023-04-15", point);
    await world.build("2023-04-15", point);
    await deploy(other);
    other.remove();
    const { exit, said } = await probe(address(), "2023-04-15T11:00");
    expect(exit).toBe(4);
    expect(said.points[0]).toMatchObject({ live: "none", result: "not-tested" });
    expect(said.points[0].found.map(({ result }: { readonly result: string }) => result)).not.toContain("blocked");
  });

  it("lets a canary that anything answers prove nothing", async () => {
    const built = await world.build("2023-04-15", point);
    const zone = String(built.canary).replace(/^[^.]+\.canary\./, "");
    await settle({ settings: `  local-zone: "${zone}." redirect\n  local-data: '${zone}. TXT "anything"'\n` });
    expect(await probe(address(), "2023-04-15T11:00")).toMatchObject({
      exit: 1,
      said: { points: [{ live: "unknown", result: "failed" }] },
    });
  });

  it("says of a refusal and of a failure that nothing was tested", async () => {
    await world.build("2023-04-15", point);
    for (const settings of ["  access-control: 127.0.0.1/32 refuse\n", "  local-zone: . always_refuse\n"]) {
      await settle({ settings });
      const { exit, said } = await probe(address(), "2023-04-15T11:00");
      expect(exit).toBe(4);
      expect(new Set(said.points[0].found.map(({ result }: { readonly result: string }) => result))).toEqual(
        new Set(["not-tested"]),
      );
    }
  });
});

describe("control probe", () => {
  it("says not tested, never blocked, of a resolver that is down, and changes no status", async () => {
    const built = await world.build("2023-04-15", point);
    await deployed(built.version, "2023-04-15T10:30");
    const { exit, said } = await probe(`127.0.0.1:${await freePort()}`, "2023-04-15T11:00");
    expect(exit).toBe(4);
    expect(said.points[0]).toMatchObject({ live: "unknown", result: "not-tested" });
    for (const one of said.points[0].found) expect(one).toEqual({ name: one.name, result: "not-tested" });
    expect(await status("2023-04-15T11:00")).toMatchObject({ is: built.version, fault: "unproven" });
  });

  it("asks where the body’s points are on record, and nobody where nothing says where", async () => {
    await world.build("2023-04-15", point);
    const asked = { body, point: [point] };
    const none = await world.run(controlProbe, [], asked, "2023-04-15T11:00");
    expect(none).toMatchObject({ exit: 4, said: { points: [], notTested: [{ point }] } });
    await world.record(
      `- {kind: points, body: ${body}, by: ${body}, on: 2023-04-15, points: [{point: ${point}, address: "127.0.0.1:${await freePort()}"}]}\n`,
      "2023-04-15T11:30",
    );
    const found = await world.run(controlProbe, [], { body }, "2023-04-15T12:00");
    expect(found).toMatchObject({ exit: 4, said: { points: [{ point, result: "not-tested" }] } });
  });

  it("refuses what is no address of a resolver", async () => {
    await world.build("2023-04-15", point);
    for (const address of ["not an address", "https://proxy.invalid", "127.0.0.1:0", "127.0.0.1:70000"])
      await expect(probe(address, "2023-04-15T11:00")).rejects.toThrow("is not where the point");
  });
});
