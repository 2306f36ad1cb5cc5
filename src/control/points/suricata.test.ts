import { describe, expect, it } from "vitest";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { buildOf, exemption, textOf } from "./order.test-help.ts";
import { point } from "./suricata.ts";

const restriction = restrictionOf("app", ["app.example", "=only.example"], {
  exemptions: [exemption("be/ex/exemption", { clients: ["192.0.2.16/28"], names: ["news.app.example"] })],
});
const rules = (text: string): readonly string[] => text.split("\n").filter((line) => /^(?:drop|alert) /.test(line));
const sids = (text: string): readonly string[] => [...text.matchAll(/sid:(\d+)/g)].map(([, sid = ""]) => sid);

describe("suricata", () => {
  const text = textOf(buildOf(point, [restriction]), "be-ex-app.rules");

  it("writes rules that drop a name on label boundaries, but not what is exempt, with the measure in them", () => {
    expect(rules(text)).toHaveLength(8);
    const [tls = ""] = rules(text);
    expect(tls).toContain("drop tls [$HOME_NET,!192.0.2.16/28] any -> any any");
    expect(tls).toContain(
      'tls.sni; dotprefix; content:".app.example"; nocase; endswith; content:!".news.app.example"; nocase; endswith;',
    );
    expect(tls).toContain("metadata:measure be/ex/app, control 0123456789ab;");
    expect(text).toContain('http.host; content:"only.example"; startswith; endswith;');
    expect(text).toContain("# UNVERIFIED");
  });

  it("only reports in a dry run, and keeps the numbers of its rules", () => {
    const dry = textOf(buildOf(point, [], { watched: [restriction] }), "be-ex-app.rules");
    expect(rules(dry).every((line) => line.startsWith("alert "))).toBe(true);
    expect(sids(dry)).toEqual(sids(text));
    expect(new Set(sids(text)).size).toBe(8);
    expect(sids(text).every((sid) => /^1\d{6}$/.test(sid))).toBe(true);
  });

  it("holds no rule when it is withdrawn", () => {
    const after = textOf(buildOf(point, [], { withdrawn: [withdrawnOf(restriction)] }), "be-ex-app.rules");
    expect(rules(after)).toEqual([]);
  });
});
