import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../deed/client.ts";
import { isWithin } from "../client.ts";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import type { Restriction } from "../restriction.ts";
import { point as adguard } from "./adguard.ts";
import { point as hosts } from "./hosts.ts";
import { fateOf, nameRulesOf } from "./names.ts";
import { buildOf, exemption, textOf } from "./order.test-help.ts";
import { point as pihole } from "./pihole.ts";

const linesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line !== "" && !/^[#!]/.test(line));
const isUnder = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** AdGuard Home, “DNS filtering rules syntax”, for the rules that we write. */
const adguardBlocks = (text: string, host: string, client = "192.0.2.1"): boolean =>
  linesOf(text).some((line) => {
    const [, bars, name = "", modifiers = ""] = /^(\|\|?)([^^]+)\^(?:\$(.*))?$/.exec(line) ?? [];
    if (bars === undefined) throw new Error(line);
    if (modifiers.startsWith("dnsrewrite=")) return false;
    const values = (key: string) =>
      (modifiers.split(",").find((each) => each.startsWith(`${key}=`)) ?? `${key}=`).slice(key.length + 1).split("|");
    const isOut = values("denyallow").some((out) => out !== "" && isUnder(host, out));
    const asks = networkOf(client);
    const isExempt = values("client").some((each) => {
      const network = networkOf(each.replace(/^~/, ""));
      return network !== undefined && asks !== undefined && isWithin(asks, network);
    });
    return (bars === "||" ? isUnder(host, name) : host === name) && !isOut && !isExempt;
  });

/** Pi-hole, “Priorities”: what is allowed wins; a line without signs is that name alone. */
const piholeBlocks = (blocked: string, allowed: string, host: string): boolean => {
  const among = (text: string) =>
    linesOf(text).some((line) => {
      const [, wide] = /^(?:@@)?\|\|(.*)\^$/.exec(line) ?? [];
      return wide === undefined ? line === host : isUnder(host, wide);
    });
  return among(blocked) && !among(allowed);
};

const label = fc.constantFrom("a", "b", "xa");
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join(".")}.example`);
const restriction = (measure: string): fc.Arbitrary<Restriction> =>
  fc
    .record({
      names: fc.uniqueArray(fc.tuple(fc.boolean(), name), { maxLength: 5 }),
      open: fc.array(name, { maxLength: 3 }),
    })
    .map(({ names, open }) =>
      restrictionOf(
        measure,
        [...new Map(names.map(([alone, each]) => [each, alone ? `=${each}` : each])).values()],
        open.length === 0 ? {} : { exemptions: [exemption("be/ex/exemption", { names: open })] },
      ),
    );
const isBlocked = (restrictions: readonly Restriction[], host: string): boolean =>
  restrictions.some((one) => fateOf(nameRulesOf(one), host) === "blocked");

const exempt = restrictionOf("app", ["app.example", "=only.example"], {
  exemptions: [
    exemption("be/ex/exemption", { clients: ["192.0.2.16/28", "2001:db8::/32"], names: ["news.app.example"] }),
  ],
});

describe("adguard", () => {
  it("takes what is exempt out of each rule, and answers for its canary", () => {
    const built = buildOf(adguard, [exempt]);
    expect(linesOf(textOf(built, "be-ex-app.adguard.txt"))).toEqual([
      "||app.example^$denyallow=news.app.example,client=~192.0.2.16/28|~2001:db8::/32",
      "|only.example^$client=~192.0.2.16/28|~2001:db8::/32",
      "|0123456789abcdef0123.canary.interdict.internal^$dnsrewrite=NOERROR;TXT;be/ex/app@0123456789ab",
    ]);
    expect(built).toMatchObject({ losses: [], canary: "0123456789abcdef0123.canary.interdict.internal" });
    const after = buildOf(adguard, [], { withdrawn: [withdrawnOf(exempt)] });
    expect([linesOf(textOf(after, "be-ex-app.adguard.txt")), after.canary]).toEqual([[], undefined]);
  });

  it("lets an exempt client through, and no other", () => {
    const text = textOf(buildOf(adguard, [exempt]), "be-ex-app.adguard.txt");
    expect(
      ["192.0.2.17", "192.0.2.1", "2001:db8::1"].map((client) => adguardBlocks(text, "app.example", client)),
    ).toEqual([false, true, false]);
  });

  it("blocks exactly what is meant, for any names and exemptions, without lifting another measure", () => {
    fc.assert(
      fc.property(restriction("one"), restriction("two"), name, (one, two, host) => {
        const texts = [one, two].map((each) =>
          buildOf(adguard, [each])
            .files.map(({ text }) => text)
            .join(""),
        );
        expect(texts.some((text) => adguardBlocks(text, host))).toBe(isBlocked([one, two], host));
      }),
      { numRuns: 300 },
    );
  });
});

describe("pihole", () => {
  it("writes what is blocked and what is let through, and says whom it cannot let through", () => {
    const built = buildOf(pihole, [exempt]);
    expect(linesOf(textOf(built, "interdict-blocked.txt"))).toEqual(["||app.example^", "only.example"]);
    expect(linesOf(textOf(built, "interdict-allowed.txt"))).toEqual(["@@||news.app.example^"]);
    expect(built.losses).toEqual([{ kind: "client-exemption", what: "be/ex/exemption" }]);
    const both = buildOf(pihole, [exempt, restrictionOf("deep", ["=deep.news.app.example"])]);
    expect(linesOf(textOf(both, "interdict-allowed.txt"))).toEqual([]);
    expect(both.losses).toContainEqual({ kind: "name-exemption", what: "news.app.example" });
  });

  it("blocks whatever any measure blocks, and nothing else but what it says is lost", () => {
    fc.assert(
      fc.property(restriction("one"), restriction("two"), name, (one, two, host) => {
        const built = buildOf(pihole, [one, two]);
        const [blocked, allowed] = ["interdict-blocked.txt", "interdict-allowed.txt"].map((file) =>
          textOf(built, file),
        );
        const does = piholeBlocks(blocked ?? "", allowed ?? "", host);
        if (isBlocked([one, two], host)) expect(does).toBe(true);
        else if (does)
          expect(built.losses.some(({ kind, what }) => kind === "name-exemption" && isUnder(host, what))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("hosts", () => {
  it("writes single names, and says under which of them nothing is blocked", () => {
    const built = buildOf(hosts, [exempt]);
    expect(linesOf(textOf(built, "be-ex-app.hosts"))).toEqual([
      "0.0.0.0 app.example",
      ":: app.example",
      "0.0.0.0 only.example",
      ":: only.example",
    ]);
    expect(built.losses).toEqual([
      { kind: "client-exemption", what: "be/ex/exemption" },
      { kind: "under", what: "app.example" },
    ]);
  });
});
