import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Internet, pageText, startInternet } from "./internet.test-help.ts";
import { missing } from "./program.test-help.ts";
import { type Squid, startSquid } from "./squid.test-help.ts";

const control = `acl blocked dstdomain .app.example
acl exempt src 127.0.0.53
deny_info 307:https://intranet.example/why blocked
http_access deny !exempt blocked`;

describe.skipIf(missing("squid"))("squid run by the harness", () => {
  let internet: Internet;
  let proxy: Squid;
  beforeAll(async () => {
    internet = await startInternet({});
    proxy = await startSquid(internet, { control });
  });
  afterAll(async () => {
    await proxy.stop();
    await internet.stop();
  });

  it("blocks what its control names, and says where to ask", async () => {
    const { status, headers } = await proxy.fetch("www.app.example");
    expect([status, headers.location]).toEqual([307, "https://intranet.example/why"]);
    expect((await proxy.connect("app.example")).status).toBe(307);
    expect(internet.visited).toEqual([]);
    expect(proxy.accessLog()).toContain("TCP_DENIED/307");
  });

  it("lets the rest through, and who is exempt", async () => {
    expect(await proxy.fetch("notapp.example")).toMatchObject({ status: 200, body: pageText });
    expect((await proxy.connect("notapp.example")).status).toBe(200);
    expect(await proxy.fetch("app.example", { from: "127.0.0.53" })).toMatchObject({ status: 200, body: pageText });
    expect(internet.visited).toEqual(["notapp.example", "app.example"]);
  });

  it("takes a change", async () => {
    await proxy.change({ control: "" });
    expect((await proxy.fetch("app.example")).status).toBe(200);
    await proxy.change({ control });
    expect((await proxy.fetch("app.example")).status).toBe(307);
  });
});
