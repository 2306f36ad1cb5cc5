import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { runCommand } from "./run.test-help.ts";

const four = '{fr: "?", nl: "?", de: "?", en: "?"}';
const text = (cases: readonly string[]): string => `measure: be/ex/invented
title: ${four}
authority: be/wal/government
sources: {s: {held: full}}
instruments: {rule: {kind: rule, decided: 2024-01-10}}
products: {product: tiktok}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {}, where: {device.owner: authority}, from: rule.decided}
cases:
${cases.map((one) => `  - ${one}`).join("\n")}
`;
const one = (given: string, at: string, ruling: string, more = "") =>
  `{name: "${given} ${at}", given: ${given}, action: use, at: ${at}, ruling: ${ruling}${more}}`;
const strong = [
  one("{device: {owner: authority}}", "2024-01-09", "not-in-force"),
  one("{device: {owner: authority}}", "2024-01-10", "prohibited"),
  one("{device: {owner: person}}", "2024-01-10", "not-covered"),
  one("{device: {owner: authority}}", "2024-01-10", "not-covered", ", product: capcut"),
];

let data = "";
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "interdict-mutate-"));
  writeFileSync(join(data, "strong.yaml"), text(strong));
  writeFileSync(join(data, "weak.yaml"), text(strong.slice(1)));
  writeFileSync(join(data, "wrong.yaml"), text([one("{device: {owner: person}}", "2024-02-01", "prohibited")]));
  writeFileSync(join(data, "broken.yaml"), "measure: [");
});
afterAll(() => rmSync(data, { recursive: true }));

const run = (file: string, values: Readonly<Record<string, string | true>> = {}, language: "en" | "fr" = "en") =>
  runCommand(check, [file], { mutate: true, ...values }, { data, language });

describe("check --mutate", () => {
  it("says yes where every change is noticed", async () => {
    const { exit, out, err } = await run("strong.yaml");
    expect(exit).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/^✓ be\/ex\/invented: \d+ changes, \d+ noticed \(100 %\)/);
  });

  it("says no, where, and with which case it would say yes", async () => {
    const { exit, out } = await run("weak.yaml");
    expect(exit).toBe(1);
    expect(out).toContain("weak.yaml:5:43: In “instruments.rule.decided”, “2024-01-10” becomes “2024-01-09”.");
    const proposed = /^ {4}- (\{name: .*\})$/m.exec(out)?.[1] ?? "";
    writeFileSync(join(data, "mended.yaml"), text([...strong.slice(1), proposed]));
    expect((await run("mended.yaml")).exit).toBe(0);
    expect((await run("weak.yaml", {}, "fr")).out).toMatch(/«\s2024-01-10\s» devient «\s2024-01-09\s»\./);
  });

  it("gives the same as JSON", async () => {
    const { exit, out } = await run("weak.yaml", { json: true });
    const [report] = JSON.parse(out);
    expect(exit).toBe(1);
    expect(report).toMatchObject({ measure: "be/ex/invented", explained: [], stale: [], cases: 3, notCovered: 2 });
    expect(report.noticed + report.survivors.length).toBe(report.mutants);
    expect(report.survivors[0]).toMatchObject({
      id: "instruments.rule.decided: 2024-01-10 → 2024-01-09",
      line: 5,
      witness: { action: "use", ruling: "prohibited", "late-from": "2024-01-10" },
    });
  });

  it("asks for cases that hold first, and for a file that can be read", async () => {
    const wrong = await run("wrong.yaml");
    expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining("E-MEASURE-CASE")]);
    expect((await run("broken.yaml")).exit).toBe(3);
  });
});
