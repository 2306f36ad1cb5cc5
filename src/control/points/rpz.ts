import { aboutLines } from "../about.ts";
import { type Client, clientOf, triggerOf } from "../client.ts";
import type { Loss } from "../loss.ts";
import type { Order } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { canaryHost, zoneOf } from "../zone.ts";
import { type Fate, nameRulesOf, ownersOf } from "./names.ts";

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
const nameLines = (restriction: Restriction): readonly string[] =>
  ownersOf(nameRulesOf(restriction)).flatMap(({ name, itself, under }) => [
    ...targets[itself].map((target) => `${name} CNAME ${target}`),
    ...targets[under].map((target) => `*.${name} CNAME ${target}`),
  ]);

/** Clients let through, as the networks that their exemptions name. */
export const exemptClients = ({ exemptions }: Restriction): readonly string[] => [
  ...new Set(exemptions.flatMap(({ clients }) => clients)),
];

/** The same, parsed. */
export const exemptNetworks = (restriction: Restriction): readonly Client[] =>
  exemptClients(restriction).flatMap((client) => clientOf(client) ?? []);

export const clientLines = (restriction: Restriction): readonly string[] =>
  exemptNetworks(restriction).map((client) => `${triggerOf(client)} CNAME rpz-passthru.`);

/** The exemptions that a policy zone cannot carry: those without an address or a name. */
export const unaddressed = (restrictions: readonly Restriction[]): readonly Loss[] =>
  restrictions.flatMap(({ exemptions }) =>
    exemptions
      .filter(({ clients, names }) => clients.length + names.length === 0)
      .map(({ id }): Loss => ({ kind: "exemption-unaddressed", what: id })),
  );

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

/** The rules of a measure, with its canary where it is live. */
export const policyLines = (order: Order, restriction: Restriction, clients: boolean): readonly string[] => [
  ...(order.dryRun ? [] : [`${canaryName(order)} TXT ${txt(canaryText(restriction, order.host.id))}`]),
  ...(clients ? clientLines(restriction) : []),
  ...nameLines(restriction),
];

/** The measure of an order for a point that keeps measures apart, with its zone. @throws where the order has not one. */
export const only = (
  order: Order,
): { readonly measure: string; readonly zone: string; readonly restriction?: Restriction } => {
  const [restriction] = order.restrictions;
  const measure = restriction?.measure ?? order.withdrawn[0]?.measure;
  if (measure === undefined) throw new Error("an order without a measure");
  return { measure, zone: zoneOf(measure), ...(restriction === undefined ? {} : { restriction }) };
};
