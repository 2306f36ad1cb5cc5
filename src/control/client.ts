import ipaddr from "ipaddr.js";

/** A network of clients: its first address and the length of its prefix in bits. */
export interface Client {
  readonly family: 4 | 6;
  /** Four octets, or eight groups of sixteen bits. */
  readonly parts: readonly number[];
  readonly prefix: number;
}

/** An address or a network in CIDR notation (RFC 4632, RFC 4291), its host bits cleared; undefined for anything else. */
export const clientOf = (text: string): Client | undefined => {
  const whole = ipaddr.isValid(text) ? `${text}/${ipaddr.parse(text).kind() === "ipv4" ? 32 : 128}` : text;
  if (!ipaddr.isValidCIDR(whole)) return undefined;
  const [address, prefix] = ipaddr.parseCIDR(whole);
  if (address.kind() === "ipv4") {
    const network = ipaddr.IPv4.networkAddressFromCIDR(whole);
    return { family: 4, parts: network.octets, prefix };
  }
  const network = ipaddr.IPv6.networkAddressFromCIDR(whole);
  return { family: 6, parts: network.parts, prefix };
};

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

/** The network in CIDR notation, as tools other than policy zones want it. */
export const cidrOf = ({ family, parts, prefix }: Client): string =>
  `${family === 4 ? new ipaddr.IPv4([...parts]).toString() : new ipaddr.IPv6([...parts]).toRFC5952String()}/${prefix}`;

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
