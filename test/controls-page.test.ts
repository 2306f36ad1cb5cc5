import { afterAll, beforeAll, expect, it } from "vitest";
import { controlProbe } from "../src/cli/control-probe.ts";
import { controlStatus } from "../src/cli/control-status.ts";
import { body, makeWorld, measure, type World } from "../src/cli/control-world.test-help.ts";
import { exemptions } from "../src/cli/exemptions.ts";
import { freePort } from "../src/control/real/program.test-help.ts";
import { parseInstant } from "../src/time/time.ts";
import { app } from "../src/web/app.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const built = await world.build("2023-04-15", "rpz-unbound");
  await world.build("2023-04-15", "chromium");
  await world.record(
    `- {kind: control, by: ${body}, measure: ${measure}, clause: ban, at: 2023-04-15, point: rpz-unbound, version: "${built.version}", source: "Journal (fictif)"}
- {kind: exemption, about: ${body}, by: ${body}, measure: ${measure}, clause: ban, at: 2023-04-15, status: granted, ground: scientific, clients: [192.0.2.9], granted: 2023-04-15, until: 2023-05-15, source: "Dérogation (fictif)"}
`,
    "2023-04-15T18:00",
  );
  const address = `127.0.0.1:${await freePort()}`;
  await world.run(controlProbe, [], { body, point: ["rpz-unbound"], address }, "2023-04-16T10:00");
});
afterAll(() => world.remove());

const page = async (path: string) => {
  const now = () => parseInstant("2023-12-01T12:00") ?? 0;
  const response = await app(world.data, { now }).request(path);
  return { status: response.status, text: await response.text() };
};

it.each(["2023-04-20T12:00", "2023-06-01T12:00", "2023-08-01T12:00"])(
  "pages say of %s what the commands say",
  async (at) => {
    const asked = `at=${at}&known-at=${at}&world=fictional`;
    const flags = { at, "known-at": at };
    const status = await world.run(controlStatus, [measure], flags, at);
    const controls = JSON.parse((await page(`/fr/measures/${measure}/controls.json?${asked}`)).text);
    expect(controls.controls).toEqual(status.said);
    expect(controls.total).toBe(status.said.length);
    const held = await world.run(exemptions, [measure], flags, at);
    expect(JSON.parse((await page(`/fr/measures/${measure}/exemptions.json?${asked}`)).text).exemptions).toEqual(
      held.said,
    );
    expect(held.said).toHaveLength(1);
  },
);

it("says each finding with a shape and in words, and names no address", async () => {
  const asked = "at=2023-08-01&world=fictional";
  const { text } = await page(`/de/measures/${measure}/controls?${asked}`);
  expect(text).toContain('<span aria-hidden="true">✖</span>');
  expect(text).toContain("rpz-unbound");
  const listed = await page(`/nl/measures/${measure}/exemptions?${asked}`);
  expect(listed.text).toContain("1 vrijstelling");
  expect(listed.text).not.toContain("192.0.2.9");
});

it("counts an exemption once that comes to different things under several clauses, as the command does", async () => {
  await world.record(
    `- {kind: exemption, about: ${body}, by: ${body}, measure: ${measure}, at: 2023-04-15, status: granted, ground: scientific, clients: [192.0.2.10], granted: 2023-04-15, until: 2023-05-15, source: "Dérogation (fictif)"}\n`,
    "2023-04-15T19:00",
  );
  const asked = "at=2023-04-20&known-at=2023-04-20";
  const { said } = await world.run(
    exemptions,
    [measure],
    { at: "2023-04-20", "known-at": "2023-04-20" },
    "2023-04-20T12:00",
  );
  expect(said.length).toBeGreaterThan(2);
  const { text } = await page(`/en/measures/${measure}/exemptions?${asked}&world=fictional`);
  expect(text).toContain("2 exemptions");
});

it("says that there is nothing, without a table of no rows", async () => {
  for (const name of ["controls", "exemptions"]) {
    const { status, text } = await page(`/en/measures/${measure}/${name}?at=2023-08-01`);
    expect([status, text.includes("<table")]).toEqual([200, false]);
  }
});
