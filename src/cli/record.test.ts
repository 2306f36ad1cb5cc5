import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { communication } from "../deed/communication.ts";
import { knownRecords } from "../deed/held.ts";
import { openStore } from "../store/store.ts";
import { parseInstant } from "../time/time.ts";
import type { Io } from "./command.ts";
import { record } from "./record.ts";

const instant = (text: string) => parseInstant(text) ?? Number.NaN;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ioOf = (now: string): Io => ({
  out: () => undefined,
  err: () => undefined,
  input: async () => new Uint8Array(),
  env: {},
  cwd: folder,
  watched: false,
  language: "en",
  now: () => instant(now),
  data: join(folder, "data"),
});

const run = async (
  files: Readonly<Record<string, string>>,
  { flags = ["json"], now = "2024-02-01T10:00Z" }: { flags?: string[]; now?: string } = {},
) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  let out = "";
  const io: Io = {
    ...ioOf(now),
    out: (text) => {
      out += text;
    },
  };
  const words = {
    positionals: Object.keys(files),
    flag: (name: string) => flags.includes(name),
    value: () => undefined,
    list: () => [],
  };
  const exit = await record.run(words, io);
  return { exit, out, json: flags.includes("json") ? JSON.parse(out) : undefined };
};

const dispatch =
  "{kind: dispatch, by: be/wal/government, about: {within: be/wal/spw}, measure: be/wal/2023-tiktok, clause: ban, at: 2023-03-20, source: letter book}";

const sent = async (knownAt: string) => {
  const store = openStore(join(folder, "data"), { readOnly: true });
  if (!store.ok) throw new Error("no store");
  const known = await knownRecords([], store.value, { knownAt: instant(knownAt) });
  store.value.close();
  return communication(known, {
    body: "be/wal/spw",
    measure: "be/wal/2023-tiktok",
    clause: "ban",
    at: instant("2023-04-01"),
    role: "bound",
  }).state;
};

