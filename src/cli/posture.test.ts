import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/load.ts";
import { matcher } from "../catalogue/matcher.ts";
import { keepRecords } from "../deed/held.ts";
import { readRecords } from "../deed/read.ts";
import { load } from "../evidence/load.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import { loadRegister } from "../register/load.ts";
import { openStore } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import type { Command, Io, Words } from "./command.ts";
import { Misuse } from "./common.ts";
import { posture as command } from "./posture.ts";
import { verdict as verdictCommand } from "./verdict.ts";

const measure = "be/wal/2023-tiktok";

const instant = (text: string): number => parseInstant(text) ?? Number.NaN;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "interdict-posture-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const phone = (name: string, when: string, softwares: readonly object[]) => ({
  action: "inventory",
  deviceid: `${name}-2023-01-01-08-00-00`,
  itemtype: "Phone",
  content: {
    hardware: { name, uuid: name },
    softwares,
    versionclient: "GLPI-Agent_v1.7",
    accesslog: { logdate: when },
  },
});

/** The exercise of one body: its device register and two inventories, the second one received later. */
const data = async (name: string, upTo: number): Promise<string> => {
  const path = join(folder, name);
  const opened = openStore(path);
  if (!opened.ok) throw new Error("no store");
  const store = opened.value;
  const registers = join(path, "registers");
  mkdirSync(registers, { recursive: true });
  const head = "id,kind,name.fr,within,fictional,status,source";
  const body = "be/ex/service-test,service,Service de test (fictif),be/wal,true,confirmed,exercise";
  writeFileSync(join(registers, "exercise.csv"), `${head}\n${body}\n`);
  writeFileSync(join(registers, "sources.yaml"), "sources: {exercise: {title: An exercise}}\n");
  const csv = join(folder, `${name}.csv`);
  writeFileSync(
    csv,
    "device,body,holder,device.owner,device.managed,device.professional-information,valid-from,valid-to\np1,be/ex/service-test,h1,authority,full,true,2023-01-01,\np2,be/ex/service-test,h2,authority,full,true,2023-01-01,\n",
  );
  const other = { from: "android", name: "Autre", comments: "org.example.other" };
  const first = join(folder, `${name}-1.json`);
  writeFileSync(first, JSON.stringify(phone("p1", "2023-04-02 09:00:00", [other])));
  const second = join(folder, `${name}-2.json`);
  const app = {
    from: "android",
    name: "TikTok",
    comments: "com.zhiliaoapp.musically",
    install_date: "2023-04-03 10:00:00",
  };
  writeFileSync(second, JSON.stringify(phone("p2", "2023-04-04 09:00:00", [other, app])));
  const catalogue = await loadCatalogue();
  if (!catalogue.ok) throw new Error("no catalogue");
  const files = [csv, first, second].slice(0, upTo);
  for (const [n, file] of files.entries()) {
    const options = {
      body: "be/ex/service-test",
      receivedAt: instant(`2023-04-0${n + 5}T12:00:00+02:00`),
      matcher: matcher(catalogue.value),
      catalogue: "test",
      attributes: new Map([...vocabulary.values()].map(({ id, values }) => [id, values])),
    };
    for await (const loaded of load(store, [file], options))
      expect([loaded.refused, loaded.rejected]).toEqual([false, []]);
  }
  store.close();
  return path;
};

const run = async (
  command_: Command,
  path: string,
  positionals: readonly string[],
  flags: Readonly<Record<string, string>>,
) => {
  let out = "";
  const words: Words = { positionals, flag: (name) => name in flags, value: (name) => flags[name], list: () => [] };
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: () => {},
    input: async () => new Uint8Array(),
    env: {},
    cwd: folder,
    watched: false,
    language: "fr",
    now: () => instant("2023-12-31"),
    data: path,
  };
  return { exit: await command_.run(words, io), out };
};

const asOf = { fictional: "", at: "2023-04-10" };

