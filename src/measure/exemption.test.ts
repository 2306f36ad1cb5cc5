import { beforeAll, describe, expect, it } from "vitest";
import type { Surroundings } from "./facts.ts";
import { readInvented, ruled, surroundings } from "./invented.test-help.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const parts = (exceptions: string) => `
instruments: {rule: {kind: rule, decided: 2024-01-01}}
products: {product: tiktok}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {}, from: immediate, exceptions: ${exceptions}}
  - {id: advice, by: rule, modality: recommend-against, actions: [have], to: {}, from: immediate}
  - {id: free, by: rule, modality: permit, actions: [install], to: {}, from: immediate}
`;
const strict = parts(
  `[{grounds: [security-research], approvers: [agency-head], delegable: false, blanket: forbidden, mitigations: {apart: {max-age: P6M}}, lasts: P1Y, request: rule.decided + P5D, when: {device.dedicated: true}}]`,
);

const granted = {
  ground: "security-research",
  approver: "agency-head",
  from: "2024-02-01",
  mitigations: { apart: "2024-02-01" },
};
const asked = (exemption: object, at = "2024-03-01", device: object = { dedicated: true }) =>
  ruled(readInvented(strict), around, { device, exemption }, at);

describe("an exemption under a text that regulates it", () => {
  it("frees, and what it would be is said", () => {
    const found = asked(granted);
    expect(found.ruling).toBe("exempt");
    expect(found.clauses[0]).toMatchObject({
      effect: "exempt",
      wouldBe: "prohibited",
      because: { exemption: "holds" },
    });
  });

  it.each([
    ["ground", { ground: "business-need" }],
    ["ground", { ground: undefined }],
    ["approver", { approver: "team-lead" }],
    ["delegated", { delegated: true }],
    ["blanket", { blanket: true }],
    ["refused", { status: "refused" }],
    ["revoked", { status: "revoked" }],
    ["not-granted", { status: "requested", requested: "2024-01-06" }],
    ["late-request", { status: "requested", requested: "2024-01-07" }],
    ["not-begun", { from: "2024-03-02" }],
    ["expired", { until: "2024-02-29" }],
    ["mitigation", { mitigations: { apart: false } }],
  ])("fails for its %s: %j", (fault, change) => {
    const found = asked({ ...granted, ...change });
    expect(found.ruling).toBe("prohibited");
    expect(found.clauses[0]?.because.exemption).toBe(fault);
  });

  it("holds through its last day, and no longer than the text lets it", () => {
    expect(asked({ ...granted, until: "2024-03-01" }).ruling).toBe("exempt");
    const renewed = { ...granted, mitigations: { apart: "2025-01-20" } };
    expect(asked(renewed, "2025-01-31").ruling).toBe("exempt");
    expect(asked(renewed, "2025-02-01").clauses[0]?.because.exemption).toBe("too-long");
  });

  it("hangs on a mitigation that was shown too long ago", () => {
    expect(asked(granted, "2024-08-01").ruling).toBe("exempt");
    expect(asked(granted, "2024-08-02")).toMatchObject({
      ruling: "undetermined",
      asks: ["exemption.apart"],
      atLeast: "exempt",
      atMost: "prohibited",
    });
  });

  it("hangs on a condition of the text", () => {
    expect(asked(granted, "2024-03-01", {})).toMatchObject({ ruling: "undetermined", asks: ["device.dedicated"] });
    expect(asked(granted, "2024-03-01", { dedicated: false }).clauses[0]?.because.exemption).toBe("condition");
  });
});

describe("other exemptions", () => {
  it("a text that frees by rule needs no record, and lets none free", () => {
    const measure = readInvented(parts("[{by: rule, when: {purpose: [inspection]}}]"));
    expect(ruled(measure, around, { purpose: "inspection" }, "2024-03-01").ruling).toBe("exempt");
    expect(ruled(measure, around, { purpose: "private" }, "2024-03-01").ruling).toBe("prohibited");
    expect(ruled(measure, around, {}, "2024-03-01")).toMatchObject({ ruling: "undetermined", asks: ["purpose"] });
    const record = { purpose: "private", exemption: { from: "2024-01-01" } };
    expect(ruled(measure, around, record, "2024-03-01").clauses[0]?.because.exemption).toBe("ground");
  });

  it("where the text is silent, a record frees by its own days; advice is exempt, a permission stays one", () => {
    const measure = readInvented(strict);
    const record = { exemption: { from: "2024-02-01", until: "2024-02-29" } };
    expect(ruled(measure, around, record, "2024-02-10", "have").ruling).toBe("exempt");
    expect(ruled(measure, around, record, "2024-03-01", "have").ruling).toBe("advised-against");
    expect(ruled(measure, around, record, "2024-02-10", "install").ruling).toBe("permitted");
  });
});