describe("interdict record", () => {
  it("keeps the good records, rejects the others one by one, and knows them from their receipt", async () => {
    const { exit, json } = await run({
      "a.yaml": `- ${dispatch}\n- {kind: foo}\n- {kind: position, by: be/wal/nobody, at: 1}\n`,
    });
    expect(exit).toBe(4);
    expect(json).toMatchObject({
      records: 3,
      kept: 1,
      added: 1,
      rejected: [
        { where: "a.yaml:2:3, record 2", code: "E-RECORD-KIND" },
        { where: expect.stringContaining("record 3") },
      ],
    });
    expect(await sent("2024-01-31")).toBe("owed");
    expect(await sent("2024-02-01")).toBe("sent");
  });

  it("knows the measures of the data folder", async () => {
    const own = join(folder, "data", "measures");
    mkdirSync(own, { recursive: true });
    writeFileSync(
      join(own, "own.yaml"),
      `measure: be/ex/2024-own.app
title: {fr: M, nl: M, de: M, en: M}
authority: be/wal/government
sources: {s: {held: full}}
instruments: {rule: {kind: rule, decided: 2024-01-01}}
products: {product: tiktok}
clauses: [{id: ban, by: rule, modality: prohibit, actions: [use], to: {}, from: immediate}]
`,
    );
    const about = (clause: string) =>
      `{kind: rule, by: be/wal/spw, measure: be/ex/2024-own.app, clause: ${clause}, at: 2024-01-20, source: note}`;
    const { json } = await run({ "one.yaml": `[${about("ban")}, ${about("bann")}]` });
    expect(json).toMatchObject({ kept: 1, rejected: [{ code: "E-RECORD-CLAUSE" }] });
  });

  it("changes nothing the second time, nor in a dry run", async () => {
    expect((await run({ "a.yaml": `[${dispatch}]` }, { flags: ["json", "dry-run"] })).json).toMatchObject({
      kept: 1,
      added: 1,
    });
    expect((await run({ "a.yaml": `[${dispatch}]` })).json).toMatchObject({ kept: 1, added: 1 });
    expect(
      (await run({ "a.yaml": `[${dispatch}]`, "b.yaml": `[${dispatch}]` }, { now: "2024-03-01" })).json,
    ).toMatchObject({ records: 2, kept: 2, added: 0 });
  });

  it("refuses an id that is taken by another record, here or in the public record", async () => {
    const named = (id: string, day: string) => dispatch.replace("kind:", `id: ${id}, kind:`).replace("2023-03-20", day);
    expect((await run({ "a.yaml": `[${named("x", "2023-03-20")}]` })).exit).toBe(0);
    expect((await run({ "a.yaml": `[${named("x", "2023-03-21")}]` })).json).toMatchObject({
      kept: 0,
      rejected: [{ code: "E-RECORD-ID" }],
    });
    expect((await run({ "a.yaml": `[${named("be/wal/2023-tiktok/firewall", "2023-03-21")}]` })).json).toMatchObject({
      rejected: [{ code: "E-RECORD-ID" }],
    });
  });

  it("takes a record back by its id", async () => {
    const { json } = await run({ "a.yaml": `[${dispatch}]` });
    const retraction = `{kind: retraction, of: "${json.ids[0]}", why: wrong letter, by: be/wal/government}`;
    expect((await run({ "b.yaml": retraction }, { now: "2024-03-01T00:00Z" })).exit).toBe(0);
    expect([await sent("2024-02-15"), await sent("2024-03-15")]).toEqual(["sent", "owed"]);
  });

  it("gives back every kind of record as it was entered", async () => {
    const kinds = [
      "{kind: exemption, by: be/wal/spw, measure: be/wal/2023-tiktok, clause: ban, devices: [d1], ground: press, approver: {body: be/wal/spw, capacity: Secretary-General}, granted: 2023-04-01, until: 2023-05-31, mitigations: [{id: apart, shown: true, on: 2023-04-01, valid-for: P1Y}]}",
      "{kind: population, body: be/wal/spw, declared: 10, complete: yes, by: head of IT, on: 2023-03-31}",
      "{kind: choice, measure: be/wal/2023-tiktok, id: keep, value: true, why: w, by: legal service, on: 2023-03-31}",
      "{kind: relay, by: be/wal/cabinet-mp, to: [be/wal/wbi, {described: others}], measure: be/wal/2023-tiktok, at: 2023-05-01, source: s}",
    ];
    const { json } = await run({ "a.yaml": `[${kinds.join(",\n")}]` });
    const store = openStore(join(folder, "data"), { readOnly: true });
    if (!store.ok) throw new Error("no store");
    const known = await knownRecords([], store.value, { knownAt: instant("2025-01-01") });
    store.value.close();
    expect(known.deeds).toMatchObject([
      { kind: "exemption", devices: ["d1"], until: "2023-05-31", mitigations: [{ id: "apart", validFor: "P1Y" }] },
      { kind: "relay", about: ["be/wal/wbi"], alsoAbout: ["others"] },
    ]);
    expect(known.populations).toMatchObject([{ declared: 10, complete: "yes" }]);
    expect(known.choices).toMatchObject([{ variable: "keep", value: "true", id: json.ids[2] }]);
  });

  it("refuses what is no file of records, and keeps the rest", async () => {
    expect((await run({ "a.yaml": "not: records" })).json).toMatchObject({ problems: [{ code: "E-RECORD-NONE" }] });
    const { exit, json } = await run({ "a.yaml": "not: records", "b.yaml": `[${dispatch}]` });
    expect([exit, json.kept, json.refused.length]).toEqual([3, 1, 1]);
  });

  it("with nothing to keep writes nothing", async () => {
    expect((await run({ "a.yaml": "- {kind: foo}" })).exit).toBe(4);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("reads no file that is missing or is not text", async () => {
    writeFileSync(join(folder, "bytes.yaml"), Uint8Array.of(0xff, 0xfe, 0x80));
    const words = {
      positionals: ["bytes.yaml", "missing.yaml"],
      flag: () => true,
      value: () => undefined,
      list: () => [],
    };
    const printed: string[] = [];
    expect(await record.run(words, { ...ioOf("2024-02-01"), out: (text) => void printed.push(text) })).toBe(3);
    expect(JSON.parse(printed.join("")).problems).toMatchObject([
      { code: "E-RECORD-FILE", where: "bytes.yaml" },
      { code: "E-RECORD-FILE", where: "missing.yaml" },
    ]);
  });

  it("says in words what was kept", async () => {
    expect((await run({ "a.yaml": `[${dispatch}]` }, { flags: [] })).out).toBe(
      "1 record read, 1 in order, of which 1 new.\n",
    );
  });
});
