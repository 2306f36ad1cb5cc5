import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import ipaddr from "ipaddr.js";

/** A network of clients: its first address and the length of its prefix in bits. */
export interface Client {
  readonly family: 4 | 6;
  /** Four octets, or eight groups of sixteen bits. */
  readonly parts: readonly number[];
  readonly prefix: number;
}

const parsed = (address: string): Omit<Client, "prefix"> => {
  const read = ipaddr.parse(address);
  return read instanceof ipaddr.IPv4 ? { family: 4, parts: read.octets } : { family: 6, parts: read.parts };
};

const addressOf = ({ family, parts }: Omit<Client, "prefix">): string =>
  family === 4 ? new ipaddr.IPv4([...parts]).toString() : new ipaddr.IPv6([...parts]).toRFC5952String();

/** The network in CIDR notation (RFC 4632, RFC 4291; IPv6 by RFC 5952). */
export const cidrOf = (client: Client): string => `${addressOf(client)}/${client.prefix}`;

/**
 * An address, or a network in CIDR notation, that every tool reads alike; undefined for anything else. A network with bits set beyond its prefix is
 * none: tools disagree whether it means the network or the host.
 */
export const networkOf = (text: string): Client | undefined => {
  const [address = "", length, ...more] = text.split("/");
  // Octal and shortened forms are an address to some tools, and another one to others.
  if (more.length > 0 || isIP(address) === 0 || address.includes("%")) return undefined;
  const first = parsed(address);
  const bits = first.family === 4 ? 32 : 128;
  if (length === undefined) return { ...first, prefix: bits };
  const prefix = Number(length);
  if (!/^(0|[1-9]\d{0,2})$/.test(length) || prefix > bits) return undefined;
  const written = cidrOf({ ...first, prefix });
  const begin = (first.family === 4 ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(written);
  return begin.match(ipaddr.parse(addressOf(first)), bits) ? { ...first, prefix } : undefined;
};

/** A client as records keep it: one address without a prefix, a network in CIDR notation; undefined when it is neither. */
export const clientOf = (text: string): string | undefined => {
  const client = networkOf(text);
  if (client === undefined) return undefined;
  return client.prefix === (client.family === 4 ? 32 : 128) ? addressOf(client) : cidrOf(client);
};

/** Is this network every address there is? */
export const isEverybody = (client: string): boolean => client.endsWith("/0");

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** A host name of two labels or more, in lower case and in the form of the DNS, without a dot at its end; undefined when it is none. */
export const hostOf = (text: string): string | undefined => {
  const name = domainToASCII(text).replace(/\.$/, "");
  const labels = name.split(".");
  const isName = labels.length > 1 && name.length <= 253 && labels.every((one) => label.test(one));
  // An address in digits is no name: no top-level domain is a number (RFC 3696, 2).
  return isName && !/^\d+$/.test(labels.at(-1) ?? "") ? name : undefined;
};
