import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { endsWithUs, runIn } from "./program.test-help.ts";

/** A line that a client of the network tries to open, from one of its own addresses. */
export interface Attempt {
  readonly protocol: "tcp" | "udp";
  readonly to: string;
  readonly port: number;
  readonly from?: string;
}

/** Who tried was answered, told that it may not, or told nothing. */
export type Outcome = "reached" | "refused" | "silent";

/** Rules that the router loads over those that it has, and what clients try then. */
export interface Step {
  readonly ruleset: string;
  readonly attempts: readonly Attempt[];
}

/** What became of the attempts, and the rules as `nft -j list ruleset` tells them, with their counters. */
export interface Stepped {
  readonly outcomes: readonly Outcome[];
  readonly rules: string;
}

/** Addresses of the clients of the network; any other address is outside of it. */
export const clients = Object.freeze({
  first: "10.20.30.2",
  second: "10.20.30.3",
  first6: "fd00:20:30::2",
  second6: "fd00:20:30::3",
});

const isSix = (address: string): boolean => address.includes(":");

/** Whether an address of IPv6 is taken already is else asked for a second or two. */
const noWaiting =
  "echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad; echo 0 > /proc/sys/net/ipv6/conf/all/accept_dad";

/** One end: a namespace of its own, a line to the router, and the router as its way to everywhere. */
const end = (name: string, near: readonly string[], addresses: readonly string[]): readonly string[] => [
  `ip netns add ${name}`,
  `ip netns exec ${name} sh -c '${noWaiting}'`,
  `ip link add ${name} type veth peer name line netns ${name}`,
  `ip link set ${name} up`,
  `ip -n ${name} link set lo up`,
  `ip -n ${name} link set line up`,
  ...near.map((address) => `ip addr add ${address} dev ${name}`),
  ...addresses.map((address) => `ip -n ${name} addr add ${address} dev line`),
  ...near.map((address) => `ip -n ${name} route add default via ${address.replace(/\/.*/, "")}`),
];

const script = (steps: readonly Step[]): string => {
  const outside = [...new Set(steps.flatMap(({ attempts }) => attempts.map(({ to }) => to)))];
  const node = `${process.execPath} ${fileURLToPath(new URL("./network-end.test-help.ts", import.meta.url))}`;
  return [
    "set -e",
    "mount -t tmpfs tmpfs /run",
    "ip link set lo up",
    noWaiting,
    ...end(
      "clients",
      ["10.20.30.1/24", "fd00:20:30::1/64"],
      [`${clients.first}/24`, `${clients.second}/24`, `${clients.first6}/64`, `${clients.second6}/64`],
    ),
    ...end(
      "outside",
      ["10.99.0.1/24", "fd00:99::1/64"],
      ["10.99.0.2/24", "fd00:99::2/64", ...outside.map((address) => `${address}/${isSix(address) ? 128 : 32}`)],
    ),
    ...outside.map((address) => `ip route add ${address} via ${isSix(address) ? "fd00:99::2" : "10.99.0.2"}`),
    "echo 1 > /proc/sys/net/ipv4/ip_forward",
    "echo 1 > /proc/sys/net/ipv6/conf/all/forwarding",
    "mkfifo ready",
    `ip netns exec outside ${node} listen all.json > ready &`,
    "trap 'kill $!' EXIT",
    "read -r _ < ready",
    ...steps.flatMap((_, at) => [
      `nft -f ${at}.nft`,
      `ip netns exec clients ${node} try ${at}.json > ${at}.out`,
      `nft -j list ruleset > ${at}.rules`,
    ]),
  ].join("\n");
};

/** A network of its own: clients, a router with the rules, and an outside that answers at every address and port that is tried. Nothing of it reaches the machine. */
export const inNetwork = (steps: readonly Step[]): readonly Stepped[] => {
  const folder = mkdtempSync(join(tmpdir(), "network-"));
  try {
    writeFileSync(join(folder, "network.sh"), script(steps));
    writeFileSync(join(folder, "all.json"), JSON.stringify(steps.flatMap(({ attempts }) => attempts)));
    for (const [at, { ruleset, attempts }] of steps.entries()) {
      writeFileSync(join(folder, `${at}.nft`), ruleset);
      writeFileSync(join(folder, `${at}.json`), JSON.stringify(attempts));
    }
    runIn(folder, [...endsWithUs, "unshare", "-rnm", "--kill-child", "sh", "network.sh"]);
    return steps.map((_, at) => ({
      outcomes: JSON.parse(readFileSync(join(folder, `${at}.out`), "utf8")) as readonly Outcome[],
      rules: readFileSync(join(folder, `${at}.rules`), "utf8"),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
