import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { networkOf } from "../../deed/client.ts";
import { isWithin } from "../client.ts";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import type { Restriction } from "../restriction.ts";
import { point as misp } from "./misp.ts";
import { fateOf, nameRulesOf } from "./names.ts";
import { buildOf, exemption, type orderOf, textOf } from "./order.test-help.ts";
import { point as queries } from "./queries.ts";
import { stampOf } from "./stamp.ts";
import { point as stix } from "./stix.ts";

/** SQLite evaluates what is the same in all of these languages: and, or, not and brackets. What differs is a function here. */
const database = new DatabaseSync(":memory:");
afterAll(() => database.close());
const matches = (text: unknown, expression: unknown): number =>
  new RegExp(String(expression), "u").test(String(text)) ? 1 : 0;
// ClickHouse and STIX read a doubled backslash as one.
database.function("match", (text, expression) => matches(text, String(expression).replaceAll("\\\\", "\\")));
database.function("stix", (text, expression) => matches(text, String(expression).replaceAll("\\\\", "\\")));
database.function("kql", matches);
database.function("lowerUTF8", (text) => String(text).toLowerCase());
database.function("tolower", (text) => String(text).toLowerCase());
database.function("toString", (text) => String(text));
database.function("eql", (text, list) =>
  [...String(list).matchAll(/"(.*?)"/g)].some(([, one = ""]) =>
    matches(String(text).toLowerCase(), `^${one.replaceAll(".", "\\.").replaceAll("*", ".*")}$`),
  )
    ? 1
    : 0,
);
const inRange = (address: unknown, range: unknown): number => {
  const [one, network] = [networkOf(String(address)), networkOf(String(range))];
  return one !== undefined && network !== undefined && isWithin(one, network) ? 1 : 0;
};
database.function("isIPAddressInRange", inRange);

const holds = (condition: string, host: string): boolean =>
  database.prepare(`SELECT ${condition} AS held FROM (SELECT ? AS host)`).get(host)?.["held"] === 1;

const line = (text: string, start: string): string =>
  text
    .split("\n")
    .find((each) => each.startsWith(start))
    ?.slice(start.length) ?? "";

/** The condition on a host in each language, as SQLite reads it. */
const languages: Readonly<Record<string, (restriction: Restriction) => string>> = {
  clickhouse: (one) =>
    line(textOf(buildOf(queries, [one]), "be-ex-app.clickhouse.sql"), "WHERE ").replaceAll("qname", "host"),
  kql: (one) =>
    line(textOf(buildOf(queries, [one]), "be-ex-app.kql"), "| where ").replaceAll(
      /tolower\(DnsQuery\) matches regex @"(.*?)"/g,
      "kql(tolower(host), '$1')",
    ),
  eql: (one) =>
    line(textOf(buildOf(queries, [one]), "be-ex-app.eql"), "any where ").replaceAll(
      /dns\.question\.name : \((.*?)\)/g,
      "eql(host, '$1')",
    ),
  stix: (one) =>
    indicatorOf(one)
      .pattern.slice(1, -1)
      .replaceAll(/domain-name:value (NOT )?MATCHES ('.*?')/g, "$1stix(lowerUTF8(host), $2)")
      .replace(/^domain-name:value = /, "host = "),
};

interface Indicator {
  readonly id: string;
  readonly pattern: string;
  readonly modified: string;
}

const indicatorOf = (one: Restriction, more: Parameters<typeof orderOf>[1] = {}): Indicator =>
  JSON.parse(textOf(buildOf(stix, more.withdrawn === undefined ? [one] : [], more), "be-ex-app.stix.json")).objects[1];

const restriction = restrictionOf("app", ["app.example", "=only.example"], {
  from: "2026-01-01",
  until: "2026-06-30",
  exemptions: [
    exemption("be/ex/exemption", { clients: ["192.0.2.16/28", "2001:db8::/32"], names: ["news.app.example"] }),
  ],
});

const name = fc
  .array(fc.constantFrom("a", "b", "xa", "a_b"), { minLength: 1, maxLength: 4 })
  .map((labels) => `${labels.join(".")}.example`);
const measure = fc
  .record({
    names: fc.uniqueArray(fc.tuple(fc.boolean(), name), { maxLength: 5 }),
    open: fc.array(name, { maxLength: 3 }),
  })
  .map(({ names, open }) =>
    restrictionOf(
      "app",
      [...new Map(names.map(([alone, each]) => [each, alone ? `=${each}` : each])).values()],
      open.length === 0 ? {} : { exemptions: [exemption("be/ex/exemption", { names: open })] },
    ),
  );

