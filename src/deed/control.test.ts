import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { control, decisionsToBlock } from "./control.ts";
import { instant, known } from "./example.test-help.ts";

const asked = { body: "be/r/service", measure: "m", clause: "ban", at: instant("2023-12-31") };
const rest = "measure: m, clause: ban, source: s";
const rule = (more: string) => `kind: rule, by: be/r/service, ${rest}, ${more}`;
const block = (more: string) => `kind: control, by: be/r/service, ${rest}, ${more}`;
const of = (...texts: readonly string[]) => control(known(texts), asked);

describe("an own rule", () => {
  it("forbids from its date, in its span, on record only", () => {
    expect(of().prohibit.state).toBe("unknown");
    expect(of(rule("at: 2023-03-20")).prohibit).toMatchObject({ state: "yes", at: "2023-03-20" });
    expect(of(rule("at: 2023-03-20, none: true")).prohibit.state).toBe("no");
    expect(of(rule("at: 2023-03-20, basis: stated")).prohibit.state).toBe("stated");
    expect(of(rule("at: 2024-03-20")).prohibit.state).toBe("unknown");
    expect(of(rule("at: 2023-03-20, from: 2024-01-01")).prohibit.state).toBe("unknown");
    expect(of(rule("at: 2023-03-20, until: 2023-12-30")).prohibit.state).toBe("unknown");
    expect(of(rule("at: 2023-03-20, until: 2023-12-31")).prohibit.state).toBe("yes");
  });

  it("of another body is no own rule", () => {
    expect(of(`kind: rule, by: be/r/government, about: be/r/service, ${rest}, at: 2023-03-20`).prohibit.state).toBe(
      "unknown",
    );
  });

  it("the later one stands", () => {
    expect(of(rule("at: 2023-03-20"), rule("at: 2023-06-01, none: true")).prohibit.state).toBe("no");
  });
});

