import { type Client, cidrOf } from "../../deed/client.ts";
import { ok } from "../../problem/problem.ts";
import { aboutLines } from "../about.ts";
import { exemptNetworks } from "../client.ts";
import { all, type Order, only, type Point } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { labelOf, tagOf } from "../zone.ts";
import { stopsNothing } from "./reaches.ts";

import { nftablesWords } from "./words-nftables.ts";

/** Networks of the inside (RFC 1918, RFC 4193): who asks an encrypted resolver there does not pass by anything. */
const inside = { 4: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"], 6: ["fc00::/7"] } as const;

const isSix = (address: string): boolean => address.includes(":");

/** A named set and nothing where it would be empty, which nft does not read. */
const set = (name: string, family: 4 | 6, elements: readonly string[]): readonly string[] =>
  elements.length === 0
    ? []
    : [
        `  set ${name}${family} {`,
        `    type ipv${family}_addr`,
        "    flags interval",
        "    auto-merge",
        `    elements = { ${elements.join(", ")} }`,
        "  }",
      ];

const networks = (clients: readonly Client[], family: 4 | 6): readonly string[] =>
  clients.filter((client) => client.family === family).map(cidrOf);

/** One address family: who is exempt first, then what stays inside, then what would pass the resolver by (RFC 7858, RFC 9250, RFC 8484). */
const familyOf = (
  family: 4 | 6,
  { resolvers }: Restriction,
  clients: readonly Client[],
): { readonly sets: readonly string[]; readonly exempt: readonly string[]; readonly rules: readonly string[] } => {
  const ip = family === 4 ? "ip" : "ip6";
  const exempt = networks(clients, family);
  const known = resolvers.filter((address) => isSix(address) === (family === 6));
  return {
    sets: [
      ...set("exempt", family, exempt),
      ...set("inside", family, inside[family]),
      ...set("resolvers", family, known),
    ],
    exempt: [
      ...(exempt.length > 0 ? [`    ${ip} saddr @exempt${family} counter accept comment "exempt"`] : []),
      `    ${ip} daddr @inside${family} accept comment "inside"`,
    ],
    rules:
      known.length > 0
        ? [
            `    ${ip} daddr @resolvers${family} meta l4proto { tcp, udp } th dport 443 counter goto refuse comment "DoH"`,
          ]
        : [],
  };
};

/** The table is made, so that it can be deleted, and made anew: loading the file twice is loading it once (nft, “table”). */
const prologue = (table: string): readonly string[] => [`table inet ${table}`, `delete table inet ${table}`];

/** Which version is live stands in the comment of a rule: that of the table is not in what `nft -j` tells (nftables 1.0.6). */
const tableOf = (
  { edition, watched }: Order,
  restriction: Restriction,
  table: string,
  tag: string,
): readonly string[] => {
  const clients = exemptNetworks(restriction);
  const four = familyOf(4, restriction, clients);
  const six = familyOf(6, restriction, clients);
  return [
    `table inet ${table} {`,
    ...four.sets,
    ...six.sets,
    "  chain refuse {",
    `    limit rate 10/second log prefix "interdict ${tag} "`,
    ...(watched.length > 0
      ? []
      : ["    meta l4proto tcp reject with tcp reset", "    reject with icmpx type admin-prohibited"]),
    "  }",
    "  chain forward {",
    "    type filter hook forward priority filter - 5; policy accept;",
    `    counter comment "${tag} control ${edition.version} serial ${edition.serial}${watched.length > 0 ? " dry run" : ""}"`,
    ...four.exempt,
    ...six.exempt,
    '    meta l4proto { tcp, udp } th dport 853 counter goto refuse comment "DoT, DoQ"',
    ...four.rules,
    ...six.rules,
    "  }",
    "}",
  ];
};

/** Rules of nftables against encrypted resolvers, in a table of their own for each measure; a companion of the points that block names. */
export const point: Point = {
  id: "nftables",
  program: "nftables 1.0.6",
  status: "proven",
  reach: stopsNothing,
  holds: "measure",
  writes: ["resolvers"],
  watches: true,
  exempts: ["client"],
  words: nftablesWords,
  build: (order) => {
    const { measure, version, restriction } = only(order);
    const label = labelOf(measure);
    const table = `interdict-${label}`;
    const tag = tagOf(label, version);
    const lines = [
      ...aboutLines(order).map((line) => `# ${line}`),
      ...prologue(table),
      ...(restriction !== undefined ? tableOf(order, restriction, table, tag) : []),
    ];
    return ok({
      files: [{ file: `${label}.nft`, text: `${lines.join("\n")}\n` }],
      // No name is blocked here, so that an exemption by name asks nothing of it.
      losses: uncarried(all(order), ["client", "name"]),
      args: { file: `${label}.nft`, table, version: order.edition.version },
    });
  },
};
