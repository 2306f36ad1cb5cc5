import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import { parseInstant } from "../time/time.ts";
import { findCommand } from "./commands.ts";
import { Misuse } from "./common.ts";
import { common, parse } from "./parse.ts";

const folder = mkdtempSync(join(tmpdir(), "interdict-questions-"));

/** A command line as it is typed; what it printed, and how it ended. */
const run = async (line: string, language: Language = "en") => {
  const [name = "", ...args] = line.split(" ");
  const command = await findCommand(name);
  if (command === undefined) throw new Error(`no such command: ${name}`);
  let out = "";
  let err = "";
  const exit = await command.run(parse(args, { ...command.options, ...common }, name), {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => new Uint8Array(),
    env: {},
    cwd: folder,
    watched: false,
    language,
    now: () => parseInstant("2026-11-21T12:00") ?? 0,
    data: folder,
  });
  return { exit, out, err };
};

const names = "{fr: a, nl: a, de: a, en: a}";

/** A draft that stands in no repository, with hostile ids. */
const draft = join(folder, "draft.yaml");
writeFileSync(
  draft,
  `measure: xx/draft
title: ${names}
authority: be/wal/government
products: {product: "<b>"}
sources: {s: {held: full}}
instruments: {"constructor": {kind: decision, decided: {claims: {toString: {value: 2023-03-10, by: [s#a]}, b: {value: 2023-03-20, by: [s#b]}}}}}
texts: {"yes": {ask: ${names}}}
clauses:
  - {id: "__proto__x", by: constructor, modality: prohibit, actions: [use], to: {body: be/wal/spw}, where: {device.owner: authority, text.yes: true}, from: constructor.decided, comply-by: 2023-03-15, until: {if: "yes", then: 2023-06-01}}
`,
);

