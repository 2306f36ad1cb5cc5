import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Package } from "../build.ts";
import type { Point } from "../point.ts";
import { point as dnsmasq } from "../points/dnsmasq.ts";
import { point as rpzBind } from "../points/rpz-bind.ts";
import { point as rpzKnot } from "../points/rpz-knot.ts";
import { point as rpzPowerdns } from "../points/rpz-powerdns.ts";
import { point as rpzUnbound } from "../points/rpz-unbound.ts";
import { type Internet, startInternet } from "./internet.test-help.ts";
import { packageOf } from "./package.test-help.ts";
import { missing, runIn } from "./program.test-help.ts";
import { type Resolver, startResolver } from "./resolver.test-help.ts";
import { type KindName, kinds } from "./resolver-kinds.test-help.ts";
import { partsOf } from "./resolver-parts.test-help.ts";
import { host, restrictionOf } from "./restriction.test-help.ts";

const exemptClient = "127.0.0.53";

/** Two measures about one application: under the first, a name and clients are exempt. */
const first = restrictionOf("app", ["app.example", "=only.example"], {
  exemptions: [
    {
      id: "be/ex/exemption",
      devices: [],
      holders: [],
      groups: [],
      clients: [`${exemptClient}/32`, "2001:db8:53::/48"],
      names: ["news.app.example"],
      blanket: false,
    },
  ],
});
const second = restrictionOf("game", ["app.example", "game.example", "=alone.game.example"]);

/** Names between a wildcard and what stands under it: a name server takes them for names without a record, to which no wildcard applies. */
const deep = restrictionOf("deep", ["deep.example", "=a.b.deep.example", "live.x.y.deep.example"], {
  exemptions: [
    {
      id: "be/ex/deep",
      devices: [],
      holders: [],
      groups: [],
      clients: [],
      names: ["x.y.deep.example"],
      blanket: false,
    },
  ],
});

const deepNames = {
  "b.deep.example": "NXDOMAIN",
  "z.a.b.deep.example": "NXDOMAIN",
  "y.deep.example": "NXDOMAIN",
  "z.y.deep.example": "NXDOMAIN",
  "x.y.deep.example": "192.0.2.7",
  "z.x.y.deep.example": "192.0.2.7",
  "live.x.y.deep.example": "NXDOMAIN",
  "z.live.x.y.deep.example": "NXDOMAIN",
};

const names = {
  ...Object.fromEntries(Object.keys(deepNames).map((name) => [name, { A: "192.0.2.7" }])),
  "app.example": { A: "192.0.2.1" },
  "news.app.example": { A: "192.0.2.2" },
  "only.example": { A: "192.0.2.3" },
  "under.only.example": { A: "192.0.2.4" },
  "game.example": { A: "192.0.2.5" },
  "x.alone.game.example": { A: "192.0.2.6" },
};

const points: Readonly<Record<KindName, Point>> = {
  bind: rpzBind,
  unbound: rpzUnbound,
  knot: rpzKnot,
  powerdns: rpzPowerdns,
  dnsmasq,
};

let internet: Internet;
beforeAll(async () => {
  internet = await startInternet(names);
});
afterAll(() => internet?.stop());

/** A resolver with files copied one after the other; `without` are settings that its administrator forgot. */
const running = (kind: KindName, packages: readonly Package[], without?: string): Promise<Resolver> => {
  const files = new Map(packages.flatMap((each) => each.files.map(({ file, text }) => [file, text] as const)));
  if (without !== undefined) files.delete(without);
  return startResolver(kind, internet, {
    files: [...files].map(([file, text]) => ({ file, text })),
    ...partsOf[kind](files),
  });
};

const codeOf = async (resolver: Resolver, name: string, from = "127.0.0.1"): Promise<string> => {
  const { rcode, answers } = await resolver.ask(name, "A", { from });
  return rcode === "NOERROR" ? (answers.at(-1) ?? "no data") : rcode;
};

