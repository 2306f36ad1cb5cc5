import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../deed/client.ts";
import { isWithin, triggerOf } from "../client.ts";
import { restrictionOf } from "../real/restriction.test-help.ts";
import type { Restriction } from "../restriction.ts";
import { fateOf, nameRulesOf } from "./names.ts";
import { exemption, orderOf } from "./order.test-help.ts";
import { zonesOf } from "./zones.ts";

const name = fc
  .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
  .map((labels) => `${labels.join(".")}.test`);
const network = fc.constantFrom(
  "192.0.2.1",
  "192.0.2.2",
  "192.0.2.0/28",
  "192.0.2.0/24",
  "2001:db8::1",
  "2001:db8::/32",
);

const restriction = (measure: string) =>
  fc
    .record({
      names: fc.array(fc.tuple(fc.boolean(), name), { maxLength: 4 }),
      open: fc.array(name, { maxLength: 2 }),
      clients: fc.uniqueArray(network, { maxLength: 3 }),
    })
    .map(({ names, open, clients }) =>
      restrictionOf(
        measure,
        names.map(([wide, each]) => (wide ? each : `=${each}`)),
        { exemptions: [exemption(`be/ex/e-${measure}`, { names: open, clients })] },
      ),
    );
const restrictions = fc.tuple(restriction("one"), restriction("two"), restriction("three"));

const isBlocked = (one: Restriction, asked: string): boolean => fateOf(nameRulesOf(one), asked) === "blocked";

/** The rule of a zone for a name: its own line, or the wildcard of the closest name that the zone holds (RFC 4592). */
const ruleOf = (lines: readonly string[], asked: string): string | undefined => {
  const rules = new Map(
    lines.filter((line) => line.includes(" CNAME ")).map((line) => line.split(" CNAME ") as [string, string]),
  );
  const exists = (each: string): boolean =>
    [...rules.keys()].some((line) => line === each || line.endsWith(`.${each}`));
  if (exists(asked)) return rules.get(asked);
  const labels = asked.split(".");
  const encloser = labels.map((_, n) => labels.slice(n).join(".")).find(exists);
  return rules.get(`*.${encloser}`);
};

/** As a resolver reads policy zones: the first that answers ends the search, and in each the client before the name. */
const answer = (all: readonly Restriction[], asked: string, client: string): "blocked" | "reached" => {
  const from = networkOf(client);
  for (const { clients, lines } of zonesOf(orderOf(all)).zones) {
    const exempt = all
      .flatMap(({ exemptions }) => exemptions.flatMap((one) => one.clients))
      .flatMap((each) => networkOf(each) ?? [])
      .some(
        (each) =>
          from !== undefined && isWithin(from, each) && clients.some((line) => line.startsWith(`${triggerOf(each)} `)),
      );
    if (exempt) return "reached";
    const rule = ruleOf(lines, asked);
    if (rule !== undefined) return rule === "." ? "blocked" : "reached";
  }
  return "reached";
};

describe("the policy zones of a body", () => {
  it("block for everybody what any measure blocks: an exemption from one lifts no other", () => {
    fc.assert(
      fc.property(restrictions, name, (all, asked) => {
        expect(answer(all, asked, "198.51.100.1")).toBe(
          all.some((one) => isBlocked(one, asked)) ? "blocked" : "reached",
        );
      }),
      { numRuns: 500 },
    );
  });

  it("let a client through only where every measure that blocks the name exempts it, and say where one stays blocked", () => {
    fc.assert(
      fc.property(
        restrictions,
        name,
        fc.constantFrom("192.0.2.1", "192.0.2.9", "2001:db8::1"),
        (all, asked, client) => {
          const from = networkOf(client);
          const exempts = ({ exemptions }: Restriction): boolean =>
            exemptions.some(({ clients }) =>
              clients.some((each) => {
                const found = networkOf(each);
                return from !== undefined && found !== undefined && isWithin(from, found);
              }),
            );
          const found = answer(all, asked, client);
          const blocking = all.filter((one) => isBlocked(one, asked));
          if (blocking.some((one) => !exempts(one))) expect(found).toBe("blocked");
          else if (found === "blocked") {
            const lost = zonesOf(orderOf(all)).losses.filter(({ kind }) => kind === "client-exemption");
            expect(lost.some(({ what }) => blocking.some(({ exemptions: [one] }) => one?.id === what))).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("say so of the exemption from the measure that blocks, where the zone of another, which only must block with it, cannot let the client through", () => {
    const [one, two, three] = [
      restrictionOf("one", [], {
        exemptions: [exemption("be/ex/e-one", { clients: ["192.0.2.1"], names: ["b.test"] })],
      }),
      restrictionOf("two", ["=b.test"], { exemptions: [exemption("be/ex/e-two", { clients: ["192.0.2.1"] })] }),
      restrictionOf("three", [], { exemptions: [exemption("be/ex/e-three", { clients: ["2001:db8::1"] })] }),
    ];
    expect(answer([one, two, three], "b.test", "192.0.2.1")).toBe("blocked");
    expect(zonesOf(orderOf([one, two, three])).losses).toContainEqual({
      kind: "client-exemption",
      what: "be/ex/e-two",
    });
  });
});

describe("a network within another", () => {
  it.each([
    ["192.0.2.1", "192.0.2.0/28", true],
    ["192.0.2.16", "192.0.2.0/28", false],
    ["192.0.2.0/24", "192.0.2.0/28", false],
    ["192.0.2.77", "0.0.0.0/0", true],
    ["2001:db8:1::5", "2001:db8::/32", true],
    ["2001:db9::5", "2001:db8::/32", false],
    ["2001:db8:8000::", "2001:db8::/33", false],
    ["192.0.2.1", "::/0", false],
  ])("%s in %s: %s", (inner, outer, is) => {
    const [a, b] = [networkOf(inner), networkOf(outer)];
    expect(a !== undefined && b !== undefined && isWithin(a, b)).toBe(is);
  });
});
