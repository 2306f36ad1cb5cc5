import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlBuild } from "./control-build.ts";
import { controlStatus } from "./control-status.ts";
import { body, makeWorld, measure, type World } from "./control-world.test-help.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.remove());

const status = async (now: string, more: Readonly<Record<string, string>> = {}) => {
  const { exit, said } = await world.run(controlStatus, [measure], { body, ...more }, now);
  return { exit, rows: said };
};

const build = async (
  at: string,
  point: string,
  more: Readonly<Record<string, string | true | readonly string[]>> = {},
) => {
  const flags = { body, at, out: `${world.data}/out`, point: [point], ...more };
  const { exit, said, err } = await world.run(controlBuild, [measure], flags, `${at.slice(0, 10)}T09:00`);
  expect(exit, err).toBe(0);
  return said.points[0];
};

const told = (kind: string, at: string, more: string, now = at): Promise<void> =>
  world.record(
    `- {kind: ${kind}, by: ${body}, measure: ${measure}, clause: ban, at: "${at}", ${more}, source: "Journal (fictif)"}\n`,
    now,
  );

describe("control status", () => {
  it.each(["web=true", "keep=false", "claim.ban.from=at-decision"])(
    "expects what was built under the assumption %s",
    async (assumed) => {
      const built = await build("2023-04-15", "squid", { assume: [assumed], by: "The CISO" });
      const { rows } = await status("2023-04-15T10:00");
      expect(rows).toMatchObject([{ should: built.version, assumed: [{ by: "The CISO" }] }]);
    },
  );

  it("keeps the assumption under which a measure was taken away, and not the one before", async () => {
    await build("2023-03-31", "squid", { assume: ["claim.ban.from=at-decision"], by: "A" });
    const taken = await build("2023-03-31", "squid", { assume: ["claim.ban.from=after-deadline"], by: "B" });
    expect(taken.withdrawn).toMatchObject([{ id: measure, assumed: [{ value: "after-deadline", by: "B" }] }]);
    await told("control", "2023-03-31T10:00", "point: squid, none: true");
    expect(await status("2023-03-31T11:00")).toMatchObject({
      exit: 0,
      rows: [{ should: "none", is: "none", fault: null, assumed: [{ by: "B" }] }],
    });
  });

  it.each(["dnsmasq", "hosts"])("expects nothing of a measure that %s could not only watch", async (point) => {
    await build("2023-04-15", point);
    const dry = await build("2023-04-16", point, { "dry-run": true });
    expect(dry).toMatchObject({ measures: [], withdrawn: [{ id: measure, state: "dry-run" }] });
    expect(await status("2023-04-16T10:00")).toMatchObject({ rows: [{ should: "none" }] });
    const again = await build("2023-04-17", point);
    expect(await status("2023-04-17T10:00")).toMatchObject({ rows: [{ should: again.version }] });
  });

  it("counts a decision and a record of the same day, once it is known", async () => {
    const built = await build("2023-03-25", "squid", { assume: ["claim.ban.from=at-decision"], by: "A" });
    await told("control", "2023-03-25", `point: squid, version: "${built.version}"`, "2023-03-25T13:00");
    expect(await status("2023-03-25T13:30")).toMatchObject({
      rows: [{ should: built.version, is: built.version, fault: "unproven" }],
    });
    await told("control", "2023-03-25", "point: squid, none: true", "2023-03-25T14:00");
    expect(await status("2023-03-25T13:30")).toMatchObject({ rows: [{ is: built.version }] });
    expect(await status("2023-03-25T14:30")).toMatchObject({ rows: [{ is: "none", fault: "missing" }] });
  });

  it("says of an earlier day the same, whatever is recorded or built later", async () => {
    const before = await status("2023-04-10T10:00");
    expect(before).toEqual({ exit: 0, rows: [] });
    await told("control", "2023-04-20T10:00", 'point: squid, version: "abc"');
    await build("2023-04-21", "squid");
    expect(await status("2023-04-22T10:00", { at: "2023-04-10T10:00" })).toEqual(before);
  });

  it("takes the word of who looked at a point that nothing answers for", async () => {
    const built = await build("2023-04-15", "hosts");
    expect(built.canary).toBe(null);
    await told("control", "2023-04-15T10:00", `point: hosts, version: "${built.version}"`);
    expect(await status("2023-04-15T10:30")).toMatchObject({ rows: [{ fault: "unproven" }] });
    await told("test", "2023-04-15T11:00", `point: hosts, version: "${built.version}", sample: 1, result: passed`);
    expect(await status("2023-04-15T11:30")).toMatchObject({ exit: 0, rows: [{ is: built.version, fault: null }] });
  });
});
