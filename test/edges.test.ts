import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readCsv } from "../src/csv/read.ts";
import { loadAll, openTestStore, stateOf, testFolder } from "../src/evidence/for-tests.ts";
import { languages } from "../src/language/language.ts";
import { exportLedger } from "../src/ledger/ledger.ts";
import { verifyChain } from "../src/ledger/verify.ts";
import { textOf as decoded } from "../src/problem/disk.ts";
import { expectedOf, mendOf, type Problem, whereOf } from "../src/problem/problem.ts";
import { dayOf, isDay, isZone, parseInstant, startOfDay, writeInstant } from "../src/time/time.ts";
import { anyBytes, anyText, type Changed, misspelt, mutated, nasty, replaced } from "./edges/hostile.ts";
import { type Read, type Reader, readers } from "./edges/readers.ts";
import { evidence } from "./edges/samples.ts";

/** A problem must be sayable: a code, and words in every language, whatever was in the input. */
const sayable = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    expect(problem.code).toMatch(/^[EW](?:-[A-Z]+)+$/);
    expect(whereOf(problem.place)).not.toMatch(/undefined|NaN|\[object/);
    for (const language of languages)
      expect(`${expectedOf(problem, language)}${mendOf(problem, language)}`).toMatch(/\p{L}/u);
  }
};

const answers = ({ value, problems }: Read): void => {
  expect(value !== undefined || problems.length > 0).toBe(true);
  sayable(problems);
};

/** Every byte of a ledger counts. */
const exact: ReadonlySet<string> = new Set(["ledger"]);

describe.each(Object.entries<Reader>(readers))("the reader of %s", (name, { sample, read, use = () => undefined }) => {
  const numRuns = sample.length > 20_000 ? 20 : 100;

  it("reads its sample", () => {
    expect(read(sample)).toMatchObject({ problems: [] });
    // As an editor on another system leaves it.
    if (!exact.has(name))
      expect(read(decoded(Buffer.from(`\uFEFF${sample.replaceAll("\n", "\r\n")}`)))).toMatchObject({ problems: [] });
  });

  it("gives a value or problems for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        answers(read(text));
        use(text);
      }),
      { numRuns },
    );
    for (const text of nasty) answers(read(text));
  });

  it("gives a value or problems for its sample, damaged", () => {
    fc.assert(
      fc.property(mutated(sample), (text) => {
        answers(read(text));
        use(text);
      }),
      { numRuns },
    );
  });
});

/** A value as text, so that what was written can be found in it. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (item instanceof Map || item instanceof Set ? [...item] : item)) ?? "";

const mark = "zq";
const trees = ["measure", "register", "catalogue", "records", "question", "facts", "posts"] as const;

/** What may be written and is not read: who gave an answer stands in the answer itself. */
const unread: ReadonlySet<string> = new Set(["question answered.by"]);

/** One record at a time: a file of fourteen says nothing more than fourteen files. */
const treesOf = (name: (typeof trees)[number]): readonly unknown[] => {
  const tree: unknown = parse(readers[name].sample);
  const records: unknown = typeof tree === "object" && tree !== null && "records" in tree ? tree.records : undefined;
  return Array.isArray(records) ? records.map((record: unknown) => ({ records: [record] })) : [tree];
};

