import { describe, expect, it } from "vitest";
import { condition, row, test } from "../logic/index.ts";
import type { Exception } from "../measure/measure.ts";
import { startOfDay } from "../time/time.ts";
import { instant, known } from "./example.test-help.ts";
import { exemptionsFor, exemptionsOfBody } from "./exemption.ts";

const exemption = (more: string) =>
  `kind: exemption, by: be/r/service, measure: m, clause: ban, ground: press, approver: be/r/service, granted: 2023-04-01, ${more}`;
const asked = {
  body: "be/r/service",
  measure: "m",
  clause: "ban",
  device: "d1",
  holder: "h1",
  row: "service",
  exceptions: [],
  zone: "Europe/Brussels",
  at: instant("2023-05-01"),
};
const of = (text: string, more: Partial<typeof asked> = {}) =>
  exemptionsFor(known([text]), { ...asked, ...more }).map(({ state, names }) => [state, names]);

describe("an exemption", () => {
  it("names a device, a holder, a row, or the whole body", () => {
    expect(of(exemption("devices: [d1, d2]"))).toEqual([["valid", "device"]]);
    expect(of(exemption("holders: h1"))).toEqual([["valid", "holder"]]);
    expect(of(exemption("row: service"))).toEqual([["valid", "row"]]);
    expect(of(exemption("until: 2024-01-01"))).toEqual([["valid", "body"]]);
    expect(of(exemption("devices: [d2]"))).toEqual([]);
    expect(of(exemption("row: personal"))).toEqual([]);
    expect(of(exemption("devices: [d1]"), { body: "be/r/cabinet" })).toEqual([]);
    expect(of(exemption("devices: [d1]"), { clause: "free" })).toEqual([]);
  });

  it("holds from the start of the first day to the end of the last", () => {
    const text = exemption("devices: d1, until: 2023-05-31");
    const state = (at: number) => of(text, { at })[0]?.[0];
    expect(state(startOfDay("2023-04-01") - 1)).toBe("not-begun");
    expect(state(startOfDay("2023-04-01"))).toBe("valid");
    expect(state(startOfDay("2023-06-01") - 1)).toBe("valid");
    expect(state(startOfDay("2023-06-01"))).toBe("expired");
  });

  it("fails without its mitigation, and is open when the proof is too old", () => {
    const with_ = (more: string) => exemption(`devices: d1, mitigations: [{id: apart, ${more}}]`);
    expect(of(with_("shown: false"))[0]?.[0]).toBe("mitigation");
    expect(of(with_("shown: true, on: 2023-05-02"))[0]?.[0]).toBe("open");
    expect(of(with_("shown: true, on: 2022-04-30, valid-for: P1Y"))[0]?.[0]).toBe("open");
    expect(of(with_("shown: true, on: 2022-05-01, valid-for: P1Y"))[0]?.[0]).toBe("valid");
  });

  it("that is only stated exempts nobody", () => {
    expect(of(exemption("devices: d1, basis: stated"))[0]?.[0]).toBe("stated");
  });

  it("several: the one that helps most comes first", () => {
    const found = exemptionsFor(known([exemption("devices: d1, until: 2023-04-02"), exemption("holders: h1")]), asked);
    expect(found.map(({ state }) => state)).toEqual(["valid", "expired"]);
  });
});