describe("a control", () => {
  it("is deployed, none, stated or unknown", () => {
    expect(of().prevent.state).toBe("unknown");
    expect(of(block("at: 2023-03-20, none: true")).prevent.state).toBe("none");
    expect(of(block("at: unknown, basis: stated")).prevent).toMatchObject({
      state: "stated",
      unknownDate: true,
      deployed: [],
    });
    expect(of(block("at: 2023-03-20, prevents: false")).prevent.state).toBe("unknown");
    expect(
      of(block("at: 2023-03-20, point: dns, covers: {n: 8, of: 10, row: service, channel: app}")).prevent,
    ).toMatchObject({
      state: "deployed",
      at: "2023-03-20",
      deployed: [{ n: 8, of: 10, row: "service", channel: "app", tested: 0, points: ["dns"] }],
    });
  });

  it("without a number is live on a number that is not known", () => {
    const [deployed] = of(block("at: 2023-03-20, point: dns")).prevent.deployed;
    expect(deployed).toBeDefined();
    expect(deployed).not.toHaveProperty("n");
  });

  it("on record but without a date is not established before it could be known", () => {
    const undated = known([block("at: unknown, known-at: 2023-11-07")]);
    expect(control(undated, { ...asked, at: instant("2023-11-06") }).prevent.state).toBe("stated");
    expect(control(undated, { ...asked, at: instant("2023-11-07") }).prevent.state).toBe("deployed");
  });

  it("the later record of a point stands, and points are never added", () => {
    const dns = (day: string, n: number) => block(`at: ${day}, point: dns, covers: {n: ${n}, of: 10}`);
    expect(of(dns("2023-03-20", 9), dns("2023-05-01", 4)).prevent.deployed).toMatchObject([{ n: 4 }]);
    expect(of(dns("2023-03-20", 9), dns("2023-05-01", 0)).prevent.state).toBe("none");
    expect(
      of(dns("2023-03-20", 6), block("at: 2023-03-21, point: mdm, covers: {n: 7, of: 10}")).prevent.deployed,
    ).toMatchObject([{ n: 7, points: ["dns", "mdm"] }]);
  });

  it("withdrawn or past its last day is no control", () => {
    expect(of(block("at: 2023-03-20, until: 2023-12-30")).prevent.state).toBe("unknown");
    expect(of(block("at: 2023-03-20"), block("at: 2023-09-17, none: true")).prevent.state).toBe("none");
  });

  it("about several bodies gives each its own number, or none", () => {
    const about = "about: [be/r/service, be/r/cabinet], at: 2023-03-20";
    expect(of(block(`${about}, covers: {n: 8, of: 10}`)).prevent.deployed[0]).not.toHaveProperty("n");
    expect(
      of(block(`${about}, covers: [{body: be/r/service, n: 3}, {body: be/r/cabinet, n: 5}]`)).prevent.deployed,
    ).toMatchObject([{ n: 3 }]);
  });

  it("says on how many it was tested, and on how many that failed", () => {
    const test = (more: string) => `kind: test, by: be/r/service, ${rest}, at: 2023-04-01, ${more}`;
    const found = of(
      block("at: 2023-03-20, point: dns, covers: {n: 8, of: 10, row: service}"),
      test("sample: 3, result: passed, row: service"),
      test("sample: 2, result: failed, point: dns"),
      test("sample: 9, result: passed, point: mdm"),
      test("sample: 9, result: passed, row: personal"),
    );
    expect(found.prevent.deployed).toMatchObject([{ tested: 5, failed: 2 }]);
  });

  it("law: statements alone never deploy, forbid or give a mandate", () => {
    const statement = fc.constantFrom(
      rule("at: 2023-03-20, basis: stated, names-block: true"),
      block("at: 2023-03-20, basis: stated, covers: {n: 10, of: 10}"),
      `kind: test, by: be/r/service, ${rest}, at: 2023-04-01, sample: 3, result: passed, basis: stated`,
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), (texts) => {
        const found = of(...texts);
        expect(["stated", "unknown"]).toContain(found.prevent.state);
        expect(["stated", "unknown"]).toContain(found.prohibit.state);
        expect(decisionsToBlock(known(texts), asked).decided).toEqual([]);
      }),
    );
  });
});

describe("a mandate", () => {
  it("is the body’s own dated rule on record that names the block", () => {
    const given = (text: string) => decisionsToBlock(known([text]), asked).decided.at(-1)?.id;
    expect(given(rule("id: r, at: 2023-03-20, names-block: true"))).toBe("r");
    expect(given(rule("at: 2023-03-20"))).toBeUndefined();
    expect(given(rule("at: unknown, names-block: true"))).toBeUndefined();
    expect(decisionsToBlock(known([rule("id: r, at: unknown, names-block: true")]), asked).open).toHaveLength(1);
    const taken = rule("id: r, at: 2023-03-20, names-block: true");
    const none = rule("at: 2023-03-25, none: true");
    expect(decisionsToBlock(known([taken, none]), asked)).toEqual({ decided: [], open: [] });
    expect(
      given(`kind: rule, by: be/r/government, about: be/r/service, ${rest}, at: 2023-03-20, names-block: true`),
    ).toBeUndefined();
  });

  it("is taken away by a later declaration that there is no rule, of the same clause and from its first day on", () => {
    const taken = rule("id: r, at: 2023-03-20, names-block: true");
    const left = (none: string) => decisionsToBlock(known([taken, none]), asked).decided.map(({ id }) => id);
    expect(left("kind: rule, by: be/r/service, measure: m, source: s, at: 2023-03-25, none: true")).toEqual([]);
    expect(
      left("kind: rule, by: be/r/service, measure: m, clause: other, source: s, at: 2023-03-25, none: true"),
    ).toEqual(["r"]);
    expect(left(rule("at: 2023-03-25, none: true, from: 2024-01-01"))).toEqual(["r"]);
    expect(left(rule("at: 2023-03-25, none: true, from: 2023-12-31"))).toEqual([]);
  });
});
