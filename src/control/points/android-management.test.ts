import type { androidmanagement_v1 } from "@googleapis/androidmanagement";
import { describe, expect, it } from "vitest";
import type { Artefact, Built } from "../point.ts";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { point } from "./android-management.ts";
import { appsOfProduct, buildOf, codesOf, exemption, packageOf, textOf } from "./order.test-help.ts";

type Policy = androidmanagement_v1.Schema$Policy;

const app = restrictionOf("app", ["app.example"], {
  apps: appsOfProduct("app", [
    ["android-package", "example.app.lite"],
    ["android-package", "example.app"],
    ["ios-bundle", "example.app.ios"],
  ]),
});
const game = restrictionOf("game", [], { apps: appsOfProduct("game", [["android-package", "example.game"]]) });

const policyOf = (built: Built): Policy => JSON.parse(textOf(built, "policy.json"));
const had = (policy: Policy): readonly Artefact[] => [{ file: "policy.json", text: JSON.stringify(policy) }];

const refused = (packageName: string) => ({ packageName, installType: "BLOCKED" });
const marks = [
  refused("internal.interdict.canary.t0123456789abcdef0123"),
  { packageName: expect.stringMatching(/^internal\.interdict\.end\.t[0-9a-f]{20}$/), installType: "BLOCKED" },
];
const ours = (...names: readonly string[]) => [marks[0], ...names.map(refused), marks[1]];

/** Checked against the vendor’s own types: a key that they do not know would not compile. */
const own = {
  playStoreMode: "WHITELIST",
  applications: [{ packageName: "example.mail", installType: "FORCE_INSTALLED" }, refused("example.other")],
  personalUsagePolicies: {
    personalPlayStoreMode: "ALLOWLIST",
    personalApplications: [{ packageName: "example.bank", installType: "AVAILABLE" }],
    maxDaysWithWorkOff: 3,
  },
  longSupportMessage: { defaultMessage: "Administration fictive" },
  cameraDisabled: true,
} satisfies Policy;

describe("a policy of Android Management", () => {
  it("refuses the packages on both sides, each in its own spelling, and says why", () => {
    const built = buildOf(point, [app, game]);
    const { longSupportMessage, ...policy } = policyOf(built);
    const expected = {
      playStoreMode: "BLACKLIST",
      personalUsagePolicies: { personalPlayStoreMode: "BLOCKLIST", personalApplications: [] },
      applications: [],
    } satisfies Policy;
    const list = ours("example.app", "example.app.lite", "example.game");
    expect(policy).toEqual({
      ...expected,
      personalUsagePolicies: { ...expected.personalUsagePolicies, personalApplications: list },
      applications: list,
    });
    expect(longSupportMessage?.defaultMessage).toContain("Mesure fictive app");
    expect(Object.keys(longSupportMessage?.localizedMessages ?? {}).sort()).toEqual(["de", "en", "fr", "nl"]);
    expect(built.losses).toEqual([]);
    expect(built.canary).toBeUndefined();
  });

  it("keeps what the administration has, and gives it back when the last measure is lifted", () => {
    const merged = buildOf(point, [app, game], { existing: had(own) });
    expect(policyOf(merged)).toEqual({
      ...own,
      applications: [...own.applications, ...ours("example.app", "example.app.lite", "example.game")],
      personalUsagePolicies: {
        ...own.personalUsagePolicies,
        personalApplications: [
          ...own.personalUsagePolicies.personalApplications,
          ...ours("example.app", "example.app.lite", "example.game"),
        ],
      },
    });
    const one = buildOf(point, [game], { existing: merged.files });
    expect(one.files).toEqual(buildOf(point, [game], { existing: had(own) }).files);
    expect(policyOf(buildOf(point, [], { existing: one.files, withdrawn: [withdrawnOf(game)] }))).toEqual(own);
  });

  it("takes its own message away with the last measure", () => {
    const { longSupportMessage: _, ...silent } = own;
    const merged = buildOf(point, [app], { existing: had(silent) });
    expect(policyOf(merged).longSupportMessage?.defaultMessage).toContain("exemptions@town.test");
    expect(policyOf(buildOf(point, [], { existing: merged.files }))).toEqual(silent);
    const bare = buildOf(point, [app], { existing: had({ cameraDisabled: true }) });
    expect(policyOf(buildOf(point, [], { existing: bare.files }))).toEqual({ cameraDisabled: true });
  });

  it("says of no measure that it is refused of which it can name no application", () => {
    const built = policyOf(buildOf(point, [app, restrictionOf("named", ["named.example"])]));
    expect(built.longSupportMessage?.defaultMessage).toContain("Mesure fictive app");
    expect(built.longSupportMessage?.defaultMessage).not.toContain("Mesure fictive named");
  });

  it("says what the administration’s own entry keeps reachable, and adds nothing to a refusal of its own", () => {
    const before = {
      applications: [{ packageName: "example.app", installType: "AVAILABLE" }, refused("example.app.lite")],
    } satisfies Policy;
    const built = buildOf(point, [app], { existing: had(before) });
    expect(policyOf(built).applications).toEqual(before.applications);
    expect(built.losses).toEqual([{ kind: "existing", what: "example.app" }]);
  });

  it("says which product it cannot name, and which exemption it cannot carry", () => {
    const named = restrictionOf("named", ["named.example"], {
      exemptions: [
        exemption("be/ex/group", { groups: ["press"] }),
        exemption("be/ex/client", { clients: ["192.0.2.1"] }),
        exemption("be/ex/person", { holders: ["holder"] }),
      ],
    });
    expect(buildOf(point, [named]).losses).toEqual([
      { kind: "application", what: "named (android-package)" },
      { kind: "client-exemption", what: "be/ex/client" },
      { kind: "exemption-unaddressed", what: "be/ex/person" },
    ]);
  });

  it("stops where somebody has opened an entry of ours", () => {
    const built = policyOf(buildOf(point, [app], { existing: had(own) }));
    const open = (built.applications ?? []).map((entry) =>
      entry.packageName === "example.app" ? { ...entry, installType: "AVAILABLE" } : entry,
    );
    expect(codesOf(point, [app], { existing: had({ ...built, applications: open }) })).toEqual(["E-CONTROL-MARKS"]);
  });

  it("counts the packages alone, and is no other version when another system’s id changes", () => {
    const { manifest } = packageOf(point, app);
    expect(manifest.measures).toMatchObject([{ applications: 2 }]);
    const packages = app.apps.filter(({ kind }) => kind === "android-package");
    expect(packageOf(point, { ...app, apps: packages }).manifest.version).toBe(manifest.version);
    expect(packageOf(point, { ...app, apps: packages.slice(1) }).manifest.version).not.toBe(manifest.version);
  });

  it("refuses a file that is no policy", () => {
    expect(codesOf(point, [app], { existing: [{ file: "p.json", text: '{"applications": "all"}' }] })).toEqual([
      "E-CONTROL-EXISTING",
    ]);
    expect(codesOf(point, [app], { existing: [...had(own), ...had(own)] })).toEqual(["E-CONTROL-EXISTING"]);
  });
});
