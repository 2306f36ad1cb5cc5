import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "./bundle.ts";
import { command as load } from "./load.ts";
import { posture } from "./posture.ts";
import { runCommand } from "./run.test-help.ts";

const measure = "be/wal/2023-tiktok";
const body = "be/ex/service-test";

let folder: string;
let data: string;
let authority: string;

const register = `id,kind,name.fr,within,fictional,status,source
${body},service,Service de test (fictif),be/wal,true,confirmed,exercise
be/ex/autre,service,Autre service (fictif),be/wal,true,confirmed,exercise
`;

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const said = async (...[command, positionals, values, where]: Parameters<typeof runCommand>) => {
  const done = await runCommand(command, positionals, { json: true, ...values }, where);
  return { exit: done.exit, json: JSON.parse(done.out) };
};

/** Names such as a body's own papers have; none of them may go upward. */
const private_ = ["PC-JAN-PEETERS", "jan.peeters", "Dating", "be.example.dating", "SN-4711-", "aa:bb:cc"];

const inventory = (n: number, apps: readonly object[]): string =>
  JSON.stringify({
    action: "inventory",
    deviceid: `PC-JAN-PEETERS-${n}-2023-01-01-08-00-00`,
    itemtype: "Phone",
    content: {
      hardware: { name: `PC-JAN-PEETERS-${n}`, uuid: `SN-4711-${n}` },
      networks: [{ macaddr: "aa:bb:cc:00:00:01" }],
      users: [{ login: "jan.peeters" }],
      softwares: [{ from: "android", name: "Dating", comments: "be.example.dating" }, ...apps],
      versionclient: "GLPI-Agent_v1.7",
      accesslog: { logdate: "2023-04-05 09:00:00" },
    },
  });

const tiktok = {
  from: "android",
  name: "TikTok",
  comments: "com.zhiliaoapp.musically",
  install_date: "2023-04-03 10:00:00",
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "interdict-bundle-"));
  data = join(folder, "body");
  authority = join(folder, "authority");
  for (const where of [data, authority]) {
    mkdirSync(join(where, "registers"), { recursive: true });
    writeFileSync(join(where, "registers", "exercise.csv"), register);
    writeFileSync(join(where, "registers", "sources.yaml"), "sources: {exercise: {title: An exercise}}\n");
  }
  const devices = Array.from(
    { length: 7 },
    (_, n) => `PC-JAN-PEETERS-${n},${body},jan.peeters,authority,full,true,2023-01-01,\n`,
  );
  const files = [
    file(
      "devices.csv",
      `device,body,holder,device.owner,device.managed,device.professional-information,valid-from,valid-to\n${devices.join("")}`,
    ),
    ...[0, 1, 2, 3, 4].map((n) => file(`${n}.json`, inventory(n, n === 0 ? [tiktok] : []))),
  ];
  const { exit } = await runCommand(load, files, { body }, { data });
  expect(exit).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (name: string, values: Readonly<Record<string, string | true>> = {}) =>
  runCommand(
    bundle,
    [measure],
    { body, fictional: true, at: "2023-04-10", out: join(folder, name), ...values },
    { data },
  );

