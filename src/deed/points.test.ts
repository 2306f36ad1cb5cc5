import { describe, expect, it } from "vitest";
import { exampleRegister, instant, known } from "./example.test-help.ts";
import { pointsOf } from "./points.ts";
import { readRecords } from "./read.ts";

const has = (points: string, on: string, more = ""): string =>
  `kind: points, body: be/r/service, points: ${points}, by: head of IT, on: ${on}${more}`;

describe("the control points that a body has", () => {
  const held = known([
    has("[{point: dns, address: '10.0.0.53'}, {point: browser}]", "2023-03-01"),
    has("[{point: proxy, address: 'http://10.0.0.8:3128'}]", "2023-05-01"),
    has("[]", "2023-07-01"),
  ]);
  const at = (day: string) => pointsOf(held, "be/r/service", instant(day));

  it("are those of the last record by the day asked about", () => {
    expect(at("2023-02-28")).toBeUndefined();
    expect(at("2023-03-01")).toEqual([{ point: "dns", address: "10.0.0.53" }, { point: "browser" }]);
    expect(at("2023-06-30")).toEqual([{ point: "proxy", address: "http://10.0.0.8:3128" }]);
  });

  it("may be none, which is not the same as not being known", () => {
    expect(at("2023-07-01")).toEqual([]);
    expect(pointsOf(held, "be/r/agency", instant("2023-07-01"))).toBeUndefined();
  });

  it("are, of two records of one day, those that became known last", () => {
    const twice = known([
      has("[{point: second}]", "2023-03-01", ", known-at: 2023-06-01"),
      has("[{point: first}]", "2023-03-01", ", known-at: 2023-04-01"),
    ]);
    expect(pointsOf(twice, "be/r/service", instant("2023-03-02"))).toEqual([{ point: "second" }]);
    const before = known(
      [has("[{point: second}]", "2023-03-01", ", known-at: 2023-06-01"), has("[{point: first}]", "2023-03-01")],
      "2023-05-01",
    );
    expect(pointsOf(before, "be/r/service", instant("2023-03-02"))).toEqual([{ point: "first" }]);
  });

  it("are known points: another one is refused, where the reader knows which there are", () => {
    const { rejected } = readRecords(
      [{ name: "points.yaml", text: `[{${has("[{point: dns}, {point: dsn}]", "2023-03-01")}}]` }],
      {
        register: exampleRegister(),
        received: instant("2023-01-01"),
        points: ["dns"],
      },
    );
    expect(rejected).toMatchObject([
      [{ code: "E-RECORD-POINT", place: { line: 1 }, args: { point: "dsn", points: "dns" } }],
    ]);
  });
});
