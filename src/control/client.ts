import { type Client, cidrOf, networkOf } from "../deed/client.ts";
import type { Restriction } from "./restriction.ts";

/** Is every address of a network one of another’s? */
export const isWithin = (inner: Client, outer: Client): boolean => {
  if (inner.family !== outer.family || inner.prefix < outer.prefix) return false;
  const width = inner.family === 4 ? 8 : 16;
  return outer.parts.every((part, n) => {
    const free = Math.max(0, width - Math.max(0, outer.prefix - n * width));
    return free >= width || (inner.parts[n] ?? 0) >> free === part >> free;
  });
};

/** The same addresses by networks of which none lies within another. */
export const outermost = (clients: readonly Client[]): readonly Client[] =>
  clients.filter(
    (client, n) =>
      !clients.some((other, m) => m !== n && isWithin(client, other) && (m < n || !isWithin(other, client))),
  );

/** The first of the longest runs of zero groups, of two or more: what `zz` stands for. */
const longestZeros = (groups: readonly number[]): { readonly at: number; readonly length: number } => {
  let best = { at: -1, length: 1 };
  for (let at = 0; at < groups.length; at++) {
    let length = 0;
    while (groups[at + length] === 0) length++;
    if (length > best.length) best = { at, length };
  }
  return best;
};

/** The trigger of a policy zone for a client: prefix first, then the address from its end, `zz` for the zeros of IPv6 (BIND ARM, “Response Policy Zones”). */
export const triggerOf = ({ family, parts, prefix }: Client): string => {
  const turned = [...parts].reverse();
  if (family === 4) return `${prefix}.${turned.join(".")}.rpz-client-ip`;
  const { at, length } = longestZeros(turned);
  const groups = turned.map((group) => group.toString(16));
  const written = at < 0 ? groups : [...groups.slice(0, at), "zz", ...groups.slice(at + length)];
  return `${prefix}.${written.join(".")}.rpz-client-ip`;
};

/** The networks of clients that exemptions let through, each once. */
export const exemptNetworks = ({ exemptions }: Pick<Restriction, "exemptions">): readonly Client[] => {
  const networks = exemptions.flatMap(({ clients }) => clients).flatMap((client) => networkOf(client) ?? []);
  return [...new Map(networks.map((network) => [cidrOf(network), network])).values()];
};
