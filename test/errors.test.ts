import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../src/language/language.ts";
import { stages } from "./errors/all.ts";
import type { Shown } from "./errors/example.ts";
import { page } from "./errors/page.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every code of every stage: what the `problems….ts` files of src/ list. */
const registered = async (): Promise<ReadonlySet<string>> => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|[\\/])problems[a-z-]*\.ts$/.test(name),
  );
  const lists: unknown[] = [];
  for (const file of files)
    lists.push(...Object.values((await import(`${src}${file}`)) as Readonly<Record<string, unknown>>));
  return new Set(lists.filter(isRecord).flatMap((list) => Object.keys(list).filter((key) => /^[EW]-/.test(key))));
};

/** Codes of what stands in no file and under no flag: conditions made by a program, addresses of pages. */
const nowhere = /^E-(?:LOGIC-.*|WEB-(?:PAGE|FORMAT|SIZE|FAULT|OTHER-WORLD))$/;

const all = Object.values(stages).flatMap((examples) => Object.entries(examples));
const found = new Map<string, readonly Shown[]>();

beforeAll(async () => {
  for (const [code, { run }] of all) found.set(code, await run());
});

describe("every code", () => {
  it("has one example, and no other code has", async () => {
    const codes = await registered();
    expect(codes.size).toBeGreaterThan(90);
    expect(all.map(([code]) => code).toSorted()).toEqual([...codes].toSorted());
  });

  it.each(all)("%s is what its example gives, and nothing else", (code) => {
    const shown = found.get(code) ?? [];
    expect([...new Set(shown.map((one) => one.code))]).toEqual([code]);
    for (const { where, expected, mend } of shown) {
      if (!nowhere.test(code)) expect(where).not.toBe("");
      expect(where).not.toMatch(/undefined|\/tmp\//);
      for (const language of languages) {
        expect(expected[language]).toMatch(/\p{L}{2}/u);
        expect(mend[language]).toMatch(/\p{L}{2}/u);
        expect(`${expected[language]} ${mend[language]}`).not.toMatch(/undefined|\[object|\/tmp\//);
      }
    }
  });

  it("stands in docs/errors.md as it is (UPDATE=1 writes it)", () => {
    const path = fileURLToPath(new URL("../docs/errors.md", import.meta.url));
    const text = page(stages, found);
    if (process.env.UPDATE === "1") writeFileSync(path, text);
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});
