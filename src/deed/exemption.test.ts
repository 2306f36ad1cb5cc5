import { describe, expect, it } from "vitest";
import { startOfDay } from "../time/time.ts";
import { instant, known } from "./example.test-help.ts";
import { exemptionsFor } from "./exemption.ts";

const exemption = (more: string) =>
  `kind: exemption, by: be/r/service, measure: m, clause: ban, ground: press, approver: be/r/service, granted: 2023-04-01, ${more}`;
const asked = {
  body: "be/r/service",
  measure: "m",
  clause: "ban",
  device: "d1",
  holder: "h1",
  row: "service",
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
    expect(state(startOfDay("2023-04-01") - 1)).toBe("not-yet");
    expect(state(startOfDay("2023-04-01"))).toBe("valid");
    expect(state(startOfDay("2023-06-01") - 1)).toBe("valid");
    expect(state(startOfDay("2023-06-01"))).toBe("expired");
  });

  it("fails without its mitigation, and is open when the proof is too old", () => {
    const with_ = (more: string) => exemption(`devices: d1, mitigations: [{id: apart, ${more}}]`);
    expect(of(with_("shown: false"))[0]?.[0]).toBe("mitigation-missing");
    expect(of(with_("shown: true, on: 2023-05-02"))[0]?.[0]).toBe("mitigation-missing");
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
