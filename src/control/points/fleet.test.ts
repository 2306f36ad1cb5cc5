import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { absent, point, present } from "./fleet.ts";
import { appsOfProduct, buildOf, exemption, textOf } from "./order.test-help.ts";
import { point as wazuh } from "./wazuh.ts";

const id = "0123456789abc";
const family = `Example.App_${id}`;
const restriction = restrictionOf("app", [], { apps: appsOfProduct("app", [["windows-package-family", family]]) });
const one = {
  app: { product: "app", kind: "windows-package-family", value: family },
  name: "Example.App",
  publisherId: id,
} as const;

/** The table of osquery with these columns, in SQLite, which is the language of both. */
const rowsOf = (sql: string, folders: readonly string[]): number => {
  const database = new DatabaseSync(":memory:");
  try {
    database.exec("CREATE TABLE file (path TEXT, directory TEXT, filename TEXT, mtime INTEGER, type TEXT)");
    const insert = database.prepare("INSERT INTO file (path, filename) VALUES (?, ?)");
    for (const name of folders) insert.run(`C:\\Program Files\\WindowsApps\\${name}`, name);
    return database.prepare(sql).all().length;
  } finally {
    database.close();
  }
};

const cases: readonly (readonly [string, boolean])[] = [
  [`Example.App_1.2.3.0_x64__${id}`, true],
  [`example.app_1.2.3.0_neutral_split.scale-100_${id.toUpperCase()}`, true],
  [`Example.AppLite_1.2.3.0_x64__${id}`, false],
  [`ExampleXApp_1.2.3.0_x64__${id}`, false],
  ["Example.App_1.2.3.0_x64__zzzzzzzzzzzzz", false],
  [`Other.App_1.2.3.0_x64__${id}`, false],
];

describe("fleet", () => {
  it.each(cases)("finds of %s that the package is there: %s", (folder, there) => {
    expect(rowsOf(absent(one), [folder])).toBe(there ? 0 : 1);
    expect(rowsOf(present(one), [folder])).toBe(there ? 1 : 0);
  });

  it("passes a computer without any package", () => {
    expect(rowsOf(absent(one), [])).toBe(1);
  });

  it("writes policies that leave out exempt groups, and a pack of snapshots", () => {
    const exempt = { ...restriction, exemptions: [exemption("be/ex/exemption", { groups: ["press", "it's"] })] };
    const built = buildOf(point, [exempt]);
    const policies = textOf(built, "be-ex-app.policies.yml");
    expect(policies).toContain("# UNVERIFIED");
    expect(parse(policies)).toMatchObject([
      { platform: "windows", query: absent(one), labels_exclude_any: ["it's", "press"] },
    ]);
    const { queries } = JSON.parse(textOf(built, "be-ex-app.pack.json"));
    expect(Object.values(queries)).toMatchObject([{ query: present(one), snapshot: true }]);
    expect(built.losses).toEqual([]);
  });

  it("is empty when it is withdrawn, and says which product it cannot look for", () => {
    const after = buildOf(point, [], { withdrawn: [withdrawnOf(restriction)] });
    expect(parse(textOf(after, "be-ex-app.policies.yml"))).toEqual([]);
    expect(JSON.parse(textOf(after, "be-ex-app.pack.json")).queries).toEqual({});
    expect(buildOf(point, [restrictionOf("app", ["app.example"])]).losses).toEqual([
      { kind: "application", what: "app (windows-package-family)" },
    ]);
  });
});

describe("wazuh", () => {
  it("looks for the folder of the package, by an expression that matches what the query of Fleet finds", () => {
    const built = buildOf(wazuh, [restriction]);
    const { policy, checks } = parse(textOf(built, "interdict_be_ex_app.yml"));
    expect(policy).toMatchObject({ id: "interdict_be_ex_app", file: "interdict_be_ex_app.yml", regex_type: "pcre2" });
    expect(checks).toMatchObject([
      { condition: "none", rules: [expect.stringMatching(/^d:C:\\Program Files\\WindowsApps -> r:\(\?i\)/)] },
    ]);
    const expression = new RegExp(checks[0].rules[0].replace(/^.*\(\?i\)/, ""), "i");
    for (const [folder, there] of cases) expect([folder, expression.test(folder)]).toEqual([folder, there]);
  });

  it("keeps the number of a check, carries no group, and holds comments only when it is withdrawn", () => {
    const numberOf = (text: string) => parse(text).checks[0].id;
    const exempt = { ...restriction, exemptions: [exemption("be/ex/exemption", { groups: ["press"] })] };
    const built = buildOf(wazuh, [exempt]);
    expect(built.losses).toEqual([{ kind: "group-exemption", what: "be/ex/exemption" }]);
    const text = textOf(built, "interdict_be_ex_app.yml");
    expect(numberOf(text)).toBe(numberOf(textOf(buildOf(wazuh, [restriction]), "interdict_be_ex_app.yml")));
    const after = textOf(buildOf(wazuh, [], { withdrawn: [withdrawnOf(restriction)] }), "interdict_be_ex_app.yml");
    expect(parse(after)).toBe(null);
  });
});
