import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../logic/condition.ts";
import { everKnown } from "../case.ts";
import { findMeasure } from "../corpus.ts";
import type { Surroundings } from "../facts.ts";
import { loadSurroundings } from "../load.ts";
import type { Measure } from "../measure.ts";
import { changesIn } from "./changes.ts";
import { choicesOfSources, incoherent } from "./choice.ts";
import { sample } from "./for-tests.test-help.ts";

let around: Surroundings;
beforeAll(async () => {
  const loaded = await loadSurroundings("/nonexistent");
  if (!loaded.ok) throw new Error("the register and the catalogue can be read");
  around = loaded.value;
});

const changes = (measure: Measure, choices: ReadonlyMap<string, Value>) => {
  const view = { measure, knownAt: everKnown, choices: new Map<string, Value>() };
  const found = changesIn(view, { ...view, choices }, around);
  if (!found.ok) throw new Error("small enough");
  return found.value;
};

const walloon = (): Measure => {
  const found = findMeasure("be/wal/2023-tiktok", { cwd: "/" });
  if (!found.ok) throw new Error("it is shipped");
  return found.value;
};

const codes = (found: ReturnType<typeof choicesOfSources>) =>
  found.ok ? [] : found.problems.map(({ code, args }) => [code, args["parts"]]);

describe("what another claim changes", () => {
  it("20 April: the deadline precedes the decision, and nothing binds before", () => {
    const found = changes(walloon(), new Map([["claim.decision.decided", "20-april"]]));
    const deadline = found.find(({ kind }) => kind === "deadline");
    expect(deadline?.after).toEqual({
      last: "2023-03-31",
      starts: "2023-04-20",
      lateFrom: "2023-04-20",
      overBeforeStart: true,
    });
    expect(deadline?.before).toMatchObject({ lateFrom: "2023-04-01", overBeforeStart: false });
    const windows = found.filter((change) => change.kind === "window" && change.what.clause === "ban");
    expect(windows.map(({ what, before, after }) => [what, before, after])).toEqual([
      [{ measure: "be/wal/2023-tiktok", clause: "ban", from: "2023-03-17", to: "2023-03-31" }, "open", "pending"],
      [{ measure: "be/wal/2023-tiktok", clause: "ban", from: "2023-04-01", to: "2023-04-19" }, "in-force", "pending"],
    ]);
    const gap = found.find((change) => change.kind === "gap" && change.what.clause === "ban");
    expect([gap?.what, gap?.after]).toEqual([
      { measure: "be/wal/2023-tiktok", clause: "ban", from: "2023-03-17", to: "2023-03-31" },
      null,
    ]);
    const ruling = found.find((change) => change.kind === "ruling" && change.what.case === "the first late day");
    expect([ruling?.before, ruling?.after]).toMatchObject([{ ruling: "prohibited" }, { ruling: "not-in-force" }]);
  });

  it("what is chosen already changes nothing", () => {
    expect(changes(walloon(), new Map([["claim.decision.decided", "17-march"]]))).toEqual([]);
  });

  it("every change differs, and only what reads the choice is there", () => {
    const found = changes(walloon(), new Map<string, Value>([["text.web", true]]));
    for (const { before, after } of found) expect(before).not.toEqual(after);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["ruling"]));
    expect(found.every((change) => change.kind === "ruling" && change.what.action === "reach-web")).toBe(true);
  });
});

describe("what one source says", () => {
  const measure = sample([
    "{id: c, by: decision, modality: prohibit, actions: [use], to: {}, from: {claims: {then: {value: decision.decided, by: [talk]}, april: {value: 2023-03-15, by: [letter#foot]}}}}",
  ]);

  it("is all its claims, and the values it gives to texts", () => {
    const found = choicesOfSources(measure, ["talk"], everKnown);
    expect(found.ok && [...found.value]).toEqual([
      ["text.b", true],
      ["claim.decision.decided", "late"],
      ["claim.c.from", "then"],
    ]);
  });

  it("is not formed where its parts differ, nor where two sources do: the parts are named", () => {
    expect(codes(choicesOfSources(measure, ["letter"], everKnown))).toEqual([
      ["E-WHATIF-MIXED", "letter#foot, letter#head"],
    ]);
    expect(codes(choicesOfSources(measure, ["letter#head", "talk"], everKnown))).toEqual([
      ["E-WHATIF-MIXED", "letter#head, talk"],
    ]);
    expect(codes(choicesOfSources(walloon(), ["q170"], everKnown))).toEqual([
      ["E-WHATIF-MIXED", "q170#answer, q170#question"],
    ]);
  });

  it("is refused where there is no such source, or it says nothing of this", () => {
    expect(codes(choicesOfSources(measure, ["rumour"], everKnown)).map(([code]) => code)).toEqual([
      "E-MEASURE-REFERENCE",
    ]);
    expect(codes(choicesOfSources(measure, ["letter#margin"], everKnown)).map(([code]) => code)).toEqual([
      "E-WHATIF-SILENT",
    ]);
  });

  it("a clause is never made to start before its own instrument", () => {
    const own = (choices: readonly (readonly [string, Value])[]) =>
      incoherent(measure, new Map(choices), everKnown).map(({ code }) => code);
    expect(own([["claim.c.from", "april"]])).toEqual([]);
    expect(
      own([
        ["claim.c.from", "april"],
        ["claim.decision.decided", "early"],
      ]),
    ).toEqual([]);
    expect(
      own([
        ["claim.c.from", "april"],
        ["claim.decision.decided", "late"],
      ]),
    ).toEqual(["E-WHATIF-BEFORE", "E-WHATIF-BEFORE"]);
  });
});
