import type { IosGeneralDeviceConfiguration } from "@microsoft/microsoft-graph-types";
import type {
  AndroidDeviceOwnerGeneralDeviceConfiguration,
  AppListItem,
  IosCompliancePolicy,
  IosGeneralDeviceConfiguration as IosInBeta,
  MobileAppAssignment,
  WinGetApp,
} from "@microsoft/microsoft-graph-types-beta";
import { describe, expect, it } from "vitest";
import type { Built } from "../point.ts";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { point as defender } from "./defender.ts";
import { point } from "./intune.ts";
import { appsOfProduct, buildOf, codesOf, exemption, textOf } from "./order.test-help.ts";

const app = restrictionOf("app", ["app.example"], {
  apps: appsOfProduct("app", [
    ["android-package", "example.app"],
    ["ios-bundle", "example.app.ios"],
    ["windows-store-id", "9EXAMPLE"],
  ]),
});
const game = restrictionOf("game", ["game.example"], {
  apps: appsOfProduct("game", [
    ["android-package", "example.game"],
    ["ios-bundle", "example.game.ios"],
    ["windows-store-id", "9GAME"],
  ]),
});

const partOf = (built: Built, file: string) => JSON.parse(textOf(built, file));

const begin = { name: "interdict", appId: "0123456789abcdef0123.canary.interdict.internal" } satisfies AppListItem;
const end = { name: "interdict", appId: expect.stringMatching(/^[0-9a-f]{20}\.end\.interdict\.internal$/) };
const item = (product: string, appId: string) => ({ name: product, appId }) satisfies AppListItem;

/** Names of resources, which the types leave out. */
const odata = (type: string) => ({ "@odata.type": `#microsoft.graph.${type}` });

describe("policies of Intune", () => {
  it("have the form of Microsoft’s own types", () => {
    const built = buildOf(point, [app]);
    const about = {
      displayName: "interdict 0123456789ab 7",
      description: expect.stringContaining("measure: be/ex/app"),
    };
    expect(partOf(built, "ios-configuration.json")).toEqual({
      ...odata("iosGeneralDeviceConfiguration"),
      ...({
        ...about,
        appsVisibilityListType: "appsNotInListCompliant",
        appsVisibilityList: [begin, item("app", "example.app.ios"), end],
      } satisfies IosGeneralDeviceConfiguration & IosInBeta),
    });
    expect(partOf(built, "ios-compliance.json")).toEqual({
      ...odata("iosCompliancePolicy"),
      ...({
        ...about,
        scheduledActionsForRule: [
          {
            ruleName: "PasswordRequired",
            scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }],
          },
        ],
        restrictedApps: [begin, item("app", "example.app.ios"), end],
      } satisfies IosCompliancePolicy),
    });
    expect(partOf(built, "android-configuration.json")).toEqual({
      ...odata("androidDeviceOwnerGeneralDeviceConfiguration"),
      ...({
        ...about,
        personalProfilePlayStoreMode: "blockedApps",
        personalProfilePersonalApplications: [
          begin,
          {
            name: "app",
            appId: "example.app",
            appStoreUrl: "https://play.google.com/store/apps/details?id=example.app",
          },
          end,
        ],
      } satisfies AndroidDeviceOwnerGeneralDeviceConfiguration),
    });
    expect(partOf(built, "windows-apps.json")).toEqual([
      {
        ...odata("winGetApp"),
        ...({
          displayName: "app (interdict 0123456789ab 7)",
          description: about.description,
          publisher: "app",
          packageIdentifier: "9EXAMPLE",
          installExperience: { runAsAccount: "user" },
        } satisfies WinGetApp),
      },
    ]);
    expect(partOf(built, "windows-assignment.json").mobileAppAssignments).toEqual([
      {
        ...odata("mobileAppAssignment"),
        ...({ intent: "uninstall" } satisfies MobileAppAssignment),
        target: odata("allDevicesAssignmentTarget"),
      },
    ]);
    expect(built.losses).toEqual([]);
  });

  const own = {
    ...odata("iosGeneralDeviceConfiguration"),
    id: "00000000-0000-0000-0000-000000000000",
    displayName: "Restrictions fictives",
    cameraBlocked: true,
    appsVisibilityListType: "appsNotInListCompliant",
    appsVisibilityList: [item("other", "example.other")],
  };
  const existing = [{ file: "restrictions.json", text: JSON.stringify(own) }];

  it("of ours say what they hold now", () => {
    const first = buildOf(point, [app]);
    const edition = { serial: 8, version: "ba9876543210", token: "0123456789abcdef0123" };
    const again = buildOf(point, [game], { existing: first.files.slice(0, 3), edition });
    for (const { text } of again.files.slice(0, 3)) {
      const { displayName, description } = JSON.parse(text);
      expect(displayName).toBe("interdict ba9876543210 8");
      expect(description).toContain("measure: be/ex/game");
      expect(description).not.toContain("be/ex/app");
    }
  });

  it("keep what the administration has, and leave the other measure when one is lifted", () => {
    const both = buildOf(point, [app, game], { existing });
    expect(partOf(both, "ios-configuration.json")).toEqual({
      ...own,
      appsVisibilityList: [
        ...own.appsVisibilityList,
        begin,
        item("app", "example.app.ios"),
        item("game", "example.game.ios"),
        end,
      ],
    });
    const one = buildOf(point, [game], { existing: both.files.filter(({ file }) => !file.startsWith("windows")) });
    expect(partOf(one, "ios-configuration.json").appsVisibilityList).toEqual([
      ...own.appsVisibilityList,
      begin,
      item("game", "example.game.ios"),
      end,
    ]);
    const none = buildOf(point, [], { existing: one.files.slice(0, 3), withdrawn: [withdrawnOf(game)] });
    expect(partOf(none, "ios-configuration.json")).toEqual(own);
    expect(partOf(none, "android-configuration.json").personalProfilePersonalApplications).toEqual([]);
    expect(partOf(none, "windows-apps.json")).toEqual([]);
  });

  it("add nothing to a list of what alone is allowed, and say what it opens", () => {
    const allowing = {
      ...own,
      appsVisibilityListType: "appsInListCompliant",
      appsVisibilityList: [item("app", "example.app.ios")],
    };
    const built = buildOf(point, [app, game], { existing: [{ file: "a.json", text: JSON.stringify(allowing) }] });
    expect(partOf(built, "ios-configuration.json")).toEqual(allowing);
    expect(built.losses).toEqual([{ kind: "existing", what: "example.app.ios" }]);
  });

  it("take one policy of each type that they know", () => {
    expect(codesOf(point, [app], { existing: [...existing, ...existing] })).toEqual(["E-CONTROL-EXISTING"]);
    const strange = { file: "strange.json", text: JSON.stringify(odata("macOSGeneralDeviceConfiguration")) };
    expect(codesOf(point, [app], { existing: [strange] })).toEqual(["E-CONTROL-EXISTING"]);
  });

  it("say what they cannot name, hold and carry", () => {
    const ids = Array.from({ length: 99 }, (_, n) => ["ios-bundle", `example.a${String(n).padStart(2, "0")}`] as const);
    const many = restrictionOf("many", [], {
      apps: appsOfProduct("many", ids),
      exemptions: [exemption("be/ex/group", { groups: ["press"] }), exemption("be/ex/device", { devices: ["d"] })],
    });
    expect(buildOf(point, [many]).losses).toEqual([
      { kind: "too-many", what: "example.a98 (restrictedApps)" },
      { kind: "application", what: "many (android-package)" },
      { kind: "application", what: "many (windows-store-id)" },
      { kind: "exemption-unaddressed", what: "be/ex/device" },
    ]);
  });
});

