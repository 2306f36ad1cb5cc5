import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { asExcel, ban, type Example, exampleOf, fleet, tidy, visitor } from "./attest-for-tests.ts";

let example: Example;
beforeEach(async () => {
  example = await exampleOf();
});
afterEach(() => example.remove());
afterAll(tidy);

const { get, upload, press } = visitor(() => example);

const service = (): string => example.link("be/ex/service");

const asked = async (): Promise<Record<string, string>[]> =>
  parse((await get(`${service()}/missing.csv?lang=fr`)).text, { bom: true, delimiter: ";", columns: true });

/** The table filled in: `cells` for each row, by what it was. */
const filled = (
  rows: readonly Record<string, string>[],
  cells: (row: Record<string, string>) => Record<string, string>,
) => {
  // The order of columns is the sender's own.
  const names = Object.keys(rows[0] ?? {}).reverse();
  return [
    names,
    ...rows.map((row) => names.map((name) => ({ ...row, ...cells(row) })[name] ?? "")),
    names.map(() => ""),
  ];
};

describe("a table that comes back", () => {
  const first = async (cells: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> =>
    asExcel(filled(await asked(), ({ row }) => (row === "service" ? cells : {})));

  it("shows what is wrong at the sender's own rows, then counts once the body has confirmed it, until it is contested", async () => {
    const before = await example.head();
    const rows = await asked();
    const wrong = await upload(
      asExcel(
        filled(rows, ({ row }) =>
          row === "service"
            ? { statement: "absent", units: "huit", of: "8", "as-of": "31/03/2023" }
            : row === "lent"
              ? { statement: "=HYPERLINK(1)", "as-of": "31/02/2023" }
              : row === "personal"
                ? { statement: "present", units: "1 234", of: "2 000", "as-of": "31/03/2023" }
                : {},
        ),
      ),
    );
    expect(wrong.status).toBe(422);
    const cells = [...wrong.text.matchAll(/<li><strong>Ligne (\d+), ([\w-]+)\s:<\/strong> <code>([^<]*)<\/code>/g)];
    expect(cells.map(([, line, column, written]) => [line, column, written])).toEqual([
      ["2", "units", "huit"],
      ["3", "statement", "=HYPERLINK(1)"],
      ["3", "as-of", "31/02/2023"],
    ]);
    expect(wrong.text).toContain(
      "<li><strong>Ligne 4, ban, personal\u00a0:</strong> présent sur 1\u202f234 appareils sur 2\u202f000 (au 31 mars 2023)",
    );
    expect(await example.head()).toEqual(before);

    const good = await upload(
      await first({ statement: "absent", units: String(fleet), of: String(fleet), "as-of": "31/03/2023" }),
    );
    expect(good.status).toBe(200);
    expect(await example.replies()).toEqual(["waiting"]);
    expect(await example.attested()).toBe(0);
    expect(example.mails.at(-1)?.versions[0]?.paragraphs.flat().join(" ")).toContain(
      "absent, sur 8 appareils vérifiés",
    );
    expect((await press("confirm")).text).toContain("absent, sur 8 appareils vérifiés");
    expect(await example.attested()).toBe(fleet);
    expect((await press("contest")).status).toBe(200);
    expect(await example.attested()).toBe(0);

    // The same table again is said anew, and counts again.
    example.clock.now += 60_000;
    await upload(await first({ statement: "absent", units: String(fleet), of: String(fleet), "as-of": "31/03/2023" }));
    await press("confirm");
    expect(await example.attested()).toBe(fleet);
    expect(await example.replies()).toEqual(["contested", "live"]);
  });

  it.each([
    ["absent from all, in whatever way that is written", "absent", ["", "0", "8"], ["8", "8", "8"], 8],
    ["absent from those that were looked at, which are not all", "absent", ["", "3"], ["3", "3"], 0],
    ["absent from some", "absent", ["3"], ["8"], 0],
  ])("says of single devices what it says of all of them: %s", async (_, statement, units, of, attested) => {
    for (const [n, each] of units.entries()) {
      await upload(await first({ statement, units: each, of: of[n] ?? "", "as-of": "31/03/2023" }));
      const { text } = await press("confirm");
      expect(text).toContain("L’attestation est confirmée");
      expect(text.includes("absent de 3 appareils sur 8")).toBe(each === "3" && of[n] === "8");
      expect(await example.attested()).toBe(attested);
      await press("contest");
      example.clock.now += 60_000;
    }
  });

  it("no longer says absent of all once some have it", async () => {
    await upload(await first({ statement: "absent", units: "8", of: "8", "as-of": "30/03/2023" }));
    await press("confirm");
    expect(await example.attested()).toBe(fleet);
    await upload(await first({ statement: "present", units: "2", of: "8", "as-of": "31/03/2023" }));
    await press("confirm");
    expect(await example.attested()).toBe(0);
    await press("contest");
    expect(await example.attested()).toBe(fleet);
  });

  it("records the good rows alone where the sender wants that, and no name that stands in the table", async () => {
    const rows = await asked();
    const table = asExcel(
      filled(rows, ({ row }) =>
        row === "service"
          ? {
              statement: "absent",
              "as-of": "1/4/2023",
              "signed-by": "Zoë Personne",
              capacity: "DG",
              "signed-on": "1/4/2023",
            }
          : { statement: "peut-être", "as-of": "1/4/2023" },
      ),
    );
    expect((await upload(table)).text).toContain('name="partly"');
    expect((await upload(table, { partly: "yes" })).status).toBe(200);
    await press("confirm");
    expect(await example.attested()).toBe(fleet);
    const held = readdirSync(example.data, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name)).toString("latin1"));
    expect(held.filter((text) => text.includes("Personne"))).toEqual([]);
    expect(held.filter((text) => text.includes(`${ban},ban,service,be/ex/service,absent,,,2023-04-01`))).toHaveLength(
      1,
    );
  });

  it.each([
    ["another body", { body: "be/ex/other" }, "Cette page ne vaut que pour l’organisme be/ex/service"],
    ["another measure", { measure: "be/fwb/2023-tiktok" }, `Cette page ne vaut que pour la mesure ${ban}`],
    ["no such clause", { clause: "elsewhere" }, "L’une de ces valeurs"],
    ["no such row", { row: "elsewhere" }, "L’une de ces valeurs"],
    ["a day to come", { "as-of": "31/12/2023" }, "Un jour qui est venu"],
    ["more than were looked at", { units: "9", of: "8" }, "d’au plus 8"],
  ])("does not take a row about %s", async (_, cells, said) => {
    const before = await example.head();
    const answer = await upload(await first({ statement: "present", "as-of": "31/03/2023", ...cells }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(said);
    expect(await example.head()).toEqual(before);
  });

  it("does not take a device by name", async () => {
    const table = `measure;clause;statement;as-of;device\r\n${ban};ban;absent;31/03/2023;PC-17\r\n`;
    expect((await upload(table)).text).toContain("aucun nom d’appareil");
  });

  it.each([
    ["nothing", new Uint8Array(), 422],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 422],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x6d, 0, 0x65, 0]), 422],
    ["bytes", Uint8Array.from([1, 0, 2, 0]), 422],
    ["a table without its header", `${ban};ban;absent\r\n`, 422],
    ["a header and nothing else", "measure;clause;statement\r\n", 422],
    ["an open quote", `measure;clause;statement;as-of\r\n"${ban};ban;absent;31/03/2023\r\n`, 422],
    ["ten megabytes", "x".repeat(10 * 1024 * 1024), 413],
  ])("says what is wrong with %s", async (_, bytes, status) => {
    const before = await example.head();
    const answer = await upload(bytes);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/class="problem"|E-RECEIPT-SIZE/);
    expect(await example.head()).toEqual(before);
  });
});
