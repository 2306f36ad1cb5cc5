import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyRecord, Control, Test } from "../deed/deed.ts";
import { recordsKnown } from "../deed/known.ts";
import { parseInstant } from "../time/time.ts";
import { type BuiltOnce, type CanarySeen, isOpen, ownRows, rowOf, type Should } from "./status.ts";

const instant = (text: string): number => parseInstant(text) ?? 0;
const body = "be/ex/town";
const [one, two] = ["be/ex/one", "be/ex/two"];

let count = 0;
const common = (at: string, known: string, measure: string) => {
  count += 1;
  return {
    id: `r${count}`,
    by: { body },
    about: [body],
    alsoAbout: [],
    measure,
    at: { kind: "instant" as const, last: instant(at) },
    known: instant(known),
    basis: "record" as const,
  };
};

const control = (at: string, more: Partial<Control> = {}, known = at): Control => ({
  ...common(at, known, one),
  kind: "control",
  none: false,
  point: "dns",
  covers: [],
  prevents: true,
  ...more,
});

const probe = (at: string, more: Partial<Test> = {}, known = at): Test => ({
  ...common(at, known, one),
  kind: "test",
  none: false,
  point: "dns",
  sample: 0,
  result: "passed",
  found: [],
  ...more,
});

const built: readonly BuiltOnce[] = [
  { version: "v1", token: "t1", answers: true, measures: [one], withdrawn: [] },
  { version: "v2", token: "t2", answers: true, measures: [one, two], withdrawn: [] },
  { version: "v0", token: "t0", answers: true, measures: [two], withdrawn: [one] },
];

const row = (
  records: readonly AnyRecord[],
  should: Should | string,
  more: {
    readonly at?: string;
    readonly known?: string;
    readonly together?: boolean;
    readonly seen?: readonly CanarySeen[];
    readonly measure?: string;
  } = {},
) =>
  rowOf({
    known: recordsKnown(records, instant(more.known ?? "2024-01-01")),
    body,
    measure: more.measure ?? one,
    point: "dns",
    together: more.together ?? false,
    at: instant(more.at ?? "2023-12-31"),
    should: typeof should === "string" ? { kind: "version", version: should } : should,
    built,
    seen: more.seen ?? [],
  });

const nothing: Should = { kind: "none" };

