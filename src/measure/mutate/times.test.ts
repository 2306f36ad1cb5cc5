import { describe, expect, it } from "vitest";
import { timesNear } from "./times.ts";

describe("the times nearest to one", () => {
  it.each([
    ["2024-02-29", false, ["2024-02-28", "2024-03-01"]],
    ["2023-03-03T21:00", false, ["2023-03-03T20:00", "2023-03-03T22:00"]],
    ["2023-03-03T00:30", false, ["2023-03-03T01:30"]],
    ["P6M", false, ["P5M", "P7M"]],
    ["P1Y", false, ["P2Y"]],
    ["decision.decided", false, ["decision.decided + P1D"]],
    ["decision.decided", true, ["decision.decided + P2D"]],
    ["immediate", false, ["immediate + P1D"]],
    [
      "decision.decided + P6M",
      true,
      ["decision.decided + P5M", "decision.decided + P7M", "decision.decided + P6M, first day not counted"],
    ],
    [
      "rule.signed + P30D, first day counted",
      false,
      [
        "rule.signed + P29D, first day counted",
        "rule.signed + P31D, first day counted",
        "rule.signed + 30 working days, first day counted",
        "rule.signed + P30D",
      ],
    ],
    [
      "2023-03-01 + 10 working days",
      false,
      [
        "2023-02-28 + 10 working days",
        "2023-03-02 + 10 working days",
        "2023-03-01 + 9 working days",
        "2023-03-01 + 11 working days",
        "2023-03-01 + P10D",
        "2023-03-01 + 10 working days, first day counted",
      ],
    ],
    ["asap", false, []],
    ["tiktok", false, []],
  ])("of %s", (text, validity, near) => {
    expect(timesNear(text, validity)).toEqual(near);
  });
});
