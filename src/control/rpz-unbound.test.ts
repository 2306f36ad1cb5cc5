import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canaryOf, point, tagOf } from "./points/rpz-unbound.ts";
import type { Restriction } from "./restriction.ts";

const found = (() => {
  try {
    execFileSync("sh", ["-c", "PATH=$PATH:/usr/sbin command -v unbound"]);
    return true;
  } catch {
    return false;
  }
})();

const freePort = (): Promise<number> =>
  new Promise((give) => {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => give(port));
    });
  });

const restriction: Restriction = {
  kind: "restriction",
  measure: "xx/test/2026-app",
  version: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  body: 'xx/body "with" \\ quotes',
  mandate: "xx/test/2026-app#block",
  names: [
    { name: "example.com", wildcard: true, role: "app-core" },
    { name: "only.example.net", wildcard: false, role: "dedicated-cdn" },
  ],
  assumed: [],
};
const edition = { serial: 2026112101, zone: "test.rpz.internal", token: "0a1b2c" };

describe.skipIf(!found && process.env["INTERDICT_REAL_TOOLS"] !== "required")(
  "the policy zone in a real Unbound",
  () => {
    let folder = "";
    let server: ChildProcess | undefined;
    let log = "";
    const resolver = new Resolver({ timeout: 2000, tries: 2 });

    const start = async (files: readonly { file: string; text: string }[]): Promise<void> => {
      folder = mkdtempSync(join(tmpdir(), "unbound-"));
      const port = await freePort();
      for (const { file, text } of files) writeFileSync(join(folder, file), text);
      const conf = `server:
  interface: 127.0.0.1@${port}
  directory: "${folder}"
  chroot: ""
  username: ""
  pidfile: ""
  use-syslog: no
  logfile: ""
  log-queries: yes
  verbosity: 1
  module-config: "respip iterator"
  do-not-query-localhost: no
  local-zone: "example.org." static
  local-data: "other.example.org. A 192.0.2.7"
  local-zone: "notexample.com." static
  local-data: "notexample.com. A 192.0.2.8"
include: "${folder}/${edition.zone}.conf"
`;
      writeFileSync(join(folder, "main.conf"), conf);
      server = spawn("sh", ["-c", `PATH=$PATH:/usr/sbin exec unbound -d -c ${folder}/main.conf`], {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
      });
      await new Promise<void>((ready, fail) => {
        const read = (chunk: Buffer) => {
          log += chunk.toString();
          if (log.includes("start of service")) ready();
        };
        server?.stdout?.on("data", read);
        server?.stderr?.on("data", read);
        server?.on("exit", () => fail(new Error(`unbound ended: ${log}`)));
      });
      resolver.setServers([`127.0.0.1:${port}`]);
    };

    beforeAll(() => start(point.build(restriction, edition)));
    afterAll(() => {
      server?.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    const code = (name: string): Promise<string> =>
      resolver.resolve4(name).then(String, (error: { code: string }) => error.code);

    it("is accepted by unbound-checkconf", () => {
      execFileSync("sh", ["-c", `PATH=$PATH:/usr/sbin unbound-checkconf ${folder}/main.conf`], { cwd: folder });
    });

    it("refuses the blocked name, its apex and what lies under it", async () => {
      expect(await code("example.com")).toBe("ENOTFOUND");
      expect(await code("WWW.Example.com")).toBe("ENOTFOUND");
      expect(await code("only.example.net")).toBe("ENOTFOUND");
    });

    it("leaves a name that only ends alike, and other names", async () => {
      expect(await code("notexample.com")).toBe("192.0.2.8");
      expect(await code("other.example.org")).toBe("192.0.2.7");
    });

    it("answers its canary with measure, version and body", async () => {
      const [answer] = await resolver.resolveTxt(canaryOf(edition));
      expect(answer?.join("")).toBe(`${restriction.measure} ${restriction.version} ${restriction.body}`);
    });

    it("writes the measure and version into the log, where the canary is seen applied", () => {
      expect(log).toContain(`rpz: applied [${tagOf(restriction.measure, restriction.version)}] example.com.`);
      expect(log).toMatch(new RegExp(`rpz: applied \\[[^\\]]+\\] ${canaryOf(edition).replaceAll(".", "\\.")}\\.`));
    });
  },
);

describe("the withdrawal", () => {
  it("holds no rule and no canary, and is newer", () => {
    const [zone] = point.withdraw(restriction.measure, restriction.version, restriction.body, {
      ...edition,
      serial: edition.serial + 1,
    });
    const lines = zone?.text.split("\n").filter((line) => line !== "" && !line.startsWith(";"));
    expect(lines).toHaveLength(4);
    expect(zone?.text).toContain(String(edition.serial + 1));
  });
});
