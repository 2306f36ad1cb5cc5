import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { packageOf } from "../control/points/order.test-help.ts";
import { point } from "../control/points/squid.ts";
import { type Internet, startInternet } from "../control/real/internet.test-help.ts";
import { freePort, missing } from "../control/real/program.test-help.ts";
import { restrictionOf } from "../control/real/restriction.test-help.ts";
import { type Squid, startSquid } from "../control/real/squid.test-help.ts";
import { askProxy } from "./probe-proxy.ts";

const { files, manifest } = packageOf(point, restrictionOf("one", ["app.example"]));
const canary = manifest.canary ?? "";
const decoy = "http://00112233445566778899.canary.interdict.internal/";
const included = [
  "error_directory .",
  ...files.filter(({ file }) => file.endsWith(".conf")).map(({ file }) => `include ${file}`),
].join("\n");

describe.skipIf(missing("squid"))("a probe of a real Squid", () => {
  let internet: Internet;
  let squid: Squid;
  beforeAll(async () => {
    internet = await startInternet({});
  });
  afterAll(() => internet.stop());
  afterEach(() => squid.stop());

  const ask = async (control: string) => {
    squid = await startSquid(internet, { files, control });
    const asker = askProxy(new URL(`http://127.0.0.1:${squid.port}`), internet.webPort);
    return {
      canary: await asker.canary(canary, decoy),
      app: await asker.name("app.example"),
      under: await asker.name("www.app.example"),
      other: await asker.name("notapp.example"),
    };
  };

  it("sees the canary and what is blocked where the rules are live", async () => {
    expect(await ask(included)).toEqual({ canary: "shown", app: "refused", under: "refused", other: "reached" });
  });

  it("sees neither where they are not", async () => {
    expect(await ask("")).toEqual({ canary: "absent", app: "reached", under: "reached", other: "reached" });
  });

  it("takes the error page of a proxy that refuses everything, and repeats the address, for no proof of ours", async () => {
    expect(await ask("http_access deny all")).toEqual({
      canary: "absent",
      app: "refused",
      under: "refused",
      other: "refused",
    });
  });

  it("has tested nothing where the proxy wants a name first", async () => {
    const found = await ask(
      "auth_param basic program /bin/false\nacl known proxy_auth REQUIRED\nhttp_access deny !known",
    );
    expect(found).toEqual({ canary: "none", app: "none", under: "none", other: "none" });
  });
});

describe("a probe of a proxy", () => {
  let port: number;
  beforeEach(async () => {
    port = await freePort();
  });

  it("has tested nothing where nobody answers", async () => {
    const asker = askProxy(new URL(`http://127.0.0.1:${port}`));
    expect([await asker.canary(canary, decoy), await asker.name("app.example")]).toEqual(["none", "none"]);
  });
});
