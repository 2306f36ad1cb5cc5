import { describe, expect, it } from "vitest";
import { addWorkingDays, isCalendar, isWorkingDay } from "./working-days.ts";

describe("working days", () => {
  it("leave out Saturdays, Sundays and the holidays of the calendar", () => {
    // Good Friday is worked in Belgium, Easter Monday is not.
    expect(isWorkingDay("2023-04-07", "BE")).toBe(true);
    expect(isWorkingDay("2023-04-08", "BE")).toBe(false);
    expect(isWorkingDay("2023-04-10", "BE")).toBe(false);
    expect(isWorkingDay("2023-04-10")).toBe(true);
  });

  it.each([
    ["2023-04-06", 1, "BE", "2023-04-07"],
    ["2023-04-06", 2, "BE", "2023-04-11"],
    ["2023-04-06", 2, undefined, "2023-04-10"],
    // 1 May, Ascension and Whit Monday lie on the way.
    ["2023-04-28", 20, "BE", "2023-05-31"],
    ["2024-07-03", 1, "US", "2024-07-05"],
  ] as const)("after %s, %i of them by the calendar %s end on %s", (day, count, calendar, last) => {
    expect(addWorkingDays(day, count, calendar)).toBe(last);
  });

  it.each([
    ["BE", true],
    ["US-FL", true],
    ["BE-WAL", true],
    ["XX", false],
    ["US-ZZ", false],
    ["be", false],
    ["", false],
  ])("%s is a calendar: %s", (calendar, known) => {
    expect(isCalendar(calendar)).toBe(known);
  });
});
