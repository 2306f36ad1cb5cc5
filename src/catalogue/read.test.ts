import { describe, expect, it } from "vitest";
import { resolverAddresses } from "./catalogue.ts";
import { readCatalogue } from "./read.ts";

const sources = { name: "sources.yaml", text: "sources: {s: {title: A source}}" };
const entry = (kind: string, value: string, role = "app-core") =>
  `    - {kind: ${kind}, value: ${value}, role: ${role}, source: [s], learnt: 2023-03-01, confidence: single-source}\n`;
const product = (id: string, identifiers: string, facts = "{}") => ({
  name: `${id}.yaml`,
  text: `product:\n  id: ${id}\n  name: P\n  facts: ${facts}\n  source: [s]\n  identifiers:\n${identifiers}`,
});

const placesOf = (...files: { name: string; text: string }[]) => {
  const read = readCatalogue([sources, ...files]);
  return read.ok
    ? []
    : read.problems.map(({ code, place: { file, line, column } }) => `${code} ${file}:${line}:${column}`);
};

describe("a catalogue", () => {
  it("with nothing wrong is read", () => {
    expect(
      placesOf(product("p", entry("domain", "p.com") + entry("domain-exact", "p-com.akamaized.net", "shared-cdn"))),
    ).toEqual([]);
  });

  it.each([
    ["a wildcard at a public suffix", entry("domain", "co.uk"), "E-CATALOGUE-SUFFIX p.yaml:7:29"],
    ["a wildcard at a suffix of a network", entry("domain", "akamaized.net"), "E-CATALOGUE-SUFFIX p.yaml:7:29"],
    ["a wildcard at a suffix of a host", entry("domain", "web.app"), "E-CATALOGUE-SUFFIX p.yaml:7:29"],
    [
      "everything under a shared name",
      entry("domain", "appsflyersdk.com", "shared-cdn"),
      "E-CATALOGUE-SHARED p.yaml:7:29",
    ],
    ["upper case", entry("domain", "P.com"), "E-CATALOGUE-DOMAIN p.yaml:7:29"],
    ["a final dot", entry("domain", "p.com."), "E-CATALOGUE-DOMAIN p.yaml:7:29"],
    ["a top level", entry("domain", "com"), "E-CATALOGUE-DOMAIN p.yaml:7:29"],
    ["an address", entry("domain", "127.0.0.1"), "E-CATALOGUE-DOMAIN p.yaml:7:29"],
    ["a label without words", entry("label", '"—"'), "E-CATALOGUE-LABEL p.yaml:7:28"],
    ["an identifier twice", entry("domain", "p.com") + entry("domain", "p.com"), "E-CATALOGUE-TWICE p.yaml:8:29"],
    ["an unknown role", entry("domain", "p.com", "core"), "E-YAML-VALUE p.yaml:7:42"],
    ["an unknown key", "    - {kynd: domain}\n", "E-YAML-UNKNOWN-KEY p.yaml:7:8"],
  ])("with %s is refused at its place", (_, identifiers, expected) => {
    expect(placesOf(product("p", identifiers))).toContain(expected);
  });

  it("reads public resolvers, each with its source, and refuses what is no address", () => {
    const resolver = (address: string, source = "s") => ({
      name: "resolvers.yaml",
      text: `resolvers:\n  - {id: r, name: R, addresses: ["${address}"], source: [${source}], learnt: 2023-03-01, confidence: single-source, known: 2023-03-02}\n`,
    });
    expect(placesOf(resolver("2001:db8::53"))).toEqual([]);
    expect(placesOf(resolver("dns.test"))).toEqual(["E-YAML-FORM resolvers.yaml:2:34"]);
    expect(placesOf(resolver("192.0.2.53", "t"))).toEqual(["E-CATALOGUE-SOURCE resolvers.yaml:2:57"]);
    const read = readCatalogue([sources, resolver("192.0.2.53")]);
    const catalogue = read.ok ? read.value : undefined;
    expect(catalogue && resolverAddresses(catalogue)).toEqual(["192.0.2.53"]);
    expect(catalogue && resolverAddresses(catalogue, Date.parse("2023-03-01T00:00Z"))).toEqual([]);
  });

  it("keeps ids, products and sources apart across files", () => {
    const p = product("p", entry("domain", "p.com"));
    expect(placesOf(p, product("q", entry("domain", "p.com")))).toEqual(["E-CATALOGUE-TWICE q.yaml:7:29"]);
    expect(placesOf(p, p)).toContain("E-CATALOGUE-PRODUCT p.yaml:2:7");
    expect(placesOf(product("p", entry("domain", "p.com"), "{product.variant-of: q}"))).toEqual([
      "E-CATALOGUE-PRODUCT p.yaml:4:31",
    ]);
    expect(placesOf({ name: "p.yaml", text: p.text.replace("source: [s], learnt", "source: [t], learnt") })).toEqual([
      "E-CATALOGUE-SOURCE p.yaml:7:60",
    ]);
  });
});
