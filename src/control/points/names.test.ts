import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restrictionOf } from "../real/restriction.test-help.ts";
import type { Restriction } from "../restriction.ts";
import { settingsOf } from "./dnsmasq.ts";
import { fateOf, namedIn, nameRulesOf, type Owner, ownersOf } from "./names.ts";

const name = fc
  .array(fc.constantFrom("a", "b", "xa", "c"), { minLength: 1, maxLength: 4 })
  .map((labels) => `${labels.join(".")}.test`);

const restriction = fc
  .record({
    names: fc.array(fc.tuple(fc.boolean(), name), { maxLength: 6 }),
    exempt: fc.array(name, { maxLength: 3 }),
  })
  .map(({ names, exempt }) =>
    restrictionOf(
      "app",
      names.map(([wide, each]) => (wide ? each : `=${each}`)),
      {
        exemptions: [
          { id: "be/ex/e", devices: [], holders: [], groups: [], clients: [], names: exempt, blanket: false },
        ],
      },
    ),
  );

/** The plain definition: the longest of the names and wildcards that fit decides, an exemption before a block. */
const isBlocked = ({ names, exemptions }: Restriction, asked: string): boolean => {
  const fits = (each: string, wildcard: boolean): boolean => asked === each || (wildcard && asked.endsWith(`.${each}`));
  const longest = (all: readonly string[]): number => Math.max(-1, ...all.map((each) => each.length));
  const blocked = longest(names.flatMap((each) => (fits(each.name, each.wildcard) ? [each.name] : [])));
  return blocked > longest(exemptions.flatMap((each) => each.names).filter((each) => fits(each, true)));
};

/** As a name server looks a name up (RFC 4592, 4.1): itself, or else the wildcard of the closest name that exists, and of no other. */
const inZone = (owners: readonly Owner[], asked: string): string => {
  const lines = new Map(
    owners.flatMap(({ name: owner, itself, under }) =>
      [
        [owner, itself],
        [`*.${owner}`, under],
      ].filter(([, fate]) => fate !== "untouched"),
    ) as [string, string][],
  );
  const exists = (each: string): boolean =>
    [...lines.keys()].some((line) => line === each || line.endsWith(`.${each}`));
  if (exists(asked)) return lines.get(asked) ?? "untouched";
  const labels = asked.split(".");
  const encloser = labels.map((_, n) => labels.slice(n).join(".")).find(exists);
  return lines.get(`*.${encloser}`) ?? "untouched";
};

/** As dnsmasq finds the setting of a name: the longest domain that fits, where `*.x` fits what is under x only. */
const inDnsmasq = (settings: readonly string[], asked: string): boolean => {
  const [best] = settings
    .map((line) => ({ local: line.startsWith("local="), domain: line.split("/")[1] ?? "" }))
    .filter(({ domain }) =>
      domain.startsWith("*") ? asked.endsWith(domain.slice(1)) : asked === domain || asked.endsWith(`.${domain}`),
    )
    .toSorted((a, b) => b.domain.replace("*", "").length - a.domain.replace("*", "").length);
  return best?.local ?? false;
};

describe("the names of a measure", () => {
  it("have the fate that what names them most closely says", () => {
    fc.assert(
      fc.property(restriction, name, (one, asked) => {
        expect(fateOf(nameRulesOf(one), asked) === "blocked").toBe(isBlocked(one, asked));
      }),
    );
  });

  it("have it in a policy zone as a name server reads wildcards", () => {
    fc.assert(
      fc.property(restriction, name, (one, asked) => {
        const rules = nameRulesOf(one);
        expect(
          inZone(
            ownersOf(namedIn([rules]), (each) => fateOf(rules, each)),
            asked,
          ),
        ).toBe(fateOf(rules, asked));
      }),
      { numRuns: 500 },
    );
  });

  it("are blocked by dnsmasq where any measure blocks them", () => {
    fc.assert(
      fc.property(fc.array(restriction, { maxLength: 3 }), name, (all, asked) => {
        expect(inDnsmasq(settingsOf(all), asked)).toBe(all.some((one) => isBlocked(one, asked)));
      }),
      { numRuns: 500 },
    );
  });

  it("need one line for what a wildcard says already, and two where a wildcard must begin again", () => {
    const shown = (names: readonly string[]): readonly string[] => {
      const rules = nameRulesOf(restrictionOf("app", names));
      return ownersOf(namedIn([rules]), (each) => fateOf(rules, each)).map((each) => each.name);
    };
    expect(shown(["app.test", "=cdn.app.test", "x.y.app.test"])).toEqual(["app.test"]);
    expect(settingsOf([restrictionOf("app", ["app.test", "=cdn.app.test", "=alone.test"])])).toEqual([
      "local=/alone.test/",
      "server=/*.alone.test/#",
      "local=/app.test/",
    ]);
  });
});
