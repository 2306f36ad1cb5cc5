import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import ipaddr from "ipaddr.js";

/**
 * An address of a client, or a network in CIDR form, as every tool reads it (IPv6 by RFC 5952); undefined when it is neither. A network with
 * bits set beyond its prefix is none: tools disagree whether it means the network or the host.
 */
export const clientOf = (text: string): string | undefined => {
  const [address = "", prefix, ...more] = text.split("/");
  // Octal and shortened forms are an address to some tools, and another one to others.
  if (more.length > 0 || isIP(address) === 0 || address.includes("%")) return undefined;
  const parsed = ipaddr.parse(address);
  const four = parsed instanceof ipaddr.IPv4;
  const written = four ? parsed.toString() : parsed.toRFC5952String();
  const bits = four ? 32 : 128;
  if (prefix === undefined || prefix === String(bits)) return written;
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > bits) return undefined;
  const network = (four ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(`${written}/${prefix}`);
  return network.toString() === parsed.toString() ? `${written}/${prefix}` : undefined;
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