for (const kind of ["bind", "unbound", "knot", "powerdns", "dnsmasq"] as const) {
  const point = points[kind];
  describe.skipIf(missing(kinds[kind].program))(`two measures about one application in ${point.program}`, () => {
    let resolver: Resolver;
    beforeAll(async () => {
      resolver = await running(kind, [
        packageOf(point, first),
        packageOf(point, deep, { others: [first] }),
        packageOf(point, second, { others: [deep, first] }),
      ]);
    });
    afterAll(() => resolver?.stop());

    it("blocks a name alone where nothing under it is meant, and not what is under it", async () => {
      expect(await codeOf(resolver, "only.example")).toBe("NXDOMAIN");
      expect(await codeOf(resolver, "under.only.example")).toBe("192.0.2.4");
      expect(await codeOf(resolver, "x.alone.game.example")).toBe("NXDOMAIN");
    });

    it("blocks what stands between a name and the one above it, and lets through only what is exempt", async () => {
      const answers = await Promise.all(
        Object.keys(deepNames).map(async (name) => [name, await codeOf(resolver, name)] as const),
      );
      expect(Object.fromEntries(answers)).toEqual(deepNames);
    });

    it("an exemption from one lifts no other", async () => {
      expect(await codeOf(resolver, "app.example")).toBe("NXDOMAIN");
      expect(await codeOf(resolver, "news.app.example")).toBe("NXDOMAIN");
      expect(await codeOf(resolver, "app.example", exemptClient)).toBe("NXDOMAIN");
      expect(await codeOf(resolver, "game.example", exemptClient)).toBe("NXDOMAIN");
    });
  });
}

describe.skipIf(missing("kresd"))("what Knot Resolver says and logs (kresd)", () => {
  it("names the measure in its log, beside the refusal, and as an extended error", async () => {
    const resolver = await running("knot", [packageOf(rpzKnot, first)]);
    const { rcode, ede, beside } = await resolver.ask("app.example");
    await resolver.stop();
    expect({ rcode, code: ede?.code, beside }).toEqual({
      rcode: "NXDOMAIN",
      code: 15,
      beside: ["be/ex/app@0123456789ab"],
    });
    expect(resolver.log()).toContain("rpz: applied [be/ex/app@0123456789ab] app.example. A 127.0.0.1#");
  });

  it("only logs in a dry run", async () => {
    const resolver = await running("knot", [packageOf(rpzKnot, first, { watched: new Set([first.measure]) })]);
    const answered = [await codeOf(resolver, "app.example"), await codeOf(resolver, "game.example")];
    await resolver.stop();
    expect(answered).toEqual(["192.0.2.1", "192.0.2.5"]);
    expect(resolver.log()).toContain("rpz: would apply [be/ex/app@0123456789ab] app.example. A 127.0.0.1#");
    expect(resolver.log()).not.toContain("game.example");
  });

  it("starts with a measure of the longest id", async () => {
    const resolver = await running("knot", [packageOf(rpzKnot, restrictionOf("é".repeat(400), ["app.example"]))]);
    expect(await codeOf(resolver, "app.example")).toBe("NXDOMAIN");
    await resolver.stop();
  });
});

describe.skipIf(missing("pdns_recursor"))("the packet cache of PowerDNS Recursor (pdns_recursor)", () => {
  it("known to break exemptions by client while it is on", async () => {
    const built = packageOf(rpzPowerdns, first);
    const resolver = await running("powerdns", [built], "interdict-packetcache.conf");
    expect(await codeOf(resolver, "app.example")).toBe("NXDOMAIN");
    expect(await codeOf(resolver, "app.example", exemptClient)).toBe("NXDOMAIN");
    await resolver.stop();
  });

  it("is left alone where no client is exempt", () => {
    expect(packageOf(rpzPowerdns, second).files.map(({ file }) => file)).not.toContain("interdict-packetcache.conf");
  });
});

describe.skipIf(missing("dnsmasq"))("the settings of dnsmasq (dnsmasq)", () => {
  it("are taken whatever the names of the body and of its mandates are, and the canary says them", async () => {
    const strange = { ...host, id: 'be/ex/with "quotes" and \\ and # and, a\nline' };
    const long = restrictionOf("app", ["app.example"], {
      grounds: Array.from({ length: 200 }, (_, n) => `be/ex/app#clause-${n}-with-a-long-name`),
    });
    const built = packageOf(dnsmasq, long, { host: strange });
    const resolver = await running("dnsmasq", [built]);
    // It says that all is well where it would err as here.
    expect(runIn(resolver.folder, ["sh", "-c", "dnsmasq --test -C interdict.conf 2>&1"])).toContain("syntax check OK");
    expect((await resolver.ask(built.manifest.canary ?? "", "TXT")).answers).toEqual([
      `be/ex/app ${long.version} ${strange.id.replace("\n", " ")}`,
    ]);
    await resolver.stop();
  });
});