describe("the questions of the corpus on the command line", () => {
  it("gaps: a list of intervals, in JSON and in four languages", async () => {
    const { exit, out } = await run("gaps be/bru/2023-tiktok --json");
    expect(exit).toBe(0);
    expect(JSON.parse(out).find(({ clause }: { clause: string | null }) => clause === "ban")).toEqual({
      measure: "be/bru/2023-tiktok",
      clause: "ban",
      from: "2023-09-17",
      to: "2023-10-12",
      days: 26,
      readings: [
        { from: "2023-09-17", to: "2023-10-12", state: "lapsed", values: { "review-ends": true } },
        { from: "2023-09-17", to: "2023-10-12", state: "in-force", values: { "review-ends": false } },
      ],
      restsOn: { "claim.circular-1.signed": "17-march" },
    });
    expect((await run("gaps be/bru/2023-tiktok", "de")).out).toContain("26 Tage");
  });

  it("gaps: what nothing was known of is not said to be in force", async () => {
    const { exit, out } = await run("gaps be/wal/2023-tiktok --known-at 1900-01-01");
    expect([exit, out]).toEqual([4, "Nothing was known of it by then that puts anything in force.\n"]);
    const { exit: again, out: json } = await run("gaps be/wal/2023-tiktok --known-at 1900-01-01 --json");
    expect([again, JSON.parse(json)]).toEqual([
      4,
      [{ measure: "be/wal/2023-tiktok", clause: null, from: null, to: null, days: null, readings: [], restsOn: {} }],
    ]);
    const { exit: proposed, out: said } = await run("gaps be/wal/parliament/2023-tiktok-proposals");
    expect([proposed, said]).toEqual([0, "Nothing in it is in force on any day, under any reading.\n"]);
  });

  it("obligations: what is owed, with 4 where the reach is not established", async () => {
    const { exit, out } = await run("obligations be/wal/spw be/wal/2023-tiktok --at 2023-06-12 --json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { clause: "ban", body: "be/wal/spw", force: "binding", by: "2023-03-31", lateSince: "2023-04-01", role: "bound" },
    ]);
    expect((await run("obligations be/wal/conseil-du-numerique be/wal/2023-tiktok --at 2023-06-12")).exit).toBe(4);
    const { out: dutch } = await run("obligations be/wal/spw be/wal/2023-tiktok --at 2023-06-12", "nl");
    expect(dutch).toContain("be/wal/2023-tiktok#ban: bindend");
  });

  it("obligations: the records say where a duty stands", async () => {
    const { out } = await run("obligations be/wal/cabinet-mp be/wal/2023-tiktok --at 2023-06-12 --json");
    const relay = JSON.parse(out).find(({ clause }: { clause: string }) => clause === "relay");
    expect(relay.duties).toMatchObject([{ action: "relay", state: "stated" }]);
  });

  it("whatif: what it cannot form is an error with a code, what it is not given is misuse", async () => {
    for (const [flag, code] of [
      ["--as s", "E-WHATIF-MIXED"],
      ["--as t", "E-MEASURE-REFERENCE"],
      ["--as s#c", "E-WHATIF-SILENT"],
      ["--text yes=perhaps", "E-MEASURE-VALUE"],
    ] as const) {
      const { exit, err } = await run(`whatif ${draft} ${flag}`);
      expect([exit, err]).toEqual([3, expect.stringContaining(code)]);
    }
    expect((await run(`whatif ${draft} --text yes=perhaps`)).err).toMatch(/^--text yes: /);
    expect((await run(`whatif ${draft} --claim yes=perhaps`)).err).toMatch(/^--claim yes: /);
    await expect(run(`whatif ${draft}`)).rejects.toThrow(Misuse);
    const { out } = await run(`whatif ${draft} --as s#b --json`);
    expect(JSON.parse(out).map(({ what }: { what: { kind: string } }) => what.kind)).toEqual([
      "deadline",
      "window",
      "gap",
      "gap",
    ]);
  });

  it("foresee: a draft outside the repository, in four languages", async () => {
    const { exit, out } = await run(`foresee ${draft} --json`);
    expect(exit).toBe(0);
    const [found] = JSON.parse(out);
    expect(found).toMatchObject({ clause: "__proto__x", channel: "app", bodies: { bound: 1 }, known: null });
    expect(
      found.words.map(({ attribute, ground }: { attribute: string; ground: string }) => [attribute, ground]),
    ).toEqual([
      ["device.owner", "observed"],
      ["text.yes", "text"],
    ]);
    expect((await run(`foresee ${draft}`, "fr")).out).toContain("seul le texte peut le dire");
  });

  it("foresee: a register that is not there is an error, not the shipped one alone", async () => {
    for (const path of ["/nonexistent", draft, "."]) {
      const { exit, err } = await run(`foresee ${draft} --register ${path}`);
      expect([exit, err]).toEqual([3, expect.stringContaining("E-REGISTER-FILE")]);
    }
    mkdirSync(join(folder, "more", "registers"), { recursive: true });
    expect((await run(`foresee ${draft} --register more`)).exit).toBe(0);
  });

  it("what is no measure file is refused for what it is", async () => {
    const write = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    for (const [path, said] of [
      [folder, "E-MEASURE-FILE: a file or folder that can be read as YAML in UTF-8 (EISDIR)"],
      [
        write("binary", new Uint8Array([0xff, 0xfe, 0])),
        "E-MEASURE-FILE: a file or folder that can be read as YAML in UTF-8 (UTF-8)",
      ],
      [write("empty", ""), "E-YAML-TYPE"],
      ["/dev/zero", "E-MEASURE-UNKNOWN"],
      ["x".repeat(300), `not “${"x".repeat(80)}…”`],
    ] as const) {
      const { exit, err } = await run(`gaps ${path}`);
      expect([exit, err]).toEqual([3, expect.stringContaining(said)]);
    }
  });

  it("a measure that is none is an error for all of them", async () => {
    for (const line of [
      "gaps xx/none",
      "whatif xx/none --text a=b",
      "foresee xx/none",
      "obligations be/wal/spw xx/none --at 2023-01-01",
    ])
      expect((await run(line)).exit).toBe(3);
    expect((await run("obligations xx/nobody --at 2023-01-01")).err).toContain("E-FACTS-BODY");
  });
});
