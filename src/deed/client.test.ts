import { describe, expect, it } from "vitest";
import { clientOf, hostOf, isEverybody } from "./client.ts";

describe("a client that a control lets through", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["192.0.2.7/32", "192.0.2.7"],
    ["192.0.2.0/24", "192.0.2.0/24"],
    ["0.0.0.0/0", "0.0.0.0/0"],
    ["2001:DB8:0:0::1", "2001:db8::1"],
    ["2001:db8::/64", "2001:db8::/64"],
    ["::1/128", "::1"],
    ["::/0", "::/0"],
  ])("%s is %s", (text, wanted) => expect(clientOf(text)).toBe(wanted));

  it.each([
    "192.0.2",
    "0300.0.2.7",
    "192.0.2.7/24",
    "192.0.2.0/33",
    "192.0.2.0/024",
    "192.0.2.0/",
    "192.0.2.0/24/8",
    "2001:db8::1/64",
    "fe80::1%eth0",
    "10",
    "press.example",
    "",
    "192.0.2.7\n",
  ])("%j is none", (text) => expect(clientOf(text)).toBeUndefined());

  it("everybody is a network of no bits", () => {
    expect(["0.0.0.0/0", "::/0", "10.0.0.0/8", "192.0.2.10"].map(isEverybody)).toEqual([true, true, false, false]);
  });
});

describe("a host name that a control lets through", () => {
  it.each([
    ["News.Example.org", "news.example.org"],
    ["news.example.org.", "news.example.org"],
    ["café.example", "xn--caf-dma.example"],
  ])("%s is %s", (text, wanted) => expect(hostOf(text)).toBe(wanted));

  it.each([
    "example",
    "*.example.org",
    "-a.example.org",
    "a..example.org",
    "192.0.2.7",
    "https://example.org/",
    "a b.example.org",
    `${"a".repeat(64)}.example.org`,
    "",
  ])("%j is none", (text) => expect(hostOf(text)).toBeUndefined());
});
