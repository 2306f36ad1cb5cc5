import { aboutLines } from "../about.ts";
import type { Built, Order } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { canaryHost } from "../zone.ts";
import { type Fate, fateOf, namedIn, nameRulesOf, ownersOf } from "./names.ts";

/** An octet of a character-string: others than those of ASCII by their number, since not every program reads them (RFC 1035, 5.1). */
const written = (octet: number): string => {
  if (octet < 32 || octet > 126) return `\\${String(octet).padStart(3, "0")}`;
  const letter = String.fromCharCode(octet);
  return letter === '"' || letter === "\\" ? `\\${letter}` : letter;
};

/** A TXT record’s character-strings hold at most 255 octets each (RFC 1035, 3.3.14). */
const txt = (text: string): string => {
  const octets = [...new TextEncoder().encode(text)].map(written);
  return Array.from(
    { length: Math.ceil(octets.length / 255) },
    (_, n) => `"${octets.slice(n * 255, (n + 1) * 255).join("")}"`,
  ).join(" ");
};

/** What a canary says: measure, version and body. */
export const canaryText = ({ measure, version }: Restriction, body: string): string =>
  `${measure} ${version} ${body}`.replaceAll(/\p{Cc}+/gu, " ");

/** The name that answers only where the zone is live: outside every zone, since BIND answers names under its own zones itself, before any policy. */
export const canaryName = ({ edition }: Order): string => canaryHost(edition.token);

const targets: Readonly<Record<Fate, readonly string[]>> = { blocked: ["."], open: ["rpz-passthru."], untouched: [] };

/** Lines of a policy zone for names: a wildcard does not cover its apex, so it takes two. */
export const linesFor = (named: readonly string[], fate: (name: string) => Fate): readonly string[] =>
  ownersOf(named, fate).flatMap(({ name, itself, under }) => [
    ...targets[itself].map((target) => `${name} CNAME ${target}`),
    ...targets[under].map((target) => `*.${name} CNAME ${target}`),
  ]);

/** The names of one measure by themselves, for a program that asks every zone. */
export const nameLines = (restriction: Restriction): readonly string[] => {
  const rules = nameRulesOf(restriction);
  return linesFor(namedIn([rules]), (name) => fateOf(rules, name));
};

/** The text of a zone: SOA with the serial, a name server nobody asks, comments, lines. TTL and negative TTL of 300 s: what a withdrawal waits for. */
export const zoneText = (order: Order, zone: string, lines: readonly string[]): string =>
  `${[
    ...aboutLines(order).map((line) => `; ${line}`),
    "$TTL 300",
    `$ORIGIN ${zone}.`,
    `@ IN SOA localhost. hostmaster.${zone}. ( ${order.edition.serial} 3600 900 604800 300 )`,
    "@ IN NS localhost.",
    ...lines,
  ].join("\n")}\n`;

/** The canary of a measure, where it is live. */
export const canaryLine = (order: Order, restriction: Restriction): string =>
  `${canaryName(order)} TXT ${txt(canaryText(restriction, order.host.id))}`;

/** What is built for a resolver: with the canary where something is blocked, else with none. */
export const resolverBuilt = (order: Order, { files, losses, args }: Omit<Built, "canary">): Built => {
  const canary = canaryName(order);
  return order.restrictions.length > 0
    ? { files, losses, canary, args: { ...args, canary } }
    : { files, losses, args: { ...args, canary: "" } };
};
