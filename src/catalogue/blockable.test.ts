import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startOfDay } from "../time/time.ts";
import { applicationIds, blockable } from "./blockable.ts";
import { type BlockableRole, blockableRoles, type Catalogue, roles, usualRoles } from "./catalogue.ts";
import { catalogueOf, identifier, loadShipped } from "./example.test-help.ts";

const of = (
  catalogue: Catalogue,
  allowed: readonly BlockableRole[] = usualRoles,
  products: readonly string[] = ["p"],
  knownAt?: number,
) => {
  const found = blockable(
    new Map(products.map((id) => [id, allowed])),
    catalogue,
    knownAt === undefined ? {} : { knownAt },
  );
  const written = ({ name, wildcard }: { readonly name: string; readonly wildcard: boolean }) =>
    wildcard ? `*.${name}` : name;
  return {
    names: found.names.map(written),
    leftOut: found.leftOut.map(
      (one) => `${written(one)} ${one.because}${one.product === "p" ? "" : ` ${one.product}`}`,
    ),
  };
};

const app = catalogueOf(
  [
    identifier("domain", "app.example"),
    identifier("domain", "appcdn.example", { role: "dedicated-cdn" }),
    identifier("domain-exact", "one.app-static.example"),
    identifier("domain", "pixel.example", { role: "tracker" }),
    identifier("domain", "pixel.app.example", { role: "tracker" }),
    identifier("domain", "firm.example", { role: "corporate" }),
    identifier("domain", "news.app.example", { role: "corporate" }),
    identifier("domain-exact", "app.shared.example", { role: "shared-cdn" }),
    identifier("domain", "other.example", { role: "sibling" }),
    identifier("domain", "later.example", { known: startOfDay("2023-09-15") }),
    identifier("label", "App"),
    identifier("ios-bundle", "example.app"),
  ],
  { q: [identifier("domain", "shop.app.example"), identifier("domain", "notapp.example")] },
);