describe("interdict bundle", () => {
  it("has the counts that posture gives, sightings by pseudonym, and nothing of a person, a device or its applications", async () => {
    expect((await make("b.json")).exit).toBe(0);
    const text = readFileSync(join(folder, "b.json"), "utf8");
    for (const each of private_) expect(text.toLowerCase()).not.toContain(each.toLowerCase());
    const { bundle: made } = JSON.parse(text);
    const { json } = await said(posture, [measure], { body, fictional: true, at: "2023-04-10" }, { data });
    const app = json.clauses.find((one: { channel: string }) => one.channel === "app");
    expect(made.clauses[0]).toMatchObject({ clause: "ban", channel: "app", verdicts: app.bodies[0].verdicts });
    expect(made.clauses[0].verdicts.breach).toBe(1);
    expect(made.sightings).toEqual([
      { device: expect.stringMatching(/^[\w-]{22}$/), product: "tiktok", what: "installed", last: "2023-04-05" },
    ]);
    expect(made.coverage).toEqual([{ source: "glpi-inventory", devices: 5, last: "2023-04-05" }]);
    expect(made.evidence).toHaveLength(6);
    expect(made.versions.measure).toBe(json.version);
    for (const name of ["bundle", "pseudonyms"]) expect(statSync(join(data, "keys", name)).mode & 0o777).toBe(0o600);
  });

  it("keeps the same pseudonyms and the same key the next time", async () => {
    await make("b.json");
    await make("c.json", { at: "2023-04-11" });
    const [b, c] = ["b.json", "c.json"].map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
    expect(c.key).toBe(b.key);
    expect(c.bundle.sightings).toEqual(b.bundle.sightings);
  });

  it("keeps counts and sightings inside where there are fewer than five devices", async () => {
    const few = join(folder, "few");
    mkdirSync(join(few, "registers"), { recursive: true });
    for (const name of ["exercise.csv", "sources.yaml"])
      writeFileSync(join(few, "registers", name), readFileSync(join(data, "registers", name)));
    const csv = readFileSync(join(folder, "devices.csv"), "utf8").split("\n").slice(0, 4).join("\n");
    await runCommand(load, [file("few.csv", `${csv}\n`), join(folder, "0.json")], { body }, { data: few });
    const { out } = await runCommand(bundle, [measure], { body, fictional: true, at: "2023-04-10" }, { data: few });
    const { bundle: made } = JSON.parse(out);
    expect(made.clauses[0]).toMatchObject({ population: { known: 3 }, verdicts: null, everInBreach: null });
    expect(made.sightings).toEqual([]);
  });

  it("is taken by the authority once its key is known, shown as what the body says, and no posture depends on it", async () => {
    const made = await make("b.json");
    const path = join(folder, "b.json");
    const fingerprint = /([0-9a-f]{4} ){15}[0-9a-f]{4}/.exec(made.err)?.[0] ?? "";
    const at = { data: authority };
    const before = await said(posture, [measure], { fictional: true, at: "2023-04-10" }, at);
    expect((await said(load, [path], {}, at)).json.rejected[0].code).toBe("E-BUNDLE-KEY");
    expect((await said(load, [], { "trust-key": fingerprint, body }, at)).json).toMatchObject({ added: true });
    expect(await said(load, [path], { body: "be/ex/autre" }, at)).toMatchObject({
      exit: 3,
      json: { refused: true, rejected: [{ code: "E-BUNDLE-BODY" }] },
    });
    expect(await said(load, [path], {}, at)).toMatchObject({ exit: 0, json: { refused: false, already: false } });
    expect((await said(load, [path], {}, at)).json).toMatchObject({ already: true });
    const { json } = await said(bundle, [measure], { held: true, fictional: true }, at);
    expect(json.held).toMatchObject([{ basis: "attested", bundle: { body, clauses: expect.any(Array) } }]);
    expect((await said(bundle, [measure], { held: true }, at)).json.held).toEqual([]);
    const shown = await runCommand(bundle, [measure], { held: true, fictional: true }, { ...at, language: "fr" });
    expect(shown.out).toContain("attesté par l’organisme");
    expect(await said(posture, [measure], { fictional: true, at: "2023-04-10" }, at)).toEqual(before);
  });

  it("writes what is missing as a table that a spreadsheet in Belgium opens", async () => {
    const { out } = await runCommand(
      bundle,
      [measure],
      { body, fictional: true, at: "2023-04-10", missing: true },
      { data },
    );
    const rows = parse(out, { bom: true, delimiter: ";", columns: true });
    expect(out.startsWith("\uFEFFmeasure;clause;row;body;asked;statement;")).toBe(true);
    expect(rows[0]).toMatchObject({
      measure,
      body,
      clause: "ban",
      statement: "",
      asked: expect.stringContaining("settles 7 devices"),
    });
    // As it is, or filled in, it is what `load` takes.
    const back = file("missing.csv", out.replace(/;;;;;;;\r\n/, ";absent;7;7;2023-04-10;;;\r\n"));
    const taken = await said(load, [back], { body, "dry-run": true }, { data });
    expect([taken.exit, taken.json]).toEqual([
      0,
      expect.objectContaining({ source: "attestation", kept: 1, warnings: [] }),
    ]);
  });
});

describe("a network log", () => {
  const log = "Apr 05 10:00:00 unbound[1:0] info: 10.0.0.1 www.tiktok.com. A IN\n".replace("info:", "query:");

  it("is not read before the body has put on record why it may be", async () => {
    const where = { data: join(folder, "logs") };
    const path = file("unbound.log", log);
    const base = { body, "observed-at": "2023-04-06" };
    const code = async (values: Readonly<Record<string, string | true>>) =>
      (await said(load, [path], { ...base, ...values }, where)).json.rejected.map((one: { code: string }) => one.code);
    expect(await code({})).toEqual(["E-EVIDENCE-LOG-GROUND"]);
    expect(await code({ "dry-run": true })).toEqual(["E-EVIDENCE-LOG-GROUND"]);
    const reason = { purpose: "to see whether the block works", ground: "be/ex decision, article 3" };
    await expect(code({ ...reason })).rejects.toThrow();
    expect(await code({ ...reason, informed: "2030-01-01" })).toEqual(["E-EVIDENCE-LOG-GROUND"]);
    expect(await code({ ...reason, informed: "2023-03-01" })).toEqual([]);
    expect(await code({})).toEqual([]);
  });
});
