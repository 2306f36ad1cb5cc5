import { describe, expect, it } from "vitest";
import { type Attempt, clients, inNetwork } from "../real/network.test-help.ts";
import { missing, noNamespaces } from "../real/program.test-help.ts";
import { host, restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import type { Restriction, Withdrawn } from "../restriction.ts";
import { point } from "./nftables.ts";
import { packageOf } from "./order.test-help.ts";

const resolvers = ["192.0.2.53", "2001:db8::53"];
const exemption = {
  id: "be/ex/exemption",
  devices: [],
  holders: [],
  groups: [],
  clients: [clients.second, `${clients.second6}/128`, "10.20.30.3/32"],
  names: [],
  blanket: false,
};
const first = restrictionOf("app", ["app.example"], {
  actions: ["carry-traffic"],
  resolvers,
  exemptions: [exemption],
});
const second = restrictionOf("game", ["game.example"], { actions: ["carry-traffic", "use"], resolvers });

/** A contact that would make the line after it part of the comment. */
const build = (asked: Restriction | Withdrawn, dryRun = false) =>
  packageOf(point, asked, {
    watched: new Set(dryRun ? [asked.measure] : []),
    host: { ...host, contact: "exemptions@town.test \\" },
  });
const rulesOf = (...words: Parameters<typeof build>): string => build(...words).files[0]?.text ?? "";

const attempts: readonly Attempt[] = [
  { protocol: "tcp", to: "192.0.2.99", port: 853 },
  { protocol: "udp", to: "192.0.2.99", port: 853 },
  { protocol: "tcp", to: "2001:db8::99", port: 853, from: clients.first6 },
  { protocol: "tcp", to: "192.0.2.53", port: 443 },
  { protocol: "udp", to: "2001:db8::53", port: 443, from: clients.first6 },
  { protocol: "tcp", to: "192.0.2.99", port: 853, from: clients.second },
  { protocol: "udp", to: "2001:db8::53", port: 443, from: clients.second6 },
  { protocol: "tcp", to: "192.0.2.99", port: 443 },
  { protocol: "tcp", to: "192.0.2.53", port: 80 },
  { protocol: "tcp", to: "10.99.1.1", port: 853 },
];
const reached = attempts.map(() => "reached");
const refused = (n: number) => attempts.map((_, at) => (at < n ? "refused" : "reached"));

describe.skipIf(missing("nft", "ip", "unshare") || noNamespaces("mn"))(
  "nftables in a network of its own (nft, ip, unshare)",
  () => {
    it("refuses encrypted resolvers but to who is exempt, each measure by itself, and leaves nothing", () => {
      const steps = inNetwork([
        { ruleset: "", attempts },
        { ruleset: rulesOf(first, true), attempts },
        { ruleset: rulesOf(first), attempts },
        { ruleset: rulesOf(first), attempts },
        { ruleset: rulesOf(second), attempts },
        { ruleset: rulesOf(withdrawnOf(first)), attempts },
        { ruleset: rulesOf(withdrawnOf(second)), attempts },
      ]);
      expect(steps.map(({ outcomes }) => outcomes)).toEqual([
        reached,
        reached,
        refused(5),
        refused(5),
        refused(7),
        refused(7),
        reached,
      ]);
      const [, dry, live, , both, one, none] = steps.map(({ rules }) => rules);
      expect(dry).toContain(`control ${build(first, true).manifest.version} serial 2026010101 dry run`);
      expect(dry).not.toContain("reject");
      expect(dry).toMatch(/"packets": [1-9]/);
      expect(live).toContain(`be-ex-app@0123456789ab control ${build(first).manifest.version} serial 2026010101`);
      expect(both).toContain("interdict-be-ex-app");
      expect(one).not.toContain("interdict-be-ex-app");
      expect(one).toContain("interdict-be-ex-game");
      expect(none).not.toContain("interdict-");
    });
  },
);

describe("nftables", () => {
  it("reports the exemptions that it cannot carry", () => {
    const { manifest } = build({
      ...first,
      exemptions: [
        { ...exemption, id: "be/ex/names", clients: [], names: ["news.app.example"] },
        { ...exemption, id: "be/ex/people", clients: [], holders: ["somebody"] },
        { ...exemption, id: "be/ex/group", groups: ["press"] },
      ],
    });
    expect(manifest.losses).toEqual([
      { kind: "exemption-unaddressed", what: "be/ex/people" },
      { kind: "group-exemption", what: "be/ex/group" },
    ]);
    expect(manifest.canary).toBeNull();
  });

  it("has another version when the resolvers change, and not when the names do", () => {
    const version = build(first).manifest.version;
    expect(build({ ...first, names: [] }).manifest.version).toBe(version);
    expect(build({ ...first, resolvers: [] }).manifest.version).not.toBe(version);
  });
});