describe("a data folder", () => {
  it("law 5: gives as known before a load, byte for byte, what was printed before it", async () => {
    const [before, after] = [await data("before", 2), await data("after", 3)];
    for (const form of [{ json: "" }, { json: undefined }]) {
      const own = form.json === undefined ? {} : { json: form.json };
      const flags = { ...asOf, ...own, "known-at": "2023-04-06T18:00:00+02:00" };
      const earlier = await run(command, before, [measure], flags);
      expect(await run(command, after, [measure], flags)).toEqual(earlier);
      expect(earlier.out).toContain(form.json === undefined ? "Service de test (fictif)" : "be/ex/service-test");
    }
    const now = await run(command, after, [measure], { ...asOf, json: "" });
    expect(now.out).not.toBe((await run(command, before, [measure], { ...asOf, json: "" })).out);
  });

  it("a breach is a no, and a count has its devices", async () => {
    const path = await data("breach", 3);
    const { exit, out } = await run(command, path, [measure], { ...asOf, json: "", clause: "ban", channel: "app" });
    expect(exit).toBe(1);
    const { clauses, fictional, next } = JSON.parse(out);
    expect(fictional).toBe(true);
    expect(clauses).toHaveLength(1);
    expect(clauses[0]).toMatchObject({ id: "ban", channel: "app", modality: "prohibit", total: 2, everInBreach: 1 });
    expect(clauses[0].verdicts).toMatchObject({ breach: 1, compliant: 1, "not-covered": 0 });
    expect(clauses[0].bodies[0]).toMatchObject({
      id: "be/ex/service-test",
      reach: "bound",
      result: "R4",
      sentence: "Non respecté\u00a0: 1 sur 2. En outre\u00a0: 1 conforme, prouvé.",
    });
    expect(next).toEqual([]);
  });

  it("says of one device why, what was seen around the day and what would change it", async () => {
    const path = await data("device", 3);
    const { exit, out } = await run(verdictCommand, path, [measure, "p2"], { ...asOf, json: "" });
    expect(exit).toBe(1);
    const [app] = JSON.parse(out);
    expect(app).toMatchObject({
      clause: "ban",
      channel: "app",
      verdict: "breach",
      since: "2023-04-03T10:00:00+02:00",
      registered: true,
    });
    expect(app.because.map(({ key }: { key: string }) => key)).toEqual(["covered-row", "fault-install"]);
    expect(app.bracket).toMatchObject({ before: { says: "present", at: "2023-04-04T09:00:00+02:00" }, after: null });
    expect(app.flips).toContainEqual(
      expect.objectContaining({ to: "remedied", by: expect.objectContaining({ key: "flip-inventory" }) }),
    );
    expect(app.flips).toContainEqual(expect.objectContaining({ to: "exempt" }));
    expect((await run(verdictCommand, path, [measure, "p1"], { ...asOf, json: "" })).exit).toBe(4);
    expect((await run(verdictCommand, path, [measure, "nobody"], { ...asOf, json: "" })).exit).toBe(3);
  });

  it("a retraction takes a fault away, and nothing else does", async () => {
    const path = await data("retracted", 3);
    const [app] = JSON.parse((await run(verdictCommand, path, [measure, "p2"], { ...asOf, json: "" })).out);
    const [record] = app.because.at(-1).records;
    const opened = openStore(path);
    const register = await loadRegister(path);
    if (!opened.ok || !register.ok) throw new Error("no store");
    const text = `[{kind: retraction, of: ${record.id}, why: "wrong device", by: be/ex/service-test}]`;
    const read = readRecords([{ name: "r.yaml", text }], { register: register.value, received: instant("2023-05-01") });
    expect(keepRecords(opened.value, read.kept, instant("2023-05-01"))).toBe(1);
    opened.value.close();
    const { out } = await run(command, path, [measure], { ...asOf, json: "", clause: "ban", channel: "app" });
    expect(JSON.parse(out).clauses[0]).toMatchObject({ everInBreach: 0, verdicts: { breach: 0, compliant: 1 } });
    const earlier = await run(command, path, [measure], {
      ...asOf,
      json: "",
      clause: "ban",
      channel: "app",
      "known-at": "2023-04-30",
    });
    expect(JSON.parse(earlier.out).clauses[0]).toMatchObject({ everInBreach: 1 });
  });

  it("a body is told too late only of a clause that sets a day to comply by (semantics §3.4, line 3)", async () => {
    const path = join(folder, "public");
    const lateOf = async (id: string): Promise<ReadonlySet<unknown>> => {
      const flags = { at: "2023-07-01", "known-at": "2023-07-01", body: "be/mun/56078", json: "" };
      const { clauses } = JSON.parse((await run(command, path, [id], flags)).out);
      return new Set(
        clauses.flatMap((each: { bodies: readonly { told: { late: unknown } }[] }) =>
          each.bodies.map(({ told }) => told.late),
        ),
      );
    };
    expect(await lateOf("be/wal/2023-tiktok-communes")).toEqual(new Set([false]));
  });

  it("speaks of the real world unless told, and refuses to mix", async () => {
    const path = await data("worlds", 3);
    const { exit, out } = await run(command, path, [measure], { at: "2023-04-10", json: "", clause: "ban" });
    expect(exit).toBe(4);
    expect(out).not.toContain("be/ex/");
    expect(JSON.parse(out).clauses.every(({ total }: { total: number }) => total === 0)).toBe(true);
    for (const flags of [
      { body: "be/ex/service-test" },
      { body: "be/wal/spw", fictional: "" },
      { body: "be/nowhere" },
      { clause: "none" },
      { channel: "none" },
    ]) {
      await expect(run(command, path, [measure], flags)).rejects.toBeInstanceOf(Misuse);
    }
  });
});
