import { describe, expect, it } from "vitest";
import { findMeasure } from "../measure/corpus.ts";
import { surroundings } from "../measure/invented.test-help.ts";
import type { Measure } from "../measure/measure.ts";
import { parseInstant } from "../time/time.ts";
import { daysAfter, deadlineOf } from "./deadline.ts";

const { register } = await surroundings();
const held = (id: string): Measure => {
  const found = findMeasure(id, { cwd: "." });
  if (!found.ok) throw new Error(id);
  return found.value;
};
const ban = held("be/wal/2023-tiktok");
const letter = held("be/wal/2023-tiktok-communes");
const federal = held("be/federal/2023-tiktok");
const clocks = { at: parseInstant("2023-07-01") ?? 0, knownAt: Number.POSITIVE_INFINITY };
const of = (measure: Measure, others: readonly Measure[]) => {
  const { deadline, among } = deadlineOf(measure, others, register, clocks, () => new Map());
  return {
    deadline: deadline && `${deadline.measure.id}#${deadline.clause.id} ${deadline.day} ${deadline.from}`,
    n: among.length,
  };
};

describe("the deadline that days are counted from", () => {
  it("is the measure’s own, whatever others there are", () => {
    expect(of(ban, [letter, federal])).toEqual({ deadline: "be/wal/2023-tiktok#ban 2023-03-31 own", n: 1 });
  });

  it("is else the only one of an authority above; one of another authority is none", () => {
    expect(of(letter, [ban, federal])).toEqual({ deadline: "be/wal/2023-tiktok#ban 2023-03-31 above", n: 1 });
    expect(of(letter, [federal])).toEqual({ deadline: undefined, n: 0 });
  });

  it("is none where several could be meant, and they are named", () => {
    const second: Measure = { ...ban, id: "be/wal/second" };
    expect(of(letter, [ban, second])).toEqual({ deadline: undefined, n: 2 });
  });

  it("is that of a measure which this one adopts", () => {
    const adopting: Measure = { ...letter, authority: "be/mun/52011", adopts: ["be/wal/2023-tiktok#ban"] };
    expect(of(adopting, [ban])).toEqual({ deadline: "be/wal/2023-tiktok#ban 2023-03-31 adopted", n: 1 });
  });

  it.each([
    ["2023-05-30", 60],
    ["2023-06-08", 69],
    ["2023-03-31", 0],
    ["2023-03-24", -7],
    ["2024-03-31", 366],
  ])("%s lies %i days after 31 March 2023, summer time or not", (day, days) => {
    expect(daysAfter(day, "2023-03-31")).toBe(days);
  });
});
