import { describe, expect, it } from "vitest";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import { point as dnsmasq } from "./dnsmasq.ts";
import { buildOf } from "./order.test-help.ts";
import { point as knot } from "./rpz-knot.ts";
import { point as powerdns } from "./rpz-powerdns.ts";

const exemption = { devices: [], holders: [], groups: [], clients: [], names: [], blanket: false };

const app = restrictionOf("app", ["app.example", "=only.example"], {
  exemptions: [
    { ...exemption, id: "be/ex/client", clients: ["192.0.2.0/28", "2001:db8::1"] },
    { ...exemption, id: "be/ex/name", names: ["News.app.example"] },
    { ...exemption, id: "be/ex/group", groups: ["press"] },
    { ...exemption, id: "be/ex/person", holders: ["P1"] },
  ],
});

/** The lines of a file that its program reads. */
const linesOf = (
  point: typeof knot,
  file: string,
  ...words: Parameters<typeof buildOf> extends [unknown, ...infer W] ? W : never
) =>
  buildOf(point, ...words)
    .files.filter((each) => each.file.endsWith(file))
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line !== "" && !/^(?:;|#|--)/.test(line));

describe("what is built for Knot Resolver", () => {
  it("is a zone of names, and a rule around it that skips who is exempt", () => {
    expect(linesOf(knot, ".zone", [app]).slice(4)).toMatchInlineSnapshot(`
      [
        "0123456789abcdef0123.canary.interdict.internal TXT "be/ex/app 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef be/ex/town \\"with\\" \\\\ signs"",
        "app.example CNAME .",
        "*.app.example CNAME .",
        "news.app.example CNAME rpz-passthru.",
        "*.news.app.example CNAME rpz-passthru.",
        "only.example CNAME .",
      ]
    `);
    expect(linesOf(knot, ".lua", [app]).join("\n")).toMatchInlineSnapshot(`
      "do
        local here = debug.getinfo(1, "S").source:match("^@(.*/)") or ""
        local ffi = require("ffi")
        modules.load("policy")
        modules.load("view")
        local tag = "be/ex/app@0123456789ab"
        local exempt = {
          view.rule_src(true, "192.0.2.0/28"),
          view.rule_src(true, "2001:db8::1/128"),
        }
        local rules = policy.rpz(policy.DENY_MSG("be/ex/app@0123456789ab"), here .. "be-ex-app.rpz.internal.zone", false)
        policy.add(function (request, query)
          for _, is_exempt in ipairs(exempt) do
            if is_exempt(request) then return nil end
          end
          local action = rules(request, query)
          if action == nil or action == policy.PASS then return nil end
          log_notice(ffi.C.LOG_GRP_POLICY, "rpz: applied [%s] %s %s %s", tag,
            kres.dname2str(query:name()), kres.tostring.type[query.stype], tostring(request.qsource.addr))
          return action
        end)
      end"
    `);
  });

  it("watches in a dry run, and shows no canary", () => {
    const { canary, losses } = buildOf(knot, [], { watched: [app] });
    expect({ canary, losses: losses.map(({ kind }) => kind) }).toEqual({
      canary: undefined,
      losses: ["group-exemption", "exemption-unaddressed"],
    });
  });
});

describe("what is built for PowerDNS Recursor", () => {
  it("is a zone with its clients, its loading, and the setting without which those do not count", () => {
    expect(linesOf(powerdns, ".zone", [app]).slice(4)).toMatchInlineSnapshot(`
      [
        "28.0.2.0.192.rpz-client-ip CNAME rpz-passthru.",
        "128.1.zz.db8.2001.rpz-client-ip CNAME rpz-passthru.",
        "0123456789abcdef0123.canary.interdict.internal TXT "be/ex/app 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef be/ex/town \\"with\\" \\\\ signs"",
        "app.example CNAME .",
        "*.app.example CNAME .",
        "news.app.example CNAME rpz-passthru.",
        "*.news.app.example CNAME rpz-passthru.",
        "only.example CNAME .",
      ]
    `);
    expect(linesOf(powerdns, ".lua", [app]).join("\n")).toMatchInlineSnapshot(`
      "do
        local here = debug.getinfo(1, "S").source:match("^@(.*/)") or ""
        rpzFile(here .. "be-ex-app.rpz.internal.zone", { policyName = "be/ex/app@0123456789ab", tags = { "be/ex/app@0123456789ab" }, includeSOA = true })
      end"
    `);
    expect(linesOf(powerdns, ".conf", [app])).toEqual(["disable-packetcache=yes"]);
  });
});

describe("what is built for dnsmasq", () => {
  it("is one file of all measures", () => {
    expect(linesOf(dnsmasq, ".conf", [app, restrictionOf("game", ["game.example"])])).toMatchInlineSnapshot(`
      [
        "txt-record=0123456789abcdef0123.canary.interdict.internal,"be/ex/app 0123456789abcdef0123456789abcdef0123456789abcdef01234","56789abcdef be/ex/town \\"with\\" \\\\ signs"",
        "txt-record=0123456789abcdef0123.canary.interdict.internal,"be/ex/game 0123456789abcdef0123456789abcdef0123456789abcdef0123","456789abcdef be/ex/town \\"with\\" \\\\ signs"",
        "local=/app.example/",
        "local=/game.example/",
        "server=/news.app.example/#",
        "local=/only.example/",
        "server=/*.only.example/#",
      ]
    `);
  });

  it("says which exemptions it cannot carry", () => {
    expect(buildOf(dnsmasq, [app]).losses).toEqual([
      { kind: "client-exemption", what: "be/ex/client" },
      { kind: "group-exemption", what: "be/ex/group" },
      { kind: "exemption-unaddressed", what: "be/ex/person" },
    ]);
  });
});

describe.each([knot, powerdns, dnsmasq])("the withdrawal of $id", (point) => {
  it("holds no rule and no canary, and names what is withdrawn", () => {
    const { files, canary } = buildOf(point, [], { withdrawn: [withdrawnOf(app)] });
    expect(canary).toBeUndefined();
    const text = files.map((each) => each.text).join("");
    expect(text).toContain("withdrawn measure: be/ex/app (lapsed)");
    expect(text).not.toMatch(/app\.example|CNAME|TXT|txt-record/);
  });
});
