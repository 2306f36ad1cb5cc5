import { describe, expect, it } from "vitest";
import { z } from "zod";
import { languages } from "../language/language.ts";
import { expectedOf, mendOf, whereOf } from "../problem/problem.ts";
import { readYaml } from "./read.ts";

const schema = z.strictObject({
  name: z.string(),
  when: z
    .string()
    .regex(/^\d{4}$/, "YYYY")
    .optional(),
  either: z.union([z.array(z.strictObject({ a: z.number() })), z.string()]).optional(),
});

const problems = (text: string) => {
  const read = readYaml("f.yaml", text, schema);
  return read.ok ? [] : read.problems;
};
const shown = (text: string) => problems(text).map((problem) => `${whereOf(problem.place)} ${problem.code}`);

describe("a YAML file", () => {
  it("keeps dates, codes and words like `no` as they are written", () => {
    const read = readYaml("f.yaml", "{name: no, when: 2023}", z.strictObject({ name: z.string(), when: z.number() }));
    expect(read.ok && read.value.value).toEqual({ name: "no", when: 2023 });
    expect(readYaml("f.yaml", "2023-03-31", z.string())).toMatchObject({ ok: true, value: { value: "2023-03-31" } });
  });

  it("says where any part of it stands", () => {
    const read = readYaml("f.yaml", "name: a\neither:\n  - {a: 1}\n", schema);
    expect(read.ok && read.value.placeOf(["either", 0, "a"])).toEqual({ file: "f.yaml", line: 3, column: 9 });
    expect(read.ok && read.value.placeOf(["either", 0, "b"])).toEqual({ file: "f.yaml", line: 3, column: 5 });
  });

  it.each([
    ["", ["f.yaml:1:1 E-YAML-TYPE"]],
    ["name: a\n---\nname: b\n", ["f.yaml:2:1 E-YAML-SYNTAX"]],
    ["name: a\nname: b\n", ["f.yaml:2:1 E-YAML-DUPLICATE-KEY"]],
    ["name: a\nnome: b\n", ["f.yaml:2:1 E-YAML-UNKNOWN-KEY"]],
    ["name: a\nwhen: x\n", ["f.yaml:2:7 E-YAML-FORM"]],
    ["name: a\neither: [{a: x}]\n", ["f.yaml:2:14 E-YAML-TYPE"]],
    ["when: x\n", ["f.yaml:1:1 E-YAML-MISSING", "f.yaml:1:7 E-YAML-FORM"]],
    ["name: &x [1]\neither: *x\n", ["f.yaml:1:10 E-YAML-TYPE", "f.yaml:2:9 E-YAML-TYPE"]],
    ["name: *nowhere\n", ["f.yaml:1:7 E-YAML-SYNTAX"]],
    [
      "{a: &a [x, x, x, x], b: &b [*a, *a, *a, *a, *a], c: &c [*b, *b, *b, *b, *b], d: [*c, *c, *c, *c]}",
      ["f.yaml:1:1 E-YAML-SYNTAX"],
    ],
  ])("%j has its problems", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ["name: {1: a, '1': b}", "E-YAML-DUPLICATE-KEY 1:14"],
    ["name: {__proto__: a}", "E-YAML-UNKNOWN-KEY 1:8"],
    ["name: {007: a}", "E-YAML-FORM 1:8"],
    ["name: {~: a}", "E-YAML-FORM 1:8"],
    ["name: {? [a] : b}", "E-YAML-SYNTAX 1:10"],
    ["name: !private a", "E-YAML-SYNTAX 1:16"],
    ["name: !!binary aGVsbG8=", "E-YAML-SYNTAX 1:16"],
    ["name: &n {b: *n}", "E-YAML-SYNTAX 1:14"],
    ['name: "\\ud800"', "E-YAML-SYNTAX 1:7"],
    ["name: a\0b", "E-YAML-SYNTAX 1:7"],
    ["name: a\u001b[31mb", "E-YAML-SYNTAX 1:7"],
  ])("%j would be lost or mean something else", (text, expected) => {
    const found = problems(text).map(({ code, place }) => `${code} ${place.line}:${place.column}`);
    expect(found).toEqual([expected]);
  });

  it.each(["{a: ".repeat(20_000), "[".repeat(100_000), "- ".repeat(50_000)])(
    "gives up on nesting without end",
    (text) => {
      expect(problems(text).map(({ code }) => code)).toEqual(["E-YAML-SYNTAX"]);
    },
  );

  describe("of a choice says what was meant", () => {
    const time: z.ZodType = z.lazy(() =>
      z.union([
        z.string(),
        z.strictObject({ if: z.string(), then: time }),
        z.strictObject({ claims: z.record(z.string(), z.strictObject({ value: time, by: z.string() })) }),
      ]),
    );
    const either = z.strictObject({
      on: z.union([z.string(), z.strictObject({ at: time, with: z.string().optional() })]).optional(),
      is: z
        .union([z.enum(["yes", "no"]), z.strictObject({ claims: z.record(z.string(), z.enum(["yes", "no"])) })])
        .optional(),
      all: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    });
    it.each([
      ["on: {at: {fr: x}}", 'E-YAML-FORM 1:10 at "…" · {if: …, then: …} · {claims: …}'],
      ["on: {at: [x]}", 'E-YAML-FORM 1:10 at "…" · {if: …, then: …} · {claims: …}'],
      ["on: {at: 2023}", "E-YAML-TYPE 1:10 at string"],
      ["on: 2023", "E-YAML-TYPE 1:5 on string"],
      ["on: {at: {if: x}}", "E-YAML-MISSING 1:10 then"],
      ["on: {at: {if: x, than: y}}", "E-YAML-UNKNOWN-KEY 1:18 than"],
      ["on: {att: x}", "E-YAML-UNKNOWN-KEY 1:6 att"],
      ["on: {at: {claims: {a: {value: x, by: y}, b: {value: 5, by: y}}}}", "E-YAML-TYPE 1:53 value string"],
      ["on: {at: {claims: {a: {value: {if: 1, then: x}, by: y}}}}", "E-YAML-TYPE 1:36 if string"],
      ["is: maybe", "E-YAML-VALUE 1:5 is yes, no"],
      ["is: {claims: {a: maybe}}", "E-YAML-VALUE 1:18 a yes, no"],
      ["is: [yes]", "E-YAML-FORM 1:5 is yes, no · {claims: …}"],
      ["all: []", "E-YAML-FORM 1:6 all […]"],
    ])("%j", (text, expected) => {
      const read = readYaml("f.yaml", text, either);
      const found = read.ok ? [] : read.problems;
      const written = found.map(({ code, place: { line, column }, args: { key, form, expected, values } }) =>
        [code, `${line}:${column}`, key, form ?? expected ?? values].filter((part) => part !== undefined).join(" "),
      );
      expect(written).toEqual([expected]);
    });
  });

  it("says which key was meant, and that none is missing besides", () => {
    const [problem, ...others] = problems("nmae: a");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "E-YAML-UNKNOWN-KEY", near: "name", args: { keys: "name, when, either" } });
  });

  it("says what is wrong in four languages", () => {
    for (const text of ["name: [", "name: a\nname: b", "nome: a", "name: 1", "name: a\nwhen: x"]) {
      for (const problem of problems(text)) {
        for (const language of languages)
          expect(expectedOf(problem, language) + mendOf(problem, language)).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