describe("blockable names", () => {
  it("are those of the roles that the measure lets block; of the rest it is said why, and what is blocked all the same", () => {
    expect(of(app, usualRoles, ["p"], startOfDay("2023-03-17"))).toEqual({
      names: ["*.app.example", "*.appcdn.example", "one.app-static.example"],
      leftOut: [
        "app.shared.example shared-network",
        "*.firm.example role",
        "*.later.example not-yet-known",
        "*.news.app.example under-blocked",
        "*.other.example other-product",
        "*.pixel.app.example under-blocked",
        "*.pixel.example role",
        "*.shop.app.example under-blocked q",
      ],
    });
  });

  it("are also trackers and company pages where the measure says so, and never those of strangers and other products", () => {
    const { names, leftOut } = of(app, blockableRoles, ["p", "q"]);
    expect(names).toContain("*.firm.example");
    expect(names).toContain("*.pixel.app.example");
    expect(names).toContain("*.shop.app.example");
    expect(leftOut).toEqual(["app.shared.example shared-network", "*.other.example other-product"]);
    expect(of(app, ["tracker"]).names).toEqual(["*.pixel.app.example", "*.pixel.example"]);
  });

  it("are each product’s by the roles given for it", () => {
    const two = catalogueOf([identifier("domain", "a.example", { role: "corporate" })], {
      q: [identifier("domain", "b.example", { role: "corporate" })],
    });
    const given = new Map<string, readonly BlockableRole[]>([
      ["p", ["app-core", "corporate"]],
      ["q", ["app-core"]],
    ]);
    const { names, leftOut } = blockable(given, two);
    expect(names).toEqual([{ product: "p", name: "a.example", wildcard: true, role: "corporate" }]);
    expect(leftOut).toEqual([{ product: "q", name: "b.example", wildcard: true, role: "corporate", because: "role" }]);
  });

  it("never reach a public suffix, nor from above one: then the name alone is blocked, and that is said", () => {
    const hosted = catalogueOf([
      identifier("domain", "amazonaws.com"),
      identifier("domain", "github.io"),
      identifier("domain-exact", "github.io"),
      identifier("domain", "app.github.io"),
    ]);
    expect(of(hosted)).toEqual({
      names: ["amazonaws.com", "*.app.github.io"],
      leftOut: ["*.amazonaws.com public-suffix", "*.github.io public-suffix", "github.io public-suffix"],
    });
  });

  it("stand once, the wider way, where two products have the same name", () => {
    const twice = catalogueOf([identifier("domain-exact", "app.example")], {
      q: [identifier("domain", "app.example")],
    });
    expect(of(twice, usualRoles, ["p", "q"]).names).toEqual(["*.app.example"]);
    expect(of(twice, usualRoles, ["q", "p"]).names).toEqual(["*.app.example"]);
  });

  it("account for every name of the products, on label boundaries, whatever the catalogue", () => {
    const label = fc.constantFrom("a", "b", "xa", "a-b");
    const name = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join(".")}.example`);
    const entry = fc
      .tuple(fc.constantFrom("domain" as const, "domain-exact" as const), name, fc.constantFrom(...roles))
      .map(([kind, value, role]) => identifier(kind, value, { role }));
    const entries = fc.uniqueArray(entry, { selector: ({ value }) => value, maxLength: 6 });
    const allowed = fc.uniqueArray(fc.constantFrom(...blockableRoles), { minLength: 1 });
    fc.assert(
      fc.property(entries, entries, allowed, (own, others, wanted) => {
        const { names, leftOut } = blockable(new Map([["p", wanted]]), catalogueOf(own, { q: others }));
        const isWanted = (role: string) => wanted.some((one) => one === role);
        expect(names.map((one) => one.name)).toEqual(
          own.flatMap(({ value, role }) => (isWanted(role) ? [value] : [])).toSorted(),
        );
        const isBlocked = (host: string) =>
          names.some((one) => one.name === host || (one.wildcard && host.endsWith(`.${one.name}`)));
        const left = (product: string) => leftOut.filter((one) => one.product === product);
        expect(left("p").map((one) => [one.name, one.because === "under-blocked"])).toEqual(
          own
            .filter(({ role }) => !isWanted(role))
            .map(({ value }) => [value, isBlocked(value)])
            .toSorted(),
        );
        expect(left("q").map((one) => one.name)).toEqual(
          others.flatMap(({ value }) => (isBlocked(value) ? [value] : [])).toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("of the shipped catalogue are none beside its own products’, and none shared", async () => {
    const shipped = await loadShipped();
    const { names, leftOut } = of(shipped, usualRoles, ["tiktok"]);
    expect(names.length).toBeGreaterThan(20);
    expect(names.every((name) => name.startsWith("*."))).toBe(true);
    expect(leftOut).toEqual(
      expect.arrayContaining([
        "*.analytics.tiktok.com under-blocked tiktok",
        "*.newsroom.tiktok.com under-blocked tiktok",
        "p16-tiktokcdn-com.akamaized.net shared-network tiktok",
      ]),
    );
    expect(of(shipped, usualRoles, ["nothing"])).toEqual({ names: [], leftOut: [] });
  });
});

it("the ids of applications are those of the products themselves that were known, by kind", () => {
  const catalogue = catalogueOf(
    [
      identifier("winget", "Example.App"),
      identifier("android-package", "example.b"),
      identifier("android-package", "example.a"),
      identifier("android-package", "example.other", { role: "sibling" }),
      identifier("ios-bundle", "example.later", { known: startOfDay("2023-09-15") }),
      identifier("domain", "app.example"),
      identifier("label", "App"),
    ],
    { q: [identifier("android-package", "example.q")] },
  );
  expect(applicationIds(["p"], catalogue, { knownAt: startOfDay("2023-03-17") })).toEqual([
    { product: "p", kind: "android-package", value: "example.a" },
    { product: "p", kind: "android-package", value: "example.b" },
    { product: "p", kind: "winget", value: "Example.App" },
  ]);
});
