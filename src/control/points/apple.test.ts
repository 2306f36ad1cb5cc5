import { execFileSync } from "node:child_process";
import { parse } from "plist";
import { describe, expect, it } from "vitest";
import { missing } from "../real/program.test-help.ts";
import { host, restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { point as declaration } from "./apple-ddm.ts";
import { point as profile } from "./apple-profile.ts";
import { appsOfProduct, buildOf, textOf } from "./order.test-help.ts";

const app = restrictionOf("app", ["app.example"], {
  until: "2026-03-28",
  apps: appsOfProduct("app", [
    ["ios-bundle", "example.app.ios"],
    ["android-package", "example.app"],
  ]),
  title: { fr: "L’une & l’autre < 3", nl: "…", de: "…", en: "…" },
});
const game = restrictionOf("game", [], { apps: appsOfProduct("game", [["ios-bundle", "example.game"]]) });

const file = "be-ex-app.mobileconfig";
const read = (text: string) => parse(text) as Record<string, unknown> & { readonly PayloadContent: readonly object[] };

describe("a configuration profile", () => {
  it("refuses the bundles, says why, and is removed by the device when the last day is over in the measure’s zone", () => {
    const built = buildOf(profile, [app]);
    const found = read(textOf(built, file));
    expect(found).toMatchObject({
      PayloadType: "Configuration",
      PayloadVersion: 1,
      PayloadIdentifier: "internal.interdict.be-ex-app",
      PayloadDisplayName: "L’une & l’autre < 3",
      PayloadOrganization: host.name,
      RemovalDate: new Date("2026-03-28T23:00:00Z"),
      PayloadContent: [
        {
          PayloadType: "com.apple.applicationaccess",
          PayloadVersion: 1,
          PayloadIdentifier: "internal.interdict.be-ex-app.applicationaccess",
          blockedAppBundleIDs: ["example.app.ios"],
        },
      ],
    });
    expect(found["PayloadDescription"]).toContain("exemptions@town.test");
    expect(found["PayloadDescription"]).toContain("measure: be/ex/app");
    expect(built.losses).toEqual([]);
    expect(built.canary).toBeUndefined();
  });

  it("removes at the hour that the day then has: summer time", () => {
    const later = { ...app, until: "2026-03-29" };
    expect(read(textOf(buildOf(profile, [later]), file))["RemovalDate"]).toEqual(new Date("2026-03-29T22:00:00Z"));
  });

  it("keeps its identifiers from version to version, and shares none with another measure or body", () => {
    const idsOf = (text: string): readonly string[] => text.match(/[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F-]{21}/g) ?? [];
    const one = idsOf(textOf(buildOf(profile, [app]), file));
    expect(one).toHaveLength(2);
    expect(
      idsOf(
        textOf(buildOf(profile, [{ ...app, apps: [] }], { edition: { serial: 8, version: "2", token: "3" } }), file),
      ),
    ).toEqual(one);
    const others = [
      ...idsOf(textOf(buildOf(profile, [game]), "be-ex-game.mobileconfig")),
      ...idsOf(textOf(buildOf(profile, [app], { host: { ...host, id: "be/ex/other" } }), file)),
    ];
    expect(new Set([...one, ...others]).size).toBe(6);
  });

  it("refuses nothing when it is withdrawn", () => {
    const gone = buildOf(profile, [], { withdrawn: [withdrawnOf(app)] });
    const [payload] = read(textOf(gone, file)).PayloadContent;
    expect(payload).not.toHaveProperty("blockedAppBundleIDs");
    expect(read(textOf(gone, file))).not.toHaveProperty("RemovalDate");
  });

  it("says which product it cannot name, and tells nobody that it refuses that", () => {
    const built = buildOf(profile, [restrictionOf("named", [])]);
    expect(built.losses).toEqual([{ kind: "application", what: "named (ios-bundle)" }]);
    expect(read(textOf(built, "be-ex-named.mobileconfig"))["PayloadDescription"]).not.toContain("Mesure fictive");
  });

  it("can be written whatever a name holds", () => {
    const odd = { ...app, title: { fr: "]]>\u0000\u0007<key>\ufffe", nl: "", de: "", en: "" } };
    expect(read(textOf(buildOf(profile, [odd]), file))["PayloadDisplayName"]).toBe("]]><key>");
  });

  describe.skipIf(missing("plistutil"))("in libplist (plistutil)", () => {
    it("is read, and comes back from the binary form as it was", () => {
      const text = textOf(buildOf(profile, [app]), file);
      const binary = execFileSync("plistutil", ["-i", "-", "-f", "bin"], { input: text });
      expect(binary.subarray(0, 8).toString()).toBe("bplist00");
      const back = execFileSync("plistutil", ["-i", "-", "-f", "xml"], { input: binary, encoding: "utf8" });
      expect(read(back)).toEqual(read(text));
    });
  });
});

describe("declarations of system 27", () => {
  it("name what is refused, with an activation that applies it", () => {
    const built = buildOf(declaration, [app]);
    const [configuration, activation] = ["configuration", "activation"].map((name) =>
      JSON.parse(textOf(built, `be-ex-app.${name}.json`)),
    );
    expect(configuration).toEqual({
      Type: "com.apple.configuration.app.settings",
      Identifier: "internal.interdict.be-ex-app.app-settings",
      ServerToken: "7",
      Payload: { Allowed: { DeniedApps: ["example.app.ios"] } },
    });
    expect(activation.Payload.StandardConfigurations).toEqual([configuration.Identifier]);
  });

  it("refuse nothing when they are withdrawn", () => {
    const built = buildOf(declaration, [], { withdrawn: [withdrawnOf(app)] });
    expect(JSON.parse(textOf(built, "be-ex-app.configuration.json")).Payload).toEqual({});
  });
});
