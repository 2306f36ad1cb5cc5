import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../problem/problem.ts";
import { endOfDay, startOfDay } from "../time/time.ts";
import type { Body } from "./body.ts";
import { nameOf } from "./facts.ts";
import { mergeRegisters, readRegister } from "./read.ts";
import { ancestors, bodiesAt, bodyAt, isWithin, type Register } from "./register.ts";

const head = "id,kind,name.fr,within,valid-from,valid-to,status,source\n";
const sources = { name: "s.yaml", text: "sources: {s: {title: A source}}" };
const yaml = (text: string) => ({ name: "b.yaml", text });
const csv = (text: string) => ({ name: "b.csv", text });

const placesOf = (result: Result<Register>) =>
  result.ok ? [] : result.problems.map(({ code, place: { line, column, field } }) => [code, line, column ?? field]);

const made = (result: Result<Register>): Register => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.map(({ code, args }) => [code, args])));
  return result.value;
};

const plain = {
  names: [],
  languages: [],
  within: [],
  supervisedBy: [],
  facts: {},
  members: [],
  status: "confirmed",
  verify: [],
  sources: [],
  world: "real",
} as const;

describe("damaged register files", () => {
  // The place expected is where the sign stands.
  it.each<[string, string, string]>([
    ["bad YAML", "bodies: [x§", "E-YAML-SYNTAX"],
    ["a key twice", "bodies:\n  - id: a\n    kind: local\n    §id: b\n", "E-YAML-DUPLICATE-KEY"],
    [
      "an unknown key",
      "bodies:\n  - {id: a, kind: local, names: [{fr: A}], status: confirmed, source: [s], §size: 3}\n",
      "E-YAML-UNKNOWN-KEY",
    ],
    [
      "a wrong type",
      "bodies:\n  - {id: a, kind: local, names: [{fr: A}], status: confirmed, source: §s}\n",
      "E-YAML-TYPE",
    ],
    ["a missing key", "bodies:\n  - §{id: a, kind: local, names: [{fr: A}], source: [s]}\n", "E-YAML-MISSING"],
    [
      "an unknown kind",
      "bodies:\n  - {id: a, kind: §town, names: [{fr: A}], status: confirmed, source: [s]}\n",
      "E-YAML-VALUE",
    ],
    [
      "a day that does not exist",
      "bodies:\n  - {id: a, kind: local, names: [{fr: A}], status: confirmed, source: [s], valid-from: §2023-02-30}\n",
      "E-YAML-FORM",
    ],
    [
      "a CBE number whose check fails",
      'bodies:\n  - {id: a, kind: local, names: [{fr: A}], status: confirmed, source: [s], cbe: §"0316381139"}\n',
      "E-YAML-FORM",
    ],
    [
      "doubt without its object",
      "bodies:\n  - §{id: a, kind: local, names: [{fr: A}], status: to-verify, source: [s]}\n",
      "E-YAML-FORM",
    ],
  ])("%s in YAML has a code, a line and a column", (_, marked, code) => {
    const before = marked.slice(0, marked.indexOf("§"));
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    expect(placesOf(readRegister([sources, yaml(marked.replace("§", ""))]))).toEqual([[code, line, column]]);
  });

  it.each<[string, string, unknown[]]>([
    ["an open quote", `${head}a,local,"A,,,,confirmed,s\n`, ["E-REGISTER-CSV", 2, undefined]],
    ["a missing cell", `${head}a,local,A,,,confirmed,s\n`, ["E-REGISTER-CSV", 2, undefined]],
    ["an unknown column", "id,kind,size,status,source\n", ["E-REGISTER-COLUMN", 1, undefined]],
    ["a wrong value", `${head}a,local,A,,1977-13-01,,confirmed,s\n`, ["E-REGISTER-VALUE", 2, "valid-from"]],
    [
      "an end before the start",
      `${head}a,local,A,,2020-01-02,2020-01-01,confirmed,s\n`,
      ["E-REGISTER-VALUE", 2, "valid-to"],
    ],
    ["a parent that is not there", `${head}a,local,A,b,,,confirmed,s\n`, ["E-REGISTER-BODY", 2, undefined]],
    ["a source that is not declared", `${head}a,local,A,,,,confirmed,t\n`, ["E-REGISTER-KEY", 2, undefined]],
  ])("%s in a table has a code and a line", (_, text, expected) => {
    expect(placesOf(readRegister([sources, csv(text)]))).toEqual([expected]);
  });

  it("refuses bodies that are part of each other, and spans that overlap", () => {
    const ring = `${head}a,local,A,b,,,confirmed,s\nb,local,B,a,,,confirmed,s\n`;
    expect(placesOf(readRegister([sources, csv(ring)])).map(([code]) => code)).toEqual([
      "E-REGISTER-CYCLE",
      "E-REGISTER-CYCLE",
    ]);
    const twice = `${head}a,local,A,,,2020-01-01,confirmed,s\na,local,A,,2020-01-01,,confirmed,s\n`;
    expect(placesOf(readRegister([sources, csv(twice)])).map(([code]) => code)).toEqual([
      "E-REGISTER-OVERLAP",
      "E-REGISTER-OVERLAP",
    ]);
  });

  it("answers hostile nesting with a problem, not a crash", () => {
    expect(placesOf(readRegister([yaml("[".repeat(100_000))]))[0]?.[0]).toBe("E-YAML-SYNTAX");
  });

  it("never throws on what is written in a table", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "be/", "local", "confirmed", "s", "__proto__") }),
        (text) => {
          const read = readRegister([sources, csv(head + text)]);
          expect(read.ok || read.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});

