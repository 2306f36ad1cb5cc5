import { describe, expect, it } from "vitest";
import { alike } from "./alike.ts";

describe("what is said of several points", () => {
  it("is said once, with what holds only for some under their names", () => {
    const told = [
      { name: "a", key: "1", sentences: ["all", "some"] },
      { name: "b", key: "2", sentences: ["all"] },
      { name: "c", key: "1", sentences: ["one", "all", "some"] },
      { name: "d", key: "1", sentences: ["all"] },
    ];
    expect(alike(told)).toEqual([
      {
        names: ["a", "c", "d"],
        all: ["all"],
        some: [
          { sentence: "some", names: ["a", "c"] },
          { sentence: "one", names: ["c"] },
        ],
      },
      { names: ["b"], all: ["all"], some: [] },
    ]);
  });
});