describe("indicators of Defender", () => {
  const ending = { ...app, until: "2026-03-28" };
  const later = restrictionOf("later", ["app.example", "later.example"], { until: "2026-06-30" });
  const listOf = (built: Built) => partOf(built, "indicators-1.json").Indicators;

  it("expire when the last day is over in the measure’s zone", () => {
    expect(listOf(buildOf(defender, [ending]))).toEqual([
      expect.objectContaining({
        indicatorValue: "app.example",
        indicatorType: "DomainName",
        action: "Block",
        title: "be/ex/app",
        expirationTime: "2026-03-28T23:00:00.000Z",
      }),
    ]);
    expect(listOf(buildOf(defender, [app]))[0]).not.toHaveProperty("expirationTime");
  });

  it("are one a name, until the last measure that names it ends", () => {
    expect(listOf(buildOf(defender, [ending, later]))).toMatchObject([
      { indicatorValue: "app.example", title: "be/ex/app, be/ex/later", expirationTime: "2026-06-30T22:00:00.000Z" },
      { indicatorValue: "later.example", expirationTime: "2026-06-30T22:00:00.000Z" },
    ]);
    const endless = { ...later, names: app.names };
    const { until: _, ...open } = endless;
    for (const order of [
      [ending, open],
      [open, ending],
    ])
      expect(listOf(buildOf(defender, order))[0]).not.toHaveProperty("expirationTime");
  });

  it("only watch in a dry run", () => {
    expect(listOf(buildOf(defender, [], { watched: [app] }))).toMatchObject([{ action: "Audit" }]);
  });

  it("are sent five hundred at a time", () => {
    const names = Array.from({ length: 501 }, (_, n) => `n${n}.example`);
    const built = buildOf(defender, [restrictionOf("many", names)]);
    expect(built.files.map(({ file }) => partOf(built, file).Indicators.length)).toEqual([500, 1]);
    expect(listOf(buildOf(defender, []))).toEqual([]);
  });
});
