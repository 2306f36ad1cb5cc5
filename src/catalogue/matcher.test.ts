import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startOfDay } from "../time/time.ts";
import { catalogueOf, identifier, loadShipped } from "./example.test-help.ts";
import { matcher } from "./matcher.ts";

const shipped = await loadShipped();
const match = matcher(shipped);
const found = (name: string) =>
  match.domain(name).map(({ product, identifier, role }) => `${product} ${identifier} ${role}`);

describe("law 8: names match on label boundaries", () => {
  it.each([
    ["tiktok.com", "tiktok tiktok.com app-core"],
    ["WWW.TikTok.com.", "tiktok tiktok.com app-core"],
    ["v16-webapp.tiktokcdn.com", "tiktok tiktokcdn.com dedicated-cdn"],
    ["analytics.tiktok.com", "tiktok analytics.tiktok.com tracker"],
    ["a.analytics.tiktok.com", "tiktok analytics.tiktok.com tracker"],
    ["p16-tiktokcdn-com.akamaized.net", "tiktok p16-tiktokcdn-com.akamaized.net shared-cdn"],
    ["www.capcut.com", "capcut capcut.com app-core"],
  ])("%s is %s", (name, expected) => {
    expect(found(name)).toEqual([expected]);
  });

  it.each([
    "notiktok.com",
    "tiktok.com.evil.net",
    "tiktok.comx",
    "com",
    "",
    ".",
    "tiktok",
    "x.p16-tiktokcdn-com.akamaized.net",
    "akamaized.net",
    "tiktok.com..",
    "xn--tiktok.com",
  ])("%s is nothing", (name) => {
    expect(found(name)).toEqual([]);
  });

  it("answers as the plain definition does, for any catalogue and any name", () => {
    const label = fc.constantFrom("a", "b", "xa", "a-b", "com", "net");
    const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
    const entry = fc.tuple(
      fc.constantFrom("domain" as const, "domain-exact" as const),
      fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join(".")),
    );
    const entries = fc.uniqueArray(entry, { selector: ([, value]) => value, maxLength: 6 });
    fc.assert(
      fc.property(entries, name, fc.constantFrom("", "."), fc.boolean(), (list, host, dot, upper) => {
        const compiled = matcher(catalogueOf(list.map(([kind, value]) => identifier(kind, value))));
        const holds = list.filter(
          ([kind, value]) => host === value || (kind === "domain" && host.endsWith(`.${value}`)),
        );
        const [longest] = holds.map(([, value]) => value).sort((a, b) => b.length - a.length);
        const asked = (upper ? host.toUpperCase() : host) + dot;
        expect(compiled.domain(asked).map((each) => each.identifier)).toEqual(longest === undefined ? [] : [longest]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("ids of applications", () => {
  it("are exact, each of its own platform", () => {
    expect(match.app("android-package", "com.zhiliaoapp.musically")[0]?.product).toBe("tiktok");
    expect(match.app("android-package", "com.zhiliaoapp.musically.go")[0]?.product).toBe("tiktok-lite");
    expect(match.app("android-package", "com.ss.android.ugc.trill")[0]?.product).toBe("tiktok");
    expect(match.app("app-store-id", "835599320")[0]?.product).toBe("tiktok");
    expect(match.app("android-package", "COM.zhiliaoapp.musically")).toEqual([]);
    expect(match.app("android-package", "com.zhiliaoapp.musically2")).toEqual([]);
    expect(match.app("android-package", "835599320")).toEqual([]);
    expect(match.app("ios-bundle", "__proto__")).toEqual([]);
  });

  it("ignore case where Windows does", () => {
    expect(match.app("windows-package-family", "bytedancepte.ltd.tiktok_6YCCNDN6064SE")[0]?.product).toBe("tiktok");
  });
});

describe("a label that resembles is a suspicion", () => {
  const products = (label: string) => match.label(label).map(({ product, kind }) => `${product} ${kind}`);
  it.each([
    ["TikTok", ["tiktok label"]],
    ["tik tok", ["tiktok label"]],
    ["Downloader for TikTok", ["tiktok label"]],
    ["TikTok Lite", ["tiktok-lite label"]],
    ["TikTok Shop Seller Center", ["tiktok-seller label"]],
    ["TikTok and CapCut", ["tiktok label", "capcut label"]],
    ["ＴｉｋＴｏｋ", ["tiktok label"]],
    ["Tik\u200BTok", ["tiktok label"]],
    ["TíkTók", ["tiktok label"]],
    ["抖音", ["douyin label"]],
    ["TikTokers", []],
    ["notiktok", []],
    ["", []],
  ])("%s", (label, expected) => {
    expect(products(label)).toEqual(expected);
  });
});

describe("the second clock", () => {
  it("leaves out identifiers that could not be known yet", () => {
    const catalogue = catalogueOf([
      identifier("domain", "a.com"),
      identifier("domain", "b.a.com", { role: "tracker", known: startOfDay("2023-09-15") }),
    ]);
    const at = (knownAt: number) => matcher(catalogue, { knownAt }).domain("b.a.com")[0]?.role;
    expect([at(startOfDay("2023-09-15") - 1), at(startOfDay("2023-09-15"))]).toEqual(["app-core", "tracker"]);
  });
});

describe("the shipped catalogue", () => {
  it("says of each product its vendor, and of each identifier its source", () => {
    for (const product of shipped.products.values()) {
      expect(product.facts.has("product.vendor"), product.id).toBe(true);
      expect(product.identifiers.every(({ sources }) => sources.length > 0)).toBe(true);
    }
    expect(shipped.products.get("tiktok")?.facts.get("product.variant-of")).toBe("none");
    expect(shipped.products.get("tiktok-lite")?.facts.get("product.variant-of")).toBe("tiktok");
    expect(shipped.products.get("tiktok-seller")?.facts.has("product.variant-of")).toBe(false);
  });
});
