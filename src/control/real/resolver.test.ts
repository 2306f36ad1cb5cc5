import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Internet, startInternet } from "./internet.test-help.ts";
import { missing } from "./program.test-help.ts";
import { type Resolver, type Setup, startResolver } from "./resolver.test-help.ts";
import { type KindName, kinds } from "./resolver-kinds.test-help.ts";

const names = {
  "app.example": { A: "192.0.2.1" },
  "www.app.example": { A: "192.0.2.2", AAAA: "2001:db8::2" },
  "notapp.example": { A: "192.0.2.3" },
  "alias.example": { CNAME: "www.app.example" },
};

const zone = (serial: number, rules: readonly string[]) => ({
  file: "rules.zone",
  text: `$TTL 60
$ORIGIN rules.internal.
@ IN SOA localhost. hostmaster.rules.internal. ( ${serial} 3600 900 604800 60 )
@ IN NS localhost.
${rules.join("\n")}
`,
});

const blocking = ["app.example CNAME .", "*.app.example CNAME .", 'live.internal TXT "token"'];
const exempting = "32.53.0.0.127.rpz-client-ip CNAME rpz-passthru.";

const clause = (more = ""): string =>
  `rpz:\n  name: "rules.internal"\n  zonefile: "rules.zone"\n  rpz-log: yes\n${more}`;

/** What a hand-written control of each kind says, for the rules of a zone. */
const parts: Readonly<Record<KindName, Setup>> = {
  bind: {
    settings: `response-policy { zone "rules.internal" log yes; } qname-wait-recurse no min-update-interval 0;`,
    control: `zone "rules.internal" { type primary; file "rules.zone"; allow-query { localhost; }; };`,
  },
  unbound: { control: clause() },
  knot: { control: "policy.add(policy.rpz(policy.DENY_MSG('not here'), 'rules.zone'))" },
  powerdns: { control: `rpzFile("rules.zone", { policyName = "rules" })` },
  dnsmasq: { control: "local=/app.example/\ntxt-record=live.internal,token" },
};

const controlOf = (kind: KindName, serial: number, rules: readonly string[]): Setup =>
  kind === "dnsmasq" && rules.length === 0 ? {} : { files: [zone(serial, rules)], ...parts[kind] };

/** What this version of a program does with an alias of a blocked name, and with an exempt client in the zone of the rules: the field notes that the points rest on. */
const known: Readonly<Record<KindName, { readonly alias: string; readonly exempt: string }>> = {
  bind: { alias: "NXDOMAIN", exempt: "192.0.2.1" },
  unbound: { alias: "NXDOMAIN", exempt: "NXDOMAIN" },
  knot: { alias: "192.0.2.2", exempt: "NXDOMAIN" },
  powerdns: { alias: "NXDOMAIN", exempt: "NXDOMAIN" },
  dnsmasq: { alias: "192.0.2.2", exempt: "NXDOMAIN" },
};

const codeOf = async (resolver: Resolver, name: string, from = "127.0.0.1"): Promise<string> => {
  const { rcode, answers } = await resolver.ask(name, "A", { from });
  return rcode === "NOERROR" ? (answers.at(-1) ?? "no data") : rcode;
};

for (const kind of ["bind", "unbound", "knot", "powerdns", "dnsmasq"] as const)
  describe.skipIf(missing(kinds[kind].program))(`${kinds[kind].program} run by the harness`, () => {
    let internet: Internet;
    let resolver: Resolver;
    beforeAll(async () => {
      internet = await startInternet(names);
      resolver = await startResolver(kind, internet, controlOf(kind, 1, blocking));
    });
    afterAll(async () => {
      await resolver?.stop();
      await internet.stop();
    });

    it("blocks what its control names, and asks the internet for the rest", async () => {
      expect(await codeOf(resolver, "app.example")).toBe("NXDOMAIN");
      expect(await codeOf(resolver, "www.app.example")).toBe("NXDOMAIN");
      expect(internet.asked("app.example")).toBe(0);
      expect(await codeOf(resolver, "notapp.example")).toBe("192.0.2.3");
      expect(internet.asked("notapp.example")).toBeGreaterThan(0);
      expect((await resolver.ask("live.internal", "TXT")).answers).toEqual(["token"]);
      expect(await codeOf(resolver, "nowhere.example")).toBe("NXDOMAIN");
    });

    it("does with an alias what is known of it", async () => {
      expect(await codeOf(resolver, "alias.example")).toBe(known[kind].alias);
    });

    it("takes a change, and does with an exempt client what is known of it", async () => {
      await resolver.change(controlOf(kind, 2, []));
      expect(await codeOf(resolver, "app.example")).toBe("192.0.2.1");
      expect((await resolver.ask("www.app.example", "AAAA")).answers).toEqual(["2001:db8::2"]);
      await resolver.change(controlOf(kind, 3, [...blocking, exempting]));
      expect(await codeOf(resolver, "app.example")).toBe("NXDOMAIN");
      expect(await codeOf(resolver, "app.example", "127.0.0.53")).toBe(known[kind].exempt);
    });
  });

describe.skipIf(missing("unbound", "unbound-control"))("unbound, made to read its configuration again", () => {
  it("reads the rules of a clause that stands, and not its settings: those only when it starts", async () => {
    const internet = await startInternet(names);
    const files = [zone(1, blocking)];
    const dry = clause("  rpz-action-override: disabled\n  rpz-log-name: first\n");
    const resolver = await startResolver("unbound", internet, { files, control: dry });
    const live = { files, control: clause("  rpz-log-name: second\n") };
    expect(await codeOf(resolver, "app.example")).toBe("192.0.2.1");
    await resolver.change(live);
    expect(await codeOf(resolver, "app.example")).toBe("192.0.2.1");
    expect(resolver.log()).not.toContain("[second]");
    await resolver.change(live, "restart");
    expect(await codeOf(resolver, "app.example")).toBe("NXDOMAIN");
    expect(resolver.log()).toContain("[second]");
    await resolver.stop();
    await internet.stop();
  });
});
