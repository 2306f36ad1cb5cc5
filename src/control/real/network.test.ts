import { describe, expect, it } from "vitest";
import { type Attempt, clients, inNetwork } from "./network.test-help.ts";
import { missing, noNamespaces } from "./program.test-help.ts";

const ruleset = `table inet rules
delete table inet rules
table inet rules {
  set exempt4 { type ipv4_addr; flags interval; elements = { ${clients.second} } }
  chain forward {
    type filter hook forward priority filter - 5; policy accept;
    ip saddr @exempt4 accept
    meta l4proto { tcp, udp } th dport 853 counter reject with icmpx admin-prohibited
    ip6 daddr 2001:db8::53 counter reject with icmpx admin-prohibited
  }
}
`;

const attempts: readonly Attempt[] = [
  { protocol: "tcp", to: "192.0.2.53", port: 853 },
  { protocol: "udp", to: "192.0.2.53", port: 853, from: clients.first },
  { protocol: "tcp", to: "192.0.2.53", port: 853, from: clients.second },
  { protocol: "udp", to: "192.0.2.53", port: 853, from: clients.second },
  { protocol: "tcp", to: "192.0.2.53", port: 443 },
  { protocol: "tcp", to: "2001:db8::53", port: 443 },
  { protocol: "udp", to: "2001:db8::54", port: 443, from: clients.first6 },
];

describe.skipIf(missing("nft", "ip", "unshare") || noNamespaces("mn"))(
  "nft run by the harness, in a network of its own",
  () => {
    it("refuses what its rules name, and lets the rest and who is exempt through", () => {
      const [before, during, twice, after] = inNetwork([
        { ruleset: "", attempts },
        { ruleset, attempts },
        { ruleset, attempts },
        { ruleset: "table inet rules\ndelete table inet rules\n", attempts },
      ]);
      const refused = ["refused", "refused", "reached", "reached", "reached", "refused", "reached"];
      expect(before?.outcomes).toEqual(attempts.map(() => "reached"));
      expect(during?.outcomes).toEqual(refused);
      expect(twice?.outcomes).toEqual(refused);
      expect(after?.outcomes).toEqual(attempts.map(() => "reached"));
      expect(during?.rules).toMatch(/"packets": [1-9]/);
      expect(after?.rules).not.toContain("rules");
    });
  },
);
