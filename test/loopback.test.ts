import { execFileSync, spawnSync } from "node:child_process";
import dns from "node:dns";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as secured } from "node:tls";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isHere, outside, targetOf } from "./loopback.ts";

describe("the suite", () => {
  it("knows this machine from all others", () => {
    for (const here of ["localhost", "127.0.0.1", "127.3.2.1", "::1", "/tmp/socket", ""])
      expect(isHere(here)).toBe(true);
    for (const other of ["10.0.0.1", "1270.0.0.1", "127.0.0.1.example", "example.org", "::2", "localhost.example"])
      expect(isHere(other)).toBe(false);
    expect([[80, "a"], ["80"], [{ port: 80, host: "b" }], [[{ path: "/c" }, null]], ["/d"]].map(targetOf)).toEqual([
      "a",
      "",
      "b",
      "/c",
      "/d",
    ]);
  });

  it("is refused every connection and every name outside", async () => {
    const only = /connect to loopback only/;
    expect(() => connect(80, "192.0.2.1")).toThrow(only);
    expect(() => connect({ port: 25, host: "mail.exercise.invalid" })).toThrow(only);
    expect(() => secured({ port: 443, host: "192.0.2.2" })).toThrow(only);
    expect(() => dns.lookup("exercise.invalid", () => undefined)).toThrow(only);
    await expect(fetch("http://192.0.2.3/")).rejects.toThrow();
    // Each such try would fail this file of tests as well, whoever had caught it.
    expect(outside.splice(0)).toEqual([
      "192.0.2.1",
      "mail.exercise.invalid",
      "192.0.2.2",
      "exercise.invalid",
      "192.0.2.3",
    ]);
  });
});

const alone = spawnSync("unshare", ["-rn", "true"]).status === 0;

describe.skipIf(!alone && process.env["INTERDICT_REAL_TOOLS"] !== "required")(
  "without any network (needs unshare)",
  () => {
    it("letters and messages are prepared, and written into files", () => {
      const data = mkdtempSync(join(tmpdir(), "alone-"));
      mkdirSync(join(data, "registers"));
      writeFileSync(
        join(data, "registers", "r.yaml"),
        `sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: be/ex/one, kind: local, names: [{fr: "Commune (fictif)"}], languages: {fr: language-region}, within: [be/bru], status: confirmed, source: [f], fictional: true}
contacts:
  - {body: be/ex/one, address: one@fictif.invalid, source: f}
`,
      );
      const program = fileURLToPath(new URL("../bin/interdict.mjs", import.meta.url));
      const run = (...words: readonly string[]): unknown =>
        JSON.parse(
          execFileSync(
            "unshare",
            ["-rn", process.execPath, program, ...words, "be/bru/2023-tiktok-communes", "--json", "--data", data],
            { encoding: "utf8" },
          ),
        );
      expect(run("notify", "prepare", "--fictional", "--at", "2023-03-28")).toMatchObject({ prepared: 1 });
      expect(run("notify", "send")).toMatchObject({ run: { counts: { accepted: 1 } } });
      expect(readdirSync(join(data, "outbox")).filter((name) => name.endsWith(".eml"))).toHaveLength(1);
      rmSync(data, { recursive: true });
    });
  },
);
