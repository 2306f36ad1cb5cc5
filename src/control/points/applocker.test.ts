import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { point } from "./applocker.ts";
import { appsOfProduct, buildOf, codesOf, exemption, textOf } from "./order.test-help.ts";
import { publisherIdOf } from "./publisher.ts";

const found = spawnSync("xmllint", ["--version"]).status === 0;
const withXmllint = describe.skipIf(!found && process.env["INTERDICT_REAL_TOOLS"] !== "required");

const publisher = "CN=Fictif & Co, O=Fictif, C=BE";
const family = `Example.App_${publisherIdOf(publisher)}`;
const app = (measure: string, exempt: readonly string[] = []) =>
  restrictionOf(measure, [], {
    apps: appsOfProduct(measure, [["windows-package-family", family]]),
    exemptions: exempt.length === 0 ? [] : [exemption(`be/ex/${measure}-exemption`, { groups: exempt })],
  });
const existing = [
  { file: "packages.json", text: JSON.stringify([{ PackageFamilyName: family, Publisher: publisher }]) },
];
const [press, legal] = ["S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1002"];

describe("applocker", () => {
  // https://learn.microsoft.com/windows/apps/desktop/modernize/package-identity-overview
  it("knows the id of a publisher as Windows does", () => {
    expect(publisherIdOf("CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US")).toBe(
      "8wekyb3d8bbwe",
    );
    expect(publisherIdOf("CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US")).toBe(
      "cw5n1h2txyewy",
    );
  });

  it("denies a package by the publisher that the administration listed, and allows all others", () => {
    const built = buildOf(point, [app("one")], { existing });
    const text = textOf(built, "applocker.xml");
    expect(text).toContain('EnforcementMode="Enabled"');
    expect(text).toContain("UNVERIFIED");
    expect([...text.matchAll(/UserOrGroupSid="(.*?)" Action="(.*?)"/g)].map(([, ...found]) => found)).toEqual([
      ["S-1-1-0", "Allow"],
      ["S-1-1-0", "Deny"],
    ]);
    expect(text).toContain('PublisherName="CN=Fictif &amp; Co, O=Fictif, C=BE" ProductName="Example.App"');
    expect(built.losses).toEqual([]);
  });

  it("guesses no publisher: without the list nothing is configured, and the application is lost", () => {
    const built = buildOf(point, [app("one")]);
    expect(textOf(built, "applocker.xml")).toContain('<RuleCollection Type="Appx" EnforcementMode="NotConfigured"/>');
    expect(built.losses).toEqual([{ kind: "application", what: `${family} (Publisher)` }]);
  });

  it.each([
    ["another publisher", [{ PackageFamilyName: family, Publisher: "CN=Somebody else" }]],
    ["no publisher", [{ PackageFamilyName: family }]],
    ["no list", "packages"],
  ])("refuses a list with %s", (_, list) => {
    expect(codesOf(point, [app("one")], { existing: [{ file: "packages.json", text: JSON.stringify(list) }] })).toEqual(
      ["E-CONTROL-EXISTING"],
    );
  });

  it("reads one package, with a mark of byte order, among others that it need not know", () => {
    const one = {
      PackageFamilyName: family.toUpperCase().replace(/_.*/, (id) => id.toLowerCase()),
      Publisher: publisher,
    };
    const text = `\uFEFF${JSON.stringify(one)}`;
    expect(buildOf(point, [app("one")], { existing: [{ file: "packages.json", text }] }).losses).toEqual([]);
    const other = JSON.stringify([{ PackageFamilyName: "Other_x", Publisher: "CN=Other" }]);
    expect(buildOf(point, [app("one")], { existing: [{ file: "packages.json", text: other }] }).losses).toHaveLength(1);
  });

  it("lets a group through that every measure lets through, and no other", () => {
    const text = textOf(buildOf(point, [app("one", [press])], { existing }), "applocker.xml");
    expect(text).not.toContain('Action="Deny"');
    expect(text).toMatch(/<Exceptions>\n<FilePublisherCondition PublisherName="CN=Fictif/);
    expect(text).toContain(`UserOrGroupSid="${press}" Action="Allow"`);
    const two = buildOf(point, [app("one", [press]), app("two", [legal])], { existing });
    expect(textOf(two, "applocker.xml")).toContain('Action="Deny"');
    expect(two.losses).toEqual([
      { kind: "group-exemption", what: "be/ex/one-exemption" },
      { kind: "group-exemption", what: "be/ex/two-exemption" },
    ]);
    expect(buildOf(point, [app("one", ["press-office"])], { existing }).losses).toEqual([
      { kind: "group-exemption", what: "be/ex/one-exemption" },
    ]);
  });

  it("only watches in a dry run, and says where it cannot", () => {
    const dry = buildOf(point, [], { watched: [app("one")], existing });
    expect(textOf(dry, "applocker.xml")).toContain('EnforcementMode="AuditOnly"');
    const other = restrictionOf("two", [], { apps: appsOfProduct("two", [["windows-package-family", "Other_x"]]) });
    const mixed = buildOf(point, [app("one")], { watched: [other], existing });
    expect(textOf(mixed, "applocker.xml")).toContain('EnforcementMode="Enabled"');
    expect(mixed.losses).toEqual([{ kind: "no-dry-run", what: "be/ex/two" }]);
  });

  it("keeps the ids of its rules when another measure comes, and holds none when the last one is withdrawn", () => {
    const ids = (text: string) => [...text.matchAll(/ Id="(.*?)"/g)].map(([, id]) => id);
    const one = textOf(buildOf(point, [app("one")], { existing }), "applocker.xml");
    const two = textOf(buildOf(point, [app("one"), app("two")], { existing }), "applocker.xml");
    expect(ids(two)).toEqual(ids(one));
    const none = textOf(buildOf(point, [], { withdrawn: [withdrawnOf(app("one"))], existing }), "applocker.xml");
    expect(ids(none)).toEqual([]);
    expect(none).toContain("NotConfigured");
  });
});

withXmllint("xmllint", () => {
  it("finds the file well formed, whatever the measure and the body are called", () => {
    const odd = { ...app("one--app", [press]), title: { fr: 'a < "b" & --> c', nl: "a", de: "a", en: "a" } };
    for (const restrictions of [[odd], [app("two")], []]) {
      const input = textOf(buildOf(point, restrictions, { existing, withdrawn: [withdrawnOf(odd)] }), "applocker.xml");
      const { status, stderr } = spawnSync("xmllint", ["--noout", "-"], { input, encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
    }
  });
});
