import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { bomb, good, instead } from "../measure/damaged.test-help.ts";
import { check } from "./check.ts";
import { command as lint } from "./lint.ts";
import { runCommand } from "./run.test-help.ts";

const binary = fileURLToPath(new URL("../../bin/interdict.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "interdict-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (args: readonly string[], cwd = folder): ChildProcess =>
  spawn(process.execPath, [binary, ...args, "--now", "2023-06-01", "--lang", "en"], { cwd });

/** What a command has said so far, and a way to wait until it has said something. */
const listen = (child: ChildProcess) => {
  let said = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece) => {
      said += piece;
      for (const look of waiting) look();
    });
  const ended = new Promise<number | null>((end) => child.on("close", end));
  const until = (wanted: RegExp): Promise<string> =>
    new Promise((found) => {
      const look = () => {
        if (!wanted.test(said)) return;
        waiting.delete(look);
        const all = said;
        said = "";
        found(all);
      };
      waiting.add(look);
      look();
    });
  return { until, ended, said: () => said };
};

const own = (text: string | Uint8Array): string => {
  const made = mkdtempSync(join(folder, "one-"));
  writeFileSync(join(made, "d.yaml"), text);
  return made;
};

describe("check", () => {
  it.each([
    ["a file in order", good, 0, /1 case, it holds/],
    [
      "a source misspelt",
      instead("[letter#1]", "[lettre#1]"),
      3,
      /d\.yaml:13:13: E-MEASURE-REFERENCE.*\n +Did you mean “letter”\?/,
    ],
    [
      "an unknown body in a case",
      instead("be/wal/spw,", "be/wal/spww,"),
      3,
      /d\.yaml:52:5.*E-FACTS-BODY.*\n +Did you mean “be\/wal\/spw”\?/,
    ],
    [
      "a case that does not hold",
      instead("ruling: prohibited", "ruling: permitted"),
      1,
      /d\.yaml:52:5: E-MEASURE-CASE/,
    ],
  ] as const)("%s", async (_, text, exit, says) => {
    const ended = await runCommand(check, ["d.yaml"], {}, { data: own(text) });
    expect(ended.exit).toBe(exit);
    expect(ended.out + ended.err).toMatch(says);
  });

  it.concurrent.each([
    [
      "a tab",
      instead("    kind: decision\n    decided: 2023-03", "\tkind: decision\n    decided: 2023-03"),
      /d\.yaml:11:1: E-YAML-SYNTAX.*\n +Indent with spaces/,
    ],
    [
      "an attribute misspelt",
      instead("device.owner: authority", "device.ownr: authority"),
      /d\.yaml:36:30: E-MEASURE-ATTRIBUTE.*\n +Did you mean “device.owner”\?/,
    ],
    ["billion laughs", bomb, /d\.yaml:1:1: E-YAML-SYNTAX/],
  ] as const)("%s ends the command itself with 3, a place and a remedy", async (_, text, says) => {
    const child = listen(start(["check", "d.yaml"], own(text)));
    expect(await child.ended).toBe(3);
    expect(child.said()).toMatch(says);
    expect(child.said()).not.toMatch(/\n\s+at |fault of Interdict/);
  });
});

describe("check --watch", () => {
  it("says what changes, and only that, until it is stopped", async () => {
    const here = mkdtempSync(join(folder, "watch-"));
    const [one, two] = [join(here, "one.yaml"), join(here, "two.yaml")];
    writeFileSync(one, good);
    writeFileSync(two, good.replaceAll("xx/sample", "xx/other"));
    const process_ = start(["check", "--watch", "."], here);
    const child = listen(process_);
    // Two pipes, so nothing says which is read first.
    const said = await child.until(/^(?=.*2 held)(?=.*Watching)/s);
    expect(said).toMatch(/✓ xx\/sample.*✓ xx\/other.*2 measures, 2 cases, 2 held/s);

    writeFileSync(one, instead("    modality:", "    modalty:"));
    expect(await child.until(/Did you mean “modality”/)).not.toMatch(/xx\/other|two\.yaml/);

    // As many editors save: a new file in the place of the old one.
    writeFileSync(join(here, "new"), good);
    renameSync(join(here, "new"), one);
    expect(await child.until(/✓ xx\/sample: 1 case, it holds\n/)).not.toContain("xx/other");

    // The same again is no news: the next thing said is about the other file.
    writeFileSync(one, `${good}# a remark\n`);
    unlinkSync(two);
    expect(await child.until(/two\.yaml is gone/)).not.toContain("xx/sample");

    process_.kill("SIGTERM");
    expect(await child.ended).toBe(0);
  });

  it("stops at ^C", async () => {
    writeFileSync(join(folder, "alone.yaml"), good);
    const process_ = start(["check", "--watch", "alone.yaml", "--json"]);
    const child = listen(process_);
    const said = await child.until(/^(?=.*\}\n)(?=.*Watching)/s);
    expect(JSON.parse(said.split("\n").find((line) => line.startsWith("{")) ?? "")).toMatchObject({
      measures: [{ measure: "xx/sample", held: 1 }],
    });
    process_.kill("SIGINT");
    expect(await child.ended).toBe(0);
  });

  it("has nothing to watch where there is no file", async () => {
    const child = listen(start(["check", "--watch", "nowhere.yaml"]));
    expect(await child.ended).toBe(3);
    expect(child.said()).toMatch(/E-MEASURE-UNKNOWN/);
  });
});

describe("lint", () => {
  it.each([
    ["nothing", good.replaceAll("xx/government", "be/wal/government"), 0, /1 measure: nothing to look at twice/],
    ["a clause without source", good.replace("    source: [letter]\n", ""), 1, /d\.yaml:30:9: W-MEASURE-SOURCE/],
    ["a measure that is not there", `${good}adopts: [xx/nowhere#ban]\n`, 1, /d\.yaml:1:1: W-MEASURE-LINK/],
    ["no measure", "measure: x\n", 3, /E-YAML-MISSING/],
  ] as const)("%s", async (_, text, exit, says) => {
    const ended = await runCommand(lint, ["d.yaml"], { at: "2023-06-01" }, { data: own(text) });
    expect(ended.out + ended.err).toMatch(says);
    expect(ended.exit).toBe(exit);
  });

  it("gives its findings as values", async () => {
    const text = good.replace("    source: [letter]\n", "");
    const { out } = await runCommand(lint, ["d.yaml"], { at: "2023-06-01", json: true }, { data: own(text) });
    const findings = [
      expect.objectContaining({ where: "d.yaml:1:1" }),
      { where: "d.yaml:30:9", code: "W-MEASURE-SOURCE", expected: "a source for clause ban", mend: expect.any(String) },
    ];
    expect(JSON.parse(out)).toEqual({ measures: [{ measure: "xx/sample", file: "d.yaml", findings }], problems: [] });
  });
});
