import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant } from "../time/time.ts";
import { localTime, offsetOf, syslogTime, universalTime, workdays } from "./clock.ts";

const instants = fc
  .integer({ min: Date.UTC(2022, 0, 1) / 1000, max: Date.UTC(2024, 0, 1) / 1000 })
  .map((at) => at * 1000);

test("what is written in local time with its offset, or in UTC, is the instant", () => {
  fc.assert(
    fc.property(instants, (at) => {
      expect(parseInstant(`${localTime(at).replace(" ", "T")}${offsetOf(at)}`)).toBe(at);
      expect(parseInstant(`${universalTime(at).replace(" ", "T")}Z`)).toBe(at);
    }),
    {
      examples: [
        [Date.UTC(2023, 2, 26, 0, 59, 59)],
        [Date.UTC(2023, 2, 26, 1)],
        [Date.UTC(2023, 9, 29, 0, 30)],
        [Date.UTC(2023, 9, 29, 1, 30)],
      ],
    },
  );
});

test("midnight after a deadline day is the next day, an hour before is not", () => {
  expect(localTime(Date.UTC(2023, 2, 31, 22))).toBe("2023-04-01 00:00:00");
  expect(localTime(Date.UTC(2023, 2, 31, 21, 40))).toBe("2023-03-31 23:40:00");
  expect(syslogTime(Date.UTC(2023, 2, 31, 22, 20))).toBe("Apr  1 00:20:00");
});

test("a week has five workdays", () => {
  expect(workdays("2023-03-27", "2023-04-03")).toEqual([
    "2023-03-27",
    "2023-03-28",
    "2023-03-29",
    "2023-03-30",
    "2023-03-31",
    "2023-04-03",
  ]);
});