describe("the status of a control", () => {
  it.each<[string, readonly AnyRecord[], Should | string, string, string | undefined]>([
    ["no record at all", [], "v1", "unknown", "missing"],
    ["declared that there is none", [control("2023-04-01T10:00", { none: true })], "v1", "none", "missing"],
    ["deployed as stated", [control("2023-04-01T10:00", { version: "v1" })], "v1", "v1", "unproven"],
    ["stated without a version", [control("2023-04-01T10:00")], "v1", "unknown", "unproven"],
    ["a version that nobody built", [control("2023-04-01T10:00", { version: "vx" })], "v1", "unknown", "unproven"],
    [
      "deployed, then probed",
      [control("2023-04-01T10:00", { version: "v1" }), probe("2023-04-01T11:00", { token: "t1", version: "v1" })],
      "v1",
      "v1",
      undefined,
    ],
    ["another version answers", [probe("2023-04-01T11:00", { token: "t2", version: "v2" })], "v1", "v2", "stale"],
    [
      "a version without a token proves nothing",
      [probe("2023-04-01T11:00", { version: "v1" })],
      "v1",
      "unknown",
      "missing",
    ],
    ["not tested says nothing", [probe("2023-04-01T11:00", { result: "not-tested" })], "v1", "unknown", "missing"],
    [
      "live, and a name is reached all the same",
      [
        probe("2023-04-01T11:00", {
          token: "t1",
          result: "failed",
          found: [{ name: "app.test", result: "reachable" }],
        }),
      ],
      "v1",
      "v1",
      "unproven",
    ],
    ["live after its end", [probe("2023-04-01T11:00", { token: "t1" })], nothing, "v1", "outlived"],
    [
      "removed after its end",
      [probe("2023-04-01T11:00", { token: "t1" }), probe("2023-04-02T11:00", { none: true, result: "failed" })],
      nothing,
      "none",
      undefined,
    ],
    [
      "removed, as the body records",
      [probe("2023-04-01T11:00", { token: "t1" }), control("2023-04-02T11:00", { none: true })],
      nothing,
      "none",
      undefined,
    ],
    [
      "removed, as somebody says",
      [probe("2023-04-01T11:00", { token: "t1" }), control("2023-04-02T11:00", { none: true, basis: "stated" })],
      nothing,
      "v1",
      "outlived",
    ],
    [
      "the withdrawal deployed",
      [control("2023-04-02T11:00", { version: "v0", token: "t0" })],
      nothing,
      "none",
      undefined,
    ],
    [
      "past its own last day",
      [control("2023-04-01T10:00", { version: "v1", until: "2023-05-01" })],
      "v1",
      "none",
      "missing",
    ],
    ["open", [probe("2023-04-01T11:00", { token: "t1" })], { kind: "open", settles: ["x"] }, "v1", undefined],
  ])("%s", (_, records, should, is, fault) => {
    const found = row(records, should);
    expect([found.is, found.fault]).toEqual([is, fault]);
  });

  it("ends with a declaration that the body has no control at all", () => {
    const { point: _, ...nowhere } = control("2023-04-02T10:00", { none: true });
    expect(row([probe("2023-04-01T11:00", { token: "t1" }), nowhere], nothing)).toMatchObject({ is: "none" });
  });

  it("of a day counts when it was known, so that a probe of that day stands after what was recorded before it", () => {
    const day = { kind: "day" as const, day: "2023-04-01", last: instant("2023-04-01") };
    const stated = control("2023-04-01T09:00", { at: day, version: "v1" }, "2023-04-01T09:00");
    const answered = probe("2023-04-01T11:00", { token: "t2" });
    expect(row([stated, answered], "v1")).toMatchObject({ is: "v2", fault: "stale" });
    const later = control("2023-04-01T12:00", { at: day, version: "v1" }, "2023-04-01T12:00");
    expect(row([answered, later], "v1")).toMatchObject({ is: "v1", fault: "unproven" });
  });

  it("is proven by a canary in a log, and by none that another body or version has", () => {
    const seen = (token: string): CanarySeen => ({
      id: "log",
      at: instant("2023-04-01T11:00"),
      knownAt: instant("2023-04-01T12:00"),
      canary: `${token}.canary.test`,
    });
    const stated = control("2023-04-01T10:00", { version: "v1" });
    expect(row([stated], "v1", { seen: [seen("t1")] })).toMatchObject({ is: "v1", by: "log" });
    expect(row([stated], "v1", { seen: [seen("t1")] }).fault).toBeUndefined();
    expect(row([stated], "v1", { seen: [seen("t9")] }).fault).toBe("unproven");
    expect(row([stated], "v1", { seen: [seen("t1")], known: "2023-04-01T11:30" }).fault).toBe("unproven");
  });

  it("of a file that holds all measures hears what is recorded of any of them", () => {
    const about = control("2023-04-01T10:00", { measure: two, version: "v2" });
    expect(row([about], "v2", { together: true })).toMatchObject({ is: "v2", fault: "unproven" });
    expect(row([about], "v2")).toMatchObject({ is: "unknown", fault: "missing" });
    const gone = probe("2023-04-02T10:00", { measure: two, token: "t0" });
    expect(row([about, gone], nothing, { together: true })).toMatchObject({ is: "none" });
    expect(row([about, gone], nothing, { together: true }).fault).toBeUndefined();
  });

  it("as known then never changes by later records", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2023-04-${String(n).padStart(2, "0")}T10:00`);
    const given: fc.Arbitrary<{ readonly version?: string; readonly token?: string; readonly none?: boolean }> =
      fc.constantFrom<{ version?: string; token?: string; none?: boolean }[]>(
        { version: "v1" },
        { token: "t1" },
        { token: "t2" },
        { none: true },
        {},
      );
    const any = fc
      .tuple(day, day, given, fc.boolean())
      .map(([at, known, more, isProbe]): AnyRecord => (isProbe ? probe(at, more, known) : control(at, more, known)));
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 6 }),
        day,
        day,
        fc.constantFrom("v1", "v2"),
        (records, at, known, should) => {
          const then = records.filter((record) => record.known <= instant(known));
          expect(row(records, should, { at, known })).toEqual(row(then, should, { at, known }));
        },
      ),
    );
  });
});

describe("a control of a body’s own", () => {
  const own = (records: readonly AnyRecord[], over: boolean) =>
    ownRows({
      known: recordsKnown(records, instant("2024-01-01")),
      body,
      measure: one,
      at: instant("2023-12-31"),
      over,
      points: new Set(["dns"]),
      built,
    });

  it("is the body’s own matter while the measure stands, and outlives it unless it is recorded as removed", () => {
    const filter = control("2023-04-01T10:00", { point: "filter of the provider" });
    const [standing] = own([filter], false);
    expect(standing).toMatchObject({ point: "filter of the provider", should: { kind: "free" }, is: "unknown" });
    expect(standing !== undefined && isOpen(standing)).toBe(false);
    expect(own([filter], true)).toMatchObject([{ should: { kind: "none" }, fault: "outlived", by: filter.id }]);
    const removed = control("2023-06-01T10:00", { point: "filter of the provider", none: true });
    expect(own([filter, removed], true)).toMatchObject([{ is: "none" }]);
    expect(own([filter, removed], true)[0]?.fault).toBeUndefined();
    const { point: _, ...nowhere } = control("2023-06-01T10:00", { none: true });
    expect(own([filter, nowhere], true)[0]?.fault).toBeUndefined();
  });

  it("is none where it is of a point or a build of ours", () => {
    expect(
      own([control("2023-04-01T10:00"), control("2023-04-01T10:00", { point: "elsewhere", token: "t1" })], true),
    ).toEqual([]);
  });
});
