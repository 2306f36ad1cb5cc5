import { describe, expect, it } from "vitest";
import { actions, vocabulary } from "../measure/vocabulary/attributes.ts";
import { shows, testDisproves } from "./shows.ts";
import { sources } from "./sources/index.ts";

describe("what each source can say", () => {
  it("is said of every source, and of nothing else", () => {
    expect([...shows.keys()].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
  });

  it("names facts of the vocabulary and actions of the table", () => {
    for (const { observes, declares, proves, disproves } of shows.values()) {
      for (const attribute of observes) expect([...vocabulary.keys()]).toContain(attribute);
      for (const prefix of declares) expect([...vocabulary.keys()].some((id) => id.startsWith(prefix))).toBe(true);
      for (const action of [...proves, ...disproves]) expect([...actions.keys()]).toContain(action);
    }
    for (const action of testDisproves) expect([...actions.keys()]).toContain(action);
  });
});
