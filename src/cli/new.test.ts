import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseInstant } from "../time/time.ts";
import { check } from "./check.ts";
import type { Io } from "./command.ts";
import { Misuse } from "./common.ts";
import { command } from "./new.ts";
import { parse } from "./parse.ts";
import { runCommand } from "./run.test-help.ts";

const folder = mkdtempSync(join(tmpdir(), "interdict-new-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = {
  product: "TikTok",
  authority: "be/wal/government",
  decided: "2023-03-17",
  force: "binding",
  kinds: ["cabinet"],
  devices: ["service"],
  actions: ["use"],
};
const json = (more: object = {}): string => JSON.stringify({ ...answers, ...more });

const run = (words: readonly string[], lines?: readonly string[]) => {
  const typed = [...(lines ?? [])];
  const said: string[] = [];
  const io: Io = {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    input: async () => new TextEncoder().encode(json()),
    ...(lines === undefined
      ? {}
      : {
          prompt: async (question: string) => {
            said.push(`${question}\n`);
            return typed.shift();
          },
        }),
    env: {},
    cwd: folder,
    watched: false,
    language: "en",
    now: () => parseInstant("2026-11-21T12:00") ?? 0,
    data: folder,
  };
  return command
    .run(parse(words, { ...command.options, json: { type: "flag", summary: command.summary } }, "new"), io)
    .then((exit) => ({ exit, said: said.join("") }));
};

describe("interdict new", () => {
  it("says what to pass where nobody can be asked", async () => {
    for (const words of [[], ["b.yaml"], ["b.yaml", "--json"]]) {
      const refused = await run(words).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Misuse);
      expect(refused).toMatchObject({ args: { required: "product, authority, decided, force and actions" } });
    }
    expect(existsSync(join(folder, "b.yaml"))).toBe(false);
    // Those given on standard input are complete, or it says what is missing.
    expect((await run(["b.yaml", "--answers", "{}"])).said).toContain("E-YAML-MISSING");
  });

  it("writes a measure that check accepts at once", async () => {
    const made = await run(["a.yaml", "--answers", json({ until: "P6M" }), "--json"]);
    expect(made.exit).toBe(0);
    expect(JSON.parse(made.said)).toEqual({ file: "a.yaml", measure: "be/wal/2023-tiktok", cases: 6 });
    const checked = await runCommand(check, ["a.yaml"], {}, { data: folder });
    expect(checked).toMatchObject({ exit: 0, err: "", out: expect.stringContaining("6 cases, all hold") });
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=.*docs\/schema\/measure\.schema\.json\n/,
    );
  });

  it("never writes over a file, unless it is told to", async () => {
    writeFileSync(join(folder, "kept.yaml"), "mine");
    await expect(run(["kept.yaml", "--answers", json()])).rejects.toThrow(Misuse);
    expect(readFileSync(join(folder, "kept.yaml"), "utf8")).toBe("mine");
    writeFileSync(join(folder, "2023-tiktok.yaml"), "mine");
    await expect(run(["--answers", json()])).rejects.toThrow(Misuse);
    expect((await run(["kept.yaml", "--answers", json(), "--force"])).exit).toBe(0);
    expect(readFileSync(join(folder, "kept.yaml"), "utf8")).toContain("modality: prohibit");
  });

  it("names its file by itself, and reads its answers from standard input", async () => {
    expect((await run(["--answers", "-", "--force"])).said).toContain("2023-tiktok.yaml is written");
  });

  it.each([
    ["{", /--answers:1:\d+: E-YAML-SYNTAX/],
    ["{}", /E-YAML-MISSING.*“product”/],
    [json({ force: "bindin" }), /E-YAML-VALUE.*\n +Did you mean “binding”/],
    [json({ until: "6 months" }), /E-YAML-FORM.*P6M/],
    [json({ decided: "2023-02-30" }), /E-YAML-FORM.*YYYY-MM-DD/],
    [json({ prodct: "x" }), /E-YAML-UNKNOWN-KEY.*\n +Did you mean “product”/],
    [json({ product: "a\nb" }), /E-YAML-FORM/],
    ["[]", /E-YAML-TYPE/],
  ])("does not write %s", async (given, says) => {
    const made = await run(["none.yaml", "--answers", given]);
    expect(made.exit).toBe(3);
    expect(made.said).toMatch(says);
    expect(existsSync(join(folder, "none.yaml"))).toBe(false);
  });

  it("says where it cannot write", async () => {
    const made = await run(["no/such/folder.yaml", "--answers", json()]);
    expect(made).toMatchObject({ exit: 3, said: expect.stringContaining("E-MEASURE-FILE") });
  });

  it("asks whoever sits at the terminal, and asks again what it does not understand", async () => {
    const typed = [
      "TikTok",
      "be/wal/government",
      "31 February",
      "2023-03-17",
      "3",
      "1",
      "cabinet, service",
      "1",
      "99",
      "1,2",
      "2023-03-31",
      "P6M",
      "Is the site meant?",
      "",
      "",
    ];
    const made = await run(["asked.yaml"], typed);
    expect(made.exit).toBe(0);
    expect(made.said).toMatch(/That is not understood: .*YYYY-MM-DD/);
    expect(made.said).toMatch(/That is not understood: 1–2/);
    const text = readFileSync(join(folder, "asked.yaml"), "utf8");
    expect(text).toContain("body.kind: [cabinet, service]");
    expect(text).toContain("actions: [download, install]");
    expect(text).toContain('comply-by: "2023-03-31"');
    expect(text).toContain('en: "Is the site meant?"');
    expect((await runCommand(check, ["asked.yaml"], {}, { data: folder })).exit).toBe(0);
  });

  it("asks only what it was not told, and writes nothing where nobody answers", async () => {
    const told = await run(["told.yaml", "--answers", json()], ["", "", "", ""]);
    expect(told.said).not.toContain("Who decides");
    expect(told.exit).toBe(0);
    await expect(run(["silent.yaml"], ["TikTok"])).rejects.toThrow(/authority|answered/);
    expect(existsSync(join(folder, "silent.yaml"))).toBe(false);
  });
});
