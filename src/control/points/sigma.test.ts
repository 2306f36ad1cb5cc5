import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { packageOf } from "../real/package.test-help.ts";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { buildOf, exemption, textOf } from "./order.test-help.ts";
import { point } from "./sigma.ts";

const restriction = restrictionOf("app", ["app.example", "=only.example", "deep.news.app.example"], {
  exemptions: [exemption("be/ex/exemption", { clients: ["192.0.2.16/28"], names: ["news.app.example"] })],
});

describe("sigma", () => {
  it("writes rules that say what is blocked, who and what is exempt, and that nothing has verified them", () => {
    const built = buildOf(point, [restriction]);
    const text = textOf(built, "be_ex_app_dns.yml");
    expect(text).toContain("# UNVERIFIED");
    expect(parse(text).detection).toEqual({
      selection_0_under: { "query|endswith": [".app.example"] },
      selection_0_exact: { query: ["app.example", "only.example"] },
      filter_main_0_under: { "query|endswith": [".news.app.example"] },
      filter_main_0_exact: { query: ["news.app.example"] },
      selection_1_under: { "query|endswith": [".deep.news.app.example"] },
      selection_1_exact: { query: ["deep.news.app.example"] },
      filter_main_clients: { "src_ip|cidr": ["192.0.2.16/28"] },
      condition:
        "((1 of selection_0_* and not 1 of filter_main_0_*) or 1 of selection_1_*) and not filter_main_clients",
    });
    expect(parse(textOf(built, "be_ex_app_proxy.yml")).detection.filter_main_clients).toEqual({
      "c-ip|cidr": ["192.0.2.16/28"],
    });
  });

  it("keeps its ids from version to version, through the withdrawal", () => {
    const rule = (...words: Parameters<typeof buildOf> extends [unknown, ...infer Rest] ? Rest : never) =>
      parse(textOf(buildOf(point, ...words), "be_ex_app_dns.yml"));
    const before = rule([restriction]);
    const after = rule([], { withdrawn: [withdrawnOf(restriction)] });
    expect(before).toMatchObject({ status: "experimental", logsource: { category: "dns" } });
    expect(after).toMatchObject({ id: before.id, status: "deprecated", detection: { condition: "selection" } });
    expect(JSON.stringify(after)).not.toContain("app.example");
  });

  it("has no mode that only watches: a dry run builds the files of a withdrawal, and says so", () => {
    const { manifest, files } = packageOf(point, restriction, { watched: new Set([restriction.measure]) });
    expect(manifest).toMatchObject({ measures: [], withdrawn: [{ id: "be/ex/app", state: "dry-run" }] });
    expect(manifest.losses).toContainEqual({ kind: "no-dry-run", what: "Sigma 2.0" });
    expect(parse(files[0]?.text ?? "")).toMatchObject({ status: "deprecated" });
  });
});
