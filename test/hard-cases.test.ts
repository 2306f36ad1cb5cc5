import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command as load } from "../src/cli/load.ts";
import { posture } from "../src/cli/posture.ts";
import { runCommand } from "../src/cli/run.test-help.ts";
import { verdict } from "../src/cli/verdict.ts";

const data = mkdtempSync(join(tmpdir(), "hard-cases-"));
const body = "be/wal/iweps";

const inventory = (device: string, at: string, more: readonly object[] = []) =>
  JSON.stringify({
    action: "inventory",
    deviceid: device,
    itemtype: "Phone",
    content: {
      versionclient: "agent",
      accesslog: { logdate: at },
      hardware: { name: device, uuid: device },
      softwares: [{ name: "Clock", comments: "com.example.clock", from: "Android" }, ...more],
    },
  });

const write = (file: string, text: string): string => {
  writeFileSync(join(data, file), text);
  return file;
};

const verdictOn = async (device: string, at: string) => {
  const { out } = await runCommand(verdict, ["be/wal/2023-tiktok", device], { at, body, json: true }, { data });
  const found: readonly { clause: string; channel: string; verdict: string; because: unknown }[] = JSON.parse(out);
  return found.find(({ clause, channel }) => clause === "ban" && channel === "app");
};

beforeAll(async () => {
  const files = [
    write(
      "devices.csv",
      "device;holder;owner;professional-information;valid-from;valid-to\ndev-20;p1;authority;true;2023-02-01;2023-05-31\ndev-21;p2;authority;true;2023-02-01;\n",
    ),
    write(
      "dev-20.json",
      inventory("dev-20", "2023-04-05 10:00:00", [
        { name: "App", comments: "com.zhiliaoapp.musically", from: "Android", install_date: "2023-04-02" },
      ]),
    ),
    write("dev-21.json", inventory("dev-21", "2023-04-02 10:00:00")),
  ];
  for (const file of files) {
    const { exit, err } = await runCommand(load, [file], { body, json: true }, { data });
    expect([file, exit, err]).toEqual([file, 0, ""]);
  }
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe("hard case 20: the holder leaves the post", () => {
  it("the device is in breach to the last day and not covered from the next", async () => {
    expect((await verdictOn("dev-20", "2023-05-30"))?.verdict).toBe("breach");
    expect((await verdictOn("dev-20", "2023-06-02"))?.verdict ?? "not-covered").toBe("not-covered");
  });

  it("the history keeps the breach", async () => {
    const { out } = await runCommand(
      posture,
      ["be/wal/2023-tiktok"],
      { at: "2023-06-02", body, clause: "ban", channel: "app", json: true },
      { data },
    );
    const found: { clauses: readonly { everInBreach: number; verdicts: Readonly<Record<string, number>> }[] } =
      JSON.parse(out);
    expect(found.clauses[0]?.verdicts["breach"]).toBe(0);
    expect(found.clauses[0]?.everInBreach).toBe(1);
  });
});

describe("hard case 21: the last inventory is forty days old", () => {
  it("is stale, and says when the app was last shown absent; never compliant", async () => {
    expect((await verdictOn("dev-21", "2023-04-20"))?.verdict).toBe("compliant");
    const found = await verdictOn("dev-21", "2023-05-12");
    expect(found?.verdict).toBe("stale");
    expect(JSON.stringify(found?.because)).toContain("2023-04-02");
  });
});