describe("an exemption over time", () => {
  const body = "by: be/r/service, measure: m, clause: ban";
  const request = `kind: exemption, id: e, status: requested, ${body}, requester: head of press, requested: 2023-03-20, ground: press, devices: d1`;
  const grant = `kind: exemption, of: e, ${body}, approver: be/r/service, granted: 2023-04-01, until: 2023-08-31`;
  const revoke = `kind: exemption, of: e, status: revoked, ${body}, at: 2023-06-10`;
  const state = (texts: readonly string[], at: number) => exemptionsFor(known(texts), { ...asked, at })[0]?.state;

  it("is requested, granted and revoked, each from its day", () => {
    const texts = [revoke, request, grant];
    expect(state(texts, startOfDay("2023-04-01") - 1)).toBe("not-granted");
    expect(state(texts, startOfDay("2023-04-01"))).toBe("valid");
    expect(state(texts, startOfDay("2023-06-10") - 1)).toBe("valid");
    expect(state(texts, startOfDay("2023-06-10"))).toBe("revoked");
    expect(state(texts, instant("2024-01-01"))).toBe("revoked");
  });

  it("that is refused frees nobody, and one granted after all does", () => {
    const refuse = revoke.replace("revoked", "refused").replace("2023-06-10", "2023-03-25");
    expect(state([request, refuse], instant("2023-03-24"))).toBe("not-granted");
    expect(state([request, refuse], instant("2023-03-25"))).toBe("refused");
    expect(state([request, refuse, grant], instant("2023-04-02"))).toBe("valid");
  });

  it("may be told in one record, whose end counts from its day", () => {
    const whole = exemption("devices: d1, status: revoked, at: 2023-06-10");
    expect(state([whole], instant("2023-06-09"))).toBe("valid");
    expect(state([whole], instant("2023-06-10"))).toBe("revoked");
  });

  it("keeps what a later record does not say, and takes what it says", () => {
    const renewed = `${grant.replace("2023-04-01", "2023-06-01")}, until: 2024-01-31, devices: [d1, d2]`.replace(
      "until: 2023-08-31, ",
      "",
    );
    const found = exemptionsFor(known([request, grant, renewed]), { ...asked, at: instant("2023-09-01") })[0];
    expect(found).toMatchObject({
      state: "valid",
      last: "2024-01-31",
      deed: { id: "e", ground: "press", devices: ["d1", "d2"], requested: "2023-03-20" },
    });
  });

  it("is not changed by what is only stated, is about another body, or names no exemption", () => {
    const stated = `${revoke}, basis: stated`;
    const elsewhere = `${revoke}, about: be/r/cabinet`;
    const stray = revoke.replace("of: e", "of: f");
    expect(state([request, grant, stated, elsewhere, stray], instant("2023-07-01"))).toBe("valid");
  });

  it("is as known then: a revocation that nobody knew of yet revokes nothing", () => {
    const late = `${revoke}, known-at: 2023-09-01`;
    const at = instant("2023-07-01");
    const stateKnown = (knownAt: string) =>
      exemptionsFor(known([request, grant, late], knownAt), { ...asked, at })[0]?.state;
    expect([stateKnown("2023-08-01"), stateKnown("2023-10-01")]).toEqual(["valid", "revoked"]);
  });
});

describe("what a control carries", () => {
  const texts = [
    exemption("id: a, clients: [192.0.2.7, 2001:DB8::/64], until: 2023-05-31"),
    exemption("id: b, groups: press, names: News.Example.org"),
    exemption("id: c, names: news.example.org"),
    exemption("id: d, clients: 0.0.0.0/0"),
    exemption("id: e, devices: d1, until: 2023-04-02"),
    exemption("id: f, status: requested, requested: 2023-04-02, holders: h1"),
  ];
  const carried = (exceptions: readonly Exception[]) =>
    exemptionsOfBody(known(texts), { ...asked, exceptions, clause: "ban" });
  const text: Exception = { by: "record", grounds: [], approvers: [], mitigations: [] };

  it("is every exemption that certainly holds, with addresses and names in one form", () => {
    expect(carried([]).map(({ id, blanket }) => [id, blanket])).toEqual([
      ["a", false],
      ["b", false],
      ["c", true],
      ["d", true],
    ]);
    expect(carried([])[0]).toMatchObject({ clients: ["192.0.2.7", "2001:db8::/64"], until: "2023-05-31" });
    expect(carried([])[1]).toMatchObject({ groups: ["press"], names: ["news.example.org"] });
  });

  it("is none for a whole body where the text forbids it, and lasts no longer than the text lets it", () => {
    const found = carried([{ ...text, blanket: "forbidden", lasts: "P6W" }]);
    expect(found.map(({ id, until }) => [id, until])).toEqual([
      ["a", "2023-05-12"],
      ["b", "2023-05-12"],
    ]);
  });

  it("is none that hangs on facts of a device, unless somebody knows them", () => {
    const when = condition([row([test("device.dedicated", [true])])]);
    expect(carried([{ ...text, when }])).toEqual([]);
    const question = { ...asked, exceptions: [{ ...text, when }], meets: () => "yes" as const };
    expect(exemptionsOfBody(known(texts), question)).toHaveLength(4);
  });

  it("frees no device by its address or by a name", () => {
    expect(exemptionsFor(known(texts.slice(0, 3)), asked)).toEqual([]);
    expect(exemptionsFor(known(texts.slice(3, 4)), asked)).toMatchObject([{ names: "body", state: "valid" }]);
  });
});