describe.each(Object.keys(languages))("the condition in %s", (language) => {
  const conditionOf = languages[language] ?? (() => "");

  it("finds a name in any case, with and without its final dot, and none that only ends alike", () => {
    const condition = conditionOf(restriction);
    const found = [
      "app.example",
      "WWW.App.Example.",
      "only.example",
      "notapp.example",
      "x.only.example",
      "a.news.app.example",
    ];
    expect(found.map((host) => holds(condition, host))).toEqual([true, true, true, false, false, false]);
  });

  it("finds exactly what is blocked, for any names and exemptions", () => {
    fc.assert(
      fc.property(measure, name, (one, host) => {
        const expected = fateOf(nameRulesOf(one), host) === "blocked";
        expect(holds(conditionOf(one), host)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe("queries", () => {
  it("count for each client that is not exempt (ClickHouse, as SQLite reads it)", () => {
    database.exec("CREATE TABLE dns (ts INTEGER, client TEXT, qname TEXT)");
    const insert = database.prepare("INSERT INTO dns VALUES (?, ?, ?)");
    for (const [ts, client, qname] of [
      [1, "192.0.2.1", "app.example."],
      [3, "192.0.2.1", "cdn.APP.example"],
      [2, "192.0.2.17", "app.example"],
      [2, "2001:db8::1", "app.example"],
      [2, "192.0.2.2", "notapp.example"],
    ] as const)
      insert.run(ts, client, qname);
    const sql = textOf(buildOf(queries, [restriction]), "be-ex-app.clickhouse.sql").replace(
      "{table:Identifier}",
      "dns",
    );
    expect(database.prepare(sql).all()).toEqual([{ client: "192.0.2.1", first_seen: 1, last_seen: 3, n: 2 }]);
  });

  it("leave exempt clients out by family, and keep lines without an address", () => {
    const built = buildOf(queries, [restriction]);
    expect(textOf(built, "be-ex-app.kql")).toContain(
      '| where not(coalesce(ipv4_is_in_any_range(SrcIpAddr, dynamic(["192.0.2.16/28"])), false))\n| where not(coalesce(ipv6_is_in_any_range(SrcIpAddr, dynamic(["2001:db8::/32"])), false))',
    );
    expect(textOf(built, "be-ex-app.eql")).toContain(
      'and (source.ip == null or not cidrMatch(source.ip, "192.0.2.16/28", "2001:db8::/32"))',
    );
    expect(built.losses).toEqual([]);
    const after = buildOf(queries, [], { withdrawn: [withdrawnOf(restriction)] });
    for (const { text } of after.files)
      expect(text.split("\n").filter((each) => !/^(?:--|\/\/|$)/.test(each))).toEqual([]);
  });
});

describe("stix", () => {
  it("keeps its id through a later version and the withdrawal, which revokes it, and ends with the measure", () => {
    const before = indicatorOf(restriction);
    const edition = { serial: 2026010203, version: "0123456789ab", token: "0" };
    const after = indicatorOf(restriction, { withdrawn: [withdrawnOf(restriction)], edition });
    expect(before).toMatchObject({ valid_from: "2025-12-31T23:00:00.000Z", valid_until: "2026-06-30T22:00:00.000Z" });
    expect(after).toMatchObject({ id: before.id, revoked: true, modified: "2026-01-02T00:00:03.000Z" });
    expect(after.modified > before.modified).toBe(true);
    expect(JSON.stringify(after)).not.toContain("app.example");
  });
});

describe("misp", () => {
  it("writes names, ids of telephones and no exempt name, and is empty when it is withdrawn", () => {
    const one = {
      ...restriction,
      names: [...restriction.names, ...restrictionOf("app", ["=news.app.example"]).names],
      apps: [
        { product: "app", kind: "android-package", value: "example.app" },
        { product: "app", kind: "winget", value: "Example.App" },
      ] as const,
    };
    const attributesOf = (built: ReturnType<typeof buildOf>): readonly { type: string; value: string }[] =>
      JSON.parse(textOf(built, "be-ex-app.misp.json")).Event.Attribute.slice(1);
    const built = buildOf(misp, [one]);
    expect(attributesOf(built).map(({ type, value }) => [type, value])).toEqual([
      ["domain", "app.example"],
      ["hostname", "only.example"],
      ["mobile-application-id", "example.app"],
    ]);
    expect(built.losses.map(({ kind }) => kind)).toEqual(["client-exemption", "name-exemption"]);
    expect(attributesOf(buildOf(misp, [], { withdrawn: [withdrawnOf(one)] }))).toEqual([]);
  });
});

it("the instant of a serial grows as the serial does", () => {
  const serials = [2026010101, 2026010102, 2026010199, 2026010200, 2026013199, 2026013200, 2026020101];
  const stamps = serials.map((serial) => stampOf(serial).getTime());
  expect(stamps).toEqual([...new Set(stamps)].toSorted((a, b) => a - b));
});
