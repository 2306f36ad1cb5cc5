import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { controlBuild } from "./control.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";

const measure = "be/wal/2023-tiktok";
const body = "be/ex/service-test";
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const folder = async (rule: boolean): Promise<string> => {
  const data = mkdtempSync(join(tmpdir(), "control-"));
  folders.push(data);
  mkdirSync(join(data, "registers"));
  writeFileSync(
    join(data, "registers", "bodies.yaml"),
    `# FICTIF
sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: ${body}, kind: service, names: [{fr: "Service de test (fictif)"}], within: [be/wal], status: confirmed, source: [f], fictional: true}
`,
  );
  if (rule) {
    const file = join(data, "rule.yaml");
    writeFileSync(
      file,
      `- {kind: rule, by: ${body}, measure: ${measure}, clause: ban, at: 2023-03-25, names-block: true, from: 2023-03-25, source: "Note de service (fictif)"}\n`,
    );
    expect((await runCommand(record, [file], { json: true }, { data, now: "2023-03-25T12:00" })).exit).toBe(0);
  }
  return data;
};

const build = async (data: string, at = "2023-04-15") => {
  const flags = {
    point: "rpz-unbound",
    body,
    at,
    out: join(data, "out"),
    fictional: true as const,
    json: true as const,
  };
  const { exit, out } = await runCommand(controlBuild, [measure], flags, { data, now: `${at}T12:00` });
  return { exit, said: JSON.parse(out) };
};

describe("control build", () => {
  it("builds nothing without a mandate of the body", async () => {
    expect(await build(await folder(false))).toMatchObject({ exit: 1, said: { built: false, kind: "no-mandate" } });
  });

  it("gives each data folder a canary of its own, the same for the same version, with a serial that grows", async () => {
    const [here, there] = [await folder(true), await folder(true)];
    const [first, again, other] = [await build(here), await build(here), await build(there)];
    expect(first).toMatchObject({ exit: 0, said: { built: true, kind: "restriction" } });
    expect(again.said.canary).toBe(first.said.canary);
    expect(other.said.canary).not.toBe(first.said.canary);
    expect(again.said.serial).toBe(first.said.serial + 1);
    const zone = readFileSync(join(here, "out", `${first.said.zone}.zone`), "utf8");
    expect(zone).toContain(`${first.said.token}.canary.${first.said.zone} TXT`);
  });
});
