import { describe, expect, it } from "vitest";
import type { Value } from "../../logic/condition.ts";
import { findMeasure, repository } from "../../measure/corpus.ts";
import { openTestStore } from "../../store/for-tests.ts";
import { parseInstant, startOfDay } from "../../time/time.ts";
import { loadInput } from "../load.ts";
import { type WhatifChange, whatif } from "./whatif.ts";

const question = "be/wal/question/2022-2023-170-di-rupo";

/** The question to the Minister-President of one body, as known at the end of 2023: what another choice changes of its answer. */
const changed = async (choices: ReadonlyMap<string, Value>): Promise<readonly WhatifChange[]> => {
  const knownAt = parseInstant("2023-12-31") ?? 0;
  const measure = findMeasure("be/wal/2023-tiktok", { cwd: repository });
  const input = await loadInput(openTestStore(), { question, world: "real", knownAt }, repository);
  if (!measure.ok || !input.ok) throw new Error("the project carries both");
  const asked = { ...input.value.asked, bodies: ["be/wal/spw"] };
  const view = { measure: measure.value, knownAt, choices: asked.choices };
  const found = whatif(
    view,
    { ...view, choices },
    { around: asked.around, inputs: [{ ...input.value, asked }], asked, moments: [startOfDay("2023-04-01")] },
  );
  if (!found.ok) throw new Error("small enough");
  return found.value;
};

describe("what another choice changes of answers", () => {
  it("20 April: on the day that question n° 170 asks about there was no duty yet", async () => {
    const found = await changed(new Map([["claim.decision.decided", "20-april"]]));
    expect(found.every(({ what }) => what.measure === "be/wal/2023-tiktok")).toBe(true);
    expect(found.find(({ kind }) => kind === "deadline")?.after).toMatchObject({ overBeforeStart: true });
    const answers = found.filter(({ kind }) => kind === "answer");
    expect(answers).toMatchObject([
      {
        what: { question, part: "complied" },
        before: { result: "cannot-be-shown" },
        after: { result: "no-duty" },
      },
    ]);
  });

  it("a choice that the question does not depend on leaves its answer alone", async () => {
    const found = await changed(new Map<string, Value>([["text.theme", "mobile-apps"]]));
    expect(found).toEqual([]);
  });
});
