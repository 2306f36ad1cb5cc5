import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Misuse } from "./common.ts";
import { controlBuild } from "./control-build.ts";
import { body, measure, registerBody } from "./control-world.test-help.ts";
import { record } from "./record.ts";
import { runCommand } from "./run.test-help.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const folder = async (rule: boolean): Promise<string> => {
  const data = mkdtempSync(join(tmpdir(), "control-"));
  folders.push(data);
  registerBody(data);
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

const build = async (
  data: string,
  at = "2023-04-15",
  more: {
    readonly measure?: string;
    readonly flags?: Readonly<Record<string, string | true | readonly string[]>>;
  } = {},
) => {
  const flags = {
    point: ["rpz-unbound"],
    body,
    at,
    out: join(data, "out"),
    fictional: true as const,
    json: true as const,
  };
  const asked = more.measure ?? measure;
  const { exit, out, err } = await runCommand(
    controlBuild,
    [asked],
    { ...flags, ...more.flags },
    { data, now: `${at}T12:00` },
  );
  return { exit, err, said: out === "" ? undefined : JSON.parse(out) };
};

const first = (built: Awaited<ReturnType<typeof build>>) => built.said.points[0];

describe("control build", () => {
  it("builds nothing without a mandate of the body, and leaves nothing behind", async () => {
    const data = await folder(false);
    expect(await build(data)).toMatchObject({ exit: 1, said: { built: false, kind: "none", because: "prohibition" } });
    expect(existsSync(join(data, "out"))).toBe(false);
  });

  it("gives each data folder a canary of its own, the same for the same version, with a serial that grows", async () => {
    const [here, there] = [await folder(true), await folder(true)];
    const [one, again, other] = [await build(here), await build(here), await build(there)];
    expect(one).toMatchObject({ exit: 0, said: { built: true, kind: "restriction" } });
    expect(first(again).canary).toBe(first(one).canary);
    expect(first(other)).toMatchObject({ version: first(one).version });
    expect(first(other).canary).not.toBe(first(one).canary);
    expect(first(again).serial).toBe(first(one).serial + 1);
    const zone = readFileSync(first(one).files[0], "utf8");
    expect(zone).toContain(`${first(one).canary} TXT`);
  });

  it("the same question gives the same bytes: in the manifest stand the digests of the files", async () => {
    const [here, there] = [await folder(true), await folder(true)];
    const [one, other] = [await build(here), await build(there)];
    const manifest = JSON.parse(readFileSync(first(one).manifest, "utf8"));
    for (const { file, sha256 } of manifest.files) {
      const text = readFileSync(join(here, "out", "rpz-unbound", file));
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    }
    const without = (data: string, { canary }: { canary: string }) =>
      readFileSync(join(data, "out", "rpz-unbound", manifest.files[0].file), "utf8").replaceAll(canary, "");
    expect(without(there, first(other))).toBe(without(here, first(one)));
    for (const steps of Object.values(manifest.steps) as Record<string, string>[][])
      for (const step of steps) for (const text of Object.values(step)) expect(text).not.toMatch(/[{}]|undefined/);
  });

  it("withdraws when the measure has lapsed as known then, and stops while that is open", async () => {
    const data = await folder(true);
    await build(data);
    const ended = await build(data, "2023-09-17", { flags: { "known-at": "2023-06-12" } });
    expect(ended).toMatchObject({ exit: 0, said: { kind: "withdrawal" } });
    expect(first(ended)).toMatchObject({ canary: null, measures: [], withdrawn: [{ id: measure, state: "lapsed" }] });
    expect(readFileSync(first(ended).files[0], "utf8")).not.toContain("CNAME");
    expect(await build(data, "2023-09-17")).toMatchObject({ exit: 0, said: { kind: "restriction" } });
    expect(await build(data, "2024-01-01")).toMatchObject({
      exit: 4,
      said: { kind: "open", settles: ["date.extension-2.decided"] },
    });
  });

  it("builds the withdrawal as often as it is asked for, also after the body took its own decision back", async () => {
    const data = await folder(true);
    const [rule] = first(await build(data)).measures[0].grounds;
    const file = join(data, "retraction.yaml");
    writeFileSync(file, `- {kind: retraction, of: "${rule}", why: "Erreur (fictif)", by: ${body}, on: 2023-04-20}\n`);
    expect((await runCommand(record, [file], { json: true }, { data, now: "2023-04-20T12:00" })).exit).toBe(0);
    for (const day of ["2023-04-21", "2023-04-22"])
      expect(first(await build(data, day))).toMatchObject({
        measures: [],
        withdrawn: [{ id: measure, state: "no-mandate" }],
      });
  });

  it("lets through the name that the whole body is exempt for, and leaves every other blocked", async () => {
    const data = await folder(true);
    const file = join(data, "exemption.yaml");
    const given = `by: ${body}, measure: ${measure}, clause: ban, ground: inspection, approver: {capacity: head}, granted: 2023-04-01, source: "Note (fictif)"`;
    writeFileSync(
      file,
      `- {kind: exemption, id: one-name, names: newsroom.tiktok.com, ${given}}
- {kind: exemption, id: for-some, names: ads.tiktok.com, clients: 192.0.2.7, ${given}}
`,
    );
    await runCommand(record, [file], { json: true }, { data, now: "2023-04-01T12:00" });
    const built = first(await build(data));
    const zone = readFileSync(built.files[0], "utf8").split("\n");
    expect(zone.filter((line) => /passthru|client-ip/.test(line))).toEqual([
      "newsroom.tiktok.com CNAME rpz-passthru.",
      "*.newsroom.tiktok.com CNAME rpz-passthru.",
    ]);
    expect(zone).toEqual(expect.arrayContaining(["tiktok.com CNAME .", "*.tiktok.com CNAME ."]));
    expect(built.losses).toEqual([{ kind: "exemption-names-for-some", what: "for-some" }]);
  });

  it("says that it is open, or that there is no mandate, before it asks for points; then it asks for them", async () => {
    const data = await folder(true);
    const without = { flags: { point: [] } };
    expect(await build(data, "2024-01-01", without)).toMatchObject({ exit: 4, said: { kind: "open" } });
    expect(await build(await folder(false), "2023-04-15", without)).toMatchObject({ exit: 1, said: { kind: "none" } });
    await expect(build(data, "2023-04-15", without)).rejects.toThrow(Misuse);
  });

  it("says an assumption in the files, the manifest and on standard error; without a name there is none", async () => {
    const data = await folder(true);
    const assume = { assume: ["claim.decision.decided=20-april"] };
    await expect(build(data, "2023-04-15", { flags: assume })).rejects.toThrow(Misuse);
    expect(await build(data, "2023-05-15", { flags: { ...assume, by: "The CISO" } })).toMatchObject({ exit: 0 });
    const { said } = await build(data, "2023-05-15", { flags: { ...assume, by: "The CISO" } });
    expect(said.points[0].measures[0].assumed).toEqual([
      { id: "claim.decision.decided", value: "20-april", by: "The CISO" },
    ]);
    expect(readFileSync(said.points[0].files[0], "utf8")).toContain(
      "ASSUMED: claim.decision.decided = 20-april, by The CISO",
    );
  });

  it("keeps in one browser file both measures and what the administration has; lifting one leaves the other", async () => {
    const data = await folder(true);
    const other = "be/federal/2023-tiktok";
    const rule = join(data, "other.yaml");
    writeFileSync(
      rule,
      `- {kind: rule, by: ${body}, measure: ${other}, at: 2023-04-01, names-block: true, until: 2023-04-30, source: "Note (fictif)"}\n`,
    );
    expect((await runCommand(record, [rule], { json: true }, { data, now: "2023-04-01T12:00" })).exit).toBe(0);
    const own = join(data, "own.json");
    writeFileSync(
      own,
      JSON.stringify({ URLBlocklist: ["games.example"], HomepageLocation: "https://intranet.example" }),
    );
    const blocked = async (at: string, of: string) => {
      const flags = { point: ["chromium"], existing: [own] };
      const { exit, said } = await build(data, at, { measure: of, flags });
      expect(exit).toBe(0);
      const { URLBlocklist } = JSON.parse(readFileSync(said.points[0].files[0], "utf8"));
      return { list: URLBlocklist as string[], of: said.points[0].measures.map(({ id }: { id: string }) => id) };
    };
    const one = await blocked("2023-04-15", measure);
    expect(one.of).toEqual([measure]);
    expect((await blocked("2023-04-15", other)).of).toEqual([other, measure]);
    const lifted = await blocked("2023-05-01", other);
    expect(lifted.of).toEqual([measure]);
    const names = (list: readonly string[]) => list.filter((entry) => !entry.endsWith(".interdict.internal"));
    expect(names(lifted.list)).toEqual(names(one.list));
    expect(lifted.list[0]).toBe("games.example");
    expect(readdirSync(join(data, "out", "chromium")).sort()).toEqual(["manifest.json", "zz-interdict.json"]);
  });
});