describe("the two worlds", () => {
  const real = made(readRegister([sources, csv(`${head}be/x,region,X,,,,confirmed,s\n`)]));
  const invented: Body = { ...plain, id: "be/ex/a", kind: "service", within: ["be/x"], world: "fictional" };

  it("gives one or the other, never both, and lets an invented body be part of a real one", () => {
    const both = made(mergeRegisters(real, [invented]));
    const ids = (world?: "real" | "fictional") =>
      bodiesAt(both, { at: "2023-03-31", within: "be/x", ...(world === undefined ? {} : { world }) }).map(
        ({ id }) => id,
      );
    expect(ids()).toEqual(["be/x"]);
    expect(ids("fictional")).toEqual(["be/ex/a"]);
  });

  it("refuses a real body that is part of an invented one, and one id in both worlds", () => {
    const codes = (bodies: readonly Body[]) => placesOf(mergeRegisters(real, bodies)).map(([code]) => code);
    expect(codes([invented, { ...plain, id: "be/y", kind: "local", within: ["be/ex/a"] }])).toEqual([
      "E-REGISTER-WORLD",
    ]);
    expect(codes([{ ...invented, id: "be/x", within: [] }])).toEqual(["E-REGISTER-OVERLAP"]);
  });
});

describe("days and clocks", () => {
  const register = made(
    readRegister([
      sources,
      csv(`${head}a,local,A,,2020-01-01,2020-12-31,confirmed,s\na,local,B,,2021-01-01,,confirmed,s\n`),
    ]),
  );

  it("changes a body at midnight in Brussels", () => {
    expect(bodyAt(register, "a", endOfDay("2020-12-31") - 1)?.names[0]?.text).toBe("A");
    expect(bodyAt(register, "a", startOfDay("2021-01-01"))?.names[0]?.text).toBe("B");
    expect(bodyAt(register, "a", "2019-12-31")).toBeUndefined();
  });

  it("leaves out what could not be known yet", () => {
    const later = made(
      readRegister([
        sources,
        yaml("bodies: [{id: a, kind: local, names: [{fr: A}], status: confirmed, source: [s], known: 2023-09-15}]"),
      ]),
    );
    expect(bodiesAt(later, { at: "2023-03-31", knownAt: startOfDay("2023-09-15") - 1 })).toEqual([]);
    expect(bodiesAt(later, { at: "2023-03-31", knownAt: startOfDay("2023-09-15") }).length).toBe(1);
  });

  it("shows a name in the language wished, else in the body's own", () => {
    const body: Body = {
      ...plain,
      id: "a",
      kind: "local",
      languages: [{ language: "nl", ground: "language-region" }],
      names: [
        { language: "fr", text: "brand", use: "brand" },
        { language: "fr", text: "legal", use: "legal" },
        { language: "nl", text: "naam" },
      ],
    };
    expect([nameOf(body, "fr"), nameOf(body, "fr", "brand"), nameOf(body, "de")]).toEqual(["legal", "brand", "naam"]);
  });
});

describe("part of", () => {
  /** Bodies in layers, each within any of the earlier ones: a directed graph without cycles. */
  const tree = fc.array(fc.array(fc.nat(8), { maxLength: 3 }), { minLength: 1, maxLength: 9 }).map((parents) =>
    parents.map(
      (list, at): Body => ({
        ...plain,
        id: `b${at}`,
        kind: "local",
        within: list.filter((parent) => parent < at).map((parent) => `b${parent}`),
      }),
    ),
  );

  it("is reflexive and transitive, and the same as the set of ancestors", () => {
    const nothing = made(readRegister([]));
    fc.assert(
      fc.property(tree, (bodies) => {
        const register = made(mergeRegisters(nothing, bodies));
        for (const { id, within } of bodies) {
          const above = ancestors(register, id, "2023-03-31");
          const expected = new Set([id, ...within.flatMap((parent) => [...ancestors(register, parent, "2023-03-31")])]);
          expect(above).toEqual(expected);
          for (const other of bodies) expect(isWithin(register, id, other.id, "2023-03-31")).toBe(above.has(other.id));
        }
      }),
    );
  });
});
