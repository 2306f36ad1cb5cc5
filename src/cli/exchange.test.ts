import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adopt } from "./adopt.ts";
import { check } from "./check.ts";
import { exportMeasures } from "./export.ts";
import { runCommand } from "./run.test-help.ts";

/** The municipality of the example does not exist, and no real one is made to have decided anything. */
const register = `sources: {invention: {title: "Invention (fictif)"}}
bodies:
  - id: be/ex/voorbeelddorp
    kind: local
    names: [{nl: "Gemeente Voorbeelddorp (fictief)"}]
    within: [be/vlg]
    status: confirmed
    source: [invention]
    fictional: true
`;

let data = "";
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "interdict-exchange-"));
  mkdirSync(join(data, "registers"));
  writeFileSync(join(data, "registers", "bodies.yaml"), register);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const decision = fileURLToPath(new URL("../measure/exchange/besluit/examples/besluit.html", import.meta.url));

describe("interdict export", () => {
  it("writes a measure as JSON that check reads as the same measure", async () => {
    const written = await runCommand(exportMeasures, ["be/wal/2023-tiktok"], { as: "json", out: "wal.json" }, { data });
    expect(written).toMatchObject({ exit: 0, out: "" });
    const again = await runCommand(check, ["wal.json"], { json: true }, { data });
    expect(again.exit).toBe(0);
    expect(JSON.parse(again.out).measures[0]).toMatchObject({ measure: "be/wal/2023-tiktok", file: "wal.json" });
    const here = await runCommand(exportMeasures, ["wal.json"], {}, { data });
    expect(here.out).toBe(readFileSync(join(data, "wal.json"), "utf8"));
  });

  it("several measures are a list; without a name, all real ones", async () => {
    const two = await runCommand(
      exportMeasures,
      ["be/wal/2023-tiktok", "be/fwb/2023-tiktok"],
      { as: "json" },
      { data },
    );
    expect(JSON.parse(two.out).map((one: { measure: string }) => one.measure)).toEqual([
      "be/wal/2023-tiktok",
      "be/fwb/2023-tiktok",
    ]);
    const all = await runCommand(exportMeasures, [], { as: "csv", at: "2023-04-15" }, { data, language: "fr" });
    const rows: readonly Record<string, string>[] = parse(all.out, { columns: true, recordDelimiter: "\r\n" });
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row["fictional"]))).toEqual(new Set(["false"]));
  });

  it("a file outside the corpus is exported like any other", async () => {
    const recipe = fileURLToPath(new URL("../../test/measures-page/recipes/criterion.yaml", import.meta.url));
    const found = await runCommand(
      exportMeasures,
      [recipe],
      { as: "jsonld", base: "https://voorbeeld.be/id/" },
      { data },
    );
    expect(found.exit).toBe(0);
    expect(found.out).toContain("https://voorbeeld.be/id/measures/xx/council/2025-origin#clauses/network");
  });

  it("refuses what it does not know", async () => {
    await expect(runCommand(exportMeasures, [], { as: "xml" }, { data })).rejects.toThrow();
    await expect(runCommand(exportMeasures, [], { as: "jsonld", base: "not an iri" }, { data })).rejects.toThrow();
    expect((await runCommand(exportMeasures, ["be/wal/none"], {}, { data })).exit).toBe(3);
    writeFileSync(join(data, "bad.yaml"), "measure: [");
    expect((await runCommand(exportMeasures, ["bad.yaml"], { as: "jsonld" }, { data })).exit).toBe(3);
  });
});

describe("interdict adopt", () => {
  const of = ["be/bru/2023-tiktok-communes#i"];

  it("writes a draft that check accepts, and says what to do next", async () => {
    const made = await runCommand(adopt, [decision], { of, body: "be/ex/voorbeelddorp", out: "draft.yaml" }, { data });
    expect(made).toMatchObject({ exit: 0, out: "" });
    expect(made.err).toContain("interdict check draft.yaml");
    expect((await runCommand(check, ["draft.yaml"], {}, { data })).exit).toBe(0);
  });

  it("finds the municipality by the name in the file, and says that it is invented wherever the measure goes", async () => {
    const made = await runCommand(adopt, [decision], { of, json: true, out: "named.yaml" }, { data });
    expect(JSON.parse(made.out).measure).toBe("be/ex/voorbeelddorp/2023-tiktok-communes");
    const csv = await runCommand(exportMeasures, ["named.yaml"], { as: "csv" }, { data });
    const [row]: readonly Record<string, string>[] = parse(csv.out, { columns: true, recordDelimiter: "\r\n" });
    expect(row).toMatchObject({
      fictional: "true",
      from: "2023-05-15",
      until: "",
      open: expect.stringContaining("text.ends"),
    });
    const linked = await runCommand(exportMeasures, ["named.yaml"], { as: "jsonld" }, { data });
    expect(linked.out).toContain("Fictitious (fictif)");
  });

  it("asks for what it cannot know", async () => {
    const code = async (words: readonly string[], values: Record<string, string | true | readonly string[]>) =>
      JSON.parse((await runCommand(adopt, words, { ...values, json: true }, { data })).out).problems[0].code;
    const unnamed = readFileSync(decision, "utf8").replace(
      /(Bestuurseenheid"><span[^>]*>)[^<]*/,
      "$1Nergens (fictief)",
    );
    writeFileSync(join(data, "unnamed.html"), unnamed);
    expect(await code(["unnamed.html"], { of })).toBe("E-BESLUIT-BODY");
    expect(await code([decision], { of, body: "be/ex/none" })).toBe("E-BESLUIT-BODY");
    expect(await code([decision], { of: ["be/wal/2023-tiktok#ban"], body: "be/ex/voorbeelddorp" })).toBe(
      "E-BESLUIT-CLAUSE",
    );
    expect(await code(["nowhere.html"], { of, body: "be/ex/voorbeelddorp" })).toBe("E-MEASURE-FILE");
    await expect(runCommand(adopt, [decision], {}, { data })).rejects.toThrow();
  });
});