describe.each(trees)("what is written in %s is refused or kept, never dropped", (name) => {
  const { read }: Reader = readers[name];
  const all = treesOf(name);
  const dropped = (changed: readonly Changed[], written: string): readonly string[] =>
    changed.flatMap(({ path, tree }) => {
      if (unread.has(`${name} ${path}`)) return [];
      const { value, problems } = read(JSON.stringify(tree));
      sayable(problems);
      return problems.length > 0 || textOf(value).includes(written) ? [] : [path];
    });

  it("a key that is misspelt", () => {
    expect(all.flatMap((tree) => dropped(misspelt(tree, mark), mark))).toEqual([]);
  });

  it.each([mark, "constructor", 4711.5, { [mark]: 1 }])("%j in place of a value", (value) => {
    const written = typeof value === "object" ? mark : String(value);
    expect(all.flatMap((tree) => dropped(replaced(tree, value), written))).toEqual([]);
  });

  it("a day that does not exist is refused", () => {
    const days = all
      .flatMap((tree) => replaced(tree, "2023-02-30"))
      .filter(({ was }) => /^\d{4}-\d{2}-\d{2}/.test(String(was)));
    expect(days.filter(({ tree }) => read(JSON.stringify(tree)).problems.length === 0).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe.each(Object.entries(evidence))("evidence like %s", (_, sample) => {
  const observedAt = Date.parse("2023-04-12T08:00:00Z");

  it("is loaded, or refused with problems, whatever its bytes; the ledger stays sound", async () => {
    const store = openTestStore();
    const path = join(testFolder(), "file");
    const load = async (bytes: string | Uint8Array) => {
      writeFileSync(path, bytes);
      const [loaded] = await loadAll(store, [path], { observedAt });
      expect(loaded?.kept).toBeLessThanOrEqual(loaded?.records ?? 0);
      sayable([...(loaded?.rejected ?? []), ...(loaded?.warnings ?? [])]);
      return loaded;
    };
    expect(await load(sample)).toMatchObject({ refused: false, rejected: [], warnings: [] });
    await fc.assert(
      fc.asyncProperty(anyBytes(sample), async (bytes) => {
        const loaded = await load(bytes);
        if (loaded?.refused === true) expect(loaded.rejected.length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
    expect((await stateOf(store)).length).toBeGreaterThan(2);
    expect(verifyChain(exportLedger(store)).problems).toEqual([]);
    store.close();
  });
});

describe("a table", () => {
  it("gives cells or faults for any text, and what was quoted comes back as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const item of readCsv(text))
          expect(item.ok ? item.value.record : item.fault.record).toBeGreaterThanOrEqual(0);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 4 }), (cells) => {
        const [item] = readCsv(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
        expect(item?.ok === true ? item.value.cells : undefined).toEqual(cells);
      }),
    );
  });
});

describe("instants as people write them", () => {
  it("are instants, or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated("2023-03-31T12:00:00+02:00"), mutated("2023-03-31")), (text) => {
        const at = parseInstant(text);
        if (at === undefined) return;
        expect(Number.isFinite(at)).toBe(true);
        expect(parseInstant(writeInstant(at))).toBe(at);
        expect(startOfDay(dayOf(at))).toBeLessThanOrEqual(at);
      }),
    );
  });

  it.each([
    ["2023-03-31", "2023-03-31T21:59:59.999Z"],
    ["2023-03-31T12:00", "2023-03-31T10:00:00.000Z"],
    ["2023-03-31 12:00:30.5", "2023-03-31T10:00:30.500Z"],
    ["2023-03-31T12:00+05", "2023-03-31T07:00:00.000Z"],
    ["2023-03-31T12:00:00.1234567Z", "2023-03-31T12:00:00.123Z"],
    ["2023-03-26T02:30", "2023-03-26T01:30:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(new Date(parseInstant(text) ?? 0).toISOString()).toBe(expected);
  });

  it.each([
    "",
    "2023-02-30",
    "2023-02-30T10:00",
    "2023-03-31T24:00",
    "2023-03-31T12:00+05:00[Europe/Brussels]",
    "2023-03-31T12:00[u-ca=hebrew]",
    "2023-03-31T12:00+99:00",
    "+275760-09-13T00:00Z",
    "-000001-01-01T00:00Z",
    "31/03/2023",
    "2023-W13-5",
    "20230331",
    " 2023-03-31",
    "2023-03-31\0",
    "٢٠٢٣-٠٣-٣١",
  ])("%j is none", (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(isDay(text)).toBe(false);
  });

  it("a zone is the name of one", () => {
    expect(["Europe/Brussels", "UTC", "Etc/GMT+2"].filter((zone) => !isZone(zone))).toEqual([]);
    expect(
      ["", "Mars/Base", "+02:00", "2023-03-31T00:00[UTC]", "constructor", "Europe/../Brussels"].filter(isZone),
    ).toEqual([]);
  });
});
